// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/close_reason.h"
#include "models/session/instant.h"

#include <QAbstractSocket>
#include <QString>

namespace Pulse {

struct HttpHead;

/// What is known when a socket reports an error.
struct SocketTrouble {
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString text;        ///< QAbstractSocket::errorString()
    QString certificate; ///< the complaints about the certificate, empty without any
    bool tcpConnected = false;
};

// What a socket or a server reported, as a reason for people and for the session's policy.

/// Why no connection was made.
[[nodiscard]] CloseReason connectFailureOf(const SocketTrouble &trouble);
/// Why an open connection ended without a close frame.
[[nodiscard]] CloseReason lossOf(const SocketTrouble &trouble);
/// The server's close frame: its code (1005: without one) and words.
[[nodiscard]] CloseReason closeFrameOf(int code, const QString &words);
/// We ended it because the server broke RFC 6455: with this code (1002, 1007, 1009).
[[nodiscard]] CloseReason brokenProtocol(int code, const QString &fault);
/// A refusal with this status. `words`: the server's reason phrase.
[[nodiscard]] CloseReason refusalOfStatus(int status, const QString &words);
/// The same with what the head says besides: the host that a redirection of `url` points to, and
/// how long a busy server asks us to stay away (S4-50).
[[nodiscard]] CloseReason refusalOfHead(const HttpHead &head, const QString &url);
/// Something did not come within its time: "connected, but no answer within 10 s".
[[nodiscard]] CloseReason notWithin(milliseconds limit, FailureClass what, const QString &missing);
/// Of a name server.
[[nodiscard]] CloseReason noNameWithin(milliseconds limit);
/// Of the server, before TCP was connected.
[[nodiscard]] CloseReason noLineWithin(milliseconds limit);
[[nodiscard]] CloseReason failureOf(FailureClass what, ClosedBy by, const QString &detail);

} // namespace Pulse
