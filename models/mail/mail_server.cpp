// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mail_server.h"

#include <QUrl>

namespace Pulse {

std::optional<MailServer> MailServer::parse(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool implicit = url.scheme() == QLatin1String("smtps");
    if (!url.isValid() || (!implicit && url.scheme() != QLatin1String("smtp")) ||
        url.host().isEmpty() || !url.userInfo().isEmpty() || url.path().size() > 1 ||
        url.hasQuery() || url.hasFragment() || address.contains(u'@'))
        return std::nullopt;
    MailServer server;
    server.security = implicit ? MailSecurity::Implicit : MailSecurity::StartTls;
    server.host = url.host(QUrl::FullyEncoded);
    server.port = url.port(implicit ? ImplicitPort : StartTlsPort);
    if (server.port < 1 || server.host.contains(u'%'))
        return std::nullopt;
    return server;
}

QString MailServer::address() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return QStringLiteral("%1://%2:%3")
        .arg(security == MailSecurity::Implicit ? QStringLiteral("smtps") : QStringLiteral("smtp"),
             shown)
        .arg(port);
}

bool MailServer::isElsewhere() const
{
    return host != QLatin1String("localhost") && host != QLatin1String("::1") &&
           !host.startsWith(QLatin1String("127."));
}

QString mailSecurityName(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls: return QStringLiteral("starttls");
    case MailSecurity::Implicit: return QStringLiteral("implicit");
    case MailSecurity::None: return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

MailSecurity mailSecurityOf(const QString &name)
{
    if (name == QLatin1String("implicit"))
        return MailSecurity::Implicit;
    return name == QLatin1String("none") ? MailSecurity::None : MailSecurity::StartTls;
}

} // namespace Pulse
