// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/check_target.h"
#include "models/session/host_breaker.h"
#include "models/words/reason_text.h"
#include "tests/support/session_driver.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

/// A session with several addresses (S4-48), and the circuit breaker of a server (S4-53).
class SessionPoolTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void triesTheNextNodeAtOnce();
    void aRoundIsOneTry();
    void acceptThenCloseIsNoStorm();
    void nodesKeepTheirOwnRecord();
    void oneNodesRefusalIsNotTheEnd();
    void oneAddressIsNoPool();
    void healthPageStaysTheSame();

    void breakerOpensForManyAndLetsOneProbe();
    void breakerLeavesOneSessionAlone();
    void breakerWaitsGrowToTheirMost();
    void breakerIsAsPatientAsTheLeastPatient();
    void breakerHoldsBackASilentProbe();
    void breakerIsBounded();
    void whatSpeaksOfTheServer();
    void serversByHostAndPort();

    void heldTriesAreNoTries();
    void waitsAreSilentWhileTheCircuitIsOpen();
    void closedCircuitBringsAllBackSoon();
    void operatorGoesThroughAnOpenCircuit();
    void circuitIsSaid();
};

namespace {

ServiceSettings poolSettings(int nodes = 3)
{
    ServiceSettings settings = pingSettings();
    settings.url = QStringLiteral("ws://a.example/ws");
    for (int i = 1; i < nodes; ++i)
        settings.fallbackUrls << QStringLiteral("ws://%1.example/ws").arg(QChar(u'a' + i));
    return settings;
}

QList<int> targetsOf(const SessionDriver &d)
{
    QList<int> targets;
    for (const Action &action : d.actions) {
        if (const auto *connect = std::get_if<Connect>(&action))
            targets << connect->target;
    }
    return targets;
}

/// Lives until the next try begins.
void toNextTry(SessionDriver &d)
{
    const int before = d.countActions<Connect>();
    while (d.countActions<Connect>() == before && d.deadline)
        d.pass(*d.deadline - d.now.mono);
}

CircuitMoved openUntil(nanoseconds until, bool held = false)
{
    return {CircuitFacts{CircuitState::Open, 7, until}, held};
}

} // namespace

