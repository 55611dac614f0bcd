// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"
#include "models/session/session_state.h"

#include <QString>

// What a status, a badge or a number of a session means, why it is so and since when, for the tips
// of every view. Plain text of one or more lines; may hold text from outside.
namespace Pulse::Words {

/// "Critical for 1 m 34 s, since 14:01:46", then each reason, then what is done about it.
[[nodiscard]] QString statusTip(const SessionState &state, Instant now);
/// How it is rated (S3-28 to S3-30), or why it is not rated just now.
[[nodiscard]] QString qualityTip(const SessionState &state);
/// The last round trip beside those before it.
[[nodiscard]] QString latencyTip(const SessionState &state);
/// What the countdown and its ring run to, and the last heartbeat with the age of its news (S4-35).
[[nodiscard]] QString nextBeatTip(const SessionState &state, Instant now);
/// How much was missed of what was expected, and what is in a row now.
[[nodiscard]] QString missedTip(const SessionState &state);
/// "every 30 s, found from 40 beats"
[[nodiscard]] QString interval(const SessionState &state);
/// Of how much watched time the uptime is told.
[[nodiscard]] QString uptimeTip(const SessionState &state);
/// "fresh" under 30 s, "ageing" under 60 s, then "stale" (S4-35); of the last proof of life.
[[nodiscard]] QString freshness(Freshness freshness);

} // namespace Pulse::Words
