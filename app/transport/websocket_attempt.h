// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/websocket_transport.h"
#include "models/protocol/websocket_handshake.h"

namespace Pulse {

struct WebSocketTransport::Attempt {
    ConnectionRequest request;
    UpgradeRequest upgrade;
    std::optional<UpgradeAnswerReader> answer;
    QString certificateProblem;
    QElapsedTimer since;
    bool tcpConnected = false;
};

} // namespace Pulse
