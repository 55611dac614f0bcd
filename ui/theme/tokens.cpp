// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "ui/theme/contrast_tokens.h"

#include <QLatin1String>

#include <array>
#include <utility>

namespace Pulse {

namespace {

Tokens darkTokens()
{
    Tokens t;
    t.window = QColor(0x0F1216);
    t.sidebar = QColor(0x0B0D10);
    t.surface = QColor(0x171B21);
    t.raised = QColor(0x1F252D);
    t.sunken = QColor(0x0C0F12);
    t.input = QColor(0x0C0F12);
    t.hover = QColor(0x1C2128);
    t.selected = QColor(0x1B2740);
    t.border = QColor(0x262D36);
    t.bstrong = QColor(0x606C7E);
    t.text = QColor(0xE9EDF2);
    t.sec = QColor(0xAEB7C4);
    t.muted = QColor(0x8A95A5);
    t.accent = QColor(0x7AA2FF);
    t.accentFill = QColor(0x3F6FE8);
    t.onAccent = QColor(0xFFFFFF);
    t.healthy = QColor(0x43C9A5);
    t.warning = QColor(0xFFD23D);
    t.critical = QColor(0xF04A3A);
    t.offline = QColor(0xBCA3FF);
    t.paused = QColor(0x7C8797);
    t.unknown = QColor(0x7C8797);
    t.connecting = QColor(0x7AA2FF);
    t.healthyT = QColor(0x4CC7A3);
    t.warningT = QColor(0xFFD23D);
    t.criticalT = QColor(0xFF8070);
    t.offlineT = QColor(0xC9B5FF);
    t.pausedT = QColor(0xAEB7C4);
    t.unknownT = QColor(0xAEB7C4);
    t.connectingT = QColor(0x9DBBFF);
    t.healthyQ = QColor(0x2F8C75);
    t.healthyW = QColor(0x22705D);
    t.healthySoft = QColor(0x15261F);
    t.warningSoft = QColor(0x2B2512);
    t.criticalSoft = QColor(0x2E1815);
    t.offlineSoft = QColor(0x231E33);
    t.accentSoft = QColor(0x18233A);
    t.pausedSoft = QColor(0x1D222A);
    t.onHealthy = QColor(0x06231B);
    t.onWarning = QColor(0x2A2000);
    t.onCritical = QColor(0xFFFFFF);
    t.onOffline = QColor(0x1B1033);
    t.grid = QColor(0x222932);
    t.band = QColor(0x203A36);
    return t;
}

Tokens lightTokens()
{
    Tokens t;
    t.window = QColor(0xF4F5F7);
    t.sidebar = QColor(0xEBEDF1);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xFFFFFF);
    t.sunken = QColor(0xEEF0F4);
    t.input = QColor(0xFFFFFF);
    t.hover = QColor(0xF7F8FA);
    t.selected = QColor(0xE4ECFF);
    t.border = QColor(0xD9DEE5);
    t.bstrong = QColor(0x7F8896);
    t.text = QColor(0x14181D);
    t.sec = QColor(0x434C59);
    t.muted = QColor(0x5F6978);
    t.accent = QColor(0x2756C9);
    t.accentFill = QColor(0x2F5FD8);
    t.onAccent = QColor(0xFFFFFF);
    t.healthy = QColor(0x1F7A5C);
    t.warning = QColor(0xBF8000);
    t.critical = QColor(0xB5200F);
    t.offline = QColor(0x6942D7);
    t.paused = QColor(0x717B8B);
    t.unknown = QColor(0x717B8B);
    t.connecting = QColor(0x2756C9);
    t.healthyT = QColor(0x0A6B50);
    t.warningT = QColor(0x845300);
    t.criticalT = QColor(0xA81C0C);
    t.offlineT = QColor(0x5A35C4);
    t.pausedT = QColor(0x434C59);
    t.unknownT = QColor(0x434C59);
    t.connectingT = QColor(0x2756C9);
    t.healthyQ = QColor(0x459279);
    t.healthyW = QColor(0x4D9881);
    t.healthySoft = QColor(0xE6F4EF);
    t.warningSoft = QColor(0xFDF3DC);
    t.criticalSoft = QColor(0xFCE9E6);
    t.offlineSoft = QColor(0xEFEAFC);
    t.accentSoft = QColor(0xE6EDFD);
    t.pausedSoft = QColor(0xEEF0F4);
    t.onHealthy = QColor(0xFFFFFF);
    t.onWarning = QColor(0xFFFFFF);
    t.onCritical = QColor(0xFFFFFF);
    t.onOffline = QColor(0xFFFFFF);
    t.grid = QColor(0xE6E9EE);
    t.band = QColor(0xD5EBE3);
    return t;
}

using Named = std::pair<const char *, QColor Tokens::*>;
constexpr std::array namedTokens{
    Named{"window", &Tokens::window},
    Named{"sidebar", &Tokens::sidebar},
    Named{"surface", &Tokens::surface},
    Named{"raised", &Tokens::raised},
    Named{"sunken", &Tokens::sunken},
    Named{"input", &Tokens::input},
    Named{"hover", &Tokens::hover},
    Named{"selected", &Tokens::selected},
    Named{"border", &Tokens::border},
    Named{"bstrong", &Tokens::bstrong},
    Named{"text", &Tokens::text},
    Named{"sec", &Tokens::sec},
    Named{"muted", &Tokens::muted},
    Named{"accent", &Tokens::accent},
    Named{"accentFill", &Tokens::accentFill},
    Named{"onAccent", &Tokens::onAccent},
    Named{"healthy", &Tokens::healthy},
    Named{"warning", &Tokens::warning},
    Named{"critical", &Tokens::critical},
    Named{"offline", &Tokens::offline},
    Named{"paused", &Tokens::paused},
    Named{"unknown", &Tokens::unknown},
    Named{"connecting", &Tokens::connecting},
    Named{"healthyT", &Tokens::healthyT},
    Named{"warningT", &Tokens::warningT},
    Named{"criticalT", &Tokens::criticalT},
    Named{"offlineT", &Tokens::offlineT},
    Named{"pausedT", &Tokens::pausedT},
    Named{"unknownT", &Tokens::unknownT},
    Named{"connectingT", &Tokens::connectingT},
    Named{"healthyQ", &Tokens::healthyQ},
    Named{"healthyW", &Tokens::healthyW},
    Named{"healthySoft", &Tokens::healthySoft},
    Named{"warningSoft", &Tokens::warningSoft},
    Named{"criticalSoft", &Tokens::criticalSoft},
    Named{"offlineSoft", &Tokens::offlineSoft},
    Named{"accentSoft", &Tokens::accentSoft},
    Named{"pausedSoft", &Tokens::pausedSoft},
    Named{"onHealthy", &Tokens::onHealthy},
    Named{"onWarning", &Tokens::onWarning},
    Named{"onCritical", &Tokens::onCritical},
    Named{"onOffline", &Tokens::onOffline},
    Named{"grid", &Tokens::grid},
    Named{"band", &Tokens::band},
};

} // namespace

