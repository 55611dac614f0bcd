// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"
#include "models/session/service.h"

#include <QString>

// Column names and short words of the tables of one session.
namespace Pulse::Words {

/// 0 time, 1 age, 2 latency.
[[nodiscard]] QString heartbeatColumn(int column);
[[nodiscard]] QString missedBeat(); ///< "missed"
/// 0 field, 1 value, 2 read as, 3 rule.
[[nodiscard]] QString fieldColumn(int column);
/// What a field was understood as: "2 d 4 h" for durations, "412 MB" for sizes, else its kind.
[[nodiscard]] QString readAs(const ReportField &field);

/// What must hold of a field of a health answer.
enum class FieldRule : quint8 {
    None,
    SaysHealthy,    ///< the status word or flag claims health
    ErrorRate,      ///< below the limit
    Failures,       ///< at most the limit
    UpdatesRecent,  ///< the last update is not too long ago
    CheckRecent,    ///< the service's own last check is not too long ago
    UptimeGrows,    ///< or the service restarted
    CountGrows,     ///< a heartbeat counter
    SameHttpStatus, ///< the status in the body is the real one
    JobRuns,        ///< a scheduled job
};
/// "under 1 %", "must be true"; "—" for none.
[[nodiscard]] QString fieldRule(FieldRule rule, const JudgeLimits &limits);

} // namespace Pulse::Words
