// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board_order.h"
#include "models/board/fleet_day.h"
#include "models/board/fleet_history.h"
#include "ui/sidebar/sidebar.h"

namespace Pulse {

/// What a person has before them on the board, and what it has seen: so that another window takes
/// over where this one stood. Density and kept filters are in BoardMemory.
struct BoardState {
    SidebarChoice choice;
    QString typed; ///< in the filter field
    BoardSort sort = BoardSort::WorstFirst;
    bool reversed = false;
    QList<SessionId> selection;
    SessionId current;
    FleetHistory history;
    FleetDay day;
};

} // namespace Pulse
