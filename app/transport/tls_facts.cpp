// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/tls_facts.h"

#include "app/transport/foreign_text.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Pulse {

namespace {

QString protocolName(QSsl::SslProtocol protocol)
{
    if (protocol == QSsl::TlsV1_3)
        return QStringLiteral("TLS 1.3");
    if (protocol == QSsl::TlsV1_2)
        return QStringLiteral("TLS 1.2");
    return QStringLiteral("TLS");
}

QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto field : {QSslCertificate::Organization, QSslCertificate::CommonName}) {
        const QStringList names = certificate.issuerInfo(field);
        if (!names.isEmpty() && !names.first().isEmpty())
            return foreignText(names.first());
    }
    return {};
}

} // namespace

std::optional<TlsFacts> tlsFactsOf(const QSslConfiguration &session)
{
    const QSslCertificate certificate = session.peerCertificate();
    if (certificate.isNull())
        return std::nullopt;
    TlsFacts facts;
    facts.protocol = protocolName(session.sessionProtocol());
    facts.issuer = issuerOf(certificate);
    facts.expiresAt = milliseconds(certificate.expiryDate().toMSecsSinceEpoch());
    return facts;
}

std::optional<TlsFacts> tlsFactsOf(const QTcpSocket *socket)
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(socket);
    if (!encrypted || !encrypted->isEncrypted())
        return std::nullopt;
    return tlsFactsOf(encrypted->sslConfiguration());
}

} // namespace Pulse
