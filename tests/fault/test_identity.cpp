// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/test_identity.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

namespace Pulse::Testing {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished(30'000) && process.exitCode() == 0;
}

QStringList validity(int days)
{
    if (days > 0)
        return {QStringLiteral("-days"), QString::number(days)};
    // A certificate that ended in the past is only made by the "ca" command; "x509" counts back.
    return {QStringLiteral("-days"), QStringLiteral("-1")};
}

} // namespace

TlsIdentity makeIdentity(const IdentityWish &wish)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString request = folder.filePath(QStringLiteral("request.pem"));
    const QString names = folder.filePath(QStringLiteral("names"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QFile extension(names);
    if (!extension.open(QIODevice::WriteOnly))
        return {};
    extension.write("subjectAltName=" + wish.names + "\nbasicConstraints=CA:TRUE\n");
    extension.close();
    const bool made =
        openssl({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
                 QStringLiteral("-nodes"), QStringLiteral("-keyout"), key, QStringLiteral("-out"),
                 request, QStringLiteral("-subj"), QStringLiteral("/O=Fault Works/CN=fault")}) &&
        openssl(QStringList{QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
                            request, QStringLiteral("-signkey"), key, QStringLiteral("-extfile"),
                            names, QStringLiteral("-out"), certificate} +
                validity(wish.days));
    if (!made)
        return {};
    TlsIdentity identity;
    identity.certificate = contentOf(certificate);
    identity.key = contentOf(key);
    return identity;
}

class Trusting::Private {
public:
    QSslConfiguration before = QSslConfiguration::defaultConfiguration();
};

Trusting::Trusting(const TlsIdentity &identity) : d(std::make_unique<Private>())
{
    QSslConfiguration configuration = d->before;
    configuration.addCaCertificate(QSslCertificate(identity.certificate));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

Trusting::~Trusting()
{
    QSslConfiguration::setDefaultConfiguration(d->before);
}

} // namespace Pulse::Testing
