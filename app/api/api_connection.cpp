// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_connection.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <sys/socket.h>

namespace Pulse {

namespace {

constexpr qint64 readAhead = HttpRequestReader::headLimit + HttpRequestReader::bodyLimit + 1'024;

QString wordsFor(int status)
{
    switch (status) {
    case 413: return QStringLiteral("the body is larger than 64 KiB");
    case 431: return QStringLiteral("the head of the request is larger than 16 KiB");
    case 501: return QStringLiteral("a transfer coding is not read; send Content-Length");
    default: return QStringLiteral("this is not an HTTP/1.1 request");
    }
}

} // namespace

ApiConnection::ApiConnection(QTcpSocket *socket, const Answering &answering,
                             std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent), m_socket(socket), m_answering(answering), m_limit(this)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAhead);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ApiConnection::timeUp);
    connect(m_socket, &QTcpSocket::readyRead, this, &ApiConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ApiConnection::written);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_limit.start(timeLimit);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &ApiConnection::read, Qt::QueuedConnection);
}

void ApiConnection::read()
{
    if (m_phase != Phase::Reading) {
        m_socket->readAll(); // what comes after the answer is nobody's
        return;
    }
    m_buffer += m_socket->readAll();
    HttpRequest request;
    int status = 0;
    switch (HttpRequestReader::take(m_buffer, request, &status)) {
    case HttpRequestReader::Result::NeedMore: return;
    case HttpRequestReader::Result::Refused:
        send(refusedAnswer(status, wordsFor(status)), true);
        return;
    case HttpRequestReader::Result::Ready: break;
    }
    const bool near = m_socket->peerAddress().isLoopback();
    send(m_answering(request, near), request.method != "HEAD");
}

void ApiConnection::send(const ApiAnswer &answer, bool withBody)
{
    m_phase = Phase::Writing;
    m_buffer = {};
    m_socket->write(wireOf(answer, withBody));
}

/// Closing with bytes unread would reset the connection, and the peer might lose the answer: the
/// end is told, and what still comes is read away for a moment (RFC 9112 9.6).
void ApiConnection::written()
{
    if (m_phase != Phase::Writing || m_socket->bytesToWrite() > 0)
        return;
    m_phase = Phase::Leaving;
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    m_limit.start(farewell);
}

void ApiConnection::timeUp()
{
    if (m_phase == Phase::Reading) {
        send(refusedAnswer(408, QStringLiteral("the request was not complete in time")), true);
        m_limit.start(farewell);
        return;
    }
    m_socket->abort();
    deleteLater();
}

} // namespace Pulse
