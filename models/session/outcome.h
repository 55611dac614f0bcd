// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/heartbeat.h"
#include "models/session/close_reason.h"
#include "models/session/ids.h"
#include "models/session/service.h"
#include "models/session/status.h"

#include <QVarLengthArray>

#include <optional>
#include <variant>

namespace Pulse {

// What the session wants done. A runner does it; it holds no policy.
struct Connect {
    bool operatorAsked = false; ///< goes before the reconnect budget and an open circuit
    int target = 0;             ///< for lineUrl()
    friend bool operator==(const Connect &, const Connect &) = default;
};
/// End the present connection or attempt at once, without waiting for a close handshake (S4-4).
/// The transport's own report of this end must not come back as Closed.
struct Abort {
    CloseReason reason;
    friend bool operator==(const Abort &, const Abort &) = default;
};
struct SendPing {
    PingId id;
    friend bool operator==(const SendPing &, const SendPing &) = default;
};
/// Answer a server's JSON ping (protocols 5).
struct SendJsonPong {
    friend bool operator==(const SendJsonPong &, const SendJsonPong &) = default;
};
/// Send this text: what a service wants to hear after connecting, or our JSON ping.
struct SendText {
    QString text;
    friend bool operator==(const SendText &, const SendText &) = default;
};
/// Ask the health page (WebSocket services with one) or run the check (HTTP services).
struct RunCheck {
    bool operatorAsked = false;
    CheckPurpose purpose = CheckPurpose::Report;
    int target = 0; ///< for checkUrl()
    friend bool operator==(const RunCheck &, const RunCheck &) = default;
};
using Action = std::variant<Connect, Abort, SendPing, SendJsonPong, SendText, RunCheck>;

// What changed, for the event stream, the board, alerts and history.
struct ConnectionChanged {
    ConnectionState state = ConnectionState::Paused;
    int attempt = 0;
    int maxAttempts = 0;
    std::optional<milliseconds> nextAttemptIn;
    CloseReason reason;
    friend bool operator==(const ConnectionChanged &, const ConnectionChanged &) = default;
};
struct BeatSeen {
    Beat beat;
    std::optional<milliseconds> interval; ///< in force
    std::optional<microseconds> oneWay;   ///< corrected by the clock offset
    std::optional<milliseconds> clockOffset;
    std::optional<milliseconds> clockError;
    friend bool operator==(const BeatSeen &, const BeatSeen &) = default;
};
struct BeatMissed {
    int consecutive = 0;
    milliseconds overdue{};
    friend bool operator==(const BeatMissed &, const BeatMissed &) = default;
};
struct StatusChanged {
    Status status = Status::Unknown;
    Status previous = Status::Unknown;
    friend bool operator==(const StatusChanged &, const StatusChanged &) = default;
};
struct HealthRead { ///< the report itself stands in the state
    friend bool operator==(const HealthRead &, const HealthRead &) = default;
};
struct ServiceRestarted { ///< its uptime or start time went back, or its counter dropped (S0-3)
    friend bool operator==(const ServiceRestarted &, const ServiceRestarted &) = default;
};
/// Another version of the service runs: a deploy marker (S2-16). Texts from outside.
struct VersionChanged {
    QString from;
    QString to;
    friend bool operator==(const VersionChanged &, const VersionChanged &) = default;
};
/// Another of the service's addresses is asked now (S2-3, S2-33).
struct TargetChanged {
    QString url;
    friend bool operator==(const TargetChanged &, const TargetChanged &) = default;
};
/// A message of another store came over this line: the service does not keep its stores apart
/// (S4-9). Told once for each of the first stores of a leak. Texts from outside.
struct StoreLeaked {
    QString store;
    QString kind;     ///< the class of the message; may be empty
    QString expected; ///< whose messages may come
    friend bool operator==(const StoreLeaked &, const StoreLeaked &) = default;
};
using Change = std::variant<ConnectionChanged, BeatSeen, BeatMissed, StatusChanged, HealthRead,
                            ServiceRestarted, VersionChanged, TargetChanged, StoreLeaked>;

/// What one event led to. `nextDeadline`, when set, asks for a DeadlinePassed at that monotonic
/// time and replaces the one asked for before; unset: none is wanted.
struct Outcome {
    QVarLengthArray<Change, 3> changes;
    QVarLengthArray<Action, 3> actions;
    std::optional<nanoseconds> nextDeadline;
};

} // namespace Pulse
