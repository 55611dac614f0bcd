// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/close_reason.h"

#include <QAbstractSocket>
#include <QString>

namespace Pulse {

/// What is known when QWebSocket reports an error.
struct SocketTrouble {
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    QString text;        ///< QWebSocket::errorString()
    QString certificate; ///< the complaints about the certificate, empty without any
    bool tcpConnected = false;
};

// QWebSocket's reports told truthfully (protocols 6, reliability 2.1). Pure functions.

/// Why no connection was made.
[[nodiscard]] CloseReason connectFailureOf(const SocketTrouble &trouble);
/// Why an open connection ended without a close frame.
[[nodiscard]] CloseReason lossOf(const SocketTrouble &trouble);
/// What a close code and its text mean: the server's own words, or Qt's own complaint about the
/// server (it gives both through the same two functions). Codes 1012 to 1014 come without their
/// number: Qt 6.4.2 loses it.
[[nodiscard]] CloseReason closeFrameOf(int code, const QString &text);
/// A refusal with this status, at the upgrade. `words`: the server's reason phrase.
[[nodiscard]] CloseReason refusalOfStatus(int status, const QString &words);
[[nodiscard]] CloseReason failureOf(FailureClass what, ClosedBy by, const QString &detail);

} // namespace Pulse
