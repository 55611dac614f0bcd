// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"
#include "models/session/session_state.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Pulse {

/// The service's clock against ours, from the stamps of its heartbeats and the shortest way they
/// took (minimum filter over the last 120 beats, reliability 4.3). No clock needs to be in step.
class ClockOffset final {
public:
    struct Sample {
        milliseconds queueing{}; ///< how much longer this beat took than the quickest one
        bool delayed = false;    ///< longer than the stamps' resolution and 0.2 s explain
        friend bool operator==(const Sample &, const Sample &) = default;
    };

    Sample add(milliseconds arrivedWall, const ServiceTime &sentAt);
    /// The computer's own clock was set, or the service's: everything before says nothing.
    void clear();
    /// Needs three beats and one round trip. The error covers resolution and uneven ways.
    [[nodiscard]] std::optional<ClockOffsetEstimate>
    estimate(std::optional<microseconds> shortestTrip,
             std::optional<microseconds> longestTrip) const;
    /// What the stamps can tell apart: 1 s when all came as whole seconds (S3-32).
    [[nodiscard]] std::optional<milliseconds> resolution() const;

    friend bool operator==(const ClockOffset &, const ClockOffset &) = default;

private:
    static constexpr std::size_t Window = 120;
    void pushDifference(qint64 milliseconds);

    std::vector<qint32> m_differences; // arrival minus stamp, beyond m_base; ms
    qint64 m_base = 0;                 // the first one
    std::size_t m_next = 0;
    qint32 m_smallest = 0; // beyond m_base
    milliseconds m_textResolution{1000};
    bool m_allWholeSeconds = true;
    int m_strange = 0;
};

} // namespace Pulse
