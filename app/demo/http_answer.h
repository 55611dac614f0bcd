// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/http_request.h"

namespace Pulse {

/// What goes back: bytes as they stand on the wire, and what happens to the connection after them.
struct HttpAnswer {
    enum class After : quint8 { KeepAlive, Close, WebSocket };
    QByteArray head; ///< status line and headers, with the empty line
    QByteArray body;
    After after = After::KeepAlive;
};

} // namespace Pulse
