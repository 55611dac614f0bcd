// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_scene.h"
#include "ui/board/board_page.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Pulse;

/// Filters of the window: the side bar's entries and the field.
class WindowFilterTest final : public QObject, private WindowScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void theSidebarFilters();
    void theFilterFieldFilters();
    void theFilterFieldCompletes();
    void filtersAreKept();
};

void WindowFilterTest::theSidebarFilters()
{
    BoardView *board = m_window->boardPage()->board();
    find<NavButton>("sidebar.attention")->click();
    QCOMPARE(board->count(), 4);
    QCOMPARE(text("board.title"), QStringLiteral("Needs attention"));
    QVERIFY(!find<QPushButton>("banner.show")->isVisible());
    find<NavButton>("sidebar.paused")->click();
    QCOMPARE(board->count(), 1);
    find<NavButton>("sidebar.all")->click();
    QCOMPARE(board->count(), 12);
    find<QPushButton>("banner.show")->click();
    QCOMPARE(board->count(), 4);
    QVERIFY(find<NavButton>("sidebar.attention")->isChecked());
    find<NavButton>("sidebar.slowest")->click();
    QCOMPARE(board->filter().sort, BoardSort::Slowest);
}

void WindowFilterTest::theFilterFieldFilters()
{
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto *field = find<QLineEdit>("board.filter");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("tag:prod is:healthy"));
    QCOMPARE(m_window->boardPage()->board()->count(), 4);
    field->setText(QStringLiteral("nobody/else"));
    QVERIFY(find<QWidget>("board.nothing")->isVisible());
    find<QPushButton>("board.clear")->click();
    QCOMPARE(m_window->boardPage()->board()->count(), 12);
    QVERIFY(!find<QWidget>("board.nothing")->isVisible());
}

void WindowFilterTest::theFilterFieldCompletes()
{
    QTest::keyClick(m_window.get(), Qt::Key_Slash);
    auto *field = find<QLineEdit>("board.filter");
    const auto *completions = field->findChild<QCompleter *>()->popup();
    QTest::keyClicks(field, QStringLiteral("gro"));
    QVERIFY(completions->isVisible());
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), QStringLiteral("group:"));
    QVERIFY(completions->isVisible()); // now the groups
    QTest::keyClicks(field, QStringLiteral("wha"));
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), QStringLiteral("group:WhatsApp "));
    QVERIFY(!completions->isVisible());
    QCOMPARE(m_window->boardPage()->board()->count(), 3);
    QTest::keyClicks(field, QStringLiteral("is:"));
    QTest::keyClick(field, Qt::Key_Escape); // the completions, not the filter
    QVERIFY(!completions->isVisible());
    QCOMPARE(field->text(), QStringLiteral("group:WhatsApp is:"));
    field->setText(QStringLiteral("is:broken"));
    QVERIFY(text("board.nothing.text").contains(QStringLiteral("critical")));
}

void WindowFilterTest::filtersAreKept()
{
    BoardPage *page = m_window->boardPage();
    auto *keep = find<QPushButton>("sidebar.saveFilter");
    QVERIFY(!keep->isVisible());
    auto *field = find<QLineEdit>("board.filter");
    field->setText(QStringLiteral("group:WhatsApp"));
    QVERIFY(keep->isVisible());
    keep->click();
    QVERIFY(!keep->isVisible()); // it is kept
    auto *entry = find<NavButton>("sidebar.filter");
    QCOMPARE(entry->accessibleName(), QStringLiteral("group:WhatsApp"));
    QCOMPARE(entry->accessibleDescription(), QStringLiteral("3"));
    // A screen reader presses it, and asks for its menu.
    QAccessibleInterface *said = QAccessible::queryAccessibleInterface(entry);
    QCOMPARE(said->text(QAccessible::Name), QStringLiteral("group:WhatsApp"));
    QVERIFY(said->state().checked && said->state().hasPopup);
    said->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    auto *menu = find<QMenu>("sidebar.filter.menu");
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->accessibleName(), QStringLiteral("group:WhatsApp"));
    menu->close();
    field->clear();
    QVERIFY(!said->state().checked);
    said->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(field->text(), QStringLiteral("group:WhatsApp"));
    QVERIFY(entry->isChecked());
    field->clear();
    QVERIFY(!entry->isChecked());
    entry->click();
    QCOMPARE(page->board()->count(), 3);
    page->renameFilter(0, QStringLiteral("Mine"));
    QCOMPARE(page->memory().filters.at(0).name, QStringLiteral("Mine"));
    QCOMPARE(find<NavButton>("sidebar.filter")->accessibleName(), QStringLiteral("Mine"));
    page->removeFilter(0);
    QVERIFY(!find<NavButton>("sidebar.filter"));
}

QTEST_MAIN(WindowFilterTest)
#include "window_filter_test.moc"
