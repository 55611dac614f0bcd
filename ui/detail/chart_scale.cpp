// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

QList<double> ChartScale::lines() const
{
    QList<double> values;
    const int first = static_cast<int>(std::ceil(low / step - 1e-9));
    const int last = static_cast<int>(std::floor(high / step + 1e-9));
    for (int i = first; i <= last && values.size() < 12; ++i)
        values.append(i * step);
    return values;
}

double niceStep(double range, int count)
{
    const double raw = std::max(range, 1e-9) / std::max(1, count);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power * 1.0001)
            return factor * power;
    }
    return 10 * power;
}

ChartScale scaleUpTo(double highest, double least)
{
    const double high = std::max(highest * 1.1, least);
    ChartScale scale;
    scale.step = niceStep(high, 3);
    scale.high = std::ceil(high / scale.step) * scale.step;
    return scale;
}

ChartScale latencyScale(double highest, double limit)
{
    if (highest * 4 < limit)
        return scaleUpTo(highest * 1.4, 10);
    ChartScale scale;
    scale.high = std::max(limit * 1.75, highest * 1.05);
    scale.step = niceStep(scale.high, 4);
    return scale;
}

ChartScale scaleAround(double lowest, double highest, double least)
{
    const double low = std::min(lowest * 1.2, -least);
    const double high = std::max(highest * 1.2, least);
    ChartScale scale;
    scale.step = niceStep(high - low, 3);
    scale.low = std::floor(low / scale.step) * scale.step;
    scale.high = std::ceil(high / scale.step) * scale.step;
    return scale;
}

} // namespace Pulse
