// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QString>

#include <optional>

// Numbers and times in words (ui/SPEC section 9): one place for window, commands and messages.
namespace Pulse::Words {

/// "24 ms", "1.24 s", "12 s"; "—" when unknown.
[[nodiscard]] QString latency(std::optional<microseconds> value);
/// "2 s", "1 m 34 s", "6 h 12 m", "3 d 4 h". Negative counts as 0.
[[nodiscard]] QString duration(nanoseconds value);
/// "2 s ago".
[[nodiscard]] QString age(nanoseconds value);
/// "in 28 s", or "+14 s" when overdue (negative).
[[nodiscard]] QString countdown(nanoseconds left);
/// "1,284,902" in the locale's groups; from 10 million "12.4 M".
[[nodiscard]] QString count(qint64 value);
/// "99.94 %"; "100 %" only for exactly 1, never rounded up to it. `fraction` in 0..1.
[[nodiscard]] QString percent(std::optional<double> fraction);
/// "412 MB" (decimal units, as services write them).
[[nodiscard]] QString size(qint64 bytes);
/// Signed: "+38 ms", "−4.2 s" (U+2212).
[[nodiscard]] QString offset(milliseconds value);
/// Local time of day: "14:27:33".
[[nodiscard]] QString clockTime(milliseconds sinceEpoch);
/// Today "14:27:33", this week "Mon 2 Feb, 18:05", else "2 Feb 2026, 18:05".
[[nodiscard]] QString moment(milliseconds sinceEpoch, milliseconds nowSinceEpoch);
/// The same to the minute: today "14:27".
[[nodiscard]] QString shortMoment(milliseconds sinceEpoch, milliseconds nowSinceEpoch);

} // namespace Pulse::Words
