// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus as a screen reader meets them: found below the program, read and pressed by name.
#include "tests/ui/mock_fleet.h"
#include "ui/actions/menu_accessible.h"
#include "ui/board/board_page.h"
#include "ui/board/sort_button.h"
#include "ui/board/top_bar.h"

#include <QAccessible>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

QAccessibleInterface *program()
{
    return QAccessible::queryAccessibleInterface(QCoreApplication::instance());
}

/// The open menu below the program; nothing when there is none.
QAccessibleInterface *openMenu()
{
    for (int i = 0; i < program()->childCount(); ++i) {
        if (program()->child(i)->role() == QAccessible::PopupMenu)
            return program()->child(i);
    }
    return nullptr;
}

QAccessibleInterface *entryOf(QAccessibleInterface *menu, const QString &name)
{
    for (int i = 0; menu && i < menu->childCount(); ++i) {
        if (menu->child(i)->text(QAccessible::Name) == name)
            return menu->child(i);
    }
    return nullptr;
}

void press(QAccessibleInterface *what)
{
    what->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

} // namespace

class MenuAccessibleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { MenuAccessible::install(); }
    void standsBelowTheProgram();
    void entriesTellTheirNames();
    void pressingClosesAndTriggers();
    void whatIsDisabledStays();
    void submenusAreBelowTheirEntries();
    void sortIsChosenByName();
    void cardsOfferTheirMenu();
};

void MenuAccessibleTest::standsBelowTheProgram()
{
    QWidget window;
    window.show();
    QMenu menu(&window);
    menu.setAccessibleName(QStringLiteral("Menu of the session"));
    menu.addAction(QStringLiteral("Open"));
    const int before = program()->childCount();
    QVERIFY(!openMenu());
    menu.popup({0, 0});
    QAccessibleInterface *seen = openMenu();
    QVERIFY(seen);
    QCOMPARE(program()->childCount(), before + 1);
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Menu of the session"));
    QCOMPARE(seen->parent(), program());
    QCOMPARE(program()->child(program()->indexOfChild(seen)), seen);
    QVERIFY(!seen->state().invisible);
    menu.close();
    QVERIFY(!openMenu());
}

void MenuAccessibleTest::entriesTellTheirNames()
{
    QMenu menu;
    menu.addAction(QStringLiteral("&Reconnect\tR"));
    menu.addSeparator();
    QAction *rows = menu.addAction(QStringLiteral("Rows && tiles"));
    rows->setCheckable(true);
    rows->setChecked(true);
    menu.popup({0, 0});
    QAccessibleInterface *seen = openMenu();
    QVERIFY(seen);
    QCOMPARE(seen->childCount(), 3);
    QCOMPARE(seen->child(0)->text(QAccessible::Name), QStringLiteral("Reconnect"));
    QCOMPARE(seen->child(0)->text(QAccessible::Accelerator), QStringLiteral("R"));
    QCOMPARE(seen->child(0)->parent(), seen);
    QVERIFY(menu.geometry().contains(seen->child(0)->rect()));
    QCOMPARE(seen->child(1)->role(), QAccessible::Separator);
    QVERIFY(seen->child(1)->actionInterface()->actionNames().isEmpty());
    QCOMPARE(seen->child(2)->text(QAccessible::Name), QStringLiteral("Rows & tiles"));
    QVERIFY(seen->child(2)->state().checked);
    QCOMPARE(seen->indexOfChild(seen->child(2)), 2);
    QVERIFY(!seen->child(3));
}

void MenuAccessibleTest::pressingClosesAndTriggers()
{
    QPointer<QMenu> menu = new QMenu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPointer<QAction> action = menu->addAction(QStringLiteral("Pause"));
    const QSignalSpy triggered(action, &QAction::triggered);
    menu->popup({0, 0});
    press(entryOf(openMenu(), QStringLiteral("Pause")));
    QCOMPARE(triggered.count(), 1);
    QVERIFY(!openMenu());
    QTRY_VERIFY(!menu);
}

void MenuAccessibleTest::whatIsDisabledStays()
{
    QMenu menu;
    QAction *action = menu.addAction(QStringLiteral("Pause"));
    action->setEnabled(false);
    const QSignalSpy triggered(action, &QAction::triggered);
    menu.popup({0, 0});
    QAccessibleInterface *entry = entryOf(openMenu(), QStringLiteral("Pause"));
    QVERIFY(entry->state().disabled);
    press(entry);
    QCOMPARE(triggered.count(), 0);
    QVERIFY(openMenu());
}

void MenuAccessibleTest::submenusAreBelowTheirEntries()
{
    QMenu menu;
    QMenu *times = menu.addMenu(QStringLiteral("Silence all"));
    QAction *hour = times->addAction(QStringLiteral("1 hour"));
    const QSignalSpy triggered(hour, &QAction::triggered);
    menu.popup({0, 0});
    QAccessibleInterface *entry = entryOf(openMenu(), QStringLiteral("Silence all"));
    QCOMPARE(entry->childCount(), 1);
    QCOMPARE(entry->child(0)->parent(), entry);
    QCOMPARE(entry->child(0)->text(QAccessible::Name), QStringLiteral("Silence all"));
    entry->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(times->isVisible());
    press(entryOf(entry->child(0), QStringLiteral("1 hour")));
    QCOMPARE(triggered.count(), 1);
    QVERIFY(!times->isVisible());
    QVERIFY(!openMenu());
}

// Pressing comes back at once: Qt's instant popup would wait until the menu is closed.
void MenuAccessibleTest::sortIsChosenByName()
{
    Theme theme;
    TopBar bar(theme);
    bar.show();
    const QSignalSpy chosen(&bar, &TopBar::sortChosen);
    auto *button = bar.findChild<SortButton *>(QStringLiteral("board.sort"));
    press(QAccessible::queryAccessibleInterface(button));
    QAccessibleInterface *menu = openMenu();
    QVERIFY(menu);
    QCOMPARE(menu->text(QAccessible::Name), QStringLiteral("Sort"));
    QVERIFY(entryOf(menu, QStringLiteral("Worst first"))->state().checked);
    press(entryOf(menu, QStringLiteral("Name")));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(button->accessibleName(), QStringLiteral("Sort: Name"));
    QVERIFY(!openMenu());
}

void MenuAccessibleTest::cardsOfferTheirMenu()
{
    const Instant now{1'000'000s, 1'700'000'000'000ms};
    SessionStore store(nullptr, [now] { return now; });
    MockFleet::fill(store, now);
    Theme theme;
    BoardPage page(store, theme);
    page.resize(1440, 900);
    page.show();
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(page.board());
    QVERIFY(board && board->childCount() > 0);
    const QSignalSpy paused(page.board(), &BoardView::pauseAsked);
    board->child(0)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(openMenu());
    QVERIFY(!openMenu()->text(QAccessible::Name).isEmpty());
    press(entryOf(openMenu(), QStringLiteral("Pause")));
    QCOMPARE(paused.count(), 1);
    QCOMPARE(paused.at(0).at(0).value<QList<SessionId>>(),
             QList<SessionId>{page.board()->entryAt(0).id});
}

QTEST_MAIN(MenuAccessibleTest)
#include "menu_accessible_test.moc"
