// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"

#include <QList>
#include <QString>

namespace Pulse {

/// What a person can ask of the monitor. Declared by ui, implemented by the composition, which
/// queues one call to the engine: every call returns at once.
class MonitorCommands {
public:
    virtual ~MonitorCommands() = default;
    virtual void reconnect(const QList<SessionId> &sessions) = 0;
    virtual void pause(const QList<SessionId> &sessions) = 0;
    virtual void resume(const QList<SessionId> &sessions) = 0;
    /// Ends the try to connect that is under way; watching goes on.
    virtual void cancelTry(const QList<SessionId> &sessions) = 0;
    /// Sends a text on the session's connection; it shows up among its messages once it went out.
    virtual void sendText(const SessionId &session, const QString &text) = 0;
};

} // namespace Pulse
