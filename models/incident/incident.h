// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"
#include "models/session/instant.h"
#include "models/session/session_state.h"

#include <QList>
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

/// A person has seen it and cares for it.
struct Acknowledgement {
    QString by;   ///< the user of this computer
    QString note; ///< may be empty; hostile as any text that people type
    Instant at;
    Status status = Status::Warning; ///< what it had when it was seen

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

/// One thing that happened to an incident.
struct IncidentStep {
    enum class Kind : quint8 {
        Opened,         ///< status
        StatusChanged,  ///< status
        Tried,          ///< number: of the try
        Told,           ///< text: the channel
        Acknowledged,   ///< who, text: the note
        Unacknowledged, ///< taken back by a person
        Outgrown,       ///< worse than what was acknowledged: open again
        Silenced,       ///< who, text: why, until
        SilenceEnded,   ///<
        Closed,         ///< status: Healthy, or Paused when the session was paused or removed
    };
    Kind kind = Kind::Opened;
    Instant at;
    Status status = Status::Unknown;
    int number = 0;
    QString who;
    QString text;
    milliseconds until{}; ///< wall time

    friend bool operator==(const IncidentStep &, const IncidentStep &) = default;
};

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
    /// Stays when it closes; taken back by a person, or by a status worse than the one seen.
    std::optional<Acknowledgement> acknowledged;
    /// What happened, oldest first; at most IncidentBook::StepLimit.
    QList<IncidentStep> steps;

    friend bool operator==(const Incident &, const Incident &) = default;
};

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::Incident)
