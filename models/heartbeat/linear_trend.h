// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <optional>
#include <vector>

namespace Pulse {

struct TrendPoint {
    nanoseconds at{};
    double value = 0;
    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

/// The straight line with the least squares through the points.
struct LinearTrend {
    double perHour = 0;
    double confidence = 0; ///< r², 0..1: how much of the ups and downs the line explains
    double last = 0;       ///< the line's own value at the last point
};

/// Nothing with fewer than three points or when all are at one time.
[[nodiscard]] std::optional<LinearTrend> linearTrend(const std::vector<TrendPoint> &points);

} // namespace Pulse
