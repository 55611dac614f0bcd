// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/strip_painter.h"

#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace Pulse;

namespace {

Beat came(milliseconds latency, BeatOutcome outcome = BeatOutcome::OnTime)
{
    Beat beat;
    beat.latency = latency;
    beat.outcome = outcome;
    return beat;
}

} // namespace

class PaintStripTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heightIsLogarithmic();
    void aCardShowsFortyTwoPlaces();
    void newestStandsAtTheRight();
    void missingHistoryIsDashed();
    void eachOutcomeHasItsForm();
    void thePointerFindsItsBeat();
    void everyBarStaysInsideUpToItsCap();
    void paintsWhatTheGeometrySays();
};

void PaintStripTest::heightIsLogarithmic()
{
    QCOMPARE(StripGeometry::barHeight(milliseconds{8}, 40), 3);
    QCOMPARE(StripGeometry::barHeight(milliseconds{1}, 40), 3);
    QCOMPARE(StripGeometry::barHeight(milliseconds{1500}, 40), 40);
    QCOMPARE(StripGeometry::barHeight(milliseconds{9000}, 40), 40);
    QCOMPARE(StripGeometry::barHeight(milliseconds{24}, 40), 11); // 3 + 37·log(3)/log(187.5)
    QVERIFY(StripGeometry::barHeight(milliseconds{80}, 40) -
                StripGeometry::barHeight(milliseconds{20}, 40) >=
            8);
}

void PaintStripTest::aCardShowsFortyTwoPlaces()
{
    const StripGeometry geometry{{250, 40}};
    QCOMPARE(geometry.places(), 42);
    QCOMPARE(geometry.bars({}).size(), 42);
}

void PaintStripTest::newestStandsAtTheRight()
{
    const StripGeometry geometry{{250, 40}};
    QList<Beat> beats(60, came(milliseconds{20}));
    const QList<StripBar> bars = geometry.bars(beats);
    QCOMPARE(bars.constLast().rect.right(), 249);
    QCOMPARE(bars.constLast().beat, 59);
    QCOMPARE(bars.constFirst().beat, 18);
}

void PaintStripTest::missingHistoryIsDashed()
{
    const StripGeometry geometry{{250, 40}};
    const QList<StripBar> bars = geometry.bars({came(milliseconds{20})});
    QCOMPARE(bars.constFirst().kind, BarKind::NoData);
    QCOMPARE(bars.constFirst().beat, -1);
    QCOMPARE(bars.constFirst().foot.height(), 2);
    QCOMPARE(bars.constLast().kind, BarKind::Good);
}

void PaintStripTest::eachOutcomeHasItsForm()
{
    const StripGeometry geometry{{34, 32}};
    Beat failed = came(milliseconds{30});
    failed.failed = true;
    const QList<StripBar> bars =
        geometry.bars({came(milliseconds{199}), came(milliseconds{200}),
                       came(milliseconds{30}, BeatOutcome::Late), came({}, BeatOutcome::Missed),
                       came({}, BeatOutcome::Offline), failed});
    QCOMPARE(bars.size(), 6);
    QCOMPARE(bars.at(0).kind, BarKind::Good);
    QCOMPARE(bars.at(1).kind, BarKind::Slow);
    QCOMPARE(bars.at(2).kind, BarKind::Late);
    QCOMPARE(bars.at(2).cap.bottom(), bars.at(2).rect.top() - 2);
    QCOMPARE(bars.at(3).kind, BarKind::Missed);
    QCOMPARE(bars.at(3).rect.height(), 29);
    QCOMPARE(bars.at(3).foot.height(), 3);
    QCOMPARE(bars.at(4).kind, BarKind::Offline);
    QVERIFY(bars.at(4).rect.isNull());
    QCOMPARE(bars.at(5).kind, BarKind::Failed);
    QVERIFY(!bars.at(5).cap.isNull());
}

void PaintStripTest::thePointerFindsItsBeat()
{
    const StripGeometry geometry{{250, 40}};
    QCOMPARE(geometry.beatAt(249, 60), 59);
    QCOMPARE(geometry.beatAt(0, 60), 18);
    QCOMPARE(geometry.beatAt(0, 3), -1);
    QCOMPARE(geometry.beatAt(300, 60), -1);
}

void PaintStripTest::everyBarStaysInsideUpToItsCap()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        const StripGeometry geometry{{random.bounded(1, 900), random.bounded(12, 80)}};
        QList<Beat> beats;
        for (int i = random.bounded(0, 200); i > 0; --i) {
            beats.append(came(milliseconds{random.bounded(0, 9000)},
                              static_cast<BeatOutcome>(random.bounded(0, 5))));
        }
        for (const StripBar &bar : geometry.bars(beats)) {
            const QRect all = bar.rect.united(bar.foot);
            QVERIFY(QRect({}, geometry.size).contains(all));
            QVERIFY(bar.cap.isNull() || bar.cap.top() >= -3);
        }
    }
}

void PaintStripTest::paintsWhatTheGeometrySays()
{
    const Tokens &t = tokensOf(ColourScheme::Dark);
    QImage image(250, 40, QImage::Format_RGB32);
    image.fill(t.surface);
    QPainter painter(&image);
    const StripGeometry geometry{image.size()};
    Paint::heartbeatStrip(
        painter, {}, geometry,
        {came(milliseconds{300}), came({}, BeatOutcome::Missed), came(milliseconds{24})}, t);
    painter.end();
    QCOMPARE(image.pixelColor(248, 39), t.healthyQ);
    QCOMPARE(image.pixelColor(248, 28), t.surface);
    QCOMPARE(image.pixelColor(240, 0), t.critical);
    QCOMPARE(image.pixelColor(242, 10), t.criticalSoft); // hollow
    QCOMPARE(image.pixelColor(242, 39), t.critical);     // its foot
    QCOMPARE(image.pixelColor(236, 39), t.warning);
    QCOMPARE(image.pixelColor(230, 39), t.bstrong);
    QCOMPARE(image.pixelColor(230, 37), t.surface);
}

QTEST_MAIN(PaintStripTest)
#include "paint_strip_test.moc"