// S4-48
void SessionPoolTest::triesTheNextNodeAtOnce()
{
    SessionDriver d(poolSettings());
    d.startOpen();
    d.pass(5min, 5ms);
    const Instant lost = d.now;
    d.close();
    QCOMPARE(d.state().target, 1);
    QCOMPARE(d.state().connection, ConnectionState::Waiting);
    toNextTry(d);
    QVERIFY2(d.now - lost <= 1'100ms, "no more than the random part of a wait");
    QCOMPARE(targetsOf(d), QList<int>({0, 1}));
    QCOMPARE(d.countChanges<TargetChanged>(), 1);
    d.open();
    QCOMPARE(d.state().connection, ConnectionState::Connected);
    QCOMPARE(d.state().target, 1);
    d.pass(1h, 5ms);
    QCOMPARE(d.state().target, 1); // a node that works is kept
}

void SessionPoolTest::aRoundIsOneTry()
{
    ServiceSettings settings = poolSettings();
    settings.reconnect.jitter = 0ms;
    SessionDriver d(settings);
    d.start();
    QList<int> attempts;
    QList<milliseconds> waits;
    for (int i = 0; i < 18; ++i) {
        d.close(FailureClass::Refused);
        attempts << d.state().attempt;
        waits << std::chrono::round<milliseconds>(*d.state().nextAttemptAt - d.now);
        if (d.state().attempt <= 5)
            QCOMPARE(d.state().connection, ConnectionState::Waiting);
        toNextTry(d);
    }
    // S4-11 to S4-14 for each round of three: 5, 10, 20, 30, 30 s, then down.
    QCOMPARE(attempts.mid(0, 9), QList<int>({1, 1, 1, 2, 2, 2, 3, 3, 3}));
    QCOMPARE(waits.mid(0, 6), QList<milliseconds>({100ms, 100ms, 5s, 100ms, 100ms, 10s}));
    QCOMPARE(waits[14], milliseconds(30s));
    QCOMPARE(d.state().attempt, 6);
    QCOMPARE(d.state().target, 0);
}

void SessionPoolTest::acceptThenCloseIsNoStorm()
{
    SessionDriver d(poolSettings());
    d.start();
    const Instant begun = d.now;
    for (int i = 0; i < 30; ++i) {
        d.open();
        d.close();
        toNextTry(d);
    }
    // Ten rounds: 5 + 10 + 20 + 30 + 30 s and then the slow ones, at least.
    QVERIFY(d.now - begun > 95s);
}

// S4-48: "quality per node kept"
void SessionPoolTest::nodesKeepTheirOwnRecord()
{
    SessionDriver d(poolSettings(2));
    d.startOpen();
    d.pass(3min, 12ms);
    d.close();
    toNextTry(d);
    d.open();
    d.pass(3min, 700ms);
    const QList<NodeFacts> nodes = *d.state().nodes;
    QCOMPARE(nodes.size(), 2);
    QCOMPARE(nodes[0].tries, 1);
    QCOMPARE(nodes[0].failures, 1);
    QCOMPARE(nodes[0].lastFailure, FailureClass::ConnectionLost);
    QCOMPARE(nodes[0].latency, microseconds(12ms));
    QCOMPARE(nodes[0].quality, Quality::Excellent);
    QCOMPARE(nodes[1].failures, 0);
    QCOMPARE(nodes[1].latency, microseconds(700ms));
    QCOMPARE(nodes[1].quality, Quality::Poor);
}

void SessionPoolTest::oneNodesRefusalIsNotTheEnd()
{
    SessionDriver d(poolSettings(2));
    d.start();
    CloseReason refused;
    refused.what = FailureClass::SignIn;
    refused.persistent = true;
    refused.httpStatus = 401;
    d.happen(Closed{refused});
    QCOMPARE(d.state().connection, ConnectionState::Waiting);
    toNextTry(d);
    d.happen(Closed{refused}); // both of them: no retrying heals it
    QCOMPARE(d.state().connection, ConnectionState::Down);
    QVERIFY(*d.state().nextAttemptAt - d.now >= 5min);
}

void SessionPoolTest::oneAddressIsNoPool()
{
    SessionDriver d(pingSettings());
    d.startOpen();
    d.pass(1min, 5ms);
    d.close();
    QCOMPARE(d.state().target, 0);
    QVERIFY(d.state().nodes->isEmpty());
    QCOMPARE(d.countChanges<TargetChanged>(), 0);
    QCOMPARE(lineUrl(poolSettings(), 2), QStringLiteral("ws://c.example/ws"));
    QCOMPARE(lineUrl(poolSettings(), 9), QStringLiteral("ws://a.example/ws"));
}

void SessionPoolTest::healthPageStaysTheSame()
{
    ServiceSettings settings = poolSettings();
    settings.health = HealthPage{QStringLiteral("http://a.example/health"), 60s, 5s, {}};
    QCOMPARE(checkUrl(settings, CheckPurpose::Report, 1), settings.health->url);
    SessionDriver d(settings);
    d.start();
    d.close(FailureClass::Refused);
    toNextTry(d);
    d.open();
    QCOMPARE(d.state().target, 1);
    CheckFailed failed; // the page's failure is not the node's
    failed.reason.what = FailureClass::Refused;
    d.happen(failed);
    QCOMPARE(d.state().target, 1);
}

// S4-53
void SessionPoolTest::breakerOpensForManyAndLetsOneProbe()
{
    HostBreaker breaker;
    const QString server = QStringLiteral("a:80");
    for (int i = 0; i < 4; ++i)
        QVERIFY(!breaker.failed(server, i % 2, 10s));
    QCOMPARE(breaker.facts(server).state, CircuitState::Closed);
    QVERIFY(!breaker.tryOrWaitUntil(server, 10s));
    QVERIFY(breaker.failed(server, 1, 10s));
    QCOMPARE(breaker.facts(server).state, CircuitState::Open);
    QVERIFY(breaker.tryOrWaitUntil(server, 12s) == nanoseconds(15s));
    QVERIFY(!breaker.tryOrWaitUntil(QStringLiteral("b:80"), 12s)); // of this server alone
    QVERIFY(!breaker.tryOrWaitUntil(server, 15s));
    QCOMPARE(breaker.facts(server).state, CircuitState::HalfOpen);
    QVERIFY(breaker.tryOrWaitUntil(server, 16s) == nanoseconds(20s)); // the others wait for it
    QVERIFY(breaker.succeeded(server));
    QCOMPARE(breaker.facts(server).state, CircuitState::Closed);
    QVERIFY(!breaker.tryOrWaitUntil(server, 16s));
    QVERIFY(!breaker.succeeded(server)); // nothing moved
}

void SessionPoolTest::breakerLeavesOneSessionAlone()
{
    HostBreaker breaker;
    for (int i = 0; i < 100; ++i)
        QVERIFY(!breaker.failed(QStringLiteral("a:80"), 7, i * 1s));
    QVERIFY(!breaker.tryOrWaitUntil(QStringLiteral("a:80"), 100s));
}

void SessionPoolTest::breakerWaitsGrowToTheirMost()
{
    HostBreaker breaker;
    const QString server = QStringLiteral("a:80");
    for (int i = 0; i < 5; ++i)
        (void)breaker.failed(server, i, 0s);
    nanoseconds now{};
    QList<qint64> waits;
    for (int i = 0; i < 5; ++i) {
        const nanoseconds until = *breaker.facts(server).until;
        waits << (until - now) / 1s;
        now = until;
        QVERIFY(!breaker.tryOrWaitUntil(server, now));
        QVERIFY(breaker.failed(server, 3, now)); // the probe
    }
    QCOMPARE(waits, QList<qint64>({5, 10, 20, 30, 30}));
}

// Who set a shorter wait for reconnecting is not made to wait longer by the others.
void SessionPoolTest::breakerIsAsPatientAsTheLeastPatient()
{
    HostBreaker breaker;
    const QString server = QStringLiteral("a:80");
    for (int i = 0; i < 5; ++i)
        (void)breaker.failed(server, i, 0s, i == 2 ? 3s : 30s);
    QCOMPARE(breaker.facts(server).until, std::optional<nanoseconds>(3s));
    QVERIFY(!breaker.tryOrWaitUntil(server, 3s));
    QVERIFY(breaker.failed(server, 0, 3s, 30s));
    QCOMPARE(breaker.facts(server).until, std::optional<nanoseconds>(6s));
}

void SessionPoolTest::breakerHoldsBackASilentProbe()
{
    HostBreaker breaker;
    const QString server = QStringLiteral("a:80");
    for (int i = 0; i < 5; ++i)
        (void)breaker.failed(server, i, 0s);
    QVERIFY(!breaker.tryOrWaitUntil(server, 5s));
    QVERIFY(breaker.tryOrWaitUntil(server, 9s)); // the probe was paused and never ends
    QVERIFY(!breaker.tryOrWaitUntil(server, 10s));
    breaker.forgetAll();
    QCOMPARE(breaker.facts(server).state, CircuitState::Closed);
}

void SessionPoolTest::breakerIsBounded()
{
    HostBreaker breaker;
    for (int server = 0; server < 5'000; ++server) {
        for (int i = 0; i < 5; ++i)
            (void)breaker.failed(QString::number(server), i, 0s);
    }
    int open = 0;
    for (int server = 0; server < 5'000; ++server)
        open += breaker.facts(QString::number(server)).state == CircuitState::Open ? 1 : 0;
    QVERIFY(open > 0 && open <= 1'024);
}

void SessionPoolTest::whatSpeaksOfTheServer()
{
    const auto speaks = [](FailureClass what) {
        CloseReason reason;
        reason.what = what;
        return speaksOfTheServer(reason);
    };
    QVERIFY(speaks(FailureClass::Refused) && speaks(FailureClass::ConnectTimeout));
    QVERIFY(!speaks(FailureClass::SignIn) && !speaks(FailureClass::HttpStatus));
    QVERIFY(!speaks(FailureClass::OperatorAsked) && !speaks(FailureClass::ObserverGap));
    QVERIFY(!speaks(FailureClass::MissingSecret) && !speaks(FailureClass::Proxy));
}

void SessionPoolTest::serversByHostAndPort()
{
    QCOMPARE(serverOf(QStringLiteral("ws://a.example/ws")), QStringLiteral("a.example:80"));
    QCOMPARE(serverOf(QStringLiteral("wss://a.example/ws")), QStringLiteral("a.example:443"));
    QCOMPARE(serverOf(QStringLiteral("ws://[::1]:81/")), QStringLiteral("::1:81"));
}

void SessionPoolTest::heldTriesAreNoTries()
{
    SessionDriver d(pingSettings());
    d.start();
    d.close(FailureClass::Refused);
    d.pass(6s);
    QCOMPARE(d.state().connection, ConnectionState::Connecting);
    d.happen(openUntil(d.now.mono + 20s, true));
    QCOMPARE(d.state().connection, ConnectionState::Waiting);
    QCOMPARE(d.state().attempt, 1);
    const nanoseconds wait = *d.state().nextAttemptAt - d.now;
    QVERIFY(wait >= 20s && wait <= 21s);
}

void SessionPoolTest::waitsAreSilentWhileTheCircuitIsOpen()
{
    SessionDriver d(pingSettings());
    d.start();
    d.close(FailureClass::Refused);
    const int connects = d.countActions<Connect>();
    d.happen(openUntil(d.now.mono + 30s));
    d.changes.clear();
    d.pass(29s);
    QCOMPARE(d.countActions<Connect>(), connects);
    QCOMPARE(d.countChanges<ConnectionChanged>(), 0);
    d.pass(3s);
    QCOMPARE(d.countActions<Connect>(), connects + 1);
}

void SessionPoolTest::closedCircuitBringsAllBackSoon()
{
    SessionDriver d(pingSettings());
    d.start();
    d.close(FailureClass::Refused);
    d.happen(openUntil(d.now.mono + 30s));
    d.pass(10s); // its own wait is over: it is held
    d.happen(CircuitMoved{});
    QVERIFY(*d.state().nextAttemptAt - d.now <= 1s);
    d.pass(2s);
    QCOMPARE(d.state().connection, ConnectionState::Connecting);
    SessionDriver own(pingSettings()); // one that is not held keeps its own wait
    own.start();
    own.close(FailureClass::Refused);
    const Instant before = *own.state().nextAttemptAt;
    own.happen(openUntil(own.now.mono + 30s));
    own.happen(CircuitMoved{});
    QCOMPARE(*own.state().nextAttemptAt, before);
}

void SessionPoolTest::operatorGoesThroughAnOpenCircuit()
{
    SessionDriver d(pingSettings());
    d.start();
    d.close(FailureClass::Refused);
    d.happen(openUntil(d.now.mono + 30s));
    const int connects = d.countActions<Connect>();
    d.happen(OperatorAsked{OperatorWish::Reconnect});
    QCOMPARE(d.countActions<Connect>(), connects + 1);
    d.open();
    QCOMPARE(d.state().circuit.state, CircuitState::Closed);
}

// S4-53: "shown as state"
void SessionPoolTest::circuitIsSaid()
{
    SessionDriver d(pingSettings());
    d.start();
    d.close(FailureClass::Refused);
    d.happen(openUntil(d.now.mono + 30s));
    QVERIFY(d.has(RuleId::CircuitOpen));
    QCOMPARE(d.state().reasons.constFirst().rule, RuleId::ConnectionLost);
    const Reason &reason = d.state().reasons.constLast();
    QCOMPARE(reason.value, 7.0);
    QCOMPARE(reason.limit, 5.0);
    QCOMPARE(
        Words::reason(reason, d.state(), d.now),
        QStringLiteral("7 tries of all sessions of its server failed · none is made for 30 s"));
    d.happen(CircuitMoved{CircuitFacts{CircuitState::HalfOpen, 7, d.now.mono + 5s}, false});
    QVERIFY(Words::reason(d.state().reasons.constLast(), d.state(), d.now)
                .contains(QStringLiteral("one of them tries now")));
    d.happen(CircuitMoved{});
    QVERIFY(!d.has(RuleId::CircuitOpen));
}

QTEST_GUILESS_MAIN(SessionPoolTest)
#include "session_pool_test.moc"
