// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_scene.h"
#include "ui/board/board_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Pulse;

/// Widths, densities and looks: what gives way, and what stays.
class WindowLayoutTest final : public QObject, private WindowScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void widthRules();
    void theDrawerSlidesAndCloses();
    void anotherWindowTakesOver();
    void theTopBarHasRoomForLargeText();
    void densitiesChangeThePage();
    void survivesAnotherLook();
};

void WindowLayoutTest::widthRules()
{
    auto *panel = new QWidget;
    m_window->setIncidentPanel(panel);
    m_window->setIncidentCount(3);
    auto *button = find<QAbstractButton>("board.incidents");
    auto *sidebar = find<Sidebar>("sidebar");
    m_window->resize(1440, 900);
    QTRY_VERIFY(panel->isVisible() && !button->isVisible() && !sidebar->isRail());
    m_window->resize(1150, 900);
    QTRY_VERIFY(!panel->isVisible() && button->isVisible() && !sidebar->isRail());
    QCOMPARE(button->text(), QStringLiteral("Incidents 3"));
    const QRect board = m_window->boardPage()->board()->geometry();
    button->click(); // a drawer: it lies over the board, which keeps its place
    QVERIFY(panel->isVisible());
    QCOMPARE(m_window->boardPage()->board()->geometry(), board);
    QTRY_COMPARE(panel->geometry().right(), m_window->boardPage()->rect().right());
    QCOMPARE(panel->y(), find<QWidget>("board.top")->height());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!button->isChecked());
    QTRY_VERIFY(!panel->isVisible());
    find<NavButton>("sidebar.incidents")->click();
    QVERIFY(panel->isVisible() && button->isChecked());
    m_window->resize(1440, 900); // where there is room it stands beside the board again
    QTRY_VERIFY(panel->isVisible() && !button->isVisible());
    QVERIFY(m_window->boardPage()->board()->geometry().right() < panel->x());
    m_window->resize(900, 700);
    QTRY_VERIFY(sidebar->isRail());
    QTRY_COMPARE(sidebar->width(), 56);
    QVERIFY(!find<QWidget>("kpi.next")->isVisible());
    m_window->resize(560, 420); // the smallest one: nothing sticks out
    QTRY_COMPARE(m_window->width(), 560);
    QVERIFY(find<QWidget>("line")->isVisible());
    QCOMPARE(button->accessibleName(), QStringLiteral("Incidents 3"));
    const QWidget *densities = find<QWidget>("board.density");
    QVERIFY(densities->geometry().right() <= m_window->boardPage()->width());
}

void WindowLayoutTest::theDrawerSlidesAndCloses()
{
    auto *panel = new QWidget;
    auto *inside = new QPushButton(panel);
    m_window->setIncidentPanel(panel);
    m_window->resize(1150, 900);
    auto *button = find<QAbstractButton>("board.incidents");
    QTRY_VERIFY(button->isVisible());
    BoardPage *page = m_window->boardPage();
    const auto open = [&] {
        button->click();
        QTRY_COMPARE(panel->geometry().right(), page->rect().right());
    };
    button->click();
    QVERIFY(panel->isVisible());
    QVERIFY(panel->geometry().right() > page->rect().right()); // it slides from beyond the edge
    QTRY_COMPARE(panel->geometry().right(), page->rect().right());
    QTest::mouseClick(inside, Qt::LeftButton);
    QTest::mouseClick(panel, Qt::LeftButton);
    QVERIFY(button->isChecked());
    QTest::mouseClick(find<QWidget>("banner"), Qt::LeftButton);
    QVERIFY(!button->isChecked());
    QTRY_VERIFY(!panel->isVisible());
    open();
    QTest::mouseClick(page->board()->viewport(), Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(!button->isChecked());
    open();
    QTest::mouseClick(find<QWidget>("sidebar.attention"), Qt::LeftButton); // another list
    QVERIFY(!button->isChecked());
    open();
    inside->setFocus();
    QTest::keyClick(inside, Qt::Key_Escape);
    QVERIFY(!button->isChecked());
    QTRY_VERIFY(!panel->isVisible());
    m_window->setReducedMotion(true); // at once
    button->click();
    QCOMPARE(panel->geometry().right(), page->rect().right());
    button->click();
    QVERIFY(!panel->isVisible());
}

// Another language or size: what a person has before them stays.
void WindowLayoutTest::anotherWindowTakesOver()
{
    auto *filter = find<QLineEdit>("board.filter");
    QVERIFY(filter);
    BoardPage *page = m_window->boardPage();
    page->setSort(BoardSort::Name);
    filter->setText(QStringLiteral("whatsapp"));
    QTRY_VERIFY(page->board()->count() > 1 && page->board()->count() < 12);
    const int count = page->board()->count();
    const QList<SessionId> marked{page->board()->entryAt(0).id, page->board()->entryAt(1).id};
    page->board()->select(marked);
    page->board()->setCurrentPlace(1);
    m_window->tellProblem(QStringLiteral("The configuration cannot be used"),
                          QStringLiteral("line 3"));
    m_window->resize(1200, 800);
    QTRY_COMPARE(m_window->size(), QSize(1200, 800));

    Theme larger(1.2);
    MainWindow other(*m_store, m_commands, larger);
    other.restore(m_window->view());
    other.show();
    QCOMPARE(other.size(), m_window->size());
    QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("board.filter"))->text(),
             QStringLiteral("whatsapp"));
    BoardView *board = other.boardPage()->board();
    QCOMPARE(board->count(), count);
    QCOMPARE(board->filter().sort, BoardSort::Name);
    QCOMPARE(board->selection(), marked);
    QCOMPARE(board->currentPlace(), 1);
    QVERIFY(other.findChild<QWidget *>(QStringLiteral("notice"))->isVisible());
    QCOMPARE(other.view().board.day.view(start), page->state().day.view(start));
    // A page of one session stays open.
    auto *detail = new QWidget;
    SessionId shown;
    other.setDetailPage(detail, [&shown](const SessionId &id) { shown = id; });
    WindowView view = m_window->view();
    view.shown = marked.constFirst();
    other.restore(view);
    QVERIFY(detail->isVisible());
    QCOMPARE(shown, marked.constFirst());
    QCOMPARE(other.view().shown, marked.constFirst());
}

