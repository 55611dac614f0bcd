// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_state.h"

#include <optional>

namespace Pulse {

/// How a service stands to its uptime goal (S2-41). 99.9 % of 30 days leave 43 min 12 s.
struct SloFigures {
    std::optional<double> uptime; ///< of the time that was observed, 0..1
    nanoseconds budget{};         ///< what may be lost in the whole period
    nanoseconds spent{};          ///< what was lost
    nanoseconds left{};           ///< never below zero
    std::optional<double> burn;   ///< 1: the budget lasts exactly for the period; 2: half of it
    std::optional<nanoseconds> emptyIn; ///< at this rate; absent when nothing is lost or left

    friend bool operator==(const SloFigures &, const SloFigures &) = default;
};

/// `goal` in 0..1 (0.999), `period` above zero. Time that nobody observed counts neither way.
[[nodiscard]] SloFigures sloFigures(const UptimeCount &count, double goal, nanoseconds period);

} // namespace Pulse
