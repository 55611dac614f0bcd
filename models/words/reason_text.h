// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/close_reason.h"
#include "models/session/session_state.h"
#include "models/session/status.h"

#include <QString>

// What happened, in plain words (ui/SPEC section 8). Translated; text from outside stays plain
// text.
namespace Pulse::Words {

/// The stable name in the event stream: "beats-missed".
[[nodiscard]] QString ruleName(RuleId rule);
/// One line: "No heartbeat for 1 m 34 s · 3 missed", "Sign-in refused (401)". `now` ages it.
[[nodiscard]] QString reason(const Reason &reason, const SessionState &state, Instant now);
/// How a connection ended: "The server closed the connection: service restart (1012)".
[[nodiscard]] QString closeReason(const CloseReason &reason);
/// What Pulseboard does about it: "Try 3 of 5 in 9 s", "Gave up after 5 tries", or empty.
[[nodiscard]] QString whatIsDone(const SessionState &state, Instant now);
[[nodiscard]] QString status(Status status);                 ///< "Critical"
[[nodiscard]] QString statusName(Status status);             ///< "critical", untranslated
[[nodiscard]] QString quality(Quality quality);              ///< "Excellent"
[[nodiscard]] QString qualityName(Quality quality);          ///< "excellent", untranslated
[[nodiscard]] QString connectionName(ConnectionState state); ///< "connecting", untranslated
/// The full sentence a screen reader speaks (ui/SPEC section 7).
[[nodiscard]] QString sentence(const QString &name, const SessionState &state, Instant now);

} // namespace Pulse::Words
