// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_update.h"

#include <QList>

#include <array>
#include <optional>

namespace Pulse {

/// How often a connection broke off, and after how long each time: an idle limit on the way ends
/// them all at the same age (S4-42). Ends that were asked for, and those of this computer's own
/// sleep, are none.
struct DropPattern {
    /// Upper bounds of the histogram in seconds; what lasted longer is in the last place.
    static constexpr std::array<int, 6> bounds{10, 30, 60, 120, 300, 3'600};
    static constexpr int flappingFrom = 3; ///< drops within the last hour

    int drops = 0;    ///< within the last day, as far back as the events are kept
    int lastHour = 0; ///< of them
    std::array<int, bounds.size() + 1> histogram{};
    std::optional<nanoseconds> usual;   ///< the median life of the connections; from 3 drops on
    std::optional<nanoseconds> regular; ///< the same, when two thirds lasted that long within 10 %

    [[nodiscard]] bool isFlapping() const { return lastHour >= flappingFrom; }
    friend bool operator==(const DropPattern &, const DropPattern &) = default;
};

[[nodiscard]] DropPattern dropPattern(const QList<TimedChange> &events, Instant now);

} // namespace Pulse
