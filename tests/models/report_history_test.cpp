// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/slo.h"
#include "models/session/report_history.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;
using std::chrono::hours;

namespace {

/// Answers one after the other, as polls bring them.
struct Polls {
    ServiceSettings settings;
    ReportHistory history;
    Instant now{1h, 1'770'000'000'000ms};

    const ReportTrend &add(const HealthReport &report, nanoseconds after = 60s,
                           bool restarted = false)
    {
        now = now + after;
        history.add(report, settings, now, restarted);
        return history.trend();
    }
};

HealthReport counts(qint64 updates, qint64 errors)
{
    HealthReport report;
    report.totalUpdates = updates;
    report.totalErrors = errors;
    return report;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

class ReportHistoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBurstIsSeenInTheWindow();
    void countersMayBeginAnew();
    void countersAgreeWithWhatHappened();
    void restartsOfTheLastDay();
    void aDeployIsNoRestart();
    void beatsExpectedAndSeen();
    void memoryTrend();
    void memoryWithoutALine();
    void theSameAnswerAgain();
    void gaugesAndCounters();
    void freshQuantiles();
    void staysBounded();
    void errorBudget();
};

void ReportHistoryTest::aBurstIsSeenInTheWindow() // S2-4, S2-6, S2-18
{
    Polls polls;
    QVERIFY(!polls.add(counts(1'000'000, 100)).rates.updatesPerMinute);
    for (int i = 1; i <= 5; ++i)
        polls.add(counts(1'000'000 + 100 * i, 100 + 20 * i));
    const WindowedRates &rates = polls.history.trend().rates;
    QVERIFY(near(rates.errorRate.value(), 0.2)); // over its life it is 0.02 %
    QVERIFY(near(rates.updatesPerMinute.value(), 100));
    QVERIFY(rates.over == 5min);
    for (int i = 1; i <= 5; ++i)
        polls.add(counts(1'000'500 + 100 * i, 200));
    QVERIFY(near(polls.history.trend().rates.errorRate.value(), 0)); // it is over, and forgotten
}

void ReportHistoryTest::countersMayBeginAnew() // S0-12
{
    Polls polls;
    polls.add(counts(900, 9));
    polls.add(counts(1000, 10));
    polls.add(counts(50, 3)); // a new process: 50 more, 3 more
    QCOMPARE(polls.history.trend().rates.updates, 150);
    QCOMPARE(polls.history.trend().rates.errors, 4);
    QVERIFY(!polls.add(counts(50, 3), 10min).rates.errorRate); // nothing came: no rate
}

void ReportHistoryTest::countersAgreeWithWhatHappened()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        GrowingCounter counter;
        qint64 raw = random.bounded(1'000);
        qint64 truth = 0;
        (void)counter.add(raw);
        for (int i = 0; i < 50; ++i) {
            const qint64 more = random.bounded(100);
            const bool anew = random.bounded(10) == 0 && more < raw;
            raw = anew ? more : raw + more;
            truth += more;
            QCOMPARE(counter.add(raw), truth);
        }
    }
}

void ReportHistoryTest::restartsOfTheLastDay() // S2-35, S2-43
{
    Polls polls;
    for (int i = 0; i < 3; ++i)
        polls.add({}, 8h, true);
    QCOMPARE(polls.history.trend().restartsDay, 3);
    QCOMPARE(polls.add({}, 8h).restartsDay, 2); // the first is a day ago
    QCOMPARE(polls.add({}, 25h).restartsDay, 0);
}

void ReportHistoryTest::aDeployIsNoRestart() // S2-16
{
    Polls polls;
    HealthReport report;
    report.version = QStringLiteral("2.0.1");
    polls.add(report);
    QVERIFY(!polls.history.deployed());
    polls.add({}); // an answer without a version tells nothing
    report.version = QStringLiteral("2.1.0");
    polls.add(report, 60s, true);
    QVERIFY(polls.history.deployed());
    QCOMPARE(polls.history.trend().deploy->from, QStringLiteral("2.0.1"));
    QCOMPARE(polls.history.trend().restartsDay, 0);
    polls.add(report);
    QVERIFY(!polls.history.deployed());
    QCOMPARE(polls.history.trend().deploy->to, QStringLiteral("2.1.0"));
}

