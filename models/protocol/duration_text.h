// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QStringView>

#include <optional>

namespace Pulse {

/// Reads an amount of time as services show it: "2h 15m", "22m 30s", "1 day, 2:03:04", "500ms",
/// "PT2H15M", or a plain number of seconds (S0-11). Months and years are not amounts and are
/// refused. Negative reads as 0, anything above a hundred years as that.
[[nodiscard]] std::optional<milliseconds> parseDuration(QStringView text);

/// A number of milliseconds from outside, kept in 0 .. a hundred years; nothing for NaN.
[[nodiscard]] std::optional<milliseconds> clampedDuration(double ms);

/// The same for a counter or an amount of bytes: 0 .. 2^63 - 1.
[[nodiscard]] std::optional<qint64> clampedCount(double value);

} // namespace Pulse
