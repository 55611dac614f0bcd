// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QtGlobal>

#include <optional>

namespace Pulse {

enum class BeatKind : quint8 { Timestamp, Pong, Check, Push };

/// OnTime, Late: it came. Missed: it was expected and did not come. Offline: expected after the
/// quick tries were used up. NoData: paused, or this computer could not see.
enum class BeatOutcome : quint8 { OnTime, Late, Missed, Offline, NoData };

/// One place in the row of heartbeats: one that came, or one that should have.
struct Beat {
    Instant at;
    std::optional<microseconds> latency; ///< round trip; absent when none is known
    BeatKind kind = BeatKind::Timestamp;
    BeatOutcome outcome = BeatOutcome::OnTime;
    bool failed = false; ///< a check that answered, but not with success (capped bar)

    friend bool operator==(const Beat &, const Beat &) = default;
};

} // namespace Pulse
