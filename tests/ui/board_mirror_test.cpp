// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading from right to left: cards, rows, panel and wall are mirrored as a whole, their texts are
// not.
#include "tests/ui/mock_fleet.h"
#include "ui/board/board_view.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/mirror.h"
#include "ui/paint/status_shape.h"

#include <QAbstractButton>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

template <typename Draw>
QImage painted(bool mirrored, Draw draw)
{
    QImage image(120, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (mirrored) {
        painter.translate(image.width(), 0);
        painter.scale(-1, 1);
    }
    draw(painter);
    return image;
}

} // namespace

class BoardMirrorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsStandUprightInTheirMirroredPlace();
    void blanksStayWhereTheyAreWritten();
    void blanksChangeSides();
    void glyphsStandUpright();
    void everyFormIsMirrored_data();
    void everyFormIsMirrored();
    void whatIsAtAPointIsFound_data();
    void whatIsAtAPointIsFound();
    void arrowsGoWhereTheyPoint();
    void headsStandOverTheirColumns();
    void newsRepaintTheirMirroredPlace();

private:
    [[nodiscard]] std::unique_ptr<BoardView> board(Qt::LayoutDirection direction, Density density)
    {
        auto made = std::make_unique<BoardView>(*m_store, m_theme);
        made->setLayoutDirection(direction);
        made->resize(1216, 560);
        made->setDensity(density);
        made->show();
        return made;
    }
    static void densities()
    {
        QTest::addColumn<int>("density");
        QTest::addColumn<bool>("few");
        QTest::newRow("cards") << int(Density::Cards) << false;
        QTest::newRow("rows") << int(Density::Rows) << false;
        QTest::newRow("wall") << int(Density::Wall) << false;
        QTest::newRow("panel") << int(Density::Cards) << true;
    }
    void fill(bool few)
    {
        m_store = std::make_unique<SessionStore>(nullptr, [] { return start; });
        MockFleet::fill(*m_store, start);
        if (few)
            m_store->setServices(MockFleet::services().mid(0, 2));
    }

    Theme m_theme;
    std::unique_ptr<SessionStore> m_store;
};

void BoardMirrorTest::textsStandUprightInTheirMirroredPlace()
{
    const QFont font = m_theme.font(13);
    const auto text = [&](QPainter &painter) {
        painter.setPen(Qt::black);
        Paint::figures(painter, {10, 24}, QStringLiteral("Lf 7"), font);
    };
    const QImage plain = painted(false, text);
    const QImage mirrored = painted(true, text);
    const QRect before = inkOf(plain);
    const QRect after = inkOf(mirrored);
    QVERIFY(!before.isEmpty());
    QCOMPARE(after.size(), before.size());
    QVERIFY(after.left() > 60);                         // the other end
    QCOMPARE(mirrored.copy(after), plain.copy(before)); // "L" is an "L"
}

// Texts are put together from pieces, which begin and end with blanks.
void BoardMirrorTest::blanksStayWhereTheyAreWritten()
{
    const auto image = [this](const QFont &font) {
        return painted(false, [&](QPainter &painter) {
            painter.setPen(Qt::black);
            Paint::figures(painter, {2, 24}, QStringLiteral("1 a 2, b"), font);
        });
    };
    const QImage plain = image(m_theme.font(13));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QFont another = m_theme.font(13); // nothing of it is kept yet
    another.setLetterSpacing(QFont::AbsoluteSpacing, .001);
    QCOMPARE(image(another), plain);
}

// "uptime " and "97 %" stand apart from either side.
void BoardMirrorTest::blanksChangeSides()
{
    const QFont font = m_theme.font(13);
    const auto left = [&](const char *text, bool mirrored) {
        return inkOf(painted(mirrored,
                             [&](QPainter &painter) {
                                 painter.setPen(Qt::black);
                                 Paint::figures(painter, {20, 24}, QString::fromLatin1(text), font);
                             }))
            .left();
    };
    const int blank = qRound(QFontMetricsF(font).horizontalAdvance(QLatin1Char(' ')));
    QVERIFY(blank >= 2);
    QVERIFY(qAbs(left(" L", false) - left("L", false) - blank) <= 1);
    // Reckoned from the right end: what begins with a blank keeps away from it, ...
    QVERIFY(qAbs(left("L", true) - left(" L", true) - blank) <= 1);
    // ... and a blank at the end is at the other side, where the next piece begins.
    QVERIFY(qAbs(left("L ", true) - left("L", true)) <= 1);
}

void BoardMirrorTest::glyphsStandUpright()
{
    const Tokens &t = m_theme.tokens();
    const auto shape = [&](QPainter &painter) { // with a check, which has a left and a right
        Paint::statusShape(painter, {10, 10, 20, 20}, Status::Healthy, t);
    };
    const QImage plain = painted(false, shape);
    const QImage mirrored = painted(true, shape);
    QCOMPARE(mirrored.copy(90, 10, 20, 20), plain.copy(10, 10, 20, 20));
}

void BoardMirrorTest::everyFormIsMirrored_data()
{
    densities();
}

