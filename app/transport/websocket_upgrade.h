// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"
#include "models/protocol/websocket_handshake.h"

namespace Pulse {

/// How a server is asked for a WebSocket: the address and headers of the connection, and a key that
/// nobody can foresee (RFC 6455 4.1).
[[nodiscard]] UpgradeRequest upgradeOf(const ConnectionRequest &wanted);

} // namespace Pulse
