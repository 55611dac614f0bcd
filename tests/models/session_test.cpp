// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_driver.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

/// Heartbeats, round trips and what they say about a session.
class SessionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connectsAndIsHealthyAfterTheFirstBeat();
    void latencyIsThePingRoundTrip();
    void foreignPongsMakeNoRoundTrip();
    void lateThenMissedThenCritical();
    void toTheLetterOfTheSource();
    void aBeatHeals();
    void lateBeatFillsItsPlace();
    void duplicatesAreNoBeats();
    void jsonPingsAreAnswered();
    void learnsTheInterval();
    void plainEchoServiceIsHealthyByPongs();
    void slowIsAWarningWithItsFigures();
    void uptimeCountsOnlyWhatWasSeen();
    void replayGivesTheSameState();
};

void SessionTest::connectsAndIsHealthyAfterTheFirstBeat()
{
    SessionDriver d(djangoSettings());
    d.start();
    QCOMPARE(d.state().status, Status::Connecting);
    QCOMPARE(d.countActions<Connect>(), 1);
    d.open();
    QCOMPARE(d.state().connection, ConnectionState::Connected);
    QCOMPARE(d.state().status, Status::Connecting);
    QVERIFY(d.has(RuleId::NoBeatYet));
    d.pass(20s, 10ms);
    d.beat();
    QCOMPARE(d.state().status, Status::Healthy); // S3-25
    QCOMPARE(d.state().beats, 1);
    QVERIFY(d.has(RuleId::OnTime));
}

void SessionTest::latencyIsThePingRoundTrip()
{
    // S3-23, S4-2: our own clock on both ends, whatever the service's stamp says
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.pass(0s);
    QCOMPARE(d.countActions<SendPing>(), 1);
    d.pass(37ms);
    d.pong();
    QCOMPARE(d.state().latency.last.value(), microseconds{37ms});
    d.pass(1s);
    d.happen(BeatReceived{ServiceTime{d.now.wall + 120s, 1ms, true}});
    QCOMPARE(d.state().latency.last.value(), microseconds{37ms});
    d.pass(30s - 1s - 37ms);
    QCOMPARE(d.countActions<SendPing>(), 2); // every 30 s while connected
}

void SessionTest::foreignPongsMakeNoRoundTrip()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.pass(5ms);
    d.happen(PongReceived{PingId{99, 99}});
    QVERIFY(!d.state().latency.last);
    d.pong();
    QVERIFY(d.state().latency.last);
    const auto before = d.state().latency;
    d.pass(1s);
    d.pong(); // the same again
    QCOMPARE(d.state().latency, before);
}

void SessionTest::lateThenMissedThenCritical()
{
    // S3-1, S3-6, S3-20: interval 30 s, grace 2 s
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.pass(1s, 5ms);
    d.beat();
    d.pass(32s, 5ms);
    QCOMPARE(d.state().status, Status::Healthy);
    d.pass(2ms, 5ms);
    QCOMPARE(d.state().status, Status::Warning);
    QVERIFY(d.has(RuleId::BeatLate));
    QCOMPARE(d.state().missedInARow, 1);
    d.pass(30s, 5ms);
    QCOMPARE(d.state().missedInARow, 2);
    QCOMPARE(d.countChanges<BeatMissed>(), 2);
    QVERIFY(d.state().status == Status::Critical ||
            d.state().lastClose.what == FailureClass::Silent);
}

void SessionTest::toTheLetterOfTheSource()
{
    // S3-8, S3-26 with grace 0: over 30 s warning, over 60 s error, exact to the millisecond
    ServiceSettings settings = djangoSettings();
    settings.heartbeat.grace = 0ms;
    settings.heartbeat.ping = 1h; // only silence judges here
    SessionDriver d(settings);
    d.startOpen();
    d.pass(0s, 1ms);
    d.beat();
    d.pass(30s, 1ms);
    QCOMPARE(d.state().status, Status::Healthy);
    d.pass(1ms, 1ms);
    QCOMPARE(d.state().status, Status::Warning);
    d.pass(29'999ms, 1ms);
    QCOMPARE(d.state().status, Status::Warning);
    d.pass(1ms, 1ms);
    QCOMPARE(d.state().status, Status::Critical);
}

void SessionTest::aBeatHeals()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.beat();
    d.pass(40s, 5ms);
    QCOMPARE(d.state().status, Status::Warning);
    d.beat();
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().missedInARow, 0);
    QVERIFY(d.state().nextBeatDue);
    QCOMPARE(*d.state().nextBeatDue - d.now, nanoseconds{30s}); // S3-9
}

void SessionTest::lateBeatFillsItsPlace()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.beat();
    d.pass(40s, 5ms);
    QCOMPARE(d.state().missed, 1);
    d.beat();
    QCOMPARE(d.state().missed, 0);
    QCOMPARE(d.state().late, 1);
    const auto *seen = std::get_if<BeatSeen>(&d.changes[d.changes.size() - 2]);
    if (!seen)
        seen = std::get_if<BeatSeen>(&d.changes.back());
    QVERIFY(seen);
    QCOMPARE(seen->beat.outcome, BeatOutcome::Late);
}

