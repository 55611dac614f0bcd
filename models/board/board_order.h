// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_summary.h"
#include "models/board/search_query.h"

#include <QList>

#include <functional>

namespace Pulse {

enum class BoardSort : quint8 { WorstFirst, Name, Slowest };

/// Which sessions the board shows, and in what order.
struct BoardFilter {
    BoardSort sort = BoardSort::WorstFirst;
    SearchQuery query;
    bool attentionOnly = false;
    bool pausedOnly = false;
    bool silencedOnly = false;
    QString group; ///< empty: all
    QString tag;   ///< empty: all
};

[[nodiscard]] bool shows(const BoardFilter &view, const FleetMember &member);
/// The rows shown, in order. Worst first: what nobody has acknowledged, status, then the newest
/// change, then the name; problems come first in every order (ui/SPEC principle 4).
[[nodiscard]] QList<int> orderedRows(const BoardFilter &view, int count,
                                     const std::function<FleetMember(int)> &member);

} // namespace Pulse
