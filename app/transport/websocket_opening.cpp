// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/line_failure.h"
#include "app/transport/line_socket.h"
#include "app/transport/request_rules.h"
#include "app/transport/tls_facts.h"
#include "app/transport/websocket_attempt.h"
#include "app/transport/websocket_upgrade.h"

#include <QSslSocket>
#include <QUrl>

// The way of a WebSocket from its address to the open connection: name, TCP, TLS, upgrade.
namespace Pulse {

void WebSocketTransport::open(const ConnectionRequest &request)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Naming;
    m_attempt = std::make_unique<Attempt>();
    m_attempt->request = request;
    m_attempt->since.start();
    static const QStringList schemes{QStringLiteral("ws"), QStringLiteral("wss")};
    if (const auto refusal = refusalOf(request, schemes))
        return endSoon(*refusal);
    m_deadline.start(static_cast<int>(request.timeout.count()), this);
    begin();
}

void WebSocketTransport::begin()
{
    const QString host = QUrl(m_attempt->request.url).host();
    if (NameLookup::isAddress(host) || !m_attempt->request.line.proxy.isEmpty())
        return makeSocket(); // a proxy looks names up by itself
    m_names->find(host, this, [this](const NameLookup::Result &result) {
        if (m_phase != Phase::Naming)
            return;
        if (result.found)
            makeSocket();
        else
            end(failureOf(FailureClass::NameNotFound, ClosedBy::Network, result.problem));
    });
    tell(ConnectStep::Name, Phase::Naming);
}

// Last of what a step does: the receiver may end this object, and a step may have ended it at once.
void WebSocketTransport::tell(ConnectStep step, Phase during)
{
    if (m_phase == during)
        Q_EMIT stepped(step);
}

void WebSocketTransport::makeSocket()
{
    m_phase = Phase::Connecting;
    m_attempt->upgrade = upgradeOf(m_attempt->request);
    m_attempt->answer.emplace(m_attempt->upgrade);
    const QUrl url(m_attempt->request.url);
    LineSocket line = makeLineSocket(url, m_attempt->request.line, LineReading::Straight, this);
    if (line.refusal)
        return endSoon(*line.refusal);
    m_socket = line.socket;
    m_buffered = line.buffered;
    using Self = WebSocketTransport;
    connect(m_socket, &QTcpSocket::connected, this, &Self::onTcpConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &Self::onReadable);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Self::onError);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        connect(tls, &QSslSocket::sslErrors, this, [this, tls](const QList<QSslError> &errors) {
            m_attempt->certificateProblem = judgeCertificate(*tls, errors, m_attempt->request.line);
        });
        connect(tls, &QSslSocket::encrypted, this, &Self::askForUpgrade);
    }
    connectLine(line, url);
    tell(ConnectStep::Reach, Phase::Connecting);
}

void WebSocketTransport::onTcpConnected()
{
    m_attempt->tcpConnected = true;
    limitLoss(*m_socket, lossTime);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!qobject_cast<QSslSocket *>(m_socket))
        askForUpgrade();
    else
        tell(ConnectStep::Secure, Phase::Connecting);
}

void WebSocketTransport::askForUpgrade()
{
    if (const auto refusal = refusalOfPeer(*m_socket, m_attempt->request.line))
        return end(*refusal);
    m_phase = Phase::Upgrading;
    m_socket->write(upgradeRequestBytes(m_attempt->upgrade)); // a failure is an error signal
    tell(ConnectStep::Upgrade, Phase::Upgrading);
}

/// True when the connection became open, and this object is still there.
bool WebSocketTransport::takeAnswer(QByteArrayView &bytes)
{
    switch (m_attempt->answer->add(bytes)) {
    case UpgradeAnswerReader::State::Reading: return false;
    case UpgradeAnswerReader::State::Refused:
        end(refusalOfHead(m_attempt->answer->head(), m_attempt->request.url));
        return false;
    case UpgradeAnswerReader::State::Broken:
        end(failureOf(FailureClass::Handshake, ClosedBy::Server,
                      QString::fromUtf8(m_attempt->answer->fault())));
        return false;
    case UpgradeAnswerReader::State::TooBig:
        end(failureOf(FailureClass::TooBig, ClosedBy::Pulseboard,
                      QString::fromUtf8(m_attempt->answer->fault())));
        return false;
    case UpgradeAnswerReader::State::Upgraded: break;
    }
    const bool *const deleted = m_deleted;
    becomeOpen();
    return !*deleted && isReading();
}

void WebSocketTransport::becomeOpen()
{
    m_phase = Phase::Open;
    m_deadline.stop();
    const microseconds took(m_attempt->since.nsecsElapsed() / 1'000);
    m_attempt.reset();
    Q_EMIT opened(took, tlsFactsOf(m_socket));
}

/// The time for all of it is over.
void WebSocketTransport::notOpened()
{
    const milliseconds limit = m_attempt->request.timeout;
    if (m_phase == Phase::Naming)
        end(noNameWithin(limit));
    else if (!m_attempt->tcpConnected)
        end(noLineWithin(limit));
    else
        end(notWithin(limit, FailureClass::ConnectTimeout,
                      QStringLiteral("connected, but no upgrade")));
}

} // namespace Pulse
