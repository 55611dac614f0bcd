// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/rollup.h"
#include "models/session/session_state.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace Pulse {

/// What is known of a session in a range of wall time.
struct UptimeRange {
    milliseconds from{};
    milliseconds to{};
    Rollup sum;

    [[nodiscard]] milliseconds length() const { return to - from; }
    /// Of the whole range, 0..1; never more, even when a clock that was set back filled it twice.
    [[nodiscard]] double watchedShare() const;
    friend bool operator==(const UptimeRange &, const UptimeRange &) = default;
};

/// A session's uptime as its page tells it (S1-42). Ranges end now and begin with a whole quarter
/// of an hour; days are those of the operator's calendar, oldest first, the last one is today.
struct UptimeHistory {
    UptimeRange day;   ///< 24 h
    UptimeRange week;  ///< 7 × 24 h
    UptimeRange month; ///< 30 × 24 h
    QList<UptimeRange> days;
    std::optional<milliseconds> reachesBack; ///< wall time of the oldest that is kept
    friend bool operator==(const UptimeHistory &, const UptimeHistory &) = default;
};

/// The first quarter of a range of so many days that ends at `now`.
[[nodiscard]] qint64 firstQuarter(milliseconds now, int days);
/// Adds up. `dayStarts`: wall times, ascending, each the start of a quarter; the last day goes on.
[[nodiscard]] UptimeHistory uptimeHistory(const QList<QuarterRollup> &quarters, milliseconds now,
                                          const QList<milliseconds> &dayStarts,
                                          std::optional<milliseconds> reachesBack);
[[nodiscard]] UptimeCount uptimeCount(const Rollup &sum);

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::UptimeHistory)
