// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QtGlobal>

#include <algorithm>

namespace Pulse {

/// History counts in fixed quarters of an hour of UTC, numbered from the Unix epoch. Every time
/// zone's days begin with one of them.
inline constexpr milliseconds quarterLength = std::chrono::minutes{15};
inline constexpr qint64 quartersOfDay = 96;

/// Of a wall time; 0 for what lies before the epoch.
[[nodiscard]] constexpr qint64 quarterOf(milliseconds wall)
{
    return std::max<qint64>(0, wall / quarterLength);
}
/// Wall time.
[[nodiscard]] constexpr milliseconds quarterBegin(qint64 quarter)
{
    return quarterLength * quarter;
}

} // namespace Pulse
