// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_commands.h"

#include <algorithm>

namespace Pulse {

QList<SharedSettings> shownServices(const QList<WatchedService> &watched,
                                    const QList<ServiceSettings> &ofFile)
{
    QList<SharedSettings> shown;
    auto next = watched.cbegin(); // in the order of the file
    for (const ServiceSettings &service : ofFile) {
        if (!service.enabled)
            shown.append(service);
        else if (next != watched.cend())
            shown.append((next++)->settings);
    }
    for (; next != watched.cend(); ++next)
        shown.append(next->settings);
    return shown;
}

QList<ServiceId> servicesOf(const QList<SessionId> &sessions)
{
    QList<ServiceId> services;
    for (const SessionId &session : sessions) {
        const ServiceId service{isAccount(session) ? serviceOf(session).value : session.value};
        if (!services.contains(service))
            services.append(service);
    }
    return services;
}

void WindowCommands::resume(const QList<SessionId> &sessions)
{
    const QList<ServiceSettings> &services = m_core.config().services;
    QList<ServiceId> off;
    QList<SessionId> paused;
    for (const SessionId &session : sessions) {
        const bool switchedOff =
            std::any_of(services.cbegin(), services.cend(), [&](const ServiceSettings &service) {
                return service.id.value == session.value && !service.enabled;
            });
        if (switchedOff)
            off.append({session.value});
        else
            paused.append(session);
    }
    if (!paused.isEmpty())
        m_core.resume(paused);
    if (!off.isEmpty() && m_switchOn)
        m_switchOn(off);
}

} // namespace Pulse
