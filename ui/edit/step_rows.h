// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/finding.h"

#include <QList>
#include <QString>

namespace Pulse {

/// One line of the waterfall as it is shown: all steps of a kind together.
struct StepRow {
    enum class Mark : quint8 { Good, Bad, Open };
    DetectStepKind kind = DetectStepKind::Name;
    Mark mark = Mark::Good; ///< Open: nothing that it looked for is there
    QString name;
    QString detail; ///< partly from outside: plain text
    nanoseconds began{};
    nanoseconds took{};

    friend bool operator==(const StepRow &, const StepRow &) = default;
};

/// The steps of a test as lines, in the order of the way: name, connection, encryption, answers. Of
/// several questions for pages and upgrades the best answer stands for all.
[[nodiscard]] QList<StepRow> stepRows(const QList<DetectStep> &steps);
/// How long the waterfall is; heartbeats, for which it waited, are not counted.
[[nodiscard]] nanoseconds stepSpan(const QList<StepRow> &rows);
/// Where the bar of a row stands in `width` pixels of `span`: left and width, at least 2 px.
[[nodiscard]] QPair<int, int> stepBar(const StepRow &row, nanoseconds span, int width);

} // namespace Pulse
