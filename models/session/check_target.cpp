// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/check_target.h"

#include <QUrl>

namespace Pulse {

int targetCount(const ServiceSettings &settings)
{
    const bool many = settings.transport == TransportKind::HttpCheck || isLine(settings.transport);
    return many ? 1 + static_cast<int>(settings.fallbackUrls.size()) : 1;
}

QString checkUrl(const ServiceSettings &settings, CheckPurpose purpose, int target)
{
    const bool page = isLine(settings.transport) && settings.health;
    const QString own = page ? settings.health->url : settings.url;
    const QString base = target > 0 && !page ? settings.fallbackUrls.value(target - 1, own) : own;
    switch (purpose) {
    case CheckPurpose::Report: break;
    case CheckPurpose::Ping:
        return QUrl(base).resolved(QUrl(settings.pingPage.path)).toString(QUrl::FullyEncoded);
    case CheckPurpose::Identity:
        return QUrl(base).resolved(QUrl(settings.identity.path)).toString(QUrl::FullyEncoded);
    }
    return base;
}

QString lineUrl(const ServiceSettings &settings, int target)
{
    return target > 0 ? settings.fallbackUrls.value(target - 1, settings.url) : settings.url;
}

} // namespace Pulse
