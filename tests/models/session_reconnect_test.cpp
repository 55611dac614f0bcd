// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_driver.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

/// When a session ends its line, and when it tries again.
class SessionReconnectTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void silentButAliveReconnectsOnce();
    void lostPongsWithBeatsStayConnected();
    void twoLostPingsAndSilenceEndTheLine();
    void pongProfileForcesReconnect();
    void acceptedButNeverAnsweredIsCritical();
    void connectingIsToldOnce();
    void aTryTellsItsSteps();
    void reconnectScheduleOfTheSource();
    void serverDownAfterFiveTries();
    void givesUpWhenAsked();
    void acceptThenCloseKeepsGrowing();
    void operatorReconnectsAtOnce();
    void pauseAndResume();
    void signInRefusedIsSlowAndSaysSo();
    void retryAfterIsHonoured();
};

void SessionReconnectTest::silentButAliveReconnectsOnce()
{
    // S3-41, S3-48: the socket lives, the service does not
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.beat();
    d.pass(63s, 5ms);
    QCOMPARE(d.state().lastClose.what, FailureClass::Silent);
    QCOMPARE(d.countActions<Abort>(), 1);
    d.pass(7s, 5ms);
    QCOMPARE(d.countActions<Connect>(), 2);
    d.open();
    d.pass(200s, 5ms);
    QCOMPARE(d.countActions<Abort>(), 1); // once, not a storm
    QVERIFY(d.has(RuleId::SilentButAlive));
    QCOMPARE(d.state().status, Status::Critical);
    d.beat();
    QCOMPARE(d.state().status, Status::Healthy);
}

void SessionReconnectTest::lostPongsWithBeatsStayConnected()
{
    // S4-15: half of the signs of life is a warning, not an outage
    SessionDriver d(djangoSettings());
    d.startOpen();
    for (int i = 0; i < 10; ++i) {
        d.beat();
        d.pass(9s);
    }
    QCOMPARE(d.state().connection, ConnectionState::Connected);
    QVERIFY(d.has(RuleId::PongMissing));
    QCOMPARE(d.state().status, Status::Warning);
}

void SessionReconnectTest::twoLostPingsAndSilenceEndTheLine()
{
    // S4-3, S4-4, S4-18: half-open, found within ping + timeout of the last proof
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.beat();
    d.pass(1s, 5ms);
    d.pass(60s); // from here nothing is answered
    QCOMPARE(d.state().lastClose.what, FailureClass::NoPong);
    QVERIFY(d.state().connection != ConnectionState::Connected);
}

void SessionReconnectTest::pongProfileForcesReconnect()
{
    // S4-3: 10 s without pong, S4-4: forced reconnection
    SessionDriver d(pingSettings());
    d.startOpen();
    d.pass(1s, 20ms);
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().beats, 1);
    d.pass(29s + 9s); // the second ping left at 30 s
    QCOMPARE(d.state().connection, ConnectionState::Connected);
    d.pass(1s);
    QCOMPARE(d.state().lastClose.what, FailureClass::NoPong);
    QCOMPARE(d.state().connection, ConnectionState::Waiting);
    QCOMPARE(d.state().status, Status::Warning);
    QCOMPARE(d.countActions<Abort>(), 1);
}

void SessionReconnectTest::acceptedButNeverAnsweredIsCritical()
{
    // A server that accepts and never answers: opening the line anew is no proof of life
    SessionDriver d(pingSettings());
    d.startOpen();
    d.pass(1s, 5ms);
    QCOMPARE(d.state().status, Status::Healthy);
    const nanoseconds silentFrom = d.now.mono;
    bool critical = false;
    while (d.now.mono - silentFrom < 150s && !critical) {
        d.pass(500ms);
        critical = d.state().status == Status::Critical;
        if (d.state().connection == ConnectionState::Connecting)
            d.open();
    }
    QVERIFY(critical);
}

