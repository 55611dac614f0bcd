// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/chart_scale.h"

#include <QtTest>

using namespace Pulse;

class DetailScaleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsAreRound();
    void latencyShowsTheLimitWhenNear();
    void latencyFarBelowTheLimitHasItsOwnScale();
    void valuesAlwaysFit();
};

void DetailScaleTest::stepsAreRound()
{
    QCOMPARE(niceStep(700, 4), 200.0);
    QCOMPARE(niceStep(30, 3), 10.0);
    QCOMPARE(niceStep(0.9, 3), 0.5);
}

// ui/SPEC 4.4: 0 to limit * 1.75, four lines.
void DetailScaleTest::latencyShowsTheLimitWhenNear()
{
    const ChartScale scale = latencyScale(640, 400);
    QCOMPARE(scale.high, 700.0);
    QCOMPARE(scale.lines(), QList<double>({0, 200, 400, 600}));
    QVERIFY(latencyScale(2'000, 400).high >= 2'000);
}

void DetailScaleTest::latencyFarBelowTheLimitHasItsOwnScale()
{
    const ChartScale scale = latencyScale(24, 500);
    QVERIFY2(scale.high >= 24 && scale.high < 100, qPrintable(QString::number(scale.high)));
}

void DetailScaleTest::valuesAlwaysFit()
{
    for (const double value : {0.0, 0.001, 1.0, 9.9, 10.0, 123.0, 99'999.0, 1e9}) {
        QVERIFY(scaleUpTo(value, 10).high >= value);
        const ChartScale around = scaleAround(-value, value, 50);
        QVERIFY(around.low <= -value && around.high >= value);
        QVERIFY(around.lines().size() >= 3 && around.lines().size() <= 12);
        QVERIFY(around.lines().contains(0.0));
    }
}

QTEST_GUILESS_MAIN(DetailScaleTest)
#include "detail_scale_test.moc"
