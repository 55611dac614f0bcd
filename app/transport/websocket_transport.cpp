// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/websocket_transport.h"

#include "app/transport/request_rules.h"
#include "app/transport/tls_facts.h"
#include "app/transport/websocket_failure.h"

#include <QSslError>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <QtEndian>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace Pulse {

namespace {

void limitLoss(const QTcpSocket &stream, milliseconds time)
{
#ifdef Q_OS_LINUX
    // QWebSocket stays "connected" for 600 s and more on a dead line (reliability 2.1 row 2).
    const auto value = static_cast<unsigned>(time.count());
    ::setsockopt(static_cast<int>(stream.socketDescriptor()), IPPROTO_TCP, TCP_USER_TIMEOUT, &value,
                 sizeof value);
#else
    Q_UNUSED(stream)
    Q_UNUSED(time)
#endif
}

/// QWebSocket waits for the end of a head that does not even begin as one. A whole line that it
/// left unread is the first line of the answer.
bool isNotHttp(QTcpSocket &stream)
{
    const QByteArray first = stream.peek(16);
    return stream.canReadLine() && !QByteArrayView("HTTP/").startsWith(first.left(5)) &&
           !first.startsWith("HTTP/");
}

QWebSocketHandshakeOptions optionsOf(const ConnectionRequest &request)
{
    QStringList names;
    const QString wanted = headerOf(request, QLatin1String("Sec-WebSocket-Protocol"));
    for (const QString &name : wanted.split(u',', Qt::SkipEmptyParts))
        names << name.trimmed();
    QWebSocketHandshakeOptions options;
    options.setSubprotocols(names);
    return options;
}

} // namespace

QByteArray pingPayload(PingId id)
{
    QByteArray payload(16, Qt::Uninitialized);
    qToBigEndian(id.sequence, payload.data());
    qToBigEndian(id.nonce, payload.data() + 8);
    return payload;
}

std::optional<PingId> pingIdOf(const QByteArray &payload)
{
    if (payload.size() != 16)
        return std::nullopt;
    return PingId{qFromBigEndian<quint64>(payload.constData()),
                  qFromBigEndian<quint64>(payload.constData() + 8)};
}

WebSocketTransport::WebSocketTransport(std::shared_ptr<NameLookup> names,
                                       milliseconds timeForMessage)
    : m_names(std::move(names)), m_timeForMessage(timeForMessage)
{
    m_deadline.setSingleShot(true);
    m_messageTimer.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &WebSocketTransport::onDeadline);
    connect(&m_messageTimer, &QTimer::timeout, this, &WebSocketTransport::onMessageTime);
}

WebSocketTransport::~WebSocketTransport()
{
    release();
}

void WebSocketTransport::open(const ConnectionRequest &request)
{
    if (m_phase != Phase::Idle)
        return;
    m_request = request;
    m_sinceOpen.start();
    m_phase = Phase::Naming;
    static const QStringList schemes{QStringLiteral("ws"), QStringLiteral("wss")};
    if (const auto refusal = refusalOf(request, schemes))
        return endSoon(*refusal);
    m_deadline.start(request.timeout);
    begin();
}

void WebSocketTransport::begin()
{
    const QString host = QUrl(m_request.url).host();
    if (NameLookup::isAddress(host))
        return makeSocket();
    m_names->find(host, this, [this](const NameLookup::Result &result) {
        if (m_phase != Phase::Naming)
            return;
        if (result.found)
            makeSocket();
        else
            end(failureOf(FailureClass::NameNotFound, ClosedBy::Network, result.problem));
    });
}

