// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/line_failure.h"

#include "app/transport/foreign_text.h"
#include "models/protocol/http_head.h"
#include "models/protocol/retry_after.h"

#include <QDateTime>
#include <QUrl>

namespace Pulse {

namespace {

bool meansCredentials(int code)
{
    return code == 1008 || code == 4001 || code == 4003 || code == 4401 || code == 4403;
}

FailureClass classOf(const SocketTrouble &trouble)
{
    switch (trouble.error) {
    case QAbstractSocket::HostNotFoundError: return FailureClass::NameNotFound;
    case QAbstractSocket::SocketTimeoutError: return FailureClass::ConnectTimeout;
    case QAbstractSocket::RemoteHostClosedError: return FailureClass::ConnectionLost;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return FailureClass::Tls;
    case QAbstractSocket::ConnectionRefusedError:
        return trouble.tcpConnected ? FailureClass::Handshake : FailureClass::Refused;
    case QAbstractSocket::NetworkError:
        return trouble.tcpConnected ? FailureClass::ConnectionLost : FailureClass::Unreachable;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError: return FailureClass::Proxy;
    default: return trouble.tcpConnected ? FailureClass::Handshake : FailureClass::Unreachable;
    }
}

} // namespace

CloseReason failureOf(FailureClass what, ClosedBy by, const QString &detail)
{
    CloseReason reason;
    reason.what = what;
    reason.by = by;
    reason.detail = foreignText(detail);
    return reason;
}

CloseReason notWithin(milliseconds limit, FailureClass what, const QString &missing)
{
    const bool byNetwork = what == FailureClass::NameNotFound;
    return failureOf(what, byNetwork ? ClosedBy::Network : ClosedBy::Pulseboard,
                     QStringLiteral("%1 within %2 s")
                         .arg(missing)
                         .arg(static_cast<double>(limit.count()) / 1'000));
}

CloseReason noNameWithin(milliseconds limit)
{
    return notWithin(limit, FailureClass::NameNotFound,
                     QStringLiteral("no answer to the name lookup"));
}

CloseReason noLineWithin(milliseconds limit)
{
    return notWithin(limit, FailureClass::ConnectTimeout,
                     QStringLiteral("no answer to the connection attempt"));
}

CloseReason refusalOfStatus(int status, const QString &words)
{
    CloseReason reason = failureOf(FailureClass::HttpStatus, ClosedBy::Server, words);
    reason.httpStatus = status;
    if (status == 401 || status == 403)
        reason.what = FailureClass::SignIn;
    else if (status >= 300 && status < 400)
        reason.what = FailureClass::Redirected;
    const bool passing = status == 408 || status == 425 || status == 429;
    reason.persistent = status >= 300 && status < 500 && !passing;
    return reason;
}

CloseReason refusalOfHead(const HttpHead &head, const QString &url)
{
    QString detail = QString::fromUtf8(head.words);
    if (head.status >= 300 && head.status < 400) {
        const QByteArray location = head.header("Location");
        detail =
            location.isEmpty() ? QString() : QUrl(url).resolved(QUrl::fromEncoded(location)).host();
    }
    CloseReason reason = refusalOfStatus(head.status, detail);
    if (head.status == 429 || head.status == 503)
        reason.retryAfter = serviceRetryAfter(head.header("Retry-After"),
                                              milliseconds(QDateTime::currentMSecsSinceEpoch()));
    return reason;
}

CloseReason connectFailureOf(const SocketTrouble &trouble)
{
    if (!trouble.certificate.isEmpty()) {
        CloseReason reason =
            failureOf(FailureClass::Tls, ClosedBy::Pulseboard, trouble.certificate);
        reason.persistent = true;
        return reason;
    }
    const FailureClass what = classOf(trouble);
    const bool byServer = what == FailureClass::Handshake || what == FailureClass::Refused ||
                          trouble.error == QAbstractSocket::RemoteHostClosedError;
    return failureOf(what, byServer ? ClosedBy::Server : ClosedBy::Network, trouble.text);
}

CloseReason lossOf(const SocketTrouble &trouble)
{
    const bool byServer = trouble.error == QAbstractSocket::RemoteHostClosedError;
    return failureOf(FailureClass::ConnectionLost, byServer ? ClosedBy::Server : ClosedBy::Network,
                     trouble.text);
}

CloseReason closeFrameOf(int code, const QString &words)
{
    const bool credentials = meansCredentials(code);
    CloseReason reason = failureOf(
        credentials ? FailureClass::SignIn : FailureClass::ClosedByServer, ClosedBy::Server, words);
    reason.closeCode = code;
    reason.persistent = credentials;
    return reason;
}

CloseReason brokenProtocol(int code, const QString &fault)
{
    constexpr int tooBig = 1009;
    return failureOf(code == tooBig ? FailureClass::TooBig : FailureClass::Protocol,
                     ClosedBy::Pulseboard, fault);
}

} // namespace Pulse
