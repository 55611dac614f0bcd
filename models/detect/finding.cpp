// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detect/finding.h"

#include "models/protocol/profile.h"

#include <QUrl>

namespace Pulse {

Profile profileOf(SignKind kind)
{
    switch (kind) {
    case SignKind::HeartbeatMessage:
    case SignKind::HeartbeatMetrics: return Profile::DjangoHeartbeat;
    case SignKind::JsonPing:
    case SignKind::StoreGreeting:
    case SignKind::SocketsReport:
    case SignKind::PongAnswered: return Profile::WebSocketPing;
    case SignKind::MezonHealth:
    case SignKind::MezonPing: return Profile::MezonBot;
    case SignKind::TelegramHealth:
    case SignKind::TelegramHome:
    case SignKind::TelegramPing: return Profile::TelegramKeepalive;
    case SignKind::CronJobs:
    case SignKind::AccountCounts:
    case SignKind::CronSignIn: return Profile::WhatsappCrm;
    case SignKind::EngineIo:
    case SignKind::HealthReport: return Profile::Generic;
    }
    return Profile::Generic;
}

Confidence confidenceOf(SignKind kind)
{
    switch (kind) {
    case SignKind::HeartbeatMessage:
    case SignKind::HeartbeatMetrics:
    case SignKind::JsonPing:
    case SignKind::SocketsReport:
    case SignKind::MezonHealth:
    case SignKind::TelegramHealth:
    case SignKind::CronJobs:
    case SignKind::AccountCounts: return Confidence::Certain;
    case SignKind::StoreGreeting:
    case SignKind::MezonPing:
    case SignKind::TelegramHome:
    case SignKind::TelegramPing:
    case SignKind::CronSignIn:
    case SignKind::EngineIo:
    case SignKind::HealthReport: return Confidence::Likely;
    case SignKind::PongAnswered: return Confidence::None; // every RFC 6455 server does
    }
    return Confidence::None;
}

std::optional<ServiceSettings> settingsOf(const Finding &finding)
{
    if (finding.url.isEmpty())
        return std::nullopt;
    ServiceSettings settings = profileDefaults(finding.profile, finding.transport);
    settings.url = finding.url;
    const QUrl url(finding.url);
    settings.name = finding.name.isEmpty() ? url.authority() : finding.name;
    const bool learnt = finding.interval && finding.interval->beats > 0;
    if (learnt && settings.heartbeat.source == BeatSource::Message)
        settings.heartbeat.interval = finding.interval->value;
    if (!finding.healthUrl.isEmpty()) {
        settings.health.emplace();
        settings.health->url = finding.healthUrl;
    }
    if (!finding.origin.isEmpty())
        settings.headers.append({QStringLiteral("Origin"), finding.origin});
    return settings;
}

} // namespace Pulse
