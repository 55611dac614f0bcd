// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/failure_detector.h"
#include "models/session/service.h"
#include "models/session/session_state.h"

namespace Pulse {

/// When a scheduled job of the service last ran, and when it should have run again at the latest,
/// by its own schedule (S1-38). Milliseconds since the epoch.
struct JobDue {
    QString job;
    milliseconds lastRun{};
    milliseconds latest{};
    friend bool operator==(const JobDue &, const JobDue &) = default;
};

/// What the judge must know beside the state.
struct JudgeFacts {
    nanoseconds silence{};   ///< since the last beat, or since beats can be expected
    nanoseconds sinceLife{}; ///< since the last proof of life; connecting alone is none
    SilenceLimits limits;
    bool expectsBeats = false;
    bool justWoke = false;      ///< in the grace after this computer slept, froze or was offline
    bool cancelled = false;     ///< a person ended the last try, and none had failed before
    nanoseconds counterStill{}; ///< over which reports told the same heartbeat counter
    milliseconds wallStep{};    ///< by how much our own wall clock was set since the start
    /// p95 that stood above its limit for as long as it must (S3-37).
    std::optional<microseconds> slow;
    /// Heartbeats missed a second over the window, when that lasted (S3-38).
    std::optional<double> missedRate;
    QList<JobDue> jobs;           ///< of a service that tells when they ran
    nanoseconds withoutMessage{}; ///< on this line, where messages are expected
};

/// The rate of the report's own counts; nothing without updates (S2-19).
[[nodiscard]] std::optional<double> rateOfCounts(const HealthReport &report);

/// Every rule that holds now, worst first; never empty. The first one's severity is the status, so
/// that every colour on the screen can say why.
[[nodiscard]] Reasons judge(const SessionState &state, const ServiceSettings &settings, Instant now,
                            const JudgeFacts &facts);

} // namespace Pulse