void WebSocketTransport::makeSocket()
{
    m_phase = Phase::Connecting;
    QNetworkRequest request = networkRequestOf(m_request);
    const QString origin = headerOf(m_request, QLatin1String("Origin"));
    const QWebSocketHandshakeOptions options = optionsOf(m_request);
    request.setRawHeader("Origin", {}); // both stand in places of their own
    request.setRawHeader("Sec-WebSocket-Protocol", {});
    m_socket = new QWebSocket(origin, QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(messageLimit);
    m_socket->setMaxAllowedIncomingMessageSize(messageLimit);
    listenTo(*m_socket);
    m_socket->open(request, options);
    // Absent when Qt refused the request by itself; its error signal has been handled then.
    m_stream = m_socket ? m_socket->findChild<QTcpSocket *>() : nullptr;
    if (m_stream)
        listenTo(*m_stream);
}

void WebSocketTransport::listenTo(QWebSocket &socket)
{
    using Self = WebSocketTransport;
    connect(&socket, &QWebSocket::connected, this, &Self::onConnected);
    connect(&socket, &QWebSocket::disconnected, this, &Self::onDisconnected);
    connect(&socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            [this](QAbstractSocket::SocketError error) { onError(error); });
    connect(&socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificateProblem = certificateProblemIn(errors);
    });
    connect(&socket, &QWebSocket::aboutToClose, this, [this] {
        m_closeFrame = !m_lost;
        if (isLive())
            m_deadline.start(closeTime); // a peer that stopped reading holds a close up for ever
    });
    connect(&socket, &QWebSocket::textFrameReceived, this,
            [this](const QString &, bool last) { m_fragments = !last; });
    connect(&socket, &QWebSocket::binaryFrameReceived, this,
            [this](const QByteArray &, bool last) { m_fragments = !last; });
    connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        onComplete();
        if (m_phase == Phase::Open)
            Q_EMIT textReceived(text);
    });
    connect(&socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        onComplete();
        if (m_phase == Phase::Open)
            Q_EMIT binaryReceived(bytes);
    });
    connect(&socket, &QWebSocket::pong, this, [this](quint64, const QByteArray &payload) {
        const auto id = pingIdOf(payload);
        if (m_phase == Phase::Open && id)
            Q_EMIT pongReceived(*id);
    });
}

void WebSocketTransport::listenTo(QTcpSocket &stream)
{
    connect(&stream, &QTcpSocket::connected, this, &WebSocketTransport::onTcpConnected);
    // Connected after QWebSocket's own, so it runs when QWebSocket has taken what it wants.
    connect(&stream, &QTcpSocket::readyRead, this, &WebSocketTransport::onActivity);
}

