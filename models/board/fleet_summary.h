// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"
#include "models/session/session_state.h"

#include <QList>
#include <QString>

#include <array>
#include <functional>
#include <map>
#include <optional>

namespace Pulse {

/// How many sessions have each status.
struct StatusCounts {
    std::array<int, 7> of{};

    [[nodiscard]] int operator[](Status status) const { return of.at(static_cast<size_t>(status)); }
    void add(Status status) { ++of.at(static_cast<size_t>(status)); }
    [[nodiscard]] int total() const;
    /// Critical, offline and warning.
    [[nodiscard]] int needAttention() const;
    /// The worst one that any session has; nothing without sessions.
    [[nodiscard]] std::optional<Status> worst() const;
    friend bool operator==(const StatusCounts &, const StatusCounts &) = default;
};

/// The figures over all sessions, as the strip above the board shows them.
struct FleetSummary {
    StatusCounts counts;
    std::map<QString, StatusCounts> groups; ///< by name; sessions without a group are left out
    std::map<QString, int> tags;
    std::optional<microseconds> averageLatency; ///< mean of the sessions' averages
    std::optional<microseconds> p95;            ///< 95th of 100 of the sessions' own p95
    qint64 beats = 0;
    qint64 missed = 0;
    std::optional<double> uptime; ///< 0..1 of all observed time
    nanoseconds observed{};       ///< the longest that any session was watched
    int blind = 0;                ///< sessions that this computer cannot see
    int silenced = 0;             ///< nobody is told about them
    StatusCounts seen;            ///< of those whose incident is acknowledged
    int failing = 0;              ///< critical or offline: what "Reconnect n" means

    int nextRow = -1; ///< whose heartbeat is expected next; -1: none
    std::optional<Instant> nextDue;
    milliseconds nextInterval{};
    int newestTroubleRow = -1;      ///< the newest that needs attention
    std::optional<Instant> okSince; ///< the newest status change; since then nothing happened

    friend bool operator==(const FleetSummary &, const FleetSummary &) = default;
};

/// One session as the summary looks at it.
struct FleetMember {
    const ServiceSettings &settings;
    const SessionState &state;
    bool seen = false;     ///< its incident is acknowledged
    bool silenced = false; ///< nobody is told about it
};

/// Adds all up in one pass. `member` gives row 0 .. count - 1.
[[nodiscard]] FleetSummary summarise(int count, const std::function<FleetMember(int)> &member,
                                     Instant now);

} // namespace Pulse