// Each place stands as far from the right as it did from the left, wholly on the viewport.
void BoardMirrorTest::everyFormIsMirrored()
{
    QFETCH(int, density);
    QFETCH(bool, few);
    fill(few);
    const auto plain = board(Qt::LeftToRight, Density(density));
    const auto mirrored = board(Qt::RightToLeft, Density(density));
    QCOMPARE(mirrored->count(), plain->count());
    const QRect all = mirrored->viewport()->rect();
    QCOMPARE(all.width(), plain->viewport()->width());
    const auto other = [&](const QRect &rect) {
        return QRect(all.width() - rect.right() - 1, rect.top(), rect.width(), rect.height());
    };
    for (int place = 0; place < plain->count(); ++place) {
        QCOMPARE(mirrored->cardRect(place), other(plain->cardRect(place)));
        QVERIFY(mirrored->cardRect(place).left() >= 0 &&
                mirrored->cardRect(place).right() <= all.right());
        const QRect button = plain->buttonRect(place);
        if (!button.isEmpty())
            QCOMPARE(mirrored->buttonRect(place), other(button));
    }
    for (const BoardSection section : {BoardSection::Attention, BoardSection::Rest}) {
        if (density == int(Density::Rows))
            QCOMPARE(mirrored->headRect(section), other(plain->headRect(section)));
    }
    // It is painted there: the bad sessions' colour stands on the mirrored side, and much of the
    // picture is another one.
    const QImage left = plain->viewport()->grab().toImage();
    const QImage right = mirrored->viewport()->grab().toImage();
    QVERIFY(left != right);
    const QRect card = plain->cardRect(0);
    if (density == int(Density::Rows)) {
        const QPoint stripe(card.left() + 1, card.center().y());
        QCOMPARE(right.pixelColor(all.right() - stripe.x(), stripe.y()), left.pixelColor(stripe));
        QCOMPARE(left.pixelColor(stripe), m_theme.tokens().critical);
    }
}

void BoardMirrorTest::whatIsAtAPointIsFound_data()
{
    densities();
}

void BoardMirrorTest::whatIsAtAPointIsFound()
{
    QFETCH(int, density);
    QFETCH(bool, few);
    fill(few);
    const auto mirrored = board(Qt::RightToLeft, Density(density));
    for (int place = 0; place < mirrored->count(); ++place) {
        const QRect card = mirrored->cardRect(place);
        QCOMPARE(mirrored->placeAtPoint(card.center()), place);
        QCOMPARE(mirrored->placeAtPoint({card.left(), card.center().y()}), place);
        QCOMPARE(mirrored->placeAtPoint({card.right(), card.center().y()}), place);
    }
    QSignalSpy opened(mirrored.get(), &BoardView::opened);
    QTest::mouseClick(mirrored->viewport(), Qt::LeftButton, {}, mirrored->cardRect(0).center());
    QCOMPARE(opened.count(), 1);
    if (mirrored->buttonRect(0).isEmpty())
        return;
    QSignalSpy reconnect(mirrored.get(), &BoardView::reconnectAsked);
    QTest::mouseClick(mirrored->viewport(), Qt::LeftButton, {}, mirrored->buttonRect(0).center());
    QCOMPARE(reconnect.count(), 1);
}

void BoardMirrorTest::arrowsGoWhereTheyPoint()
{
    fill(false);
    const auto mirrored = board(Qt::RightToLeft, Density::Cards);
    mirrored->setCurrentPlace(0);
    QTest::keyClick(mirrored.get(), Qt::Key_Left);
    QCOMPARE(mirrored->currentPlace(), 1); // it stands at the left of the first
    QVERIFY(mirrored->cardRect(1).right() < mirrored->cardRect(0).left());
    QTest::keyClick(mirrored.get(), Qt::Key_Right);
    QCOMPARE(mirrored->currentPlace(), 0);
    mirrored->setDensity(Density::Rows);
    QTest::keyClick(mirrored.get(), Qt::Key_Right); // towards the beginning: folds
    QCOMPARE(mirrored->currentHead(), std::optional(BoardSection::Attention));
    QCOMPARE(mirrored->count(), 8);
    QTest::keyClick(mirrored.get(), Qt::Key_Left);
    QCOMPARE(mirrored->count(), 12);
}

void BoardMirrorTest::headsStandOverTheirColumns()
{
    fill(false);
    const auto plain = board(Qt::LeftToRight, Density::Rows);
    const auto mirrored = board(Qt::RightToLeft, Density::Rows);
    const auto head = [](const BoardView &view, const QString &text) {
        for (const QAbstractButton *cell : view.findChildren<QAbstractButton *>()) {
            if (cell->text() == text)
                return cell->geometry();
        }
        return QRect();
    };
    for (const QString &text : {QStringLiteral("Name"), QStringLiteral("Latency")}) {
        const QRect left = head(*plain, text);
        QVERIFY(!left.isEmpty());
        QCOMPARE(head(*mirrored, text), QRect(mirrored->width() - left.right() - 1, left.top(),
                                              left.width(), left.height()));
    }
}

// What changes is painted anew where it stands now, not where it stood before it was mirrored.
void BoardMirrorTest::newsRepaintTheirMirroredPlace()
{
    fill(false);
    const auto mirrored = board(Qt::RightToLeft, Density::Wall);
    QVERIFY(QTest::qWaitForWindowExposed(mirrored.get()));
    const int place = mirrored->placeOf({QStringLiteral("mezon")});
    const auto colour = [&] {
        return mirrored->viewport()->grab().toImage().pixelColor(
            mirrored->cardRect(place).center() + QPoint(-4, -5));
    };
    QCOMPARE(colour(), m_theme.tokens().healthyW);
    SessionUpdate update;
    update.id = {QStringLiteral("mezon")};
    update.state = m_store->at(m_store->rowOf(update.id)).state;
    update.state.status = Status::Critical;
    m_store->apply({update});
    QTRY_COMPARE(colour(), m_theme.tokens().critical);
}

QTEST_MAIN(BoardMirrorTest)
#include "board_mirror_test.moc"
