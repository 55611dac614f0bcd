// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/reason_text.h"
#include "tests/support/session_driver.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

/// A person ends a try to connect (ui/SPEC section 5): only the try ends.
class SessionCancelTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTryEndsAndAnotherOneFollows();
    void whatHadFailedIsAsItWas();
    void anAutomaticTryCountsAsNoFailure();
    void whoGivesUpStaysSo();
    void aRefusedSignInStaysRefused();
    void aCheckGoesOnInItsRhythm();
    void aConnectionWithoutABeatEnds();
    void whereNothingIsTriedNothingEnds();
    void aPageIsAskedAgainAfterItsLineWasEnded();

private:
    static void cancel(SessionDriver &d) { d.happen(OperatorAsked{OperatorWish::CancelTry}); }
    static void reconnect(SessionDriver &d) { d.happen(OperatorAsked{OperatorWish::Reconnect}); }
    static nanoseconds untilNextTry(const SessionDriver &d)
    {
        return d.state().nextAttemptAt ? *d.state().nextAttemptAt - d.now : nanoseconds{-1};
    }
    /// All quick tries failed.
    static void bringDown(SessionDriver &d)
    {
        d.start();
        d.close(FailureClass::Refused);
        while (d.state().connection != ConnectionState::Down) {
            d.pass(untilNextTry(d));
            d.close(FailureClass::Refused);
        }
    }
};

void SessionCancelTest::theTryEndsAndAnotherOneFollows()
{
    SessionDriver d(djangoSettings());
    d.start();
    d.happen(ConnectStepped{ConnectStep::Name});
    d.pass(3s);
    const UptimeCount uptime = d.state().uptime;
    cancel(d);
    QCOMPARE(d.countActions<Abort>(), 1);
    QCOMPARE(d.state().connection, ConnectionState::Waiting);
    QCOMPARE(d.state().status, Status::Unknown); // nothing is known of it, good or bad
    QVERIFY(d.has(RuleId::TryCancelled));
    QVERIFY(!Words::reason(d.state().reasons.constFirst(), d.state(), d.now).isEmpty());
    QCOMPARE(d.state().attempt, 0);
    QVERIFY(!d.state().progress.begun);
    QCOMPARE(untilNextTry(d), nanoseconds{d.session.settings().reconnect.cap});
    QCOMPARE(Words::whatIsDone(d.state(), d.now), QStringLiteral("Next try in 30 s"));
    d.pass(30s);
    QCOMPARE(d.countActions<Connect>(), 2);
    QCOMPARE(d.state().status, Status::Connecting);
    QCOMPARE(d.state().uptime, uptime); // neither up nor down
    d.open();
    d.beat();
    QCOMPARE(d.state().status, Status::Healthy);
}

void SessionCancelTest::whatHadFailedIsAsItWas()
{
    SessionDriver d(djangoSettings());
    bringDown(d);
    const int attempt = d.state().attempt;
    reconnect(d);
    QCOMPARE(d.state().status, Status::Connecting);
    reconnect(d); // pressed again while that is under way
    cancel(d);
    QCOMPARE(d.state().connection, ConnectionState::Down);
    QCOMPARE(d.state().status, Status::Offline); // an open incident stays open, no alert is calmed
    QVERIFY(d.has(RuleId::GaveUp));
    QCOMPARE(d.state().attempt, attempt);
    QCOMPARE(d.state().lastClose.what, FailureClass::Refused);
    QVERIFY(untilNextTry(d) > 0s && untilNextTry(d) <= 300s * 3 / 2); // the slow tries go on
    // What was well before it was reconnected has nothing to go back to.
    SessionDriver well(djangoSettings());
    well.startOpen();
    well.beat();
    well.pass(1s, 5ms);
    reconnect(well);
    cancel(well);
    QCOMPARE(well.state().status, Status::Unknown);
}

