// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/profile.h"

#include <QUrl>

#include <array>

namespace Pulse {
namespace {

struct ProfileName {
    Profile profile;
    QLatin1String text;
};

constexpr std::array<ProfileName, 6> PROFILE_NAMES{{
    {Profile::DjangoHeartbeat, QLatin1String("django-heartbeat")},
    {Profile::WebSocketPing, QLatin1String("websocket-ping")},
    {Profile::MezonBot, QLatin1String("mezon-bot")},
    {Profile::TelegramKeepalive, QLatin1String("telegram-keepalive")},
    {Profile::WhatsappCrm, QLatin1String("whatsapp-crm")},
    {Profile::Generic, QLatin1String("generic")},
}};

/// Which way the family speaks; only some leave the choice to the address.
TransportKind transportOf(Profile profile, TransportKind wished)
{
    switch (profile) {
    case Profile::DjangoHeartbeat: return TransportKind::WebSocket;
    case Profile::MezonBot:
    case Profile::TelegramKeepalive: return TransportKind::HttpCheck;
    case Profile::WhatsappCrm:
        return wished == TransportKind::SocketIo ? wished : TransportKind::HttpCheck;
    case Profile::Generic: return wished;
    case Profile::WebSocketPing:
        return wished == TransportKind::HttpCheck ? wished : TransportKind::WebSocket;
    }
    return wished;
}

void checkEvery(ServiceSettings &settings, milliseconds interval)
{
    settings.heartbeat.source = BeatSource::Check;
    settings.heartbeat.interval = interval;
}

void awaitEvery(ServiceSettings &settings, milliseconds interval)
{
    settings.heartbeat.interval = interval;
    settings.limits.latencyP95 = std::chrono::hours{1}; // its own measure is not our round trip
}

void pongEvery30Seconds(ServiceSettings &settings)
{
    settings.heartbeat.source = BeatSource::Pong;
    settings.heartbeat.interval = seconds{30}; // S4-2
    settings.heartbeat.ping = seconds{30};
    settings.heartbeat.pingTimeout = seconds{10}; // S4-3
    settings.heartbeat.pingMissLimit = 1;         // S4-4: the first missing pong reconnects
}

/// Reconnecting as S2 asks: 5 s doubling to 300 s, 10 tries (S2-8).
ReconnectSettings patientReconnect()
{
    ReconnectSettings result;
    result.base = seconds{5};
    result.cap = seconds{300};
    result.tries = 10;
    return result;
}

void fillGeneric(ServiceSettings &settings)
{
    if (settings.transport == TransportKind::TlsCheck)
        checkEvery(settings, std::chrono::hours{1}); // what it watches changes by the day
    else if (isCheck(settings.transport))
        checkEvery(settings, seconds{60});
    else if (settings.transport == TransportKind::Push)
        awaitEvery(settings, seconds{60});
    else if (settings.transport == TransportKind::WebSocket)
        settings.heartbeat.interval.reset(); // learnt from the beats
}

} // namespace

QString profileName(Profile profile)
{
    for (const ProfileName &name : PROFILE_NAMES) {
        if (name.profile == profile)
            return name.text;
    }
    return {};
}

std::optional<Profile> profileByName(QStringView name)
{
    for (const ProfileName &known : PROFILE_NAMES) {
        if (name == known.text)
            return known.profile;
    }
    return std::nullopt;
}

QStringList profileNames()
{
    QStringList result;
    for (const ProfileName &name : PROFILE_NAMES)
        result.append(name.text);
    return result;
}

ServiceSettings profileDefaults(Profile profile, TransportKind transport)
{
    ServiceSettings settings;
    settings.profile = profile;
    settings.transport = transportOf(profile, transport);
    switch (profile) {
    case Profile::Generic: fillGeneric(settings); break;
    case Profile::DjangoHeartbeat: break; // the plain defaults are S3's: 30 s, automatic grace
    case Profile::WebSocketPing:
        if (settings.transport == TransportKind::HttpCheck) {
            checkEvery(settings, seconds{60}); // S4-28
        } else {
            pongEvery30Seconds(settings);
            settings.messages.classPath = QStringLiteral("type"); // S4-7
            settings.messages.storePath = QStringLiteral("storeId");
        }
        break;
    case Profile::MezonBot:
        checkEvery(settings, seconds{300});                        // S0-24
        settings.pingPage = {QStringLiteral("ping"), seconds{60}}; // S0-18
        settings.limits.beatEvery = seconds{30};                   // S0-2
        break;
    case Profile::TelegramKeepalive:
        checkEvery(settings, seconds{60});
        settings.reconnect = patientReconnect();
        settings.limits.restartsInAll = 10; // S2-8
        break;
    case Profile::WhatsappCrm:
        if (settings.transport == TransportKind::HttpCheck)
            checkEvery(settings, seconds{60});
        break;
    }
    if (settings.transport == TransportKind::SocketIo) {
        pongEvery30Seconds(settings); // the server's own pings have no answer that could be timed
        settings.heartbeat.pingMissLimit = 2;
    }
    if (settings.transport == TransportKind::HttpCheck)
        settings.limits.latencyP95 = seconds{1}; // S2-42
    return settings;
}

std::optional<TransportKind> transportOfUrl(QStringView url)
{
    const qsizetype end = url.indexOf(QLatin1String("://"));
    if (end <= 0)
        return std::nullopt;
    const QStringView scheme = url.first(end);
    const auto is = [scheme](QLatin1String name) {
        return scheme.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (is(QLatin1String("ws")) || is(QLatin1String("wss")))
        return TransportKind::WebSocket;
    if (is(QLatin1String("http")) || is(QLatin1String("https")) ||
        is(QLatin1String("prometheus+http")) || is(QLatin1String("prometheus+https")))
        return TransportKind::HttpCheck;
    if (is(QLatin1String("tcp")))
        return TransportKind::TcpCheck;
    if (is(QLatin1String("tls")))
        return TransportKind::TlsCheck;
    if (is(QLatin1String("dns")))
        return TransportKind::DnsCheck;
    if (is(QLatin1String("push")))
        return TransportKind::Push;
    if (is(QLatin1String("socketio")) || is(QLatin1String("socketios")))
        return TransportKind::SocketIo;
    return std::nullopt;
}

std::optional<TransportKind> transportOfUrl(QStringView url, Profile profile)
{
    const auto byScheme = transportOfUrl(url);
    const QString path = QUrl(url.toString()).path();
    const bool socketIo = byScheme == TransportKind::HttpCheck && profile == Profile::WhatsappCrm &&
                          path.startsWith(QLatin1String("/socket.io"));
    return socketIo ? TransportKind::SocketIo : byScheme;
}

} // namespace Pulse
