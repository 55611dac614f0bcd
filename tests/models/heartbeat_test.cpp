// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/clock_offset.h"
#include "models/heartbeat/failure_detector.h"
#include "models/heartbeat/heartbeat_ring.h"
#include "models/heartbeat/interval_learner.h"
#include "models/heartbeat/latency_stats.h"
#include "models/heartbeat/quality.h"
#include "models/session/random.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

std::array<microseconds, 3> trips(double a, double b, double c)
{
    const auto us = [](double ms) {
        return microseconds{static_cast<qint64>(ms * 1000)};
    };
    return {us(a), us(b), us(c)};
}

constexpr qint64 Day = 1'770'000'000'000;

} // namespace

class HeartbeatTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ringKeepsTheNewest();
    void percentilesAgreeWithSorting();
    void latencyFigures();
    void jitterIsRfc3550();
    void emptyFiguresAreUnknown();
    void quality_data();
    void quality();
    void qualityLiteralVariance();
    void freshness();
    void fixedDetector();
    void literalStatusOfTheSource();
    void automaticGraceIsBounded();
    void adaptiveDetectorIsCalmAndSure();
    void phiGrowsWithSilence();
    void clockOffsetFindsTheSkew();
    void coarseStampsAreKnownAsCoarse();
    void delayedBeatsAreFound();
    void oneOddStampBendsNothing();
    void aSetServiceClockIsFollowed();
    void intervalIsTheMedian();
    void outagesDoNotTeachTheInterval();
};

void HeartbeatTest::ringKeepsTheNewest()
{
    // S3-24: the last ten
    HeartbeatRing ring(10);
    for (int i = 0; i < 25; ++i)
        ring.push(Beat{{nanoseconds{i}, {}}, {}, BeatKind::Timestamp, BeatOutcome::OnTime, false});
    QCOMPARE(ring.size(), std::size_t{10});
    for (std::size_t i = 0; i < 10; ++i)
        QCOMPARE(ring.at(i).at.mono.count(), qint64{15} + static_cast<qint64>(i));
    ring.replaceNewest(Beat{{99ns, {}}, {}, BeatKind::Pong, BeatOutcome::Late, false});
    QCOMPARE(ring.newest().at.mono, nanoseconds{99});
    QCOMPARE(ring.at(8).at.mono, nanoseconds{23});
}

void HeartbeatTest::percentilesAgreeWithSorting()
{
    Random random(20261121);
    SampleWindow window(30);
    std::vector<qint64> all;
    for (int i = 0; i < 500; ++i) {
        const qint64 sample = static_cast<qint64>(random.next() % 50);
        window.add(sample);
        all.push_back(sample);
        std::vector<qint64> last(all.end() - std::min<std::ptrdiff_t>(30, std::ssize(all)),
                                 all.end());
        std::sort(last.begin(), last.end());
        for (const int percent : {1, 50, 95, 99, 100}) {
            const auto rank = (last.size() * static_cast<std::size_t>(percent) + 99) / 100;
            QCOMPARE(window.percentile(percent), last[std::max<std::size_t>(rank, 1) - 1]);
        }
        qint64 sum = 0;
        for (const qint64 value : last)
            sum += value;
        QCOMPARE(window.average(), sum / std::ssize(last));
    }
}

