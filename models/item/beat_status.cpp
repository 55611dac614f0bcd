// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/beat_status.h"

namespace Pulse {

milliseconds slowFrom(const JudgeLimits &limits)
{
    return limits.latencyP95 * 2 / 5;
}

bool came(const Beat &beat)
{
    return beat.outcome == BeatOutcome::OnTime || beat.outcome == BeatOutcome::Late;
}

Status beatStatus(const Beat &beat, milliseconds slow)
{
    switch (beat.outcome) {
    case BeatOutcome::OnTime: break;
    case BeatOutcome::Late: return Status::Warning;
    case BeatOutcome::Missed: return Status::Critical;
    case BeatOutcome::Offline: return Status::Offline;
    case BeatOutcome::NoData: return Status::Unknown;
    }
    const bool isSlow = beat.latency && *beat.latency >= slow;
    return isSlow || beat.failed ? Status::Warning : Status::Healthy;
}

} // namespace Pulse