void SessionTest::duplicatesAreNoBeats()
{
    // Several workers send the same stamp: one heartbeat, and what was missed stays missed
    SessionDriver d(djangoSettings());
    d.startOpen();
    const ServiceTime stamp{d.now.wall, 1s, true};
    d.happen(BeatReceived{stamp});
    d.pass(40s, 5ms);
    d.happen(BeatReceived{stamp});
    QCOMPARE(d.state().beats, 1);
    QCOMPARE(d.state().duplicates, 1);
    QCOMPARE(d.state().missedInARow, 1);
    QCOMPARE(d.state().status, Status::Warning);
}

void SessionTest::jsonPingsAreAnswered()
{
    SessionDriver d(pingSettings());
    d.startOpen();
    d.happen(MessageReceived{40, false, true});
    QCOMPARE(d.countActions<SendJsonPong>(), 1);
    QCOMPARE(d.state().messages, 1);
}

void SessionTest::learnsTheInterval()
{
    // S3-45: 15 s instead of 30 s is not a fault, and then 40 s of silence is
    ServiceSettings settings = djangoSettings();
    settings.heartbeat.interval = std::nullopt;
    SessionDriver d(settings);
    d.startOpen();
    for (int i = 0; i < 6; ++i) {
        d.beat();
        d.pass(15s, 5ms);
    }
    d.beat();
    QVERIFY(d.state().intervalLearnt);
    QCOMPARE(d.state().interval, milliseconds{15s});
    d.pass(18s, 5ms);
    QCOMPARE(d.state().status, Status::Warning);
}

void SessionTest::plainEchoServiceIsHealthyByPongs()
{
    ServiceSettings settings = profileDefaults(Profile::Generic, TransportKind::WebSocket);
    settings.url = QStringLiteral("ws://127.0.0.1/");
    SessionDriver d(settings);
    d.startOpen();
    d.pass(1s, 5ms);
    QCOMPARE(d.state().status, Status::Healthy);
    d.pass(1h, 5ms);
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().missed, 0);
}

void SessionTest::slowIsAWarningWithItsFigures()
{
    // S4-44
    SessionDriver d(djangoSettings());
    d.startOpen();
    for (int i = 0; i < 25; ++i) {
        d.pass(30s, 640ms);
        d.beat();
    }
    QCOMPARE(d.state().status, Status::Warning);
    const Reason slow = d.state().reasons.constFirst();
    QCOMPARE(slow.rule, RuleId::Slow);
    QCOMPARE(slow.value, 640.0);
    QCOMPARE(slow.limit, 500.0);
    QCOMPARE(d.state().quality, Quality::Poor);
}

void SessionTest::uptimeCountsOnlyWhatWasSeen()
{
    // S4-21: up, down, and what nobody saw
    SessionDriver d(djangoSettings());
    d.startOpen();
    for (int i = 0; i < 20; ++i) {
        d.beat();
        d.pass(30s, 5ms);
    }
    QCOMPARE(d.state().uptime.up, nanoseconds{600s});
    d.beat();
    d.now = d.now + 1h;
    d.happen(ObserverSaw{ObserverState::Gap, 1h, {}});
    QVERIFY(d.state().uptime.up < nanoseconds{601s});
    QCOMPARE(d.state().uptime.down, nanoseconds{0});
}

void SessionTest::replayGivesTheSameState()
{
    const ServiceSettings settings = djangoSettings();
    Session live(settings, Seed{11});
    Random random(4);
    std::vector<Event> recorded;
    Instant now{1h, milliseconds{1'770'000'000'000}};
    for (int i = 0; i < 4000; ++i) {
        now = now + milliseconds{random.next() % 20'000};
        Event event{now, DeadlinePassed{}};
        switch (random.next() % 9) {
        case 0: event.what = Opened{10ms, {}}; break;
        case 1:
            event.what = Closed{CloseReason{
                FailureClass::ConnectionLost, ClosedBy::Network, false, {}, {}, {}, {}}};
            break;
        case 2:
        case 3: event.what = BeatReceived{ServiceTime{now.wall, 1ms, true}}; break;
        case 4: event.what = PongReceived{PingId{random.next() % 50, 1}}; break;
        case 5: event.what = MessageReceived{100, false, false}; break;
        case 6: event.what = OperatorAsked{static_cast<OperatorWish>(random.next() % 3)}; break;
        default: break;
        }
        if (i == 0)
            event.what = Started{};
        recorded.push_back(event);
        (void)live.apply(event);
    }
    Session again(settings, Seed{11});
    for (const Event &event : recorded)
        (void)again.apply(event);
    QVERIFY(again == live);
    QCOMPARE(again.state(), live.state());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
