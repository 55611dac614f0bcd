// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Pulse {

/// The vertical range of a chart and where its lines stand.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;

    /// Every multiple of the step in the range, ascending.
    [[nodiscard]] QList<double> lines() const;
    friend bool operator==(const ChartScale &, const ChartScale &) = default;
};

/// 1, 2 or 5 times a power of ten, so that about `count` of them make `range`.
[[nodiscard]] double niceStep(double range, int count);
/// From 0 up. The limit is on the chart when the values come near it (a quarter of it); far below
/// it they would only be a flat line, so then the scale is their own.
[[nodiscard]] ChartScale latencyScale(double highest, double limit);
/// From 0 to at least `highest`, and never less than `least`.
[[nodiscard]] ChartScale scaleUpTo(double highest, double least);
/// Around zero and all values, at least `least` either way.
[[nodiscard]] ChartScale scaleAround(double lowest, double highest, double least);

} // namespace Pulse
