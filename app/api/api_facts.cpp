// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_facts.h"

namespace Pulse {

ServiceId ApiFacts::ownerOf(const SessionId &session)
{
    return {session.value.section(u'/', 0, 0)};
}

SharedSettings ApiFacts::settingsOf(const SessionId &session) const
{
    return m_services.value(ownerOf(session));
}

void ApiFacts::setServices(const QList<WatchedService> &services)
{
    m_services.clear();
    for (const WatchedService &service : services)
        m_services.insert(service.settings->id, service.settings);
    for (auto it = m_sessions.begin(); it != m_sessions.end();)
        it = m_services.contains(ownerOf(it.key())) ? std::next(it) : m_sessions.erase(it);
}

void ApiFacts::take(const UpdateBatch &batch)
{
    for (const SessionUpdate &update : batch) {
        if (m_services.contains(ownerOf(update.id)))
            m_sessions.insert(update.id, update.state);
    }
}

void ApiFacts::take(const ObserverNews &news)
{
    // A set clock is an event, not a state that lasts.
    if (news.state != ObserverNews::State::ClockStep && news.state != ObserverNews::State::Asleep)
        m_observer = news.state;
}

void ApiFacts::take(const Incident &incident)
{
    m_incidents.insert(incident.id, incident);
}

void ApiFacts::setIncidents(const QList<Incident> &incidents)
{
    m_incidents.clear();
    for (const Incident &incident : incidents)
        m_incidents.insert(incident.id, incident);
}

} // namespace Pulse