void SessionReconnectTest::connectingIsToldOnce()
{
    SessionDriver d(djangoSettings());
    d.start();
    QCOMPARE(d.countChanges<ConnectionChanged>(), 1);
}

void SessionReconnectTest::aTryTellsItsSteps() // F13
{
    SessionDriver d(djangoSettings());
    d.start();
    QCOMPARE(d.state().progress, ConnectProgress());
    d.happen(ConnectStepped{ConnectStep::HostTurn});
    QCOMPARE(d.state().progress.step, ConnectStep::HostTurn);
    QVERIFY(!d.state().progress.begun); // waiting is no try yet
    d.pass(2s);
    d.happen(ConnectStepped{ConnectStep::Name});
    const Instant begun = d.now;
    d.pass(1s);
    d.happen(ConnectStepped{ConnectStep::Reach});
    QCOMPARE(d.state().progress, (ConnectProgress{ConnectStep::Reach, begun}));
    QCOMPARE(d.state().status, Status::Connecting);
    d.open();
    QCOMPARE(d.state().progress, (ConnectProgress{ConnectStep::FirstBeat, begun}));
    d.happen(ConnectStepped{ConnectStep::Name}); // late, of a try that is over
    QCOMPARE(d.state().progress.step, ConnectStep::FirstBeat);
    d.close();
    QCOMPARE(d.state().progress, ConnectProgress());
    d.happen(ConnectStepped{ConnectStep::Name});
    QCOMPARE(d.state().progress, ConnectProgress());
}

void SessionReconnectTest::reconnectScheduleOfTheSource()
{
    // S4-11, S4-12, S4-13: 5, 10, 20, 30, 30 s and up to one second more
    SessionDriver d(pingSettings());
    d.start();
    const QList<int> expected{5, 10, 20, 30, 30};
    for (const int base : expected) {
        d.close(FailureClass::Refused);
        QCOMPARE(d.state().connection, ConnectionState::Waiting);
        const nanoseconds wait = *d.state().nextAttemptAt - d.now;
        QVERIFY(wait >= seconds{base} && wait < seconds{base} + 1s);
        d.pass(wait);
        QCOMPARE(d.state().connection, ConnectionState::Connecting);
    }
}

void SessionReconnectTest::serverDownAfterFiveTries()
{
    // S4-14, S4-17, S4-30, S4-37: after five tries it is down, told once, and tried slowly (S0-21)
    SessionDriver d(djangoSettings());
    d.start();
    d.close(FailureClass::Refused);
    for (int attempt = 1; attempt <= 5; ++attempt) {
        QCOMPARE(d.state().attempt, attempt);
        QCOMPARE(d.state().maxAttempts, 5);
        d.pass(*d.state().nextAttemptAt - d.now);
        d.close(FailureClass::Refused);
    }
    QCOMPARE(d.state().connection, ConnectionState::Down);
    QCOMPARE(d.state().status, Status::Offline);
    QCOMPARE(d.state().uptime.up, 0ns); // S4-21: the warning before was no time of being up
    QVERIFY(d.state().uptime.down > 0ns);
    QVERIFY(d.has(RuleId::GaveUp));
    QVERIFY(d.state().nextAttemptAt);
    QVERIFY(*d.state().nextAttemptAt - d.now <= nanoseconds{45s});
    for (int i = 0; i < 10; ++i) {
        d.pass(*d.state().nextAttemptAt - d.now);
        QCOMPARE(d.state().status, Status::Offline); // trying again is not yet better
        d.close(FailureClass::Refused);
        QVERIFY(*d.state().nextAttemptAt - d.now <= nanoseconds{450s});
    }
    d.pass(*d.state().nextAttemptAt - d.now);
    d.open();
    d.pass(0s, 1ms);
    d.beat();
    QCOMPARE(d.state().status, Status::Healthy);
}

