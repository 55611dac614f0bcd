// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_file.h"
#include "models/history/rollup.h"

#include <QHash>

namespace Pulse {

/// How long history is kept (S1-42). Quarters become days of UTC, days are deleted.
struct HistoryRetention {
    int quarterDays = 35; ///< so that 30 days of any calendar are whole
    int dayDays = 400;
};

/// Writes rollups into a history file, each call one transaction: all of it or nothing. A row takes
/// about 45 bytes: 100 sessions 15 MB in 35 days, 10,000 sessions 1.5 GB. Thread: the file's.
class HistoryWriter final {
public:
    /// `file` must outlive it; it is this program's to keep while something is called here.
    explicit HistoryWriter(HistoryFile &file) : m_file(file) {}

    /// Adds these to what is there.
    [[nodiscard]] HistoryTrouble add(const QList<SessionRollup> &rollups);
    /// One day at most: turns the oldest day of quarters that is too old into a day, or deletes
    /// days that are. `more`: there was something to do, there may be more.
    [[nodiscard]] HistoryTrouble compact(milliseconds now, const HistoryRetention &retention,
                                         bool *more);

private:
    [[nodiscard]] QSqlError addAll(const QList<SessionRollup> &rollups);
    /// A new session gets one, and begins with this quarter.
    [[nodiscard]] QSqlError numberOf(const SessionRollup &rollup, qint64 &number);
    [[nodiscard]] QSqlError compactDay(qint64 lastQuarter);
    template <typename Work>
    [[nodiscard]] HistoryTrouble inTransaction(const Work &work);

    HistoryFile &m_file;
    QHash<SessionId, qint64> m_numbers;
    int m_of = 0; ///< the generation of the file that the numbers are of
};

} // namespace Pulse
