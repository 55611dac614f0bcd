// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"
#include "models/session/outcome.h"
#include "models/session/service.h"
#include "models/session/session_state.h"

#include <QList>
#include <QMetaType>

namespace Pulse {

/// A text that came in or went out on a session's connection, for the Messages tab. Cut at 4 KiB.
struct MessageSeen {
    enum class Direction : quint8 { In, Out };
    Instant at;
    Direction direction = Direction::In;
    bool heartbeat = false;
    bool binary = false;
    bool truncated = false;
    qint64 bytes = 0; ///< of the whole message
    QString text;
    QString event; ///< the name of a Socket.IO event; empty for others

    friend bool operator==(const MessageSeen &, const MessageSeen &) = default;
};

struct TimedChange {
    Instant at;
    Change what;
    friend bool operator==(const TimedChange &, const TimedChange &) = default;
};

/// All that happened to one session since the last update of it, and how it stands now.
struct SessionUpdate {
    SessionId id;
    SessionState state;
    QList<TimedChange> changes;  ///< oldest first
    QList<MessageSeen> messages; ///< oldest first, at most 200 a batch
    qint64 messagesDropped = 0;  ///< beyond that
};
using UpdateBatch = QList<SessionUpdate>;

/// A status change as alerts hear it: at once, not batched.
struct StatusTransition {
    SessionId id;
    Instant at;
    Status status = Status::Unknown;
    Status previous = Status::Unknown;
    SessionState state;
};

/// What this program and this computer are going through (ObserverSaw in words for people).
struct ObserverNews {
    enum class State : quint8 { Online, Offline, Asleep, ClockStep, Overloaded };
    Instant at;
    State state = State::Online;
    nanoseconds gap{};
    milliseconds step{};

    friend bool operator==(const ObserverNews &, const ObserverNews &) = default;
};

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::UpdateBatch)
Q_DECLARE_METATYPE(Pulse::StatusTransition)
Q_DECLARE_METATYPE(Pulse::ObserverNews)