void ReportHistoryTest::beatsExpectedAndSeen() // S0-2
{
    Polls polls;
    polls.settings.limits.beatEvery = 30s;
    HealthReport report;
    const auto at = [&](seconds time, qint64 count) {
        report.timestamp = ServiceTime{1'770'000'000s + time, 1ms, true};
        report.heartbeatCount = count;
        polls.add(report);
        return polls.history.trend().beats;
    };
    QVERIFY(!at(0s, 10));
    QVERIFY(!at(60s, 12)); // too short to say
    QCOMPARE(at(300s, 20).value(), (BeatTally{10, 10, 300s}));
    QCOMPARE(at(600s, 24).value(), (BeatTally{20, 14, 600s})); // six were not sent
    QVERIFY(!at(630s, 0));                                     // begun anew
    polls.settings.limits.beatEvery = 0s;
    QVERIFY(!at(1'200s, 3));
}

void ReportHistoryTest::memoryTrend() // S0-4, S0-37, S2-45
{
    Polls polls;
    HealthReport report;
    report.memoryTotalBytes = 100'000'000;
    for (int i = 0; i < 40; ++i) {
        report.memoryUsedBytes = 40'000'000 + 100'000 * i + (i % 2 ? 150'000 : -150'000);
        const bool told = polls.add(report).memory.has_value();
        QCOMPARE(told, i >= 30); // not before half an hour
    }
    const MemoryTrend trend = *polls.history.trend().memory;
    QVERIFY(std::abs(trend.bytesPerHour - 6'000'000) < 100'000);
    QVERIFY(trend.confidence > 0.95);
    QVERIFY(std::abs(*trend.hoursLeft - 56.1 / 6) < 0.2);
    QVERIFY(!polls.add(report, 60s, true).memory); // a new process: a new line
}

void ReportHistoryTest::memoryWithoutALine()
{
    Polls polls;
    HealthReport report;
    report.memoryTotalBytes = 64'000'000;
    for (int i = 0; i < 200; ++i) { // a collected heap: it grows and falls back
        report.memoryUsedBytes = 40'000'000 + 1'000'000 * (i % 8);
        QVERIFY(!polls.add(report).memory);
    }
}

void ReportHistoryTest::theSameAnswerAgain() // S0-10
{
    Polls polls;
    HealthReport report;
    report.timestamp = ServiceTime{1'770'000'000s, 1s, true};
    QCOMPARE(polls.add(report).sameTimestamp, 0);
    QCOMPARE(polls.add(report, 1s).sameTimestamp, 0); // its text has whole seconds only
    QCOMPARE(polls.add(report, 60s).sameTimestamp, 1);
    QVERIFY(polls.history.trend().sameTimestampFor == 61s);
    report.timestamp->sinceEpoch += 1s;
    QCOMPARE(polls.add(report).sameTimestamp, 0);
    report.timestamp.reset();
    QCOMPARE(polls.add(report).sameTimestamp, 0);
}

void ReportHistoryTest::gaugesAndCounters() // S2-30
{
    Polls polls;
    MetricSettings gauge;
    gauge.name = QStringLiteral("queue");
    MetricSettings counter;
    counter.name = QStringLiteral("mails");
    counter.kind = MetricKind::Counter;
    polls.settings.metrics = {gauge, counter};
    const auto read = [&](std::optional<double> a, double b) {
        HealthReport report;
        report.metrics = {{a, {}, a ? QString() : QStringLiteral("gone")}, {b, {}, {}}};
        return polls.add(report, 10s).metrics;
    };
    QVERIFY(!read(5, 100)[1].value); // growth needs two
    QCOMPARE(read(7, 150)[1].value.value(), 5.0);
    QCOMPARE(polls.history.trend().metrics[0].points.size(), 2);
    QCOMPARE(read(7, 20)[1].value.value(), 2.0); // begun anew
    QCOMPARE(read(std::nullopt, 20)[0].problem, QStringLiteral("gone"));
    QVERIFY(!polls.history.trend().metrics[0].value);
    QCOMPARE(polls.add({}, 10s).metrics[1].problem,
             QStringLiteral("the answer has no such figure"));
}

void ReportHistoryTest::freshQuantiles()
{
    Polls polls;
    MetricSettings p50;
    p50.selector.quantile = 0.5;
    polls.settings.metrics = {p50};
    const auto read = [&](const HistogramBuckets &buckets) {
        HealthReport report;
        report.metrics = {{histogramQuantile(0.5, buckets), buckets, {}}};
        return *polls.add(report).metrics[0].value;
    };
    QCOMPARE(read({{1, 100}, {2, 100}}), 0.5);
    QCOMPARE(read({{1, 100}, {2, 110}}), 1.5); // the last ten were all slow
    QCOMPARE(read({{1, 4}, {2, 4}}), 0.5);     // begun anew
}

void ReportHistoryTest::staysBounded()
{
    Polls polls;
    polls.settings.metrics = {MetricSettings()};
    HealthReport report;
    report.metrics = {{1.0, {}, {}}};
    for (int i = 0; i < 20'000; ++i) {
        report.memoryUsedBytes = 1'000'000 + 100 * i;
        report.memoryTotalBytes = 100'000'000;
        report.totalUpdates = i;
        polls.add(report, 1s, i % 100 == 99);
    }
    const ReportTrend &trend = polls.history.trend();
    QCOMPARE(trend.metrics[0].points.size(), 240);
    QVERIFY(trend.restartsDay <= 64);
    QVERIFY(trend.rates.over <= 9min);
}

void ReportHistoryTest::errorBudget() // S2-41
{
    const nanoseconds month = 24h * 30;
    const SloFigures fresh = sloFigures({}, 0.999, month);
    QVERIFY(fresh.budget == 43min + 12s);
    QVERIFY(!fresh.uptime && !fresh.burn);
    const SloFigures good = sloFigures({999h, 1h}, 0.999, month);
    QVERIFY(near(good.uptime.value(), 0.999));
    QVERIFY(near(good.burn.value(), 1.0));
    QVERIFY(good.left == 0s && !good.emptyIn);
    const SloFigures half = sloFigures({100h - 3min, 3min}, 0.999, month);
    QVERIFY(near(half.burn.value(), 0.5));
    QVERIFY(half.left == 40min + 12s);
    QVERIFY(std::chrono::round<hours>(*half.emptyIn) == 1340h);
    QVERIFY(!sloFigures({1h, 1h}, 1.0, month).burn);
    QVERIFY(!sloFigures({1h, 0h}, 0.999, month).emptyIn);
}

QTEST_APPLESS_MAIN(ReportHistoryTest)
#include "report_history_test.moc"
