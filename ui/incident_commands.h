// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QList>
#include <QString>

namespace Pulse {

/// What a person can do about incidents. Declared by ui, implemented by the composition, which
/// queues one call to where incidents are kept: every call returns at once, and what changed comes
/// back with the incidents and silences.
class IncidentCommands {
public:
    virtual ~IncidentCommands() = default;
    /// The user of this computer has seen them; `note` may be empty. Closed ones stay as they are.
    virtual void acknowledge(const QList<IncidentId> &incidents, const QString &note) = 0;
    virtual void unacknowledge(const QList<IncidentId> &incidents) = 0;
    /// Nobody is told about them until that wall time (ms since the epoch, at most 30 days from
    /// now). No session means all of them; `why` may be empty.
    virtual void silence(const QList<SessionId> &sessions, milliseconds until,
                         const QString &why) = 0;
    /// Takes the last silence of them back: what was before counts again.
    virtual void undoSilence(const QList<SessionId> &sessions) = 0;
    /// They are told about again from now on.
    virtual void endSilence(const QList<SessionId> &sessions) = 0;
};

} // namespace Pulse
