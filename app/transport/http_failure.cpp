// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/http_failure.h"

#include "app/transport/websocket_failure.h"

#include <QUrl>

namespace Pulse {

namespace {

FailureClass classOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return FailureClass::Refused;
    case QNetworkReply::RemoteHostClosedError: return FailureClass::ConnectionLost;
    case QNetworkReply::HostNotFoundError: return FailureClass::NameNotFound;
    case QNetworkReply::TimeoutError: return FailureClass::ConnectTimeout;
    case QNetworkReply::SslHandshakeFailedError: return FailureClass::Tls;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError: return FailureClass::Protocol;
    default: return FailureClass::Unreachable;
    }
}

bool isByServer(FailureClass what)
{
    return what == FailureClass::Refused || what == FailureClass::ConnectionLost ||
           what == FailureClass::Protocol;
}

/// Qt makes an error of each status from 400; that one is not ours. Any other is, whatever the
/// status.
bool isOnlyTheStatus(QNetworkReply::NetworkError error, int status)
{
    const bool content =
        error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool server =
        error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    if (status >= 500)
        return server;
    return status >= 400 && (content || error == QNetworkReply::ProtocolInvalidOperationError ||
                             error == QNetworkReply::ProxyAuthenticationRequiredError);
}

CloseReason protocolFault(const QString &detail)
{
    return failureOf(FailureClass::Protocol, ClosedBy::Server, detail);
}

CloseReason cutShort()
{
    return failureOf(FailureClass::ConnectionLost, ClosedBy::Server,
                     QStringLiteral("the answer was cut short"));
}

CloseReason redirectOf(const QNetworkReply &reply, int status)
{
    const QUrl location = QUrl::fromEncoded(reply.rawHeader("Location"));
    const QString host = reply.url().resolved(location).host();
    CloseReason reason = refusalOfStatus(status, location.isEmpty() ? QString() : host);
    reason.what = FailureClass::Redirected;
    return reason;
}

std::optional<CloseReason> faultInFine(const QNetworkReply &reply, int status, qint64 bodySize)
{
    if (status < 200 || status > 599)
        return protocolFault(QStringLiteral("the answer has no HTTP status"));
    bool known = false;
    const qint64 announced = reply.rawHeader("Content-Length").toLongLong(&known);
    if (known && announced > bodySize)
        return cutShort();
    const QByteArray encoding = reply.rawHeader("Content-Encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return protocolFault(QStringLiteral("the answer is compressed, which was not asked for"));
    return std::nullopt;
}

} // namespace

std::optional<CloseReason> failureIn(const QNetworkReply &reply, qint64 bodySize,
                                     const QString &certificate)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply.error();
    if (!certificate.isEmpty() && error == QNetworkReply::SslHandshakeFailedError) {
        CloseReason reason = failureOf(FailureClass::Tls, ClosedBy::Pulseboard, certificate);
        reason.persistent = true;
        return reason;
    }
    if (status >= 300 && status < 400)
        return redirectOf(reply, status);
    if (error == QNetworkReply::NoError || isOnlyTheStatus(error, status))
        return faultInFine(reply, status, bodySize);
    const FailureClass what = classOf(error);
    if (what == FailureClass::ConnectionLost && status > 0)
        return cutShort();
    if (what == FailureClass::ConnectionLost) // Qt says the same of an answer that is not HTTP
        return failureOf(what, ClosedBy::Server,
                         QStringLiteral("it ended without a readable HTTP answer"));
    return failureOf(what, isByServer(what) ? ClosedBy::Server : ClosedBy::Network,
                     reply.errorString());
}

} // namespace Pulse
