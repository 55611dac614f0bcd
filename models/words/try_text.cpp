// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/try_text.h"

#include "models/protocol/answer_reader.h"
#include "models/words/text.h"

#include <QRegularExpression>
#include <QUrl>

namespace Pulse::Words {

namespace {

/// In single quotes nothing means anything to a shell but the quote itself.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

bool isSecret(const QString &value)
{
    return value.startsWith(QLatin1String("secret:")) || value.startsWith(QLatin1String("file:")) ||
           value.startsWith(QLatin1String("env:"));
}

/// The variable that an env: reference names; a name that a shell could read otherwise is none.
QString variableOf(const QString &reference)
{
    static const QRegularExpression variable(QStringLiteral("\\Aenv:([A-Za-z_][A-Za-z0-9_]*)\\z"));
    const auto match = variable.match(reference);
    return match.hasMatch() ? match.captured(1) : QStringLiteral("SECRET");
}

/// "Name: value"; what is a reference becomes a variable of the shell.
QString headerArgument(const QString &name, const QString &value)
{
    if (isSecret(value))
        return quoted(name + QLatin1String(": ")) + QLatin1String("\"$") + variableOf(value) +
               QLatin1Char('"');
    return quoted(name + QLatin1String(": ") + value);
}

QString headers(const ServiceSettings &settings)
{
    QString all;
    const auto add = [&all](const QString &argument) {
        all += QLatin1String(" -H ") + argument;
    };
    if (!settings.origin.isEmpty())
        add(headerArgument(QStringLiteral("Origin"), settings.origin));
    for (const auto &[name, value] : settings.headers)
        add(headerArgument(name, value));
    if (!settings.token.isEmpty())
        add(QStringLiteral("'Authorization: Bearer '\"$TOKEN\""));
    return all;
}

QString curl(const ServiceSettings &settings, const QString &url)
{
    const RequestSettings &request = settings.request;
    QString line = QStringLiteral("curl -i --max-time 10");
    if (request.method == QLatin1String("HEAD"))
        line += QLatin1String(" -I");
    else if (request.method != QLatin1String("GET"))
        line += QLatin1String(" -X ") + quoted(request.method);
    line += headers(settings);
    if (!request.user.isEmpty())
        line += QLatin1String(" -u ") + quoted(request.user + QLatin1Char(':')) +
                QLatin1String("\"$PASSWORD\"");
    if (!request.body.isEmpty())
        line += QLatin1String(" -H ") +
                headerArgument(QStringLiteral("Content-Type"), request.contentType) +
                QLatin1String(" --data-binary ") + quoted(request.body);
    return line + QLatin1Char(' ') + quoted(url);
}

QString websocat(const ServiceSettings &settings)
{
    QString line = QStringLiteral("websocat -v") + headers(settings);
    if (!settings.subprotocols.isEmpty())
        line +=
            QLatin1String(" --protocol ") + quoted(settings.subprotocols.join(QLatin1String(", ")));
    return line + QLatin1Char(' ') + quoted(settings.url);
}

QString hostAndPort(const QUrl &url, const QString &between)
{
    return quoted(url.host()) + between + QString::number(url.port(443));
}

/// The first answer of Engine.IO over HTTP says whether a Socket.IO server is there.
QString socketIo(const ServiceSettings &settings)
{
    QUrl url(settings.url);
    url.setScheme(url.scheme().endsWith(QLatin1Char('s')) ? QStringLiteral("https")
                                                          : QStringLiteral("http"));
    if (url.path().isEmpty() || url.path() == QLatin1String("/"))
        url.setPath(settings.socketIo.path);
    url.setQuery(QStringLiteral("EIO=4&transport=polling"));
    return curl(settings, url.toString(QUrl::FullyEncoded));
}

} // namespace

QString tryCommand(const ServiceSettings &settings)
{
    const QUrl url(settings.url);
    switch (settings.transport) {
    case TransportKind::HttpCheck: return curl(settings, pageUrlOf(settings.url));
    case TransportKind::WebSocket: return websocat(settings);
    case TransportKind::SocketIo: return socketIo(settings);
    case TransportKind::TcpCheck:
        return QStringLiteral("nc -vz -w 10 ") + hostAndPort(url, QStringLiteral(" "));
    case TransportKind::TlsCheck:
        return QStringLiteral("openssl s_client -connect ") +
               hostAndPort(url, QStringLiteral(":")) + QLatin1String(" -servername ") +
               quoted(url.host()) + QLatin1String(" </dev/null");
    case TransportKind::DnsCheck: return QStringLiteral("dig ") + quoted(url.host());
    case TransportKind::Push: return {};
    }
    return {};
}

QStringList checklist(Profile profile)
{
    switch (profile) {
    case Profile::MezonBot:
        return {Text::tr("Does .env hold MEZON_TOKEN and MEZON_BOT_ID?"),
                Text::tr("What does grep \"Connection\" logs/*.log say?"),
                Text::tr("Is the process there (pm2 status), and what does pm2 logs say?")};
    case Profile::TelegramKeepalive:
        return {Text::tr("Is the process there (ps aux | grep main.py)?"),
                Text::tr("What does tail casino_bot.log say?"),
                Text::tr("Does another program hold its port (lsof -i :8001)?")};
    case Profile::WhatsappCrm:
        return {Text::tr("Does the log say that the cron scheduler is initialised?"),
                Text::tr("Do its jobs run (GET /api/v1/cron/status)?"),
                Text::tr("Is the account still signed in on the phone?")};
    case Profile::DjangoHeartbeat:
        return {Text::tr("Does the Redis channel layer answer (redis-cli ping)?"),
                Text::tr("Does the log of the server say “Heartbeat broadcast failed”?"),
                Text::tr("Is the time of the server right (timedatectl)?")};
    case Profile::WebSocketPing:
        return {Text::tr("What do its statistics say (GET /api/v1/websockets/stats)?"),
                Text::tr("Does a proxy on the way end idle connections?"),
                Text::tr("Is the sign-in of this client still valid?")};
    case Profile::Generic: return {};
    }
    return {};
}

} // namespace Pulse::Words
