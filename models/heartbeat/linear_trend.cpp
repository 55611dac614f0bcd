// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/linear_trend.h"

namespace Pulse {

std::optional<LinearTrend> linearTrend(const std::vector<TrendPoint> &points)
{
    if (points.size() < 3)
        return std::nullopt;
    const auto hours = [&](const TrendPoint &point) {
        return std::chrono::duration<double, std::ratio<3600>>(point.at - points.front().at)
            .count();
    };
    const auto count = static_cast<double>(points.size());
    double meanX = 0;
    double meanY = 0;
    for (const TrendPoint &point : points) {
        meanX += hours(point) / count;
        meanY += point.value / count;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const TrendPoint &point : points) { // about the means: no loss with large values
        const double x = hours(point) - meanX;
        const double y = point.value - meanY;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    if (xx <= 0)
        return std::nullopt;
    LinearTrend trend;
    trend.perHour = xy / xx;
    trend.confidence = yy > 0 ? xy * xy / (xx * yy) : 1;
    trend.last = meanY + trend.perHour * (hours(points.back()) - meanX);
    return trend;
}

} // namespace Pulse