void WebSocketTransport::onTcpConnected()
{
    m_tcpConnected = true;
    if (!m_stream)
        return;
    limitLoss(*m_stream, lossTime);
    m_stream->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void WebSocketTransport::onConnected()
{
    if (m_phase != Phase::Connecting)
        return;
    m_phase = Phase::Open;
    m_deadline.stop();
    m_sinceComplete.start();
    const microseconds took(m_sinceOpen.nsecsElapsed() / 1'000);
    Q_EMIT opened(took, tlsFactsOf(m_stream));
}

void WebSocketTransport::onActivity()
{
    if (!m_socket || !m_stream)
        return;
    if (m_phase == Phase::Connecting && m_stream->bytesAvailable() > handshakeLimit)
        return end(failureOf(FailureClass::TooBig, ClosedBy::Pulseboard,
                             QStringLiteral("the answer to the upgrade is longer than 64 KiB")));
    if (m_phase == Phase::Connecting && isNotHttp(*m_stream))
        return end(failureOf(FailureClass::Handshake, ClosedBy::Server,
                             QStringLiteral("the answer to the upgrade is not HTTP")));
    if (m_socket->bytesToWrite() > outputLimit)
        return end(failureOf(FailureClass::NotReading, ClosedBy::Pulseboard,
                             QStringLiteral("more than 1 MiB waits to be read by the server")));
    if (m_phase == Phase::Open)
        watchMessage();
}

void WebSocketTransport::onComplete()
{
    m_fragments = false;
    m_sinceComplete.restart();
}

void WebSocketTransport::watchMessage()
{
    const bool incomplete = m_fragments || m_stream->bytesAvailable() > 0;
    if (!incomplete)
        return m_messageTimer.stop();
    if (m_messageTimer.isActive())
        return;
    m_sinceComplete.restart();
    m_messageTimer.start(m_timeForMessage);
}

void WebSocketTransport::onMessageTime()
{
    const milliseconds left = m_timeForMessage - milliseconds(m_sinceComplete.elapsed());
    if (left > milliseconds::zero()) // another message began since
        return m_messageTimer.start(left);
    end(failureOf(FailureClass::TooSlow, ClosedBy::Pulseboard,
                  QStringLiteral("a message did not become complete within %1 s")
                      .arg(m_timeForMessage.count() / 1'000)));
}

void WebSocketTransport::onError(int error)
{
    SocketTrouble trouble;
    trouble.error = static_cast<QAbstractSocket::SocketError>(error);
    trouble.text = m_socket ? m_socket->errorString() : QString();
    trouble.certificate = m_certificateProblem;
    trouble.tcpConnected = m_tcpConnected;
    if (m_phase == Phase::Connecting) // it would stay "connecting" for ever (reliability 2.1 row 3)
        return end(connectFailureOf(trouble));
    if (m_phase != Phase::Open || m_lost)
        return;
    m_lost = true;
    m_loss = lossOf(trouble);
}

void WebSocketTransport::onDisconnected()
{
    if (!m_socket)
        return;
    // While connecting it may come before the error that says why; that one goes first.
    if (m_phase == Phase::Connecting)
        return endSoon(failureOf(FailureClass::ConnectionLost, ClosedBy::Network, {}));
    if (m_closeFrame)
        return end(closeFrameOf(m_socket->closeCode(), m_socket->closeReason()));
    end(m_lost ? m_loss : failureOf(FailureClass::ConnectionLost, ClosedBy::Network, {}));
}

void WebSocketTransport::onDeadline()
{
    const milliseconds limit = m_request.timeout;
    switch (m_phase) {
    case Phase::Naming:
        return end(failureOf(FailureClass::NameNotFound, ClosedBy::Network,
                             QStringLiteral("no answer to the name lookup within %1 s")
                                 .arg(static_cast<double>(limit.count()) / 1'000)));
    case Phase::Connecting:
        return end(failureOf(FailureClass::ConnectTimeout, ClosedBy::Pulseboard,
                             m_tcpConnected
                                 ? QStringLiteral("connected, but no answer to the upgrade")
                                 : QStringLiteral("no answer to the connection attempt")));
    case Phase::Open: // a close was received and could not be finished
        return end(closeFrameOf(m_socket->closeCode(), m_socket->closeReason()));
    case Phase::Closing: return release();
    case Phase::Idle:
    case Phase::Ended: return;
    }
}

bool WebSocketTransport::isLive() const
{
    return m_phase == Phase::Open;
}

void WebSocketTransport::abort()
{
    release();
}

void WebSocketTransport::close()
{
    if (m_phase != Phase::Open)
        return release();
    m_phase = Phase::Closing;
    m_messageTimer.stop();
    m_deadline.start(closeTime);
    m_socket->close(QWebSocketProtocol::CloseCodeNormal);
}

bool WebSocketTransport::sendText(const QString &text)
{
    if (m_phase != Phase::Open || m_socket->bytesToWrite() + text.size() > outputLimit)
        return false;
    return m_socket->sendTextMessage(text) >= 0;
}

void WebSocketTransport::sendPing(PingId id)
{
    if (m_phase == Phase::Open && m_socket->bytesToWrite() <= outputLimit)
        m_socket->ping(pingPayload(id));
}

void WebSocketTransport::endSoon(const CloseReason &reason)
{
    QTimer::singleShot(0, this, [this, reason] { end(reason); });
}

void WebSocketTransport::end(const CloseReason &reason)
{
    const bool tell = m_phase != Phase::Ended && m_phase != Phase::Closing;
    release();
    if (tell)
        Q_EMIT closed(reason); // last: the receiver may delete this object
}

void WebSocketTransport::release()
{
    if (m_phase == Phase::Naming)
        m_names->forget(this);
    m_phase = Phase::Ended;
    m_deadline.stop();
    m_messageTimer.stop();
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    if (m_stream)
        m_stream->disconnect(this);
    socket->disconnect(this);
    // Its own slot may be on the stack.
    socket->setParent(nullptr);
    socket->abort();
    socket->deleteLater();
}

} // namespace Pulse
