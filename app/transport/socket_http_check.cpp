// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/socket_http_check.h"

#include "app/transport/line_failure.h"
#include "app/transport/line_socket.h"
#include "app/transport/request_rules.h"
#include "app/transport/tls_facts.h"

#include <QSslSocket>
#include <QUrl>

namespace Pulse {

namespace {

constexpr qint64 bufferLimit = 256 * 1024;

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == QLatin1String("https");
}

QByteArray headOf(const ConnectionRequest &wanted)
{
    QNetworkRequest request = networkRequestOf(wanted);
    request.setRawHeader("Accept-Encoding", "identity"); // nothing to inflate: no bomb
    if (!request.hasRawHeader("Accept"))
        request.setRawHeader("Accept", "application/json, */*;q=0.5");
    const QUrl url = request.url();
    QByteArray head = (wanted.post ? "POST " : "GET ") + targetOf(url) +
                      " HTTP/1.1\r\nHost: " + hostHeaderOf(url) + "\r\n";
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names)
        head += name + ": " + request.rawHeader(name) + "\r\n";
    if (wanted.post)
        head += "Content-Length: 0\r\n";
    return head + "Connection: close\r\n\r\n";
}

} // namespace

SocketHttpCheck::SocketHttpCheck(std::shared_ptr<NameLookup> names) : m_names(std::move(names))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &SocketHttpCheck::onDeadline);
}

SocketHttpCheck::~SocketHttpCheck()
{
    release();
}

void SocketHttpCheck::start(const ConnectionRequest &request)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Naming;
    m_request = request;
    m_since.start();
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https")};
    if (const auto refusal = refusalOf(request, schemes)) {
        QTimer::singleShot(0, this, [this, why = *refusal] { fail(why); });
        return;
    }
    m_deadline.start(request.timeout);
    lookUp();
}

void SocketHttpCheck::lookUp()
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
}

void SocketHttpCheck::connectSocket()
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
    m_socket->setReadBufferSize(bufferLimit);
    listenTo(*m_socket);
    connectLine(line, url);
}

void SocketHttpCheck::listenTo(QTcpSocket &socket)
{
    connect(&socket, &QTcpSocket::connected, this, &SocketHttpCheck::onConnected);
    connect(&socket, &QTcpSocket::readyRead, this, &SocketHttpCheck::read);
    connect(&socket, &QTcpSocket::errorOccurred, this, &SocketHttpCheck::onError);
    auto *tls = qobject_cast<QSslSocket *>(&socket);
    if (!tls)
        return;
    connect(tls, &QSslSocket::encrypted, this, &SocketHttpCheck::onEncrypted);
    connect(tls, &QSslSocket::sslErrors, this, [this, tls](const QList<QSslError> &errors) {
        m_certificateProblem = judgeCertificate(*tls, errors, m_request.line);
    });
}

void SocketHttpCheck::onConnected()
{
    phaseOver(&CheckTiming::connect);
    if (isEncrypted(QUrl(m_request.url)))
        m_phase = Phase::Encrypting;
    else
        ask();
}

void SocketHttpCheck::onEncrypted()
{
    phaseOver(&CheckTiming::tls);
    if (const auto refusal = refusalOfPeer(*m_socket, m_request.line))
        return fail(*refusal);
    m_tls = tlsFactsOf(m_socket);
    ask();
}

void SocketHttpCheck::ask()
{
    m_phase = Phase::Asking;
    m_socket->write(headOf(m_request));
}

void SocketHttpCheck::read()
{
    if (m_phase != Phase::Asking)
        return;
    if (!m_timing.firstByte)
        phaseOver(&CheckTiming::firstByte);
    m_reader.add(m_socket->readAll());
    settle();
}

void SocketHttpCheck::settle()
{
    const bool headRead = m_reader.state() == HttpAnswerReader::State::Body ||
                          m_reader.state() == HttpAnswerReader::State::Done;
    if (headRead && m_reader.status() >= 300 && m_reader.status() < 400)
        return fail(refusalOfHead(m_reader.head(), m_request.url));
    if (m_reader.state() == HttpAnswerReader::State::Failed)
        return fail(m_reader.failure());
    if (m_reader.state() != HttpAnswerReader::State::Done)
        return;
    Answer answer;
    answer.status = m_reader.status();
    answer.body = m_reader.body();
    answer.contentType = m_reader.header("Content-Type");
    answer.timing = timing();
    answer.tls = m_tls;
    release();
    Q_EMIT answered(answer); // last: the receiver may delete this object
}

void SocketHttpCheck::onError(QAbstractSocket::SocketError error)
{
    if (m_phase == Phase::Asking && error == QAbstractSocket::RemoteHostClosedError) {
        while (m_phase == Phase::Asking && m_socket->bytesAvailable() > 0)
            read();
        if (m_phase != Phase::Asking)
            return;
        m_reader.end();
        return settle();
    }
    SocketTrouble trouble;
    trouble.error = error;
    trouble.text = m_socket->errorString();
    trouble.certificate = m_certificateProblem;
    trouble.tcpConnected = m_timing.connect.has_value();
    fail(connectFailureOf(trouble));
}

void SocketHttpCheck::phaseOver(std::optional<microseconds> CheckTiming::*phase)
{
    const qint64 now = m_since.nsecsElapsed();
    m_timing.*phase = microseconds((now - m_phaseBegan) / 1'000);
    m_phaseBegan = now;
}

CheckTiming SocketHttpCheck::timing() const
{
    CheckTiming timing = m_timing;
    timing.total = microseconds(m_since.nsecsElapsed() / 1'000);
    return timing;
}

void SocketHttpCheck::onDeadline()
{
    const QString limit =
        QStringLiteral(" within %1 s").arg(static_cast<double>(m_request.timeout.count()) / 1'000);
    if (m_phase == Phase::Naming)
        return fail(failureOf(FailureClass::NameNotFound, ClosedBy::Network,
                              QStringLiteral("no answer to the name lookup") + limit));
    if (m_timing.firstByte)
        return fail(failureOf(FailureClass::TooSlow, ClosedBy::Pulseboard,
                              QStringLiteral("the answer did not become complete") + limit));
    fail(failureOf(FailureClass::ConnectTimeout, ClosedBy::Pulseboard,
                   (m_timing.connect ? QStringLiteral("connected, but no answer")
                                     : QStringLiteral("no answer to the connection attempt")) +
                       limit));
}

void SocketHttpCheck::abort()
{
    release();
}

void SocketHttpCheck::fail(const CloseReason &reason)
{
    if (m_phase == Phase::Ended)
        return;
    const CheckTiming took = timing();
    release();
    Q_EMIT failed(reason, took); // last: the receiver may delete this object
}

void SocketHttpCheck::release()
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
