// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/port_check.h"

#include "app/transport/foreign_text.h"
#include "app/transport/line_failure.h"
#include "app/transport/request_rules.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslSocket>

namespace Pulse {

PortCheck::PortCheck(std::shared_ptr<NameLookup> names, const QString &expected)
    : LineCheck(std::move(names)), m_expected(expected.toUtf8())
{
}

void PortCheck::start(const ConnectionRequest &request)
{
    static const QStringList schemes{QStringLiteral("tcp"), QStringLiteral("tls")};
    if (phase() == Phase::Idle)
        begin(request, refusalOf(request, schemes));
}

void PortCheck::lineReady()
{
    if (m_expected.isEmpty() || qobject_cast<QSslSocket *>(socket()))
        tellFound();
}

void PortCheck::read()
{
    m_banner += socket()->read(bannerLimit - m_banner.size());
    if (m_banner.contains(m_expected))
        tellFound();
    else if (m_banner.size() >= bannerLimit)
        fail(unexpected());
}

CloseReason PortCheck::tooLate() const
{
    if (phase() == Phase::Talking)
        return unexpected();
    return notWithin(request().timeout, FailureClass::ConnectTimeout,
                     QStringLiteral("connected, but no TLS handshake"));
}

CloseReason PortCheck::notMade(const CloseReason &reason) const
{
    if (phase() == Phase::Encrypting && reason.what != FailureClass::Tls)
        return failureOf(FailureClass::Tls, ClosedBy::Server, reason.detail);
    return reason;
}

QString PortCheck::certificateProblem(const QSslSocket &socket, const QString &what) const
{
    const QDateTime ends = socket.peerCertificate().expiryDate();
    if (what.isEmpty() || !ends.isValid())
        return what;
    return what +
           QStringLiteral(" (valid until %1)").arg(ends.toUTC().date().toString(Qt::ISODate));
}

CloseReason PortCheck::unexpected() const
{
    return failureOf(FailureClass::Unexpected, ClosedBy::Pulseboard,
                     m_banner.isEmpty() ? QStringLiteral("connected, but nothing was sent")
                                        : QString::fromUtf8(m_banner.left(200)));
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
    if (const auto *tls = qobject_cast<const QSslSocket *>(socket())) {
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

void PortCheck::tellFound()
{
    Answer answer;
    answer.found = found();
    succeed(std::move(answer));
}

} // namespace Pulse
