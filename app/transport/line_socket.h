// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/close_reason.h"
#include "models/session/instant.h"
#include "models/session/line_options.h"

#include <QList>
#include <QTcpSocket>

#include <optional>

class QSslError;
class QSslSocket;
class QUrl;

namespace Pulse {

// How a line is made, the same for WebSockets and HTTP checks. Thread: the caller's.

/// A socket with all options applied, not connected yet; or why the options cannot be used
/// (persistent, the operator must mend them). Only an encrypted address pays for TLS.
struct LineSocket {
    QTcpSocket *socket = nullptr; ///< the parent's
    /// It keeps what it received until it is read. Otherwise a read comes straight from the system,
    /// and -1 is the end of the line, without a signal.
    bool buffered = true;
    std::optional<CloseReason> refusal;
};
/// Straight: a plain line shall keep nothing itself.
enum class LineReading : quint8 { Buffered, Straight };
[[nodiscard]] LineSocket makeLineSocket(const QUrl &url, const LineOptions &options,
                                        LineReading reading, QObject *parent);
/// Begins to connect to the address's host and port (80, 443 unless it says otherwise).
void connectLine(const LineSocket &line, const QUrl &url);

/// To be asked with the complaints about a certificate: what is wrong with it, in words. Empty when
/// it is the pinned one and complains of nothing but who vouches for it; the handshake then goes
/// on.
[[nodiscard]] QString judgeCertificate(QSslSocket &socket, const QList<QSslError> &errors,
                                       const LineOptions &options);
/// To be asked before the first byte is sent: why this peer must not be talked to, though its
/// certificate is fine, because it is not the pinned one.
[[nodiscard]] std::optional<CloseReason> refusalOfPeer(const QTcpSocket &socket,
                                                       const LineOptions &options);

/// Ends a connection on which sent bytes stay unacknowledged for this long (Linux): otherwise a
/// dead line looks alive for 15 minutes (reliability 2.1 row 2).
void limitLoss(const QTcpSocket &socket, milliseconds time);
/// Ends the connection after what was written has gone out, at the latest after `most`, and frees
/// the socket.
void letGo(QTcpSocket &socket, milliseconds most);

} // namespace Pulse