void HeartbeatTest::latencyFigures()
{
    LatencyStats stats; // S3-10: average, p50, p95, p99
    for (int i = 1; i <= 20; ++i)
        stats.add(milliseconds{i});
    const LatencySummary s = stats.summary();
    QCOMPARE(s.last.value(), microseconds{20ms});
    QCOMPARE(s.average.value(), microseconds{10'500});
    QCOMPARE(s.p50.value(), microseconds{10ms});
    QCOMPARE(s.p95.value(), microseconds{19ms});
    QCOMPARE(s.p99.value(), microseconds{20ms});
    QCOMPARE(stats.shortest().value(), microseconds{1ms});
    QCOMPARE(stats.longest().value(), microseconds{20ms});
}

void HeartbeatTest::jitterIsRfc3550()
{
    LatencyStats stats;
    stats.add(10ms);
    QVERIFY(!stats.summary().jitter);
    stats.add(26ms); // J = 0 + (16 − 0)/16 = 1 ms
    QCOMPARE(stats.summary().jitter.value(), microseconds{1ms});
    stats.add(26ms); // J = 1 + (0 − 1)/16
    QVERIFY(std::abs(stats.summary().jitter->count() - 937) <= 1);
}

void HeartbeatTest::emptyFiguresAreUnknown()
{
    // S3-27: nothing known is not 0
    const LatencySummary s = LatencyStats().summary();
    QVERIFY(!s.last && !s.average && !s.p50 && !s.p95 && !s.p99 && !s.jitter && !s.smoothed);
}

void HeartbeatTest::quality_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("c");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, double a, double b, double c, Quality q) {
        QTest::newRow(name) << a << b << c << static_cast<int>(q);
    };
    // S3-28, S3-29, S3-30, S1-43: strict edges
    row("S3-28 calm and quick", 40, 45, 50, Quality::Excellent);
    row("S3-28 average just under 50", 49.9, 49.9, 49.9, Quality::Excellent);
    row("S3-28 average exactly 50", 50, 50, 50, Quality::Good);
    row("S3-28 spread over 20", 10, 10, 70, Quality::Good);
    row("S3-29 average just under 100", 99.9, 99.9, 99.9, Quality::Good);
    row("S3-29 average exactly 100", 100, 100, 100, Quality::Fair);
    row("S3-29 spread over 50", 10, 10, 220, Quality::Fair);
    row("S3-30 any spread under 200", 1, 1, 590, Quality::Fair);
    row("S3-30 average exactly 200", 200, 200, 200, Quality::Poor);
}

void HeartbeatTest::quality()
{
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, c);
    QFETCH(int, expected);
    const auto last = trips(a, b, c);
    QCOMPARE(static_cast<int>(rateQuality(last, VarianceReading::StandardDeviation)), expected);
    QCOMPARE(rateQuality(std::span(last).first(2), VarianceReading::StandardDeviation),
             Quality::Unknown);
}

void HeartbeatTest::qualityLiteralVariance()
{
    // S3-31: population variance in ms², to the letter; 40, 45, 50 has 16.67
    const auto calm = trips(40, 45, 50);
    QVERIFY(std::abs(latencySpread(calm, VarianceReading::PopulationVariance) - 50.0 / 3) < 0.001);
    QCOMPARE(rateQuality(calm, VarianceReading::PopulationVariance), Quality::Excellent);
    // σ 5 ms is variance 25: excellent as a deviation, only good to the letter
    const auto wider = trips(30, 36.2, 42.2);
    QCOMPARE(rateQuality(wider, VarianceReading::StandardDeviation), Quality::Excellent);
    QCOMPARE(rateQuality(wider, VarianceReading::PopulationVariance), Quality::Good);
}

