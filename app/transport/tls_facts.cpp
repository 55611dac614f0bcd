// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/tls_facts.h"

#include "app/transport/foreign_text.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>

namespace Pulse {

namespace {

QString protocolName(const QSslConfiguration &session)
{
    // A copy of the configuration may have lost the protocol; the suites of 1.3 are its own.
    const QSsl::SslProtocol protocol = session.sessionProtocol();
    if (protocol == QSsl::TlsV1_3 || session.sessionCipher().protocol() == QSsl::TlsV1_3)
        return QStringLiteral("TLS 1.3");
    if (protocol == QSsl::TlsV1_2 || session.sessionCipher().protocol() == QSsl::TlsV1_2)
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
    facts.protocol = protocolName(session);
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

QString certificateProblemIn(const QList<QSslError> &errors)
{
    QStringList problems;
    for (const QSslError &error : errors) {
        if (!problems.contains(error.errorString()))
            problems << error.errorString();
    }
    return foreignText(problems.join(QStringLiteral("; ")));
}

} // namespace Pulse
