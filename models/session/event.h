// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"
#include "models/session/circuit.h"
#include "models/session/close_reason.h"
#include "models/session/connect_step.h"
#include "models/session/ids.h"
#include "models/session/instant.h"
#include "models/session/message_tally.h"
#include "models/session/service.h"

#include <optional>
#include <variant>

namespace Pulse {

/// The session begins to be watched. `delay` spreads many starts (F16).
struct Started {
    milliseconds delay{};
    friend bool operator==(const Started &, const Started &) = default;
};
/// The try under way came to another step.
struct ConnectStepped {
    ConnectStep step = ConnectStep::None;
    friend bool operator==(const ConnectStepped &, const ConnectStepped &) = default;
};
struct Opened {
    microseconds took{};
    std::optional<TlsFacts> tls;
    friend bool operator==(const Opened &, const Opened &) = default;
};
/// The connection ended or could not be made. Reported exactly once for each attempt.
struct Closed {
    CloseReason reason;
    friend bool operator==(const Closed &, const Closed &) = default;
};
/// A heartbeat message. Without a readable time the beat still counts as an arrival.
struct BeatReceived {
    std::optional<ServiceTime> sentAt;
    friend bool operator==(const BeatReceived &, const BeatReceived &) = default;
};
struct PongReceived {
    PingId id;
    friend bool operator==(const PongReceived &, const PongReceived &) = default;
};
/// The server pinged and was answered: proof that the line lives, not a heartbeat (S4-1).
struct PingReceived {
    int count = 1; ///< that came together
    friend bool operator==(const PingReceived &, const PingReceived &) = default;
};
/// A JSON pong (protocols 5). `echo`: what it gave back of our ping, its time or its number.
struct JsonPongReceived {
    qint64 bytes = 0;
    std::optional<qint64> echo;
    friend bool operator==(const JsonPongReceived &, const JsonPongReceived &) = default;
};
/// Anything else that came in: proof that the line lives, not a heartbeat. `wantsPong`: a JSON ping
/// of the server, which some servers cut the line over when unanswered (protocols 5).
struct MessageReceived {
    qint64 bytes = 0;           ///< of all together
    bool malformedBeat = false; ///< looked like a heartbeat, its time was not readable
    bool wantsPong = false;
    qint64 count = 1;     ///< a burst is told as one
    MessageTally tally{}; ///< of those among them that are no heartbeats, pings or pongs
    friend bool operator==(const MessageReceived &, const MessageReceived &) = default;
};
/// A health page or HTTP check answered, whatever its status.
struct ReportRead {
    HealthReport report;
    CheckTiming timing;
    std::optional<TlsFacts> tls;
    CheckPurpose purpose = CheckPurpose::Report; ///< Report or Ping
    friend bool operator==(const ReportRead &, const ReportRead &) = default;
};
/// A health page or HTTP check got no answer that could be read as HTTP.
struct CheckFailed {
    CloseReason reason;
    CheckTiming timing;
    CheckPurpose purpose = CheckPurpose::Report;
    friend bool operator==(const CheckFailed &, const CheckFailed &) = default;
};

/// The service called us: a heartbeat with what it says of itself (its own HTTP status is 0).
/// `latency`: what it measured itself.
struct PushReceived {
    HealthReport report;
    std::optional<microseconds> latency;
    friend bool operator==(const PushReceived &, const PushReceived &) = default;
};

/// Who answers there said its name; empty when it did not (S2-3, S2-23).
struct IdentityRead {
    QString name;
    friend bool operator==(const IdentityRead &, const IdentityRead &) = default;
};

/// How many accounts of this service have a session, and how many are over the limit.
struct AccountsCounted {
    qint64 shown = 0;
    qint64 beyond = 0;
    friend bool operator==(const AccountsCounted &, const AccountsCounted &) = default;
};

/// The circuit to this session's server moved. `held`: this session's try was not begun.
struct CircuitMoved {
    CircuitFacts facts;
    bool held = false;
    friend bool operator==(const CircuitMoved &, const CircuitMoved &) = default;
};

/// WatchClosely: checks every 5 s for 10 minutes (S0-31). CancelTry: the try under way ends, and
/// watching goes on; nothing where none is.
enum class OperatorWish : quint8 { Reconnect, Pause, Resume, WatchClosely, CancelTry };
struct OperatorAsked {
    OperatorWish wish = OperatorWish::Reconnect;
    friend bool operator==(const OperatorAsked &, const OperatorAsked &) = default;
};

/// Gap: this computer slept or was frozen for `gap`; nothing can be said about that time.
/// Offline/Online: its own network. ClockStep: its wall clock was set by `step`.
/// Overloaded/Recovered: our own loop was late; limits are widened meanwhile (Lifeguard, 4.2).
enum class ObserverState : quint8 { Gap, Offline, Online, ClockStep, Overloaded, Recovered };
struct ObserverSaw {
    ObserverState state = ObserverState::Gap;
    nanoseconds gap{};
    milliseconds step{};
    friend bool operator==(const ObserverSaw &, const ObserverSaw &) = default;
};
/// Time passed: a deadline that the session asked for is due.
struct DeadlinePassed {
    friend bool operator==(const DeadlinePassed &, const DeadlinePassed &) = default;
};

using Happening = std::variant<Started, ConnectStepped, Opened, Closed, BeatReceived, PongReceived,
                               PingReceived, JsonPongReceived, MessageReceived, ReportRead,
                               CheckFailed, IdentityRead, PushReceived, AccountsCounted,
                               CircuitMoved, OperatorAsked, ObserverSaw, DeadlinePassed>;

/// Something that happened to one session. A session's whole state is the fold of its events.
struct Event {
    Instant at;
    Happening what;

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace Pulse
