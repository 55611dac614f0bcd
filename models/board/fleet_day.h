// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_summary.h"
#include "models/history/quarter.h"

#include <QList>

#include <array>
#include <optional>

namespace Pulse {

/// The last 24 hours of all sessions as 96 quarters of an hour, each with the worst that was seen
/// in it (ui/SPEC 4.3, the banner's strip). What was before the start is only known by fill(), and
/// what was while the computer slept or was off is not. Quarters are those of the wall clock; a
/// clock that is set back writes into the quarters it comes through again.
class FleetDay final {
public:
    static constexpr int quarters = quartersOfDay;
    static constexpr milliseconds quarter = quarterLength;

    struct Quarter {
        milliseconds begin{};         ///< wall time
        std::optional<Status> status; ///< nothing: nobody looked
        int most = 0;                 ///< so many sessions at once had it; of history: in it
        friend bool operator==(const Quarter &, const Quarter &) = default;
    };

    /// Takes how the sessions stand at `now`. No sessions say nothing.
    void add(Instant now, const StatusCounts &counts);
    /// Takes what history knows of quarters before; what was seen meanwhile stays.
    void fill(const QList<Quarter> &known);
    /// Always 96, oldest first; the last one is that of `now`.
    [[nodiscard]] QList<Quarter> view(Instant now) const;

private:
    struct Slot {
        qint64 number = -1; ///< quarters since the epoch; -1: never written
        Status status = Status::Unknown;
        int most = 0;
    };
    void note(qint64 number, Status status, int most);

    std::array<Slot, quarters> m_slots;
};

} // namespace Pulse
