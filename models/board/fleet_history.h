// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_summary.h"

#include <QList>

#include <deque>

namespace Pulse {

/// Remembers the totals of the last hour, so that "missed in the last hour" and "per second" have a
/// window and a name. One sample each 10 s at most; about 360 of them.
class FleetHistory final {
public:
    struct Window {
        qint64 beats = 0;
        qint64 missed = 0;
        nanoseconds length{}; ///< what is really covered, at most what was asked for
    };
    void add(Instant now, const FleetSummary &summary);
    void clear();

    [[nodiscard]] Window over(nanoseconds window) const;
    /// Heartbeats a second over the last minute; nothing before 5 s have been seen.
    [[nodiscard]] std::optional<double> perSecond() const;
    /// The average latencies in ms, oldest first, at most so many.
    [[nodiscard]] QList<double> latencies(int most) const;

private:
    struct Sample {
        nanoseconds at{};
        qint64 beats = 0;
        qint64 missed = 0;
        std::optional<microseconds> latency;
    };
    std::deque<Sample> m_samples; ///< the last one is always the newest add()
};

} // namespace Pulse
