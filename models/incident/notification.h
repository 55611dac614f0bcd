// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Pulse {

/// Failure: something stopped. Update: news about the same. Recovery: it is back. Withdrawn: nobody
/// needs to know any more (paused, removed, or told again as part of a group). Seen: a person
/// acknowledged it; what stands on a screen may go.
enum class NotificationKind : quint8 { Failure, Update, Recovery, Withdrawn, Seen };

/// Why something that would be told is not.
enum class Suppression : quint8 { None, Silenced, Acknowledged };

/// One message to people, worded. Every text is plain text of one line without control characters,
/// but may still hold the markup of any sink: names come from outside.
struct Notification {
    quint64 id = 0;
    QString key; ///< news with the same key is about the same thing and replaces what was shown
    NotificationKind kind = NotificationKind::Failure;
    /// Only replaces what is shown; a channel that cannot replace leaves it out.
    bool quiet = false;
    Status severity = Status::Critical; ///< Critical or Offline; Healthy for a recovery
    QString title;                      ///< "Discord relay: no heartbeat"
    QString body;                       ///< at most two sentences
    QList<SessionId> sessions;          ///< whom Reconnect concerns, worst first
    QList<IncidentId> incidents;
    // The same as facts, for channels that show fields.
    QString subject; ///< "Discord relay", "25 services"
    QString reason;  ///< "No heartbeat for 1 m 34 s · 3 missed"; empty on recovery
    Instant since;   ///< when the (first) incident opened
    std::optional<Instant> until;
    friend bool operator==(const Notification &, const Notification &) = default;
};

/// What became of one message on one channel.
enum class DeliveryState : quint8 { Sent, Retrying, Dead, Merged, Suppressed };

struct DeliveryNews {
    quint64 notification = 0;
    QString channel;
    QList<IncidentId> incidents;
    DeliveryState state = DeliveryState::Sent;
    int attempts = 0;
    QString why; ///< without secrets; when sent: who did not get it, else empty
    friend bool operator==(const DeliveryNews &, const DeliveryNews &) = default;
};

[[nodiscard]] QString deliveryStateName(DeliveryState state); ///< "sent", as the stream says it

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::Notification)
Q_DECLARE_METATYPE(Pulse::DeliveryNews)