void HeartbeatTest::freshness()
{
    // S4-35: seconds since the last pong
    QCOMPARE(rateFreshness(std::nullopt), Freshness::Unknown);
    QCOMPARE(rateFreshness(29'999ms), Freshness::Excellent);
    QCOMPARE(rateFreshness(30s), Freshness::Good);
    QCOMPARE(rateFreshness(59'999ms), Freshness::Good);
    QCOMPARE(rateFreshness(60s), Freshness::Poor);
}

void HeartbeatTest::fixedDetector()
{
    const SilenceLimits limits = fixedLimits(30s, 2s);
    QCOMPARE(limits.late, nanoseconds{32s});
    QCOMPARE(limits.failed, nanoseconds{62s});
}

void HeartbeatTest::literalStatusOfTheSource()
{
    // S3-26: none, over 60 s: error; over 30 s: warning; exactly on an edge: the better one
    QCOMPARE(literalStatus(std::nullopt), LiteralStatus::Error);
    QCOMPARE(literalStatus(30s), LiteralStatus::Connected);
    QCOMPARE(literalStatus(30'001ms), LiteralStatus::Warning);
    QCOMPARE(literalStatus(60s), LiteralStatus::Warning);
    QCOMPARE(literalStatus(60'001ms), LiteralStatus::Error);
    // the fixed detector with grace 0 draws the same edges
    const SilenceLimits limits = fixedLimits(30s, 0s);
    for (const milliseconds silence :
         {29'999ms, 30'000ms, 30'001ms, 60'000ms, 60'001ms, 90'000ms}) {
        const LiteralStatus ours = silence > limits.failed ? LiteralStatus::Error
                                   : silence > limits.late ? LiteralStatus::Warning
                                                           : LiteralStatus::Connected;
        QCOMPARE(ours, literalStatus(silence));
    }
}

void HeartbeatTest::automaticGraceIsBounded()
{
    QCOMPARE(automaticGrace(30s, 0ns, 0ms), 2s);
    QCOMPARE(automaticGrace(30s, 1s, 0ms), 4s);
    QCOMPARE(automaticGrace(30s, 0ns, 3s), 3s);
    QCOMPARE(automaticGrace(30s, 60s, 0ms), 15s);
    QCOMPARE(automaticGrace(2s, 0ns, 1s), 1s);
}

void HeartbeatTest::adaptiveDetectorIsCalmAndSure()
{
    AdaptiveDetector detector;
    for (int i = 0; i < 9; ++i)
        detector.addGap(30s, 30s);
    QVERIFY(!detector.limits(30s));
    detector.addGap(30s, 30s);
    const auto limits = detector.limits(30s);
    QVERIFY(limits.has_value());
    // mean 30 s + pause 30 s + deviations of at least 3 s: 69.3 s and 76.8 s (reliability 4.1)
    QVERIFY(std::abs(std::chrono::duration<double>(limits->late).count() - 69.27) < 0.01);
    QVERIFY(std::abs(std::chrono::duration<double>(limits->failed).count() - 76.84) < 0.01);
    detector.addGap(91s, 30s); // an outage is not learnt
    QCOMPARE(detector.limits(30s), limits);
}

void HeartbeatTest::phiGrowsWithSilence()
{
    AdaptiveDetector detector;
    for (int i = 0; i < 50; ++i)
        detector.addGap(29s + milliseconds{i * 40}, 30s);
    const auto limits = detector.limits(30s).value();
    QVERIFY(std::abs(detector.phi(limits.late, 30s).value() - 3.0) < 1e-6);
    QVERIFY(std::abs(detector.phi(limits.failed, 30s).value() - 8.0) < 1e-6);
    double before = -1;
    for (nanoseconds silence = 0s; silence < 200s; silence += 500ms) {
        const double phi = detector.phi(silence, 30s).value();
        QVERIFY2(phi >= before, "phi must not fall while silence lasts");
        before = phi;
    }
}

void HeartbeatTest::clockOffsetFindsTheSkew()
{
    // S3-23, S3-42: the service's clock is 3.7 s ahead; one way 10 to 40 ms; stamps in ms
    Random random(3);
    ClockOffset clock;
    for (int i = 0; i < 60; ++i) {
        const qint64 sent = Day + i * 30'000;
        const qint64 way = 10 + static_cast<qint64>(random.unit() * 30);
        clock.add(milliseconds{sent + way}, ServiceTime{milliseconds{sent + 3700}, 1ms, true});
    }
    const auto estimate = clock.estimate(20ms, 60ms).value();
    QVERIFY2(std::abs(estimate.offset.count() - 3700) <= 5,
             qPrintable(QString::number(estimate.offset.count())));
    QVERIFY(estimate.error >= 20ms && estimate.error <= 25ms);
}

void HeartbeatTest::coarseStampsAreKnownAsCoarse()
{
    // S3-32: whole seconds, whatever the text could express
    ClockOffset clock;
    for (int i = 0; i < 5; ++i)
        clock.add(milliseconds{Day + i * 30'000 + 400},
                  ServiceTime{milliseconds{Day + i * 30'000}, 1ms, true});
    QCOMPARE(clock.resolution().value(), milliseconds{1s});
    const auto estimate = clock.estimate(2ms, 4ms).value();
    QVERIFY(estimate.error >= 1s);
    QVERIFY(std::chrono::abs(estimate.offset) <= estimate.error);
}

void HeartbeatTest::delayedBeatsAreFound()
{
    Random random(5);
    ClockOffset clock;
    int wrong = 0;
    for (int i = 0; i < 500; ++i) {
        const bool slow = i > 20 && i % 25 == 0;
        const qint64 sent = Day + i * 30'000 - 45'000; // skewed by 45 s: it must not matter
        const qint64 way = 20 + static_cast<qint64>(random.unit() * 60) + (slow ? 400 : 0);
        const auto sample = clock.add(milliseconds{Day + i * 30'000 + way},
                                      ServiceTime{milliseconds{sent + 1}, 1ms, true});
        wrong += sample.delayed == slow ? 0 : 1;
        QVERIFY(sample.queueing >= 0ms);
    }
    QCOMPARE(wrong, 0);
}

void HeartbeatTest::oneOddStampBendsNothing()
{
    ClockOffset clock;
    for (int i = 0; i < 10; ++i)
        clock.add(milliseconds{Day + i * 1000 + 20},
                  ServiceTime{milliseconds{Day + i * 1000 + 1}, 1ms, true});
    const auto before = clock.estimate(10ms, 12ms);
    clock.add(milliseconds{Day + 11'000}, ServiceTime{milliseconds{0}, 1ms, true});
    clock.add(milliseconds{Day + 12'000},
              ServiceTime{milliseconds{253'402'300'799'000}, 1ms, true});
    QCOMPARE(clock.estimate(10ms, 12ms), before);
}

void HeartbeatTest::aSetServiceClockIsFollowed()
{
    ClockOffset clock;
    const auto feed = [&](int i, qint64 ahead) {
        clock.add(milliseconds{Day + i * 1000 + 20},
                  ServiceTime{milliseconds{Day + i * 1000 + ahead + 1}, 1ms, true});
    };
    for (int i = 0; i < 20; ++i)
        feed(i, 0);
    for (int i = 20; i < 30; ++i)
        feed(i, 3'600'000);
    QVERIFY(std::chrono::abs(clock.estimate(10ms, 10ms)->offset - 1h) < 1s);
}

void HeartbeatTest::intervalIsTheMedian()
{
    // S3-45: a server that changes its rhythm is followed
    IntervalLearner learner;
    learner.addGap(30s);
    learner.addGap(30'002ms);
    QVERIFY(!learner.interval());
    learner.addGap(29'990ms);
    QCOMPARE(learner.interval().value(), 30s);
    for (int i = 0; i < 9; ++i)
        learner.addGap(15s);
    QCOMPARE(learner.interval().value(), 15s);
    for (int i = 0; i < 9; ++i)
        learner.addGap(1ms);
    QCOMPARE(learner.interval().value(), 1s);
}

void HeartbeatTest::outagesDoNotTeachTheInterval()
{
    IntervalLearner learner;
    for (int i = 0; i < 5; ++i)
        learner.addGap(10s);
    learner.addGap(600s);
    learner.addGap(10s);
    QCOMPARE(learner.interval().value(), 10s);
    for (int i = 0; i < 3; ++i)
        learner.addGap(60s); // it repeats: that is the new rhythm
    QCOMPARE(learner.interval().value(), 60s);
}

QTEST_APPLESS_MAIN(HeartbeatTest)
#include "heartbeat_test.moc"
