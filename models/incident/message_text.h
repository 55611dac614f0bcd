// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/notification.h"
#include "models/incident/notification_policy.h"

#include <QString>

// What people are told, in words (ui/SPEC section 8). Translated. All results are plain text of one
// line; each channel still escapes for its own sink.
namespace Pulse::MessageText {

/// Words::plainLine, and no halves of surrogate pairs: what D-Bus and JSON take.
[[nodiscard]] QString plainLine(const QString &text, qsizetype length = 100);

/// "no heartbeat", "sign-in refused": what stands behind the name in a title.
[[nodiscard]] QString problem(RuleId rule);
/// The leading reason as a sentence of the panel: "No heartbeat for 1 m 34 s · 3 missed".
[[nodiscard]] QString reason(const Incident &incident, Instant now);
/// "Down for 2 m 6 s. Reconnected on try 3."
[[nodiscard]] QString recovery(const Incident &incident);

/// "No heartbeat, reconnected on try 2": a closed incident in one line of the panel.
[[nodiscard]] QString closedSentence(const Incident &incident);

/// One message for a failure that nobody heard of before it was over.
[[nodiscard]] Notification summary(const Notification &failure, const Notification &recovery);

[[nodiscard]] Notification notification(const Telling &telling, Instant now);

} // namespace Pulse::MessageText
