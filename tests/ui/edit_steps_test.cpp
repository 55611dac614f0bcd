// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/setting_words.h"
#include "ui/edit/step_rows.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

DetectStep answer(int status, milliseconds began, milliseconds took)
{
    DetectStep step;
    step.kind = DetectStepKind::Answer;
    step.good = status == 200;
    step.status = status;
    step.detail = QStringLiteral("/p%1").arg(status);
    step.began = began;
    step.took = took;
    return step;
}

} // namespace

class EditStepsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bestAnswerStandsForAll();
    void heartbeatsAreCounted();
    void failuresStayFailures();
    void stepsStandInTheOrderOfTheWay();
    void barsStandInTheirPlace();
    void reconnectPlanInWords();
    void keysAreReadable();
};

void EditStepsTest::bestAnswerStandsForAll()
{
    const QList<StepRow> rows =
        stepRows({answer(404, 0ms, 10ms), answer(200, 5ms, 20ms), answer(404, 30ms, 1ms)});
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.constFirst().mark == StepRow::Mark::Good);
    QCOMPARE(rows.constFirst().detail, QStringLiteral("/p200, 200, best of 3"));
    QVERIFY(rows.constFirst().took == 20ms);
    QVERIFY(stepRows({answer(404, 0ms, 1ms)}).constFirst().mark == StepRow::Mark::Open);
}

void EditStepsTest::heartbeatsAreCounted()
{
    QList<DetectStep> steps{answer(200, 0ms, 10ms)};
    for (int i = 1; i <= 3; ++i) {
        DetectStep beat;
        beat.kind = DetectStepKind::Heartbeat;
        beat.count = i;
        beat.began = i * 30s;
        steps.append(beat);
    }
    const QList<StepRow> rows = stepRows(steps);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.constLast().detail, QStringLiteral("3 seen"));
    QVERIFY(stepSpan(rows) == 10ms); // waiting is no work
}

void EditStepsTest::failuresStayFailures()
{
    DetectStep tcp;
    tcp.kind = DetectStepKind::Tcp;
    tcp.good = false;
    tcp.failure = CloseReason{};
    QVERIFY(stepRows({tcp}).constFirst().mark == StepRow::Mark::Bad);
    DetectStep good = tcp;
    good.good = true;
    good.failure.reset();
    QVERIFY(stepRows({tcp, good}).constFirst().mark == StepRow::Mark::Good);
    QVERIFY(stepRows({good, tcp}).constFirst().mark == StepRow::Mark::Good);
}

void EditStepsTest::stepsStandInTheOrderOfTheWay()
{
    QList<DetectStep> told;
    for (const DetectStepKind kind : {DetectStepKind::Upgrade, DetectStepKind::Tcp,
                                      DetectStepKind::Heartbeat, DetectStepKind::Name}) {
        DetectStep step;
        step.kind = kind;
        told.append(step);
    }
    QList<DetectStepKind> shown;
    for (const StepRow &row : stepRows(told))
        shown.append(row.kind);
    QCOMPARE(shown, QList<DetectStepKind>({DetectStepKind::Name, DetectStepKind::Tcp,
                                           DetectStepKind::Upgrade, DetectStepKind::Heartbeat}));
}

void EditStepsTest::barsStandInTheirPlace()
{
    StepRow row;
    row.kind = DetectStepKind::Tcp;
    row.began = 25ms;
    row.took = 50ms;
    QCOMPARE(stepBar(row, 100ms, 136), qMakePair(34, 68));
    row.took = 0ms;
    QCOMPARE(stepBar(row, 100ms, 136), qMakePair(34, 2));
    row.began = 100ms;
    QCOMPARE(stepBar(row, 100ms, 136), qMakePair(134, 2));
    QCOMPARE(stepBar(row, 0ms, 136), qMakePair(0, 0));
}

void EditStepsTest::reconnectPlanInWords()
{
    QCOMPARE(SettingWords::reconnectPlan({}),
             QStringLiteral("Waits: 5 s, 10 s, 20 s, 30 s, 30 s. After try 5 it counts as down "
                            "and is tried every 30 s to 5 m."));
    ReconnectSettings last;
    last.giveUp = true;
    last.tries = 1;
    QCOMPARE(SettingWords::reconnectPlan(last),
             QStringLiteral("Waits: 5 s. Gives up after try 1."));
}

void EditStepsTest::keysAreReadable()
{
    QCOMPARE(SettingWords::label(QStringLiteral("heartbeat.ping_timeout")),
             QStringLiteral("Ping timeout"));
    QCOMPARE(SettingWords::label(QStringLiteral("url")), QStringLiteral("Address"));
    QCOMPARE(SettingWords::section(QStringLiteral("limits")), QStringLiteral("Limits"));
}

QTEST_GUILESS_MAIN(EditStepsTest)
#include "edit_steps_test.moc"
