// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_scene.h"
#include "ui/board/board_page.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;

/// What a person does in the window, and what is asked before.
class WindowActionTest final : public QObject, private WindowScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void reconnectingManyAsksFirst();
    void reconnectingOneDoesNotAsk();
    void manyAreActedUponAtOnce();
    void aTryToConnectCanBeCancelled();
    void escapeGoesBack();
    void stepsThroughSessions();
};

void WindowActionTest::reconnectingManyAsksFirst()
{
    auto *button = find<QPushButton>("banner.reconnect");
    QCOMPARE(button->text(), QStringLiteral("Reconnect 2"));
    QCOMPARE(button->accessibleName(), QStringLiteral("Reconnect 2 sessions that are down"));
    button->click();
    QVERIFY(m_commands.reconnected.isEmpty());
    auto *ask = find<QMessageBox>("reconnect.confirm");
    QVERIFY(ask);
    ask->defaultButton()->click();
    QCOMPARE(m_commands.reconnected.size(), 2);
}

void WindowActionTest::reconnectingOneDoesNotAsk()
{
    BoardView *board = m_window->boardPage()->board();
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, board->buttonRect(0).center());
    QCOMPARE(m_commands.reconnected, QList<SessionId>{{QStringLiteral("discord-relay")}});
    QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, board->buttonRect(11).center());
    QCOMPARE(m_commands.resumed, QList<SessionId>{{QStringLiteral("staging")}});
}

void WindowActionTest::manyAreActedUponAtOnce()
{
    BoardView *board = m_window->boardPage()->board();
    auto *bar = find<QWidget>("board.bulk");
    QVERIFY(!bar->isVisible());
    QTest::keyClick(board, Qt::Key_Space);
    QVERIFY(!bar->isVisible()); // one needs no bar
    QTest::keyClick(board, Qt::Key_Right);
    QTest::keyClick(board, Qt::Key_Space);
    QVERIFY(bar->isVisible());
    QCOMPARE(text("board.bulk.count"), QStringLiteral("2 selected"));
    QVERIFY(m_window->boardPage()->rect().contains(bar->geometry()));
    auto *reconnect = find<QPushButton>("board.bulk.reconnect");
    QCOMPARE(reconnect->text(), QStringLiteral("Reconnect 2"));
    reconnect->click();
    find<QMessageBox>("reconnect.confirm")->defaultButton()->click();
    QCOMPARE(m_commands.reconnected.size(), 2);
    find<QPushButton>("board.bulk.pause")->click();
    QCOMPARE(m_commands.paused.size(), 2);
    QSignalSpy silence(board, &BoardView::silenceAsked);
    find<QPushButton>("board.bulk.silence")->click();
    QCOMPARE(silence.at(0).at(0).value<QList<SessionId>>().size(), 2);
    find<QPushButton>("board.bulk.clear")->click();
    QVERIFY(!bar->isVisible());
}

void WindowActionTest::aTryToConnectCanBeCancelled()
{
    BoardView *board = m_window->boardPage()->board();
    const SessionId id = board->entryAt(0).id;
    SessionUpdate update;
    update.id = id;
    update.state.connection = ConnectionState::Connecting;
    update.state.status = Status::Connecting;
    m_store->apply({update});
    QCOMPARE(board->cardAt(board->placeOf(id)).button, CardButton::Cancel);
    board->pressButton(board->placeOf(id));
    QCOMPARE(m_commands.cancelled, QList<SessionId>{id});
    QVERIFY(m_commands.paused.isEmpty()); // it is watched on
}

void WindowActionTest::escapeGoesBack()
{
    addDetail();
    BoardView *board = m_window->boardPage()->board();
    m_window->openSession({QStringLiteral("mezon")});
    QCOMPARE(m_detailShown.value, QStringLiteral("mezon"));
    QVERIFY(!board->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(board->isVisible());
    QCOMPARE(board->currentPlace(), board->placeOf({QStringLiteral("mezon")}));
    find<NavButton>("sidebar.attention")->click();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(board->count(), 12);
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Space);
    QVERIFY(board->isSelected(board->currentPlace()));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!board->isSelected(board->currentPlace()));
    m_window->openSession({QStringLiteral("nobody")});
    QVERIFY(board->isVisible());
}

void WindowActionTest::stepsThroughSessions()
{
    addDetail();
    m_window->openSession({QStringLiteral("discord-relay")});
    QTest::keyClick(m_window.get(), Qt::Key_J);
    QCOMPARE(m_detailShown.value, QStringLiteral("whatsapp-de"));
    QTest::keyClick(m_window.get(), Qt::Key_K);
    QCOMPARE(m_detailShown.value, QStringLiteral("discord-relay"));
    m_store->setServices(MockFleet::services().mid(1));
    QVERIFY(m_window->boardPage()->isVisible()); // the session shown is gone
}

QTEST_MAIN(WindowActionTest)
#include "window_action_test.moc"
