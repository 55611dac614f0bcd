// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <optional>

namespace Pulse {

/// What a try to connect is doing, in its order. A try that tells no steps stays at None: one that
/// was not begun yet, or a question to a name server. Of a check only those tries tell them that
/// are to reach a service, not the regular questions to one that answers.
enum class ConnectStep : quint8 {
    None,
    Turn,      ///< waits: so many connections begin each second, and no more (F13)
    HostTurn,  ///< waits: likewise to one host
    Name,      ///< its name is looked up
    Reach,     ///< TCP, or the way through a proxy
    Secure,    ///< TLS
    Upgrade,   ///< asks the server for the WebSocket
    SignIn,    ///< Socket.IO: asks to be let into the namespace
    Answer,    ///< a check: has asked, and waits for the answer
    FirstBeat, ///< connected, and waits for the first sign of life
};

[[nodiscard]] constexpr bool isWaiting(ConnectStep step)
{
    return step == ConnectStep::Turn || step == ConnectStep::HostTurn;
}

/// How far the try under way is.
struct ConnectProgress {
    ConnectStep step = ConnectStep::None;
    std::optional<Instant> begun; ///< when its first step was, after it had waited
    friend bool operator==(const ConnectProgress &, const ConnectProgress &) = default;
};

} // namespace Pulse
