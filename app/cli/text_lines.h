// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_update.h"

#include <QString>

// The lines of `watch --format text`, for people at a terminal. Pure. Text from outside is made
// harmless: no control characters, so nothing can steer the terminal.
namespace Pulse::TextLines {

/// Empty for heartbeats that came in time and changes not worth a line.
[[nodiscard]] QString change(const SessionId &session, const TimedChange &change,
                             const SessionState &state);
[[nodiscard]] QString message(const SessionId &session, const MessageSeen &message);
[[nodiscard]] QString observer(const ObserverNews &news);

/// One line without control characters, cut at `length` characters.
[[nodiscard]] QString harmless(const QString &text, int length = 200);

} // namespace Pulse::TextLines
