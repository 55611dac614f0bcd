// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_summary.h"
#include "models/board/search_query.h"

#include <QList>

#include <functional>

namespace Pulse {

/// What comes first; those that need attention stand before the others in every order but Group.
enum class BoardSort : quint8 {
    WorstFirst, ///< what nobody has acknowledged, status, the newest change
    Name,
    Slowest,  ///< the largest p95, or last latency
    Quality,  ///< the worst
    Latency,  ///< the largest last one
    Missed,   ///< the most
    LastBeat, ///< the longest ago
    NextBeat, ///< the soonest
    Uptime,   ///< the least
    Group,    ///< by its name, then as configured; nothing moves by what happens
};

/// True for orders that change with each heartbeat.
[[nodiscard]] bool followsValues(BoardSort sort);

/// Which sessions the board shows, and in what order.
struct BoardFilter {
    BoardSort sort = BoardSort::WorstFirst;
    bool reversed = false; ///< within those that need attention, and within the others
    SearchQuery query;
    bool attentionOnly = false;
    bool pausedOnly = false;
    bool silencedOnly = false;
    QString group; ///< empty: all
    QString tag;   ///< empty: all
};

[[nodiscard]] bool shows(const BoardFilter &view, const FleetMember &member);
/// True when what happens to a session can make it appear or disappear.
[[nodiscard]] bool followsStates(const BoardFilter &view);
/// The rows shown, in order. What is equal stands by name, what has no value last; problems come
/// first in every order but Group (ui/SPEC principle 4).
[[nodiscard]] QList<int> orderedRows(const BoardFilter &view, int count,
                                     const std::function<FleetMember(int)> &member);

} // namespace Pulse
