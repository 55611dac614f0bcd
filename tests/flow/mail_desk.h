// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/test_identity.h"
#include "tests/flow/real_service.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace Pulse::Testing {

/// A real mail server (aiosmtpd) with a certificate made for it, and what it was told.
class MailDesk final {
public:
    enum class Tls { None, StartTls, Implicit };

    explicit MailDesk(Tls tls = Tls::StartTls, bool signsIn = true)
    {
        QStringList environment;
        if (tls != Tls::None) {
            identity = makeIdentity();
            environment << QStringLiteral("CERTIFICATE=") +
                               put("certificate.pem", identity.certificate)
                        << QStringLiteral("KEY=") + put("key.pem", identity.key);
        }
        if (tls == Tls::Implicit)
            environment << QStringLiteral("IMPLICIT=1");
        if (signsIn)
            environment << QStringLiteral("MAIL_USER=") + user()
                        << QStringLiteral("MAIL_PASSWORD=") + password();
        server = std::make_unique<RealService>(QStringLiteral("mail_server.py"), environment);
    }

    [[nodiscard]] static QString user() { return QStringLiteral("alerts@example.net"); }
    /// Not ASCII, and with what base64 and command lines could trip over.
    [[nodiscard]] static QString password() { return QString::fromUtf8("s3cr3t pä\"ß'w=rd"); }
    [[nodiscard]] QString certificatePath() const
    {
        return m_folder.filePath(QStringLiteral("certificate.pem"));
    }

    /// Each message that it took or was about to take.
    [[nodiscard]] QList<QJsonObject> mails() const
    {
        QList<QJsonObject> all;
        for (const QString &line : server->said().split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(QLatin1String("mail ")))
                all << QJsonDocument::fromJson(line.mid(5).toUtf8()).object();
        }
        return all;
    }
    /// Every byte it was told, TLS taken off.
    [[nodiscard]] QString told() const
    {
        QString all;
        for (const QString &line : server->said().split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(QLatin1String("got ")))
                all += QJsonDocument::fromJson("[" + line.mid(4).toUtf8() + "]")[0].toString();
        }
        return all;
    }

    TlsIdentity identity;
    std::unique_ptr<RealService> server;

private:
    QString put(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no temporary folder");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

/// A header of a mail as it was sent, unfolded; empty when there is none.
[[nodiscard]] inline QString headerOf(const QJsonObject &mail, const char *name)
{
    const QString head =
        mail.value(QLatin1String("text")).toString().section(QStringLiteral("\r\n\r\n"), 0, 0);
    QString found;
    bool inside = false;
    for (const QString &line : head.split(QStringLiteral("\r\n"))) {
        const bool folded = line.startsWith(u' ');
        inside = folded ? inside
                        : line.startsWith(QString::fromLatin1(name) + u':', Qt::CaseInsensitive);
        if (inside)
            found += folded ? line : line.section(u':', 1).trimmed();
    }
    return found;
}

/// The first part of the mail, decoded: its plain text.
[[nodiscard]] inline QString plainTextOf(const QJsonObject &mail)
{
    const QString part =
        mail.value(QLatin1String("text")).toString().section(QStringLiteral("\r\n\r\n"), 2, 2);
    return QString::fromUtf8(
        QByteArray::fromBase64(part.section(QStringLiteral("\r\n--"), 0, 0).toLatin1()));
}

} // namespace Pulse::Testing
