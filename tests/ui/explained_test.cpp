// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing on the screen is unexplained: every status, badge and number has a tip that says what it
// is, why it is so and since when.
#include "models/words/explain_text.h"
#include "models/words/reason_text.h"
#include "tests/ui/detail_scene.h"
#include "tests/ui/mock_fleet.h"
#include "tests/ui/no_commands.h"
#include "ui/board/board_view.h"
#include "ui/board/kpi_strip.h"
#include "ui/detail/detail_figures.h"
#include "ui/detail/session_detail.h"
#include "ui/detail/small_widgets.h"
#include "ui/main_window.h"
#include "ui/sidebar/nav_button.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const Instant start{1'000'000s, 1'700'000'000'000ms};

/// What a pointer that rests there is told.
QString tipAt(QWidget &widget, QPoint at)
{
    QToolTip::hideText();
    QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &event);
    return QToolTip::text();
}

/// A sentence or a title tells what its figures are; a figure that stands alone does not.
bool isBareFigure(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    const auto words = word.globalMatch(text);
    const bool figures =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    int count = 0;
    for (auto match = words; match.hasNext(); match.next())
        ++count;
    return figures && count < 2;
}

/// Its own tip, or that of the part it belongs to.
QString tipOf(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (!widget->toolTip().isEmpty())
            return widget->toolTip();
    }
    return {};
}

QStringList unexplained(const QWidget &page)
{
    QStringList found;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != page.window())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool tells =
            (label && isBareFigure(label->text())) || qobject_cast<const QualityBadge *>(widget) ||
            qobject_cast<const DetailFigure *>(widget) || qobject_cast<const KpiCell *>(widget) ||
            qobject_cast<const ShapeIcon *>(widget);
        if (tells && tipOf(widget).isEmpty())
            found.append(
                QStringLiteral("%1 \"%2\"")
                    .arg(widget->objectName(), label ? label->text() : widget->accessibleName()));
    }
    return found;
}

} // namespace

class ExplainedTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartOfACardIsExplained_data();
    void everyPartOfACardIsExplained();
    void aStatusSaysWhyAndSinceWhen();
    void aQualityThatIsNotRatedSaysWhy();
    void theFiguresOfTheBoardAreExplained();
    void everyTabIsExplained_data();
    void everyTabIsExplained();
};

void ExplainedTest::everyPartOfACardIsExplained_data()
{
    QTest::addColumn<int>("density");
    QTest::newRow("cards") << static_cast<int>(Density::Cards);
    QTest::newRow("rows") << static_cast<int>(Density::Rows);
}

void ExplainedTest::everyPartOfACardIsExplained()
{
    QFETCH(int, density);
    Theme theme;
    SessionStore store(nullptr, [] { return start; });
    MockFleet::fill(store, start);
    BoardView board(store, theme);
    board.setDensity(static_cast<Density>(density));
    board.resize(1200, 900);
    board.show();
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    QVERIFY(board.count() > 5);
    for (int place = 0; place < board.count(); ++place) {
        const QRect card = board.cardRect(place);
        for (int y = card.top() + 3; y < card.bottom(); y += 12) {
            for (int x = card.left() + 3; x < card.right(); x += 24)
                QVERIFY2(!tipAt(*board.viewport(), {x, y}).isEmpty(),
                         qPrintable(QStringLiteral("%1 at %2, %3")
                                        .arg(board.entryAt(place).settings->name)
                                        .arg(x - card.left())
                                        .arg(y - card.top())));
        }
    }
}

void ExplainedTest::aStatusSaysWhyAndSinceWhen()
{
    Theme theme;
    SessionStore store(nullptr, [] { return start; });
    MockFleet::fill(store, start);
    BoardView board(store, theme);
    board.resize(1200, 900);
    board.show();
    QVERIFY(QTest::qWaitForWindowExposed(&board));
    const int place = board.placeOf({QStringLiteral("discord-relay")});
    QVERIFY(place >= 0);
    const SessionState &state = board.entryAt(place).state;
    const QRect card = board.cardRect(place);
    const QString tip = tipAt(*board.viewport(), card.topLeft() + QPoint(19, 19));
    QVERIFY2(tip.contains(Words::status(state.status)), qPrintable(tip));
    QVERIFY2(tip.contains(QStringLiteral("since")), qPrintable(tip));
    QVERIFY2(tip.contains(Words::reason(state.reasons.constFirst(), state, start).toHtmlEscaped()),
             qPrintable(tip));
    QVERIFY2(tip.contains(Words::whatIsDone(state, start)), qPrintable(tip));
}

void ExplainedTest::aQualityThatIsNotRatedSaysWhy()
{
    SessionState state;
    state.connection = ConnectionState::Paused;
    QVERIFY(Words::qualityTip(state).startsWith(QStringLiteral("Not rated while it is paused")));
    state.connection = ConnectionState::Waiting;
    QVERIFY(
        Words::qualityTip(state).startsWith(QStringLiteral("Not rated while it is not connected")));
    state.connection = ConnectionState::Connected;
    QVERIFY(Words::qualityTip(state).startsWith(QStringLiteral("Not rated yet")));
    state.missedInARow = 1;
    QVERIFY(Words::qualityTip(state).startsWith(
        QStringLiteral("Not rated while heartbeats are missing")));
    state.quality = Quality::Poor;
    QVERIFY(Words::qualityTip(state).startsWith(QStringLiteral("Quality: poor")));
}

void ExplainedTest::theFiguresOfTheBoardAreExplained()
{
    Theme theme;
    theme.applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    SessionStore store(nullptr, [] { return start; });
    MockFleet::fill(store, start);
    NoCommands commands;
    MainWindow window(store, commands, theme);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto *strip = window.findChild<KpiStrip *>();
    QVERIFY(strip);
    QVERIFY(tipAt(*strip, {20, 42}).contains(QStringLiteral("healthy")));
    QCOMPARE(unexplained(window).join(QStringLiteral("; ")), QString());
    for (const NavButton *entry : window.findChildren<NavButton *>())
        QVERIFY2(!entry->isVisible() || !entry->toolTip().isEmpty(), qPrintable(entry->text()));
}

void ExplainedTest::everyTabIsExplained_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("session");
    for (const char *session : {"discord-relay", "chat-gateway"}) {
        for (int tab = 0; tab < 5; ++tab) // the settings explain themselves, each in a line
            QTest::addRow("%s, tab %d", session, tab) << tab << QString::fromLatin1(session);
    }
}

void ExplainedTest::everyTabIsExplained()
{
    QFETCH(int, tab);
    QFETCH(QString, session);
    Theme theme;
    NoCommands commands;
    SessionStore store(nullptr, Scene::now);
    Scene::fill(store);
    SessionDetail detail(store, commands, theme);
    detail.resize(1216, 900);
    detail.showSession({session});
    detail.openTab(static_cast<SessionDetail::Tab>(tab));
    detail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&detail));
    QCOMPARE(unexplained(detail).join(QStringLiteral("; ")), QString());
}

QTEST_MAIN(ExplainedTest)
#include "explained_test.moc"
