// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/slo.h"

#include <algorithm>

namespace Pulse {

namespace {

nanoseconds part(nanoseconds whole, double fraction)
{
    return std::chrono::round<nanoseconds>(
        std::chrono::duration<double, std::nano>(static_cast<double>(whole.count()) * fraction));
}

} // namespace

SloFigures sloFigures(const UptimeCount &count, double goal, nanoseconds period)
{
    SloFigures figures;
    const double allowed = 1 - std::clamp(goal, 0.0, 1.0);
    figures.budget = part(period, allowed);
    figures.spent = count.down;
    figures.left = std::max(nanoseconds::zero(), figures.budget - figures.spent);
    const nanoseconds observed = count.up + count.down;
    if (observed <= nanoseconds::zero())
        return figures;
    const double lost =
        static_cast<double>(count.down.count()) / static_cast<double>(observed.count());
    figures.uptime = 1 - lost;
    if (allowed <= 0)
        return figures; // a goal of 100 % has no budget that could burn
    figures.burn = lost / allowed;
    if (lost > 0 && figures.left > nanoseconds::zero())
        figures.emptyIn = part(figures.left, 1 / lost);
    return figures;
}

} // namespace Pulse
