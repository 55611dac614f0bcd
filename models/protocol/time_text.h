// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QStringView>

#include <optional>

namespace Pulse {

/// Reads a date with a time of day as services write it: RFC 3339, and its everyday neighbours (an
/// offset without colon or minutes, a blank for the T, a comma, no zone at all, a leap second,
/// which is read as :59.999). Strict in all else: a bare date, 30 February, year 0, a fraction of
/// more than 9 digits or anything after the time is nothing. Allocates nothing.
[[nodiscard]] std::optional<ServiceTime> parseTime(QStringView text);

/// Seconds or milliseconds since the epoch, told apart by their size; nothing outside 2001..2286,
/// where a number is hardly a time.
[[nodiscard]] std::optional<ServiceTime> timeFromNumber(double value);

} // namespace Pulse
