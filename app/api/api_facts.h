// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident.h"
#include "models/session/service.h"
#include "models/session/session_update.h"
#include "models/session/watched_service.h"

#include <QHash>
#include <QMap>

namespace Pulse {

/// What the local API can tell: the newest of everything that it was told. Pure.
class ApiFacts final {
public:
    /// Sessions of services that are gone go with them.
    void setServices(const QList<WatchedService> &services);
    void take(const UpdateBatch &batch);
    void take(const ObserverNews &news);
    void take(const Incident &incident);
    void setIncidents(const QList<Incident> &incidents);

    [[nodiscard]] const QMap<SessionId, SessionState> &sessions() const { return m_sessions; }
    [[nodiscard]] const QMap<IncidentId, Incident> &incidents() const { return m_incidents; }
    [[nodiscard]] const QHash<ServiceId, SharedSettings> &services() const { return m_services; }
    /// Of the session's service; an empty one when it is not known.
    [[nodiscard]] SharedSettings settingsOf(const SessionId &session) const;
    [[nodiscard]] ObserverNews::State observer() const { return m_observer; }

    /// "service/account" belongs to "service"; ids of services have no slash.
    [[nodiscard]] static ServiceId ownerOf(const SessionId &session);

private:
    QHash<ServiceId, SharedSettings> m_services;
    QMap<SessionId, SessionState> m_sessions;
    QMap<IncidentId, Incident> m_incidents; ///< open ones, and those closed today
    ObserverNews::State m_observer = ObserverNews::State::Online;
};

} // namespace Pulse