void SessionReconnectTest::givesUpWhenAsked()
{
    // S4-14 to the letter
    ServiceSettings settings = pingSettings();
    settings.reconnect.giveUp = true;
    SessionDriver d(settings);
    d.start();
    for (int i = 0; i < 6; ++i) {
        d.close(FailureClass::Refused);
        if (d.state().nextAttemptAt)
            d.pass(*d.state().nextAttemptAt - d.now);
    }
    QCOMPARE(d.state().connection, ConnectionState::Down);
    QVERIFY(!d.state().nextAttemptAt);
    const int connects = d.countActions<Connect>();
    d.pass(24h);
    QCOMPARE(d.countActions<Connect>(), connects);
    d.happen(OperatorAsked{OperatorWish::Reconnect});
    QCOMPARE(d.countActions<Connect>(), connects + 1);
}

void SessionReconnectTest::acceptThenCloseKeepsGrowing()
{
    // S4-45: a connection must hold before the backoff starts anew
    SessionDriver d(pingSettings());
    d.start();
    nanoseconds last{};
    for (int i = 0; i < 4; ++i) {
        d.open();
        d.pass(1s, 5ms);
        d.close();
        const nanoseconds wait = *d.state().nextAttemptAt - d.now;
        QVERIFY(wait > last);
        last = wait;
        d.pass(wait);
    }
    d.open();
    d.pass(61s, 5ms);
    d.close();
    QVERIFY(*d.state().nextAttemptAt - d.now < nanoseconds{7s});
}

void SessionReconnectTest::operatorReconnectsAtOnce()
{
    SessionDriver d(djangoSettings()); // S3-13: onRefresh reconnects
    d.start();
    d.close(FailureClass::Refused);
    d.pass(1s);
    const int before = d.countActions<Connect>();
    d.happen(OperatorAsked{OperatorWish::Reconnect});
    QCOMPARE(d.countActions<Connect>(), before + 1);
    QVERIFY(std::get<Connect>(d.actions.back()).operatorAsked);
    QCOMPARE(d.state().status, Status::Connecting);
    d.open();
    d.happen(OperatorAsked{OperatorWish::Reconnect}); // a healthy line too
    QCOMPARE(d.countActions<Abort>(), 1);
    QCOMPARE(d.countActions<Connect>(), before + 2);
}

void SessionReconnectTest::pauseAndResume()
{
    SessionDriver d(djangoSettings()); // S4-16
    d.startOpen();
    d.beat();
    d.happen(OperatorAsked{OperatorWish::Pause});
    QCOMPARE(d.state().status, Status::Paused);
    QVERIFY(!d.deadline);
    d.pass(10h);
    QCOMPARE(d.state().missed, 0);
    d.happen(OperatorAsked{OperatorWish::Resume});
    QCOMPARE(d.state().connection, ConnectionState::Connecting);
    d.open();
    d.beat();
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().missed, 0);
}

void SessionReconnectTest::signInRefusedIsSlowAndSaysSo()
{
    // S1-18: 401 is a state of its own
    SessionDriver d(djangoSettings());
    d.start();
    CloseReason refused;
    refused.what = FailureClass::SignIn;
    refused.persistent = true;
    refused.httpStatus = 401;
    d.happen(Closed{refused});
    QCOMPARE(d.state().status, Status::Offline);
    QVERIFY(d.has(RuleId::SignInRefused));
    QVERIFY(*d.state().nextAttemptAt - d.now >= nanoseconds{5min});
}

void SessionReconnectTest::retryAfterIsHonoured()
{
    SessionDriver d(djangoSettings());
    d.start();
    CloseReason busy;
    busy.what = FailureClass::HttpStatus;
    busy.httpStatus = 503;
    busy.retryAfter = 90s;
    d.happen(Closed{busy});
    QVERIFY(*d.state().nextAttemptAt - d.now >= nanoseconds{90s});
}

QTEST_GUILESS_MAIN(SessionReconnectTest)
#include "session_reconnect_test.moc"
