// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/rollup.h"

#include <QSqlQuery>

#include <array>

namespace Pulse::HistoryColumns {

/// The columns of a rollup in their order, as the statements name them. Times are milliseconds,
/// latencies microseconds.
inline constexpr const char *names =
    "healthy, warning, critical, offline, down, beats, missed, restarts, failures, latencies, "
    "latency_sum, latency_least, latency_most";
inline constexpr int count = 13;

inline void bind(QSqlQuery &query, int first, const Rollup &sum)
{
    const std::array<qint64, count> values{sum.healthy.count(),
                                           sum.warning.count(),
                                           sum.critical.count(),
                                           sum.offline.count(),
                                           sum.down.count(),
                                           sum.beats,
                                           sum.missed,
                                           sum.restarts,
                                           sum.failures,
                                           sum.latency.count,
                                           sum.latency.sum.count(),
                                           sum.latency.least.count(),
                                           sum.latency.most.count()};
    for (const qint64 value : values)
        query.bindValue(first++, value);
}

inline Rollup read(const QSqlQuery &query, int first)
{
    const auto next = [&query, &first] {
        return query.value(first++).toLongLong();
    };
    Rollup sum;
    sum.healthy = milliseconds(next());
    sum.warning = milliseconds(next());
    sum.critical = milliseconds(next());
    sum.offline = milliseconds(next());
    sum.down = milliseconds(next());
    sum.beats = next();
    sum.missed = next();
    sum.restarts = next();
    sum.failures = next();
    sum.latency.count = next();
    sum.latency.sum = microseconds(next());
    sum.latency.least = microseconds(next());
    sum.latency.most = microseconds(next());
    return sum;
}

} // namespace Pulse::HistoryColumns
