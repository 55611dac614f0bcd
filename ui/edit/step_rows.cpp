// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/step_rows.h"

#include "models/words/detect_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pulse {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

StepRow::Mark markOf(const DetectStep &step)
{
    if (step.good)
        return StepRow::Mark::Good;
    return step.status ? StepRow::Mark::Open : StepRow::Mark::Bad;
}

StepRow rowOf(const DetectStep &step)
{
    return {step.kind,  markOf(step), Words::detectStep(step.kind), Words::detectStepDetail(step),
            step.began, step.took};
}

bool isBetter(const DetectStep &step, const StepRow &shown)
{
    if (step.kind == DetectStepKind::Heartbeat)
        return true; // the newest
    return step.good && shown.mark != StepRow::Mark::Good;
}

} // namespace

QList<StepRow> stepRows(const QList<DetectStep> &steps)
{
    QList<StepRow> rows;
    QList<int> counts;
    for (const DetectStep &step : steps) {
        const auto same = std::find_if(rows.begin(), rows.end(),
                                       [&](const StepRow &row) { return row.kind == step.kind; });
        if (same == rows.end()) {
            rows.append(rowOf(step));
            counts.append(1);
            continue;
        }
        ++counts[same - rows.begin()];
        if (isBetter(step, *same))
            *same = rowOf(step);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        StepRow &row = rows[i];
        const int count = counts.at(i);
        if (row.kind == DetectStepKind::Heartbeat)
            row.detail = StepText::tr("%n seen", nullptr, count);
        else if (count > 1)
            row.detail = StepText::tr("%1, best of %2", "answer, number of questions")
                             .arg(row.detail)
                             .arg(count);
    }
    // Several questions are asked at once: what is told first may stand late on the way.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const StepRow &a, const StepRow &b) { return a.kind < b.kind; });
    return rows;
}

nanoseconds stepSpan(const QList<StepRow> &rows)
{
    nanoseconds span{};
    for (const StepRow &row : rows) {
        if (row.kind != DetectStepKind::Heartbeat)
            span = std::max(span, row.began + row.took);
    }
    return span;
}

QPair<int, int> stepBar(const StepRow &row, nanoseconds span, int width)
{
    constexpr int narrowest = 2;
    if (span <= nanoseconds::zero() || row.kind == DetectStepKind::Heartbeat)
        return {0, 0};
    const auto place = [&](nanoseconds at) {
        const double part = static_cast<double>(at.count()) / static_cast<double>(span.count());
        return static_cast<int>(std::clamp(part, 0.0, 1.0) * width);
    };
    const int wide = std::max(narrowest, place(row.took));
    return {std::min(place(row.began), width - wide), wide};
}

} // namespace Pulse
