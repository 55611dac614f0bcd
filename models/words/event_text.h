// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_update.h"

#include <QString>

#include <optional>

// What happened to one session, one line each, for lists of events and between messages.
namespace Pulse::Words {

/// "Heartbeat missed, 3 in a row", "Try 2 of 5", "Connected", "Gave up after 5 tries".
[[nodiscard]] QString event(const Change &change);
/// "24 heartbeats, 14:12:00 to 14:23:30, 58 to 81 ms"; times are wall clock, the latencies may be
/// unknown.
[[nodiscard]] QString heartbeats(int count, milliseconds from, milliseconds to,
                                 std::optional<microseconds> lowest,
                                 std::optional<microseconds> highest);

} // namespace Pulse::Words