const Tokens &tokensOf(ColourScheme scheme)
{
    static const Tokens dark = darkTokens();
    static const Tokens light = lightTokens();
    static const Tokens darkContrast = darkContrastTokens();
    static const Tokens lightContrast = lightContrastTokens();
    switch (scheme) {
    case ColourScheme::Dark: return dark;
    case ColourScheme::Light: return light;
    case ColourScheme::DarkContrast: return darkContrast;
    case ColourScheme::LightContrast: return lightContrast;
    }
    return dark;
}

std::optional<QColor> tokenByName(const Tokens &tokens, const QString &name)
{
    for (const auto &[known, member] : namedTokens) {
        if (name == QLatin1String(known))
            return tokens.*member;
    }
    return std::nullopt;
}

QColor Tokens::shape(Status status) const
{
    switch (status) {
    case Status::Critical: return critical;
    case Status::Offline: return offline;
    case Status::Warning: return warning;
    case Status::Connecting: return connecting;
    case Status::Unknown: return unknown;
    case Status::Healthy: return healthy;
    case Status::Paused: return paused;
    }
    return text;
}

QColor Tokens::words(Status status) const
{
    switch (status) {
    case Status::Critical: return criticalT;
    case Status::Offline: return offlineT;
    case Status::Warning: return warningT;
    case Status::Connecting: return connectingT;
    case Status::Unknown: return unknownT;
    case Status::Healthy: return healthyT;
    case Status::Paused: return pausedT;
    }
    return text;
}

QColor Tokens::soft(Status status) const
{
    switch (status) {
    case Status::Critical: return criticalSoft;
    case Status::Offline: return offlineSoft;
    case Status::Warning: return warningSoft;
    case Status::Connecting: return accentSoft;
    case Status::Unknown: return pausedSoft;
    case Status::Healthy: return healthySoft;
    case Status::Paused: return pausedSoft;
    }
    return text;
}

QColor Tokens::onShape(Status status) const
{
    switch (status) {
    case Status::Critical: return onCritical;
    case Status::Offline: return onOffline;
    case Status::Warning: return onWarning;
    case Status::Connecting: return onAccent;
    case Status::Unknown: return onAccent;
    case Status::Healthy: return onHealthy;
    case Status::Paused: return onAccent;
    }
    return text;
}

QColor Tokens::quality(Quality rating) const
{
    switch (rating) {
    case Quality::Unknown: return paused;
    case Quality::Excellent: return healthy;
    case Quality::Good: return healthy;
    case Quality::Fair: return warning;
    case Quality::Poor: return critical;
    }
    return text;
}

} // namespace Pulse
