// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_driver.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

/// The rating of the last three latencies (S3-28 to S3-30) is of a connection that is there: what
/// was good before a silence is no news of now.
class SessionQualityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void needsThreeRoundTrips();
    void praiseEndsWithTheFirstMissedHeartbeat();
    void praiseEndsWithTheConnection();
    void blameStaysWhileTheServiceIsSilent();
    void aPausedSessionHasNone();
    void whatThisComputerCannotSeeHasNone();
};

namespace {

/// Four pongs that took so long, each the heartbeat of this family.
SessionDriver answering(milliseconds roundTrip)
{
    SessionDriver d(pingSettings());
    d.startOpen();
    d.pass(3 * d.state().interval + 1s, roundTrip);
    return d;
}

} // namespace

void SessionQualityTest::needsThreeRoundTrips()
{
    SessionDriver d(pingSettings());
    d.startOpen();
    d.pass(d.state().interval + 1s, 5ms);
    QCOMPARE(d.state().beats, 2);
    QCOMPARE(d.state().quality, Quality::Unknown);
    d.pass(d.state().interval, 5ms);
    QCOMPARE(d.state().quality, Quality::Excellent);
}

void SessionQualityTest::praiseEndsWithTheFirstMissedHeartbeat()
{
    ServiceSettings settings = djangoSettings();
    settings.heartbeat.ping = 5s;
    SessionDriver d(settings);
    d.startOpen();
    d.pass(20s, 5ms);
    d.beat();
    d.pass(32s, 5ms);
    QCOMPARE(d.state().missedInARow, 0);
    QCOMPARE(d.state().quality, Quality::Excellent);
    d.pass(2ms, 5ms);
    QCOMPARE(d.state().missedInARow, 1);
    QCOMPARE(d.state().quality, Quality::Unknown);
    d.beat();
    QCOMPARE(d.state().quality, Quality::Excellent); // the pongs came all the while
}

void SessionQualityTest::praiseEndsWithTheConnection()
{
    SessionDriver d = answering(5ms);
    QCOMPARE(d.state().quality, Quality::Excellent);
    d.close();
    QCOMPARE(d.state().quality, Quality::Unknown);
    d.pass(10s, 5ms);
    d.open();
    d.pass(1s, 5ms);
    QCOMPARE(d.state().quality, Quality::Excellent);
}

void SessionQualityTest::blameStaysWhileTheServiceIsSilent()
{
    SessionDriver d = answering(640ms);
    QCOMPARE(d.state().quality, Quality::Poor);
    d.close();
    QCOMPARE(d.state().quality, Quality::Poor);
}

void SessionQualityTest::aPausedSessionHasNone()
{
    SessionDriver d = answering(640ms);
    d.happen(OperatorAsked{OperatorWish::Pause});
    QCOMPARE(d.state().quality, Quality::Unknown);
}

void SessionQualityTest::whatThisComputerCannotSeeHasNone()
{
    SessionDriver d = answering(5ms);
    d.happen(ObserverSaw{ObserverState::Offline});
    QVERIFY(d.state().observerBlind);
    QCOMPARE(d.state().quality, Quality::Unknown);
    d.happen(ObserverSaw{ObserverState::Online});
    d.pass(3 * d.state().interval, 5ms);
    if (d.state().connection != ConnectionState::Connected)
        d.open();
    d.pass(3 * d.state().interval, 5ms);
    QCOMPARE(d.state().quality, Quality::Excellent);
}

QTEST_GUILESS_MAIN(SessionQualityTest)
#include "session_quality_test.moc"
