// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_history.h"
#include "models/board/fleet_summary.h"

#include <QString>

#include <optional>

namespace Pulse {

/// The figures of the strip above the board, as texts and numbers. Each names its window.
struct KpiView {
    StatusCounts counts;
    QString latency; ///< "112"
    QString latencyUnit;
    QString p95;
    QList<double> spark;
    bool slow = false;
    QString missed;
    QString missedOf;
    QString missedNow;
    QString beats;
    QString rate;
    QString next; ///< "7"
    QString nextUnit;
    QString nextName;
    std::optional<double> nextPart; ///< 0..1 of its interval is over
    QString uptime;
    QString uptimeUnit;
    QString uptimeOver;
    friend bool operator==(const KpiView &, const KpiView &) = default;
};

[[nodiscard]] KpiView kpiView(const FleetSummary &summary, const FleetHistory &history,
                              const QString &nextName, Instant now);

} // namespace Pulse
