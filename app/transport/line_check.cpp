// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/line_check.h"

#include "app/transport/line_failure.h"
#include "app/transport/line_socket.h"
#include "app/transport/tls_facts.h"

#include <QPointer>
#include <QSslSocket>
#include <QUrl>

namespace Pulse {

LineCheck::LineCheck(std::shared_ptr<NameLookup> names) : m_names(std::move(names))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &LineCheck::onDeadline);
}

LineCheck::~LineCheck()
{
    release();
}

void LineCheck::begin(const ConnectionRequest &request, const std::optional<CloseReason> &refusal,
                      qint64 bufferLimit)
{
    m_phase = Phase::Naming;
    m_request = request;
    m_bufferLimit = bufferLimit;
    m_since.start();
    if (refusal) { // never reported from inside start()
        QTimer::singleShot(0, this, [this, why = *refusal] { fail(why); });
        return;
    }
    m_deadline.start(request.timeout);
    lookUp();
}

void LineCheck::lookUp()
{
    const QString host = QUrl(m_request.url).host();
    if (NameLookup::isAddress(host) || !m_request.line.proxy.isEmpty())
        return connectSocket(); // a proxy looks names up by itself
    m_names->find(host, this, [this](const NameLookup::Result &result) {
        if (m_phase != Phase::Naming)
            return;
        phaseOver(&CheckTiming::name);
        if (result.found)
            connectSocket();
        else
            fail(failureOf(FailureClass::NameNotFound, ClosedBy::Network, result.problem));
    });
    tell(ConnectStep::Name, Phase::Naming);
}

// Last of what a step does: the receiver may end this object, and a step may have ended it at once.
void LineCheck::tell(ConnectStep step, Phase during)
{
    if (m_phase == during)
        Q_EMIT stepped(step);
}

void LineCheck::connectSocket()
{
    m_phase = Phase::Connecting;
    m_phaseBegan = m_since.nsecsElapsed();
    const QUrl url(m_request.url);
    const LineSocket line = makeLineSocket(url, m_request.line, LineReading::Buffered, this);
    m_socket = line.socket;
    if (line.refusal) { // never reported from inside start()
        QTimer::singleShot(0, this, [this, why = *line.refusal] { fail(why); });
        return;
    }
    m_socket->setReadBufferSize(m_bufferLimit);
    connect(m_socket, &QTcpSocket::connected, this, &LineCheck::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &LineCheck::onReadyRead);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &LineCheck::onError);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        connect(tls, &QSslSocket::encrypted, this, &LineCheck::onEncrypted);
        connect(tls, &QSslSocket::sslErrors, this, [this, tls](const QList<QSslError> &errors) {
            m_certificateProblem =
                certificateProblem(*tls, judgeCertificate(*tls, errors, m_request.line));
        });
    }
    connectLine(line, url);
    tell(ConnectStep::Reach, Phase::Connecting);
}

void LineCheck::onConnected()
{
    phaseOver(&CheckTiming::connect);
    if (!qobject_cast<QSslSocket *>(m_socket))
        return talk();
    m_phase = Phase::Encrypting;
    tell(ConnectStep::Secure, Phase::Encrypting);
}

void LineCheck::onEncrypted()
{
    phaseOver(&CheckTiming::tls);
    if (const auto refusal = refusalOfPeer(*m_socket, m_request.line))
        return fail(*refusal);
    talk();
}

void LineCheck::talk()
{
    m_phase = Phase::Talking;
    const QPointer<LineCheck> self(this); // a check that needs no answer ends here
    lineReady();
    if (self)
        tell(ConnectStep::Answer, Phase::Talking);
}

void LineCheck::onReadyRead()
{
    if (m_phase != Phase::Talking)
        return;
    if (!m_timing.firstByte)
        phaseOver(&CheckTiming::firstByte);
    read();
}

void LineCheck::onError(QAbstractSocket::SocketError error)
{
    if (m_phase == Phase::Talking && error == QAbstractSocket::RemoteHostClosedError) {
        while (m_phase == Phase::Talking && m_socket->bytesAvailable() > 0)
            onReadyRead();
        if (m_phase == Phase::Talking)
            lineEnded();
        return;
    }
    SocketTrouble trouble;
    trouble.error = error;
    trouble.text = m_socket->errorString();
    trouble.certificate = m_certificateProblem;
    trouble.tcpConnected = m_timing.connect.has_value();
    fail(notMade(connectFailureOf(trouble)));
}

void LineCheck::onDeadline()
{
    if (m_phase == Phase::Naming)
        fail(noNameWithin(m_request.timeout));
    else if (!m_timing.connect)
        fail(noLineWithin(m_request.timeout));
    else
        fail(tooLate());
}

void LineCheck::succeed(Answer answer)
{
    answer.timing = timing();
    answer.tls = tlsFactsOf(m_socket);
    release();
    Q_EMIT answered(answer);
}

void LineCheck::fail(const CloseReason &reason)
{
    if (m_phase == Phase::Ended)
        return;
    const CheckTiming took = timing();
    release();
    Q_EMIT failed(reason, took);
}

void LineCheck::phaseOver(std::optional<microseconds> CheckTiming::*phase)
{
    const qint64 now = m_since.nsecsElapsed();
    m_timing.*phase = microseconds((now - m_phaseBegan) / 1'000);
    m_phaseBegan = now;
}

CheckTiming LineCheck::timing() const
{
    CheckTiming timing = m_timing;
    timing.total = microseconds(m_since.nsecsElapsed() / 1'000);
    return timing;
}

void LineCheck::release()
{
    if (m_phase == Phase::Naming)
        m_names->forget(this);
    m_phase = Phase::Ended;
    m_deadline.stop();
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    socket->disconnect(this);
    socket->setParent(nullptr); // its own slot may be on the stack
    socket->abort();
    socket->deleteLater();
}

} // namespace Pulse
