// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/websocket_failure.h"

#include "app/transport/foreign_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace Pulse {

namespace {

/// What Qt itself says about a peer that breaks the protocol (QWebSocketFrame and
/// QWebSocketDataProcessor 6.4.2), and what it is.
struct QtComplaint {
    const char *context;
    const char *text;
    FailureClass what;
};
constexpr std::array complaints{
    QtComplaint{"QWebSocketFrame", "Maximum framesize exceeded.", FailureClass::TooBig},
    QtComplaint{"QWebSocketDataProcessor", "Received message is too big.", FailureClass::TooBig},
    QtComplaint{"QWebSocketFrame", "Timeout when reading data from socket.", FailureClass::TooSlow},
    QtComplaint{"QWebSocketDataProcessor", "Timeout when reading data from socket.",
                FailureClass::TooSlow},
    QtComplaint{"QWebSocketFrame", "Rsv field is non-zero", FailureClass::Protocol},
    QtComplaint{"QWebSocketFrame", "Used reserved opcode", FailureClass::Protocol},
    QtComplaint{"QWebSocketFrame", "Control frame is larger than 125 bytes",
                FailureClass::Protocol},
    QtComplaint{"QWebSocketFrame", "Control frames cannot be fragmented", FailureClass::Protocol},
    QtComplaint{"QWebSocketFrame", "Lengths smaller than 126 must be expressed as one byte.",
                FailureClass::Protocol},
    QtComplaint{"QWebSocketFrame",
                "Lengths smaller than 65536 (2^16) must be expressed as 2 bytes.",
                FailureClass::Protocol},
    QtComplaint{"QWebSocketFrame", "Highest bit of payload length is not 0.",
                FailureClass::Protocol},
    QtComplaint{"QWebSocketDataProcessor", "Payload of close frame is too small.",
                FailureClass::Protocol},
    QtComplaint{"QWebSocketDataProcessor", "Invalid UTF-8 code encountered.",
                FailureClass::Protocol},
    QtComplaint{"QWebSocketDataProcessor",
                "Received Continuation frame, while there is nothing to continue.",
                FailureClass::Protocol},
    QtComplaint{"QWebSocketDataProcessor",
                "All data frames after the initial data frame must have opcode 0 (continuation).",
                FailureClass::Protocol},
};
constexpr std::array patterns{
    QtComplaint{"QWebSocketFrame", "Error occurred while reading header from the network: %1",
                FailureClass::Protocol},
    QtComplaint{"QWebSocketFrame", "Error occurred while reading from the network: %1",
                FailureClass::Protocol},
    QtComplaint{"QWebSocketDataProcessor", "Invalid opcode detected: %1", FailureClass::Protocol},
    QtComplaint{"QWebSocketDataProcessor", "Invalid close code %1 detected.",
                FailureClass::Protocol},
};

QRegularExpression patternOf(const QString &text)
{
    QString pattern = QRegularExpression::escape(text);
    pattern.replace(QRegularExpression::escape(QStringLiteral("%1")), QStringLiteral("(.*)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// Qt's words in its own English and in the language that is loaded.
bool saysThis(const QtComplaint &complaint, const QString &text)
{
    return text == QLatin1String(complaint.text) ||
           text == QCoreApplication::translate(complaint.context, complaint.text);
}

bool matchesThis(const QtComplaint &complaint, const QString &text)
{
    return patternOf(QLatin1String(complaint.text)).match(text).hasMatch() ||
           patternOf(QCoreApplication::translate(complaint.context, complaint.text))
               .match(text)
               .hasMatch();
}

std::optional<FailureClass> qtComplaintIn(int code, const QString &text)
{
    // Qt uses only these for its own complaints; any other is the server's.
    if (code != 1001 && code != 1002 && code != 1007 && code != 1009)
        return std::nullopt;
    for (const QtComplaint &complaint : complaints) {
        if (saysThis(complaint, text))
            return complaint.what;
    }
    for (const QtComplaint &complaint : patterns) {
        if (matchesThis(complaint, text))
            return complaint.what;
    }
    return std::nullopt;
}

/// Qt 6.4.2 refuses the codes 1012 to 1014 that IANA added after its list was made (service
/// restart, try again later, bad gateway) like those that must never be sent, and names none of
/// them: its text always says 1002. A close frame did come; which code it had is lost.
bool hidesCloseCode(int code, const QString &text)
{
    return code == 1002 && matchesThis(patterns.back(), text);
}

bool meansCredentials(int code)
{
    return code == 1008 || code == 4001 || code == 4003 || code == 4401 || code == 4403;
}

/// Qt has words of its own for 400.
std::optional<CloseReason> badRequestIn(const QString &text)
{
    const QLatin1String unknown("QWebSocketPrivate::processHandshake: Unknown error condition "
                                "encountered. Aborting connection.");
    if (text == unknown || text == QCoreApplication::translate("QWebSocket", unknown.data()))
        return refusalOfStatus(400, {});
    if (text.startsWith(QLatin1String("Handshake: Server requests a version")))
        return refusalOfStatus(400, text);
    return std::nullopt;
}

std::optional<CloseReason> statusRefusalIn(const QString &text)
{
    if (const auto refusal = badRequestIn(text))
        return refusal;
    static const QRegularExpression status(QStringLiteral(R"(: (\d{3}) \((.*)\)\.?$)"),
                                           QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = status.match(text);
    if (!text.startsWith(QLatin1String("QWebSocketPrivate::processHandshake")) || !match.hasMatch())
        return std::nullopt;
    const int code = match.captured(1).toInt();
    // Of a redirection the detail is the host it points to, and QWebSocket does not tell headers.
    const bool redirection = code >= 300 && code < 400;
    return refusalOfStatus(code, redirection ? QString() : match.captured(2));
}

/// Qt's own words without the name of its function before them.
QString plain(const QString &text)
{
    static const QRegularExpression function(QStringLiteral(R"(^QWebSocket\w*::\w+: )"));
    return foreignText(QString(text).remove(function));
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
        // Qt uses this one for every fault of the upgrade too.
        return trouble.tcpConnected ? FailureClass::Handshake : FailureClass::Refused;
    case QAbstractSocket::NetworkError:
        return trouble.tcpConnected ? FailureClass::ConnectionLost : FailureClass::Unreachable;
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

CloseReason connectFailureOf(const SocketTrouble &trouble)
{
    if (!trouble.certificate.isEmpty()) {
        CloseReason reason =
            failureOf(FailureClass::Tls, ClosedBy::Pulseboard, trouble.certificate);
        reason.persistent = true;
        return reason;
    }
    if (const auto refusal = statusRefusalIn(trouble.text))
        return *refusal;
    const FailureClass what = classOf(trouble);
    const bool byServer = what == FailureClass::Handshake || what == FailureClass::Refused ||
                          trouble.error == QAbstractSocket::RemoteHostClosedError;
    return failureOf(what, byServer ? ClosedBy::Server : ClosedBy::Network, plain(trouble.text));
}

CloseReason lossOf(const SocketTrouble &trouble)
{
    const bool byServer = trouble.error == QAbstractSocket::RemoteHostClosedError;
    return failureOf(FailureClass::ConnectionLost, byServer ? ClosedBy::Server : ClosedBy::Network,
                     plain(trouble.text));
}

CloseReason closeFrameOf(int code, const QString &text)
{
    if (hidesCloseCode(code, text))
        return failureOf(FailureClass::ClosedByServer, ClosedBy::Server,
                         QStringLiteral("with a close code that this program cannot read, such as "
                                        "1012, service restart"));
    if (const auto complaint = qtComplaintIn(code, text))
        return failureOf(*complaint, ClosedBy::Pulseboard, text);
    const bool credentials = meansCredentials(code);
    CloseReason reason = failureOf(
        credentials ? FailureClass::SignIn : FailureClass::ClosedByServer, ClosedBy::Server, text);
    reason.closeCode = code;
    reason.persistent = credentials;
    return reason;
}

} // namespace Pulse
