// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_file.h"
#include "models/board/fleet_day.h"
#include "models/history/uptime.h"

#include <QHash>

namespace Pulse {

/// What a start needs of the past: the strip of the last 24 hours, and how long each session was up
/// and down in them.
struct HistoryOfDay {
    QList<FleetDay::Quarter> quarters; ///< oldest first; only those that were watched
    QHash<SessionId, UptimeCount> uptime;
    friend bool operator==(const HistoryOfDay &, const HistoryOfDay &) = default;
};

/// Reads from a history file, also one that another program keeps. Thread: the file's.
class HistoryReader final {
public:
    /// `file` must outlive it and be open while something is called here.
    explicit HistoryReader(HistoryFile &file) : m_file(file) {}

    /// The 24 hours before `now`. With 10,000 sessions about half a second.
    [[nodiscard]] HistoryTrouble readDay(milliseconds now, HistoryOfDay &into);
    /// 30 days of one session, about 10 ms. `dayStarts`: as for uptimeHistory().
    [[nodiscard]] HistoryTrouble readSession(const SessionId &session, milliseconds now,
                                             const QList<milliseconds> &dayStarts,
                                             UptimeHistory &into);

private:
    [[nodiscard]] HistoryTrouble readStrip(qint64 first, HistoryOfDay &into);
    [[nodiscard]] HistoryTrouble readSums(qint64 first, HistoryOfDay &into);
    [[nodiscard]] HistoryTrouble readOldest(qint64 &quarter);

    HistoryFile &m_file;
};

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::HistoryOfDay)
