// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/check_target.h"

#include <QUrl>

namespace Pulse {

int targetCount(const ServiceSettings &settings)
{
    const bool http = settings.transport == TransportKind::HttpCheck;
    return http ? 1 + static_cast<int>(settings.fallbackUrls.size()) : 1;
}

QString checkUrl(const ServiceSettings &settings, CheckPurpose purpose, int target)
{
    const bool page = isLine(settings.transport) && settings.health;
    const QString own = page ? settings.health->url : settings.url;
    const QString base = target > 0 ? settings.fallbackUrls.value(target - 1, own) : own;
    switch (purpose) {
    case CheckPurpose::Report: break;
    case CheckPurpose::Ping:
        return QUrl(base).resolved(QUrl(settings.pingPage.path)).toString(QUrl::FullyEncoded);
    case CheckPurpose::Identity:
        return QUrl(base).resolved(QUrl(settings.identity.path)).toString(QUrl::FullyEncoded);
    }
    return base;
}

} // namespace Pulse
