// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reconnect_policy.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

milliseconds grown(milliseconds base, double factor, int steps, milliseconds cap)
{
    // Compared as doubles first: a hostile factor must not overflow the integer.
    const double ms = static_cast<double>(base.count()) * std::pow(factor, steps);
    if (!(ms < static_cast<double>(cap.count())))
        return cap;
    return milliseconds{static_cast<qint64>(ms)};
}

milliseconds randomUpTo(milliseconds most, Random &random)
{
    return milliseconds{static_cast<qint64>(static_cast<double>(most.count()) * random.unit())};
}

} // namespace

milliseconds plainDelay(const ReconnectSettings &settings, int attempt)
{
    return grown(settings.base, settings.factor, std::max(attempt - 1, 0), settings.cap);
}

milliseconds spreadWait(const ReconnectSettings &settings, Random &random)
{
    return randomUpTo(settings.jitter, random);
}

std::optional<milliseconds> reconnectDelay(const ReconnectSettings &settings, int attempt,
                                           Random &random)
{
    if (attempt <= settings.tries)
        return plainDelay(settings, attempt) + randomUpTo(settings.jitter, random);
    if (settings.giveUp)
        return std::nullopt;
    const milliseconds slow =
        grown(settings.slowBase, 2.0, attempt - settings.tries - 1, settings.slowCap);
    return slow / 2 + randomUpTo(slow, random);
}

} // namespace Pulse
