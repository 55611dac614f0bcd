// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_driver.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

/// What happens to the computer that watches, and to the clocks, is not the service's fault.
class SessionObserverTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frozenComputerAccusesNobody();
    void wakingNetworkIsNotTheServicesFault();
    void ownNetworkOfflineIsUnknown();
    void stepOfTheWallClockChangesNothing();
    void clockFarOffIsAWarning();
    void ownClockThatWasSetAccusesNobody();
};

void SessionObserverTest::frozenComputerAccusesNobody()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.pass(1s, 5ms);
    d.beat();
    d.now = d.now + 10min; // nothing ran: no deadline was met
    d.happen(ObserverSaw{ObserverState::Gap, 10min, {}});
    QCOMPARE(d.state().missed, 0);
    QCOMPARE(d.countActions<Connect>(), 2); // the old socket is not trusted
    QVERIFY(d.state().status != Status::Critical && d.state().status != Status::Warning &&
            d.state().status != Status::Offline);
    d.open();
    d.pass(29s, 5ms);
    d.beat();
    QCOMPARE(d.state().status, Status::Healthy);
    for (const Change &change : d.changes) {
        if (const auto *moved = std::get_if<StatusChanged>(&change))
            QVERIFY(moved->status != Status::Critical && moved->status != Status::Warning &&
                    moved->status != Status::Offline);
    }
}

void SessionObserverTest::wakingNetworkIsNotTheServicesFault()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.beat();
    d.now = d.now + 8h;
    d.happen(ObserverSaw{ObserverState::Gap, 8h, {}});
    for (int i = 0; i < 6; ++i) { // Wi-Fi needs twelve seconds
        d.close(FailureClass::NameNotFound);
        QCOMPARE(d.state().status, Status::Unknown);
        d.pass(2s);
    }
    d.open();
    d.beat();
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().attempt, 0);
    // …but a service that is really gone is told after the grace
    d.close(FailureClass::Refused);
    d.pass(100s);
    QVERIFY(d.state().status != Status::Unknown);
}

void SessionObserverTest::ownNetworkOfflineIsUnknown()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    d.beat();
    d.happen(ObserverSaw{ObserverState::Offline, {}, {}});
    QCOMPARE(d.state().status, Status::Unknown);
    d.pass(1h);
    QCOMPARE(d.state().missed, 0);
    QCOMPARE(d.state().status, Status::Unknown);
    d.happen(ObserverSaw{ObserverState::Online, {}, {}});
    d.pass(3s);
    QVERIFY(d.state().connection == ConnectionState::Connecting ||
            d.state().connection == ConnectionState::Connected);
    if (d.state().connection == ConnectionState::Connecting)
        d.open();
    d.beat();
    QCOMPARE(d.state().status, Status::Healthy);
}

void SessionObserverTest::stepOfTheWallClockChangesNothing()
{
    SessionDriver d(djangoSettings());
    d.startOpen();
    for (int i = 0; i < 5; ++i) {
        d.beat();
        d.pass(30s, 5ms);
    }
    d.now.wall += 1h;
    d.happen(ObserverSaw{ObserverState::ClockStep, {}, 1h});
    d.beat();
    for (int i = 0; i < 5; ++i) {
        d.pass(30s, 5ms);
        d.beat();
    }
    QCOMPARE(d.state().status, Status::Healthy);
    QCOMPARE(d.state().missed, 0);
    QVERIFY(std::chrono::abs(d.state().clock->offset) < 1s);
}

void SessionObserverTest::clockFarOffIsAWarning()
{
    // S3-42: beyond doubt, that is beyond the error bound
    SessionDriver d(djangoSettings());
    d.startOpen();
    for (int i = 0; i < 10; ++i) {
        d.pass(30s, 20ms);
        d.happen(BeatReceived{ServiceTime{d.now.wall - 12s + milliseconds{i}, 1ms, true}});
    }
    QVERIFY(d.has(RuleId::ClockOff));
    QCOMPARE(d.state().status, Status::Warning);
}

void SessionObserverTest::ownClockThatWasSetAccusesNobody()
{
    for (const milliseconds step : {milliseconds{1h}, milliseconds{-1h}}) {
        SessionDriver d(djangoSettings());
        d.startOpen();
        milliseconds ours{}; // how far our clock is ahead of the service's
        const auto beats = [&] {
            for (int i = 0; i < 10; ++i) {
                d.pass(30s, 20ms);
                d.happen(BeatReceived{ServiceTime{d.now.wall - ours, 1ms, true}});
            }
        };
        beats();
        ours = step;
        d.now.wall += step;
        d.happen(ObserverSaw{ObserverState::ClockStep, {}, step});
        beats();
        QVERIFY(!d.has(RuleId::ClockOff));
        QCOMPARE(d.state().status, Status::Healthy);
        // A service whose own clock is wrong as well is still told so.
        ours += 12s;
        beats();
        QVERIFY(d.has(RuleId::ClockOff));
    }
}

QTEST_GUILESS_MAIN(SessionObserverTest)
#include "session_observer_test.moc"
