// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/port_check.h"

#include "app/transport/foreign_text.h"
#include "app/transport/line_failure.h"
#include "app/transport/line_socket.h"
#include "app/transport/request_rules.h"
#include "app/transport/tls_facts.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslSocket>
#include <QUrl>

namespace Pulse {

PortCheck::PortCheck(std::shared_ptr<NameLookup> names, const QString &expected)
    : m_names(std::move(names)), m_expected(expected.toUtf8())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PortCheck::onDeadline);
}

PortCheck::~PortCheck()
{
    release();
}

void PortCheck::start(const ConnectionRequest &request)
{
    if (m_phase != Phase::Idle)
        return;
    m_phase = Phase::Naming;
    m_request = request;
    m_since.start();
    static const QStringList schemes{QStringLiteral("tcp"), QStringLiteral("tls")};
    if (const auto refusal = refusalOf(request, schemes)) {
        QTimer::singleShot(0, this, [this, why = *refusal] { fail(why); });
        return;
    }
    m_deadline.start(request.timeout);
    lookUp();
}

void PortCheck::lookUp()
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

void PortCheck::connectSocket()
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
    connect(m_socket, &QTcpSocket::connected, this, &PortCheck::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &PortCheck::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &PortCheck::onError);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket)) {
        connect(tls, &QSslSocket::encrypted, this, &PortCheck::onEncrypted);
        connect(tls, &QSslSocket::sslErrors, this, [this, tls](const QList<QSslError> &errors) {
            m_certificateProblem = judgeCertificate(*tls, errors, m_request.line);
            const QDateTime ends = tls->peerCertificate().expiryDate();
            if (!m_certificateProblem.isEmpty() && ends.isValid())
                m_certificateProblem += QStringLiteral(" (valid until %1)")
                                            .arg(ends.toUTC().date().toString(Qt::ISODate));
        });
    }
    connectLine(line, url);
}

void PortCheck::onConnected()
{
    phaseOver(&CheckTiming::connect);
    if (qobject_cast<QSslSocket *>(m_socket)) {
        m_phase = Phase::Encrypting;
        return;
    }
    m_phase = Phase::Listening;
    if (m_expected.isEmpty())
        succeed();
}

void PortCheck::onEncrypted()
{
    phaseOver(&CheckTiming::tls);
    if (const auto refusal = refusalOfPeer(*m_socket, m_request.line))
        return fail(*refusal);
    succeed();
}

void PortCheck::read()
{
    if (m_phase != Phase::Listening)
        return;
    if (!m_timing.firstByte)
        phaseOver(&CheckTiming::firstByte);
    m_banner += m_socket->read(bannerLimit - m_banner.size());
    if (m_banner.contains(m_expected))
        succeed();
    else if (m_banner.size() >= bannerLimit)
        failUnexpected();
}

void PortCheck::onError(QAbstractSocket::SocketError error)
{
    if (m_phase == Phase::Listening && error == QAbstractSocket::RemoteHostClosedError) {
        read();
        if (m_phase == Phase::Listening)
            failUnexpected();
        return;
    }
    SocketTrouble trouble;
    trouble.error = error;
    trouble.text = m_socket->errorString();
    trouble.certificate = m_certificateProblem;
    trouble.tcpConnected = m_timing.connect.has_value();
    CloseReason reason = connectFailureOf(trouble);
    if (m_phase == Phase::Encrypting && reason.what != FailureClass::Tls)
        reason = failureOf(FailureClass::Tls, ClosedBy::Server, reason.detail);
    fail(reason);
}

void PortCheck::onDeadline()
{
    const QString limit =
        QStringLiteral(" within %1 s").arg(static_cast<double>(m_request.timeout.count()) / 1'000);
    if (m_phase == Phase::Naming)
        return fail(failureOf(FailureClass::NameNotFound, ClosedBy::Network,
                              QStringLiteral("no answer to the name lookup") + limit));
    if (m_phase == Phase::Listening)
        return failUnexpected();
    fail(failureOf(FailureClass::ConnectTimeout, ClosedBy::Pulseboard,
                   (m_timing.connect ? QStringLiteral("connected, but no TLS handshake")
                                     : QStringLiteral("no answer to the connection attempt")) +
                       limit));
}

void PortCheck::failUnexpected()
{
    fail(failureOf(FailureClass::Unexpected, ClosedBy::Pulseboard,
                   m_banner.isEmpty() ? QStringLiteral("connected, but nothing was sent")
                                      : QString::fromUtf8(m_banner.left(200))));
}

HealthReport PortCheck::found() const
{
    HealthReport report;
    report.statusWord = QStringLiteral("connected");
    const auto add = [&report](const char *name, const QString &value) {
        ReportField field;
        field.path = QString::fromLatin1(name);
        field.value = foreignText(value).left(200);
        report.fields.append(field);
    };
    if (!m_banner.isEmpty())
        add("banner", QString::fromUtf8(m_banner.left(200)));
    if (const auto *tls = qobject_cast<const QSslSocket *>(m_socket)) {
        const QSslCertificate certificate = tls->peerCertificate();
        const QDateTime ends = certificate.expiryDate().toUTC();
        report.statusWord = QStringLiteral("certificate valid for %1 days")
                                .arg(QDateTime::currentDateTimeUtc().daysTo(ends));
        add("certificate.subject", certificate.subjectInfo(QSslCertificate::CommonName).value(0));
        add("certificate.names",
            QStringList(certificate.subjectAlternativeNames().values()).join(QStringLiteral(", ")));
        add("certificate.validUntil", ends.toString(Qt::ISODate));
        add("certificate.sha256",
            QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()));
    }
    return report;
}

void PortCheck::succeed()
{
    Answer answer;
    answer.timing = timing();
    answer.tls = tlsFactsOf(m_socket);
    answer.found = found();
    release();
    Q_EMIT answered(answer); // last: the receiver may delete this object
}

void PortCheck::fail(const CloseReason &reason)
{
    if (m_phase == Phase::Ended)
        return;
    const CheckTiming took = timing();
    release();
    Q_EMIT failed(reason, took); // last: the receiver may delete this object
}

void PortCheck::phaseOver(std::optional<microseconds> CheckTiming::*phase)
{
    const qint64 now = m_since.nsecsElapsed();
    m_timing.*phase = microseconds((now - m_phaseBegan) / 1'000);
    m_phaseBegan = now;
}

CheckTiming PortCheck::timing() const
{
    CheckTiming timing = m_timing;
    timing.total = microseconds(m_since.nsecsElapsed() / 1'000);
    return timing;
}

void PortCheck::release()
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
