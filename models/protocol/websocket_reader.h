// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/utf8_check.h"
#include "models/protocol/websocket_frame.h"

namespace Pulse {

/// Makes messages of a WebSocket's bytes as they come, cut anywhere (RFC 6455 5 and 8.1). Pure, no
/// I/O. A message that lies whole in the bytes given is not copied; memory is taken only for what
/// is incomplete, and never ahead of the bytes.
class WebSocketReader final {
public:
    static constexpr qsizetype messageLimit = 1024 * 1024; ///< of a frame and of a message, bytes
    /// Whose frames these are: a client's are masked, a server's must not be (RFC 6455 5.1).
    enum class From : quint8 { Server, Client };
    enum class Step : quint8 {
        NeedMore, ///< all bytes were taken
        Text,     ///< payload() is valid UTF-8
        Binary,
        Ping,
        Pong,
        Close,  ///< closeCode() and payload(), its words; nothing is read any more
        Failed, ///< fault() and faultCode(); nothing is read any more
    };

    explicit WebSocketReader(From from = From::Server) : m_from(from) {}

    /// Takes from the front of `bytes` what makes the next step. Call it until NeedMore.
    [[nodiscard]] Step next(QByteArrayView &bytes);

    /// Of the last step; lives until the next call and as long as the bytes that were given.
    [[nodiscard]] QByteArrayView payload() const { return m_payload; }
    /// 1005 when the frame had none.
    [[nodiscard]] int closeCode() const { return m_closeCode; }
    [[nodiscard]] const char *fault() const { return m_fault; }
    /// 1002, 1007 or 1009.
    [[nodiscard]] int faultCode() const { return m_faultCode; }
    /// In the middle of a message or a frame.
    [[nodiscard]] bool isBusy() const;

private:
    [[nodiscard]] bool takeHeader(QByteArrayView &bytes);
    [[nodiscard]] bool acceptHeader();
    [[nodiscard]] Step takeData(QByteArrayView &bytes);
    [[nodiscard]] Step takeControl(QByteArrayView &bytes);
    [[nodiscard]] Step finishMessage();
    [[nodiscard]] Step finishControl();
    [[nodiscard]] Step finishClose();
    void append(QByteArray &to, QByteArrayView piece);
    Step fail(int code, const char *words);

    From m_from;
    bool m_over = false;
    bool m_inFrame = false;   ///< m_frame is read, m_left bytes of it are to come
    bool m_inMessage = false; ///< the next data frame goes on with it
    bool m_handedOut = false; ///< m_payload lies in m_message or m_control
    FrameKind m_messageKind = FrameKind::Text;
    quint8 m_headSize = 0;
    Utf8Check m_utf8;
    std::array<char, longestFrameHeader> m_head{}; ///< one that was cut
    FrameHeader m_frame;
    quint64 m_left = 0;
    QByteArray m_message; ///< what came of it in earlier pieces
    QByteArray m_control;
    QByteArrayView m_payload;
    int m_closeCode = 0;
    int m_faultCode = 0;
    const char *m_fault = nullptr;
};

} // namespace Pulse
