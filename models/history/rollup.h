// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"
#include "models/session/instant.h"
#include "models/session/status.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace Pulse {

/// Round trips of a stretch of time.
struct LatencySum {
    qint64 count = 0;
    microseconds sum{};
    microseconds least{}; ///< 0 while there is none
    microseconds most{};

    void add(microseconds latency);
    LatencySum &operator+=(const LatencySum &other);
    [[nodiscard]] std::optional<microseconds> average() const;
    friend bool operator==(const LatencySum &, const LatencySum &) = default;
};

/// What one session went through in a stretch of time (S1-42). Rollups of any stretches that do not
/// overlap add up to that of all of them. Time that is in none of the four was not watched: the
/// program did not run, the computer slept or was offline, the session was paused or connecting.
struct Rollup {
    milliseconds healthy{};
    milliseconds warning{};
    milliseconds critical{};
    milliseconds offline{};
    milliseconds down{};  ///< of all that: as standingOf() counts it
    qint64 beats = 0;     ///< that came
    qint64 missed = 0;    ///< below zero when one that was counted before came after all
    qint64 restarts = 0;  ///< of the service
    qint64 failures = 0;  ///< it was up and went down
    LatencySum latency{}; ///< of the beats that had one

    [[nodiscard]] milliseconds watched() const { return healthy + warning + critical + offline; }
    [[nodiscard]] milliseconds up() const { return watched() - down; }
    /// Of the time watched, 0..1; nothing when none was.
    [[nodiscard]] std::optional<double> uptime() const;
    /// The worst status that it had; nothing when it was not watched.
    [[nodiscard]] std::optional<Status> worst() const;
    /// MTTR and MTBF of reliability engineering: how long it was down, and up, for each failure.
    /// Nothing without a failure.
    [[nodiscard]] std::optional<milliseconds> meanTimeToRepair() const;
    [[nodiscard]] std::optional<milliseconds> meanTimeBetweenFailures() const;

    void add(Status status, bool isDown, milliseconds length);
    Rollup &operator+=(const Rollup &other);
    friend bool operator==(const Rollup &, const Rollup &) = default;
};

struct QuarterRollup {
    qint64 quarter = 0;
    Rollup sum;
    friend bool operator==(const QuarterRollup &, const QuarterRollup &) = default;
};

/// What came to a session in one quarter since the last time it was told.
struct SessionRollup {
    SessionId session;
    qint64 quarter = 0;
    Rollup sum;
    friend bool operator==(const SessionRollup &, const SessionRollup &) = default;
};

} // namespace Pulse

Q_DECLARE_METATYPE(QList<Pulse::SessionRollup>)
