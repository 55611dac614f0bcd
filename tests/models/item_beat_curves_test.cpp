// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/beat_curves.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

Beat beat(int s, int ms, BeatOutcome outcome = BeatOutcome::OnTime)
{
    Beat result;
    result.at = {seconds(s), seconds(s)};
    if (outcome != BeatOutcome::Missed)
        result.latency = milliseconds(ms);
    result.outcome = outcome;
    return result;
}

} // namespace

class ItemBeatCurvesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void percentilesOfTheLastTwenty();
    void onlyWhatTheWindowHolds();
    void jitterStopsAtGaps();
    void clockNeedsAnEstimate();
    void columnsKeepTheirExtremes();
    void recentFigures();
};

void ItemBeatCurvesTest::percentilesOfTheLastTwenty()
{
    BeatLog log;
    for (int i = 1; i <= 21; ++i)
        log.append(beat(i, i));
    const LatencyCurves curves = latencyCurves(log, {0, 100, 800});
    QCOMPARE(curves.p50.size(), 19);
    QCOMPARE(curves.p50.first(), QPointF(3, 2));
    QCOMPARE(curves.p50.last(), QPointF(21, 11));
    QCOMPARE(curves.p95, QList<QPointF>({{20, 19}, {21, 20}}));
    QCOMPARE(curves.highest, 21.0);
}

void ItemBeatCurvesTest::onlyWhatTheWindowHolds()
{
    BeatLog log;
    for (int i = 0; i < 10; ++i)
        log.append(beat(i, 5, i % 5 == 3 ? BeatOutcome::Missed : BeatOutcome::OnTime));
    const LatencyCurves curves = latencyCurves(log, {5, 8.5, 800});
    QCOMPARE(curves.missed, QList<double>({8}));
    QCOMPARE(curves.beats, QList<QPointF>({{5, 5}, {6, 5}, {7, 5}}));
    QCOMPARE(curves.p50.first().x(), 4.0); // leads into the window
}

void ItemBeatCurvesTest::jitterStopsAtGaps()
{
    BeatLog log;
    for (const Beat &next :
         {beat(1, 10), beat(2, 14), beat(3, 0, BeatOutcome::Missed), beat(4, 90), beat(5, 80)})
        log.append(next);
    QCOMPARE(jitterCurve(log, {0, 10, 100}), QList<QPointF>({{2, 4}, {5, 10}}));
}

void ItemBeatCurvesTest::clockNeedsAnEstimate()
{
    BeatLog log;
    log.append(beat(1, 10));
    log.append(beat(2, 10), -38ms);
    QCOMPARE(clockCurve(log, {0, 10, 100}), QList<QPointF>({{2, -38}}));
}

void ItemBeatCurvesTest::columnsKeepTheirExtremes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QList<QPointF> points;
    for (int i = 0; i < 5'000; ++i)
        points.append({i * 0.01, random.bounded(1'000.0)});
    const CurveWindow window{0, 50, 40};
    const QList<QPointF> few = extremesPerColumn(points, window);
    QVERIFY(few.size() <= 80);
    const auto byY = [](const QPointF &a, const QPointF &b) {
        return a.y() < b.y();
    };
    QCOMPARE(*std::max_element(few.begin(), few.end(), byY),
             *std::max_element(points.begin(), points.end(), byY));
    QCOMPARE(*std::min_element(few.begin(), few.end(), byY),
             *std::min_element(points.begin(), points.end(), byY));
    for (qsizetype i = 1; i < few.size(); ++i)
        QVERIFY(few.at(i - 1).x() < few.at(i).x());
}

void ItemBeatCurvesTest::recentFigures()
{
    BeatLog log;
    for (int i = 1; i <= 30; ++i)
        log.append(beat(i, i));
    const RecentLatency all{15ms, 29ms};
    QCOMPARE(recentLatency(log, 0s), all);
    const RecentLatency few{25ms, {}};
    QCOMPARE(recentLatency(log, 20s), few);
    QCOMPARE(recentLatency(log, 31s), RecentLatency());
}

QTEST_GUILESS_MAIN(ItemBeatCurvesTest)
#include "item_beat_curves_test.moc"
