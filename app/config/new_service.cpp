// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/new_service.h"

#include "app/config/value_checks.h"

#include <algorithm>

namespace Pulse {

std::optional<ServiceSettings> proposedService(const Finding &finding,
                                               const QList<ServiceSettings> &known)
{
    std::optional<ServiceSettings> service = settingsOf(finding);
    if (!service)
        return service;
    service->id = freeId(service->name, known);
    if (finding.needsToken)
        service->token = QStringLiteral("secret:") + service->id.value;
    return service;
}

ServiceId freeId(const QString &name, const QList<ServiceSettings> &known)
{
    const QString base = idFromName(name);
    ServiceId id{base};
    const auto used = [&] {
        return std::any_of(known.cbegin(), known.cend(),
                           [&](const ServiceSettings &service) { return service.id == id; });
    };
    for (int i = 2; used(); ++i)
        id.value = base.left(60) + QStringLiteral("-%1").arg(i);
    return id;
}

} // namespace Pulse