// The smallest window with the largest text: nothing lies over its neighbour.
void WindowLayoutTest::theTopBarHasRoomForLargeText()
{
    Theme large(1.5);
    MainWindow other(*m_store, m_commands, large);
    other.setDoors({[] {}, [](const QString &) {}, [] {}, {}});
    other.setIncidentPanel(new QWidget);
    other.setIncidentCount(3);
    other.resize(560, 800);
    other.show();
    const auto *bar = other.findChild<QWidget *>(QStringLiteral("board.top"));
    QTRY_VERIFY(bar->width() < 500);
    QList<const QWidget *> parts;
    for (const QObject *child : bar->children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (part && part->isVisible() && part->objectName() != QLatin1String("board.title"))
            parts.append(part);
    }
    QVERIFY(parts.size() >= 4);
    for (const QWidget *part : std::as_const(parts)) {
        QVERIFY2(bar->rect().contains(part->geometry()), qPrintable(part->objectName()));
        for (const QWidget *next : std::as_const(parts))
            QVERIFY2(part == next || !part->geometry().intersects(next->geometry()),
                     qPrintable(part->objectName() + u' ' + next->objectName()));
    }
}

// S3-19: cards or table over the same sessions.
void WindowLayoutTest::densitiesChangeThePage()
{
    BoardPage *page = m_window->boardPage();
    m_window->setIncidentPanel(new QWidget);
    QSignalSpy remembered(page, &BoardPage::memoryChanged);
    QVERIFY(find<QWidget>("banner")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_2);
    QCOMPARE(page->board()->density(), Density::Rows);
    QVERIFY(!find<QWidget>("banner")->isVisible());
    QVERIFY(find<QWidget>("line")->isVisible());
    QCOMPARE(find<QWidget>("line")->height(), 44);
    QCOMPARE(text("line.headline"), QStringLiteral("4 of 12 sessions need attention"));
    QVERIFY(!find<QWidget>("line.tile")->isVisible());
    QVERIFY(find<QAbstractButton>("board.incidents")->isVisible()); // rows take its place
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QVERIFY(find<QWidget>("line.tile")->isVisible());
    QVERIFY(find<QWidget>("wall.legend")->isVisible());
    QVERIFY(!find<QAbstractButton>("board.sort")->isEnabled());
    auto *slider = find<QSlider>("line.tile");
    QCOMPARE(slider->value(), slider->maximum()); // twelve fit at any size
    slider->setValue(0);
    QCOMPARE(page->board()->shownPitch(), 7);
    QCOMPARE(page->memory().tilePitch, 7);
    QTest::keyClick(m_window.get(), Qt::Key_1);
    QCOMPARE(page->memory().density, Density::Cards);
    QCOMPARE(remembered.count(), 4);
    find<QAbstractButton>("board.density.rows")->click();
    QCOMPARE(page->board()->density(), Density::Rows);
    m_window->resize(1440, 650);
    QTest::keyClick(m_window.get(), Qt::Key_1);
    QTRY_VERIFY(find<QWidget>("line")->isVisible()); // a low window: one line, too
}

void WindowLayoutTest::survivesAnotherLook()
{
    m_theme.applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    m_theme.setPreference(SchemePreference::Light);
    const QImage light = m_window->grab().toImage();
    m_theme.setPreference(SchemePreference::Dark);
    const QImage dark = m_window->grab().toImage();
    const QPoint empty(700, 56);
    QCOMPARE(light.pixelColor(empty), tokensOf(ColourScheme::Light).window);
    QCOMPARE(dark.pixelColor(empty), tokensOf(ColourScheme::Dark).window);
}

QTEST_MAIN(WindowLayoutTest)
#include "window_layout_test.moc"
