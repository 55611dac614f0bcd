// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Pulse {

/// RFC 6455 5.2
enum class FrameKind : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa,
};

struct WebSocketFrame {
    FrameKind kind = FrameKind::Text;
    bool last = true;
    QByteArray payload;
};

/// RFC 6455 1.3
[[nodiscard]] QByteArray webSocketAccept(const QByteArray &key);
/// A server's frame: never masked.
[[nodiscard]] QByteArray serverFrame(FrameKind kind, const QByteArray &payload, bool last = true);
[[nodiscard]] QByteArray closePayload(quint16 code, const QByteArray &words);

/// Takes a client's frames out of a growing buffer. QWebSocketServer answers every ping by itself
/// and so cannot play a service that does not; this is why the demo has its own.
class ClientFrameReader final {
public:
    enum class Result : quint8 { NeedMore, Ready, Broken };

    /// Broken: not masked, reserved bits or kinds, a control frame over 125 bytes or in pieces, or
    /// more than 1 MiB.
    [[nodiscard]] static Result take(QByteArray &buffer, WebSocketFrame &frame);
};

} // namespace Pulse
