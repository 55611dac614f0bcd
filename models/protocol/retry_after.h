// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QByteArray>

#include <optional>

namespace Pulse {

/// The header Retry-After (RFC 9110 10.2.3): seconds, whole or with a fraction, or an HTTP date,
/// read against `nowWall` (ms since the epoch); of several values the longest. Between 0 and
/// `longest`; nothing when unreadable or negative.
[[nodiscard]] std::optional<milliseconds>
readRetryAfter(const QByteArray &value, milliseconds nowWall, milliseconds longest);

/// What a monitored service may ask for: whatever it says, 1 s to 15 min (protocols 9).
inline constexpr milliseconds shortestRetryAfter{1'000};
inline constexpr milliseconds longestRetryAfter{900'000};
[[nodiscard]] std::optional<milliseconds> serviceRetryAfter(const QByteArray &value,
                                                            milliseconds nowWall);

} // namespace Pulse
