// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_settings.h"

#include "models/protocol/profile.h"
#include "models/protocol/socketio_address.h"

namespace Pulse {

namespace {

struct Place {
    const char *id;
    const char *group;
    QStringList tags;
};

Place placeOf(DemoRole role)
{
    const QString prod = QStringLiteral("prod");
    const QString eu = QStringLiteral("eu");
    switch (role) {
    case DemoRole::ChatGateway: return {"chat-gateway", "Chat bots", {prod, eu}};
    case DemoRole::MezonAssistant: return {"mezon-assistant", "Chat bots", {prod}};
    case DemoRole::TelegramBot: return {"telegram-casino-bot", "Chat bots", {prod}};
    case DemoRole::StorefrontEvents: return {"storefront-events", "Storefront", {prod, eu}};
    case DemoRole::WhatsappCrm: return {"whatsapp-crm", "WhatsApp", {prod}};
    }
    return {"", "", {}};
}

ServiceSettings settingsOf(const DemoEndpoint &endpoint, const DemoPace &pace)
{
    const auto transport = transportOfUrl(endpoint.url).value_or(TransportKind::HttpCheck);
    ServiceSettings settings = profileDefaults(endpoint.profile, transport);
    const Place place = placeOf(endpoint.role);
    settings.id = {QString::fromLatin1(place.id)};
    settings.name = endpoint.name;
    settings.url = endpoint.url;
    settings.group = QString::fromLatin1(place.group);
    settings.tags = place.tags;
    settings.headers = endpoint.headers;
    settings.accounts.actions = endpoint.profile == Profile::WhatsappCrm; // nothing real to hurt
    settings.heartbeat.interval =
        endpoint.profile == Profile::WebSocketPing ? pace.ping : pace.beat;
    settings.heartbeat.ping = pace.ping;
    settings.heartbeat.pingTimeout = std::min(pace.pingTimeout, pace.ping);
    if (!endpoint.healthUrl.isEmpty())
        settings.health = HealthPage{endpoint.healthUrl, pace.monitor, seconds(5), {}};
    settings.limits.window = 10 * pace.beat; // S3-37: 5 min and 2 min of a heartbeat every 30 s
    settings.limits.slowFor = 4 * pace.beat;
    if (endpoint.role == DemoRole::StorefrontEvents)
        settings.messages.store = QStringLiteral("s1");
    fillFromAddress(settings);
    if (settings.transport == TransportKind::SocketIo && settings.health)
        settings.health->interval = pace.beat;
    return settings;
}

} // namespace

QList<ServiceSettings> demoSettings(const DemoFleet &fleet)
{
    QList<ServiceSettings> all;
    for (const DemoEndpoint &endpoint : fleet.endpoints())
        all.append(settingsOf(endpoint, fleet.pace()));
    return all;
}

} // namespace Pulse
