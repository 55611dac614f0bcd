// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/incident/notification.h"
#include "models/session/session_update.h"

#include <QByteArray>

// The lines of `watch --format json`, one object each, without a line break. Other programs rely on
// them: a field stays, and is null where there is nothing to say. Pure.
namespace Pulse::JsonLines {

/// Empty for a change that the stream does not name. `state` is the session's as of the change.
[[nodiscard]] QByteArray change(const SessionId &session, const TimedChange &change,
                                const SessionState &state);
[[nodiscard]] QByteArray message(const SessionId &session, const MessageSeen &message);
[[nodiscard]] QByteArray observer(const ObserverNews &news);
[[nodiscard]] QByteArray incident(const Incident &incident, Instant now);
[[nodiscard]] QByteArray notification(const DeliveryNews &news, Instant now);

/// "2026-11-21T14:27:33.120Z"
[[nodiscard]] QString time(milliseconds sinceEpoch);

} // namespace Pulse::JsonLines
