// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QString>

#include <optional>

namespace Pulse {

/// What ended a connection, or kept it from being made, or failed a check.
enum class FailureClass : quint8 {
    None,
    NameNotFound,   ///< DNS
    Refused,        ///< nobody listens
    Unreachable,    ///< no route, network down
    ConnectTimeout, ///< no connection, TLS or upgrade within the deadline
    Tls,            ///< certificate or TLS protocol
    Handshake,      ///< the answer to the upgrade is not a WebSocket's
    HttpStatus,     ///< the upgrade was refused with a status, see httpStatus
    SignIn,         ///< 401, 403 or a close code that means credentials
    ClosedByServer, ///< a close frame came, see closeCode
    ConnectionLost, ///< ended without a close frame (1006)
    Protocol,       ///< the peer broke RFC 6455 or HTTP
    TooBig,         ///< a limit of size was passed; detail says which
    TooSlow,        ///< a message or body did not complete within its total time
    NotReading,     ///< the peer lets our output pile up
    NoPong,         ///< our pings were not answered in time
    Silent,         ///< no heartbeat for too long
    ObserverGap,    ///< this computer slept or froze; never a failure of the service
    OperatorAsked,  ///< reconnect, pause or quit; never a failure
    Redirected,     ///< 3xx, not followed; detail: the host it points to
    BadAddress,     ///< the configured address cannot be used
    Unexpected,     ///< it answered, but not what was expected; detail: what came
    MissingSecret,  ///< a token or password could not be read
    BadSettings,    ///< a file, key or other setting of the line cannot be used; detail says which
    Proxy,          ///< the proxy between did not let the connection through
    NotSocketIo,    ///< no Socket.IO server there, or one of another version; see detail
    NamespaceRefused, ///< the Socket.IO server does not let us into the namespace
    PutOut,           ///< the Socket.IO server ended our namespace; the socket may live on
    OtherService,     ///< who answers there is another service (S2-3); detail: its name
};

enum class ClosedBy : quint8 { Server, Network, Pulseboard, Operator };

/// Persistent failures do not heal by retrying soon: they are told and retried slowly.
struct CloseReason {
    FailureClass what = FailureClass::None;
    ClosedBy by = ClosedBy::Network;
    bool persistent = false;
    std::optional<int> closeCode;  ///< RFC 6455 7.4, only when a close frame really came; 1005: a
                                   ///< frame without a code
    std::optional<int> httpStatus; ///< 100..599
    std::optional<milliseconds> retryAfter; ///< what the server asked for, clamped to 1 s .. 15 min
    QString detail; ///< text from outside or from the socket, without secrets; may be empty

    friend bool operator==(const CloseReason &, const CloseReason &) = default;
};

} // namespace Pulse