void SessionCancelTest::anAutomaticTryCountsAsNoFailure()
{
    SessionDriver d(djangoSettings());
    d.start();
    d.close(FailureClass::Refused);
    d.pass(untilNextTry(d));
    QCOMPARE(d.state().connection, ConnectionState::Connecting);
    cancel(d);
    QCOMPARE(d.state().connection, ConnectionState::Waiting);
    QCOMPARE(d.state().attempt, 1);
    QVERIFY(d.has(RuleId::ConnectionLost));
    QVERIFY(untilNextTry(d) >= 5s && untilNextTry(d) <= 6s); // the first wait and its random part
}

void SessionCancelTest::whoGivesUpStaysSo()
{
    ServiceSettings settings = djangoSettings();
    settings.reconnect.giveUp = true;
    SessionDriver d(settings);
    bringDown(d);
    QVERIFY(!d.state().nextAttemptAt);
    reconnect(d);
    cancel(d);
    QCOMPARE(d.state().status, Status::Offline);
    QVERIFY(!d.state().nextAttemptAt);
}

void SessionCancelTest::aRefusedSignInStaysRefused()
{
    SessionDriver d(djangoSettings());
    d.start();
    CloseReason refused;
    refused.what = FailureClass::SignIn;
    refused.persistent = true;
    d.happen(Closed{refused});
    reconnect(d);
    cancel(d);
    QVERIFY(d.has(RuleId::SignInRefused));
    QCOMPARE(d.state().connection, ConnectionState::Down);
    QVERIFY(untilNextTry(d) >= 5min); // not hammered with a refused token
}

void SessionCancelTest::aCheckGoesOnInItsRhythm()
{
    SessionDriver d(httpSettings());
    d.start();
    QCOMPARE(d.countActions<RunCheck>(), 1);
    d.pass(4s);
    cancel(d);
    QCOMPARE(d.countActions<Abort>(), 1);
    QCOMPARE(d.state().status, Status::Unknown);
    QCOMPARE(d.state().missed, 0);
    QCOMPARE(untilNextTry(d), nanoseconds{60s});
    d.pass(59s);
    QCOMPARE(d.countActions<RunCheck>(), 1);
    d.pass(1s);
    QCOMPARE(d.countActions<RunCheck>(), 2);
}

void SessionCancelTest::aConnectionWithoutABeatEnds()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    QVERIFY(d.has(RuleId::NoBeatYet)); // "Connected, no heartbeat yet": the last of its steps
    cancel(d);
    QCOMPARE(d.countActions<Abort>(), 1);
    QCOMPARE(d.state().connection, ConnectionState::Waiting);
    QCOMPARE(d.state().status, Status::Unknown);
    QVERIFY(d.state().nextAttemptAt);
}

void SessionCancelTest::whereNothingIsTriedNothingEnds()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.beat();
    const SessionState well = d.state();
    cancel(d);
    QCOMPARE(d.state(), well);
    d.close(FailureClass::ConnectionLost);
    const auto waiting = d.state().nextAttemptAt;
    cancel(d);
    QCOMPARE(d.state().nextAttemptAt, waiting);
    d.happen(OperatorAsked{OperatorWish::Pause});
    const int aborts = d.countActions<Abort>();
    cancel(d);
    QCOMPARE(d.state().status, Status::Paused);
    QCOMPARE(d.countActions<Abort>(), aborts);
}

// The runner ends the page's question together with the line.
void SessionCancelTest::aPageIsAskedAgainAfterItsLineWasEnded()
{
    ServiceSettings settings = djangoSettings();
    settings.health = HealthPage{QStringLiteral("http://127.0.0.1/health")};
    SessionDriver d(settings);
    d.startOpen();
    QCOMPARE(d.countActions<RunCheck>(), 1);
    reconnect(d);
    QCOMPARE(d.countActions<RunCheck>(), 2);
    cancel(d);
    QCOMPARE(d.countActions<RunCheck>(), 3);
    d.happen(CheckFailed{});
    d.pass(60s);
    QCOMPARE(d.countActions<RunCheck>(), 4); // its rhythm goes on
}

QTEST_GUILESS_MAIN(SessionCancelTest)
#include "session_cancel_test.moc"
