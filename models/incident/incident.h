// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"
#include "models/session/instant.h"
#include "models/session/session_state.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pulse {

struct IncidentId {
    quint64 value = 0;
    friend bool operator==(const IncidentId &, const IncidentId &) = default;
    friend bool operator<(const IncidentId &a, const IncidentId &b) { return a.value < b.value; }
    friend size_t qHash(const IncidentId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

enum class IncidentPhase : quint8 { Open, Acknowledged, Closed };

/// One spell of a session not being healthy: opened, perhaps acknowledged, closed.
struct Incident {
    IncidentId id;
    SessionId session;
    QString sessionName; ///< from outside, hostile at every sink
    QString group;       ///< of the configuration, may be empty; hostile as the name
    QString host;        ///< of the service's address, may be empty
    IncidentPhase phase = IncidentPhase::Open;
    Status status = Status::Warning; ///< now, or the last one before it closed
    Status worst = Status::Warning;
    Reasons reasons; ///< now, or the last ones that were not healthy
    Instant openedAt;
    std::optional<Instant> closedAt;
    bool recovered = false; ///< closed because the session is healthy, not paused or removed
    int attempt = 0;        ///< of the last round of tries; kept when the connection is made
    int maxAttempts = 0;
    SessionState state; ///< of the same moment as `reasons`: gives them their words
    QStringList toldTo; ///< names of the channels that took a message about it

    friend bool operator==(const Incident &, const Incident &) = default;
};

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::Incident)
