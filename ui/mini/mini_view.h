// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_history.h"
#include "ui/card/card_view.h"

#include <array>

namespace Pulse {

/// One of the worst sessions as the mini window shows it.
struct MiniLine {
    SessionId id;
    CardView card;  ///< the same values as on its card
    QString since;  ///< "1 m 34 s", or "+14 s" for what is late
    QString spoken; ///< the whole of it as a sentence
    bool canAcknowledge = false;

    friend bool operator==(const MiniLine &, const MiniLine &) = default;
};

/// All that the mini window says (ui/SPEC 4.3).
struct MiniView {
    static constexpr int LinesShown = 4;
    static constexpr int PlacesOfLine = 40; ///< heartbeats of one session
    static constexpr int PlacesOfAll = 59;  ///< stretches of ten minutes of all sessions
    static constexpr std::array Counted{Status::Healthy, Status::Warning, Status::Critical,
                                        Status::Offline, Status::Paused};

    std::optional<Status> shape; ///< nothing: this computer is offline
    QString headline;
    QString sentence;
    StatusCounts counts;
    QList<MiniLine> lines; ///< worst first, then the newest; at most LinesShown
    int more = 0;          ///< needing attention, but not among the lines
    QList<SessionId> down; ///< critical and offline
    /// While nothing needs attention:
    QList<Beat> all;            ///< the last ten minutes of all sessions together, oldest first
    QString average;            ///< of their latency, "54 ms"
    QString next;               ///< "next in 2 s, Storefront events US"; may be empty
    std::optional<double> ring; ///< what is left of that interval

    friend bool operator==(const MiniView &, const MiniView &) = default;
};

/// Pure but for reading the store. `history` knows the last hour's totals.
[[nodiscard]] MiniView miniView(const SessionStore &store, const FleetHistory &history,
                                bool thisComputerOffline);

} // namespace Pulse
