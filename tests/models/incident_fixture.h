// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/incident_book.h"

namespace Pulse {

/// Moments and transitions for tests of incidents; one second after the other, no clock.
inline Instant second(double s)
{
    const nanoseconds mono{static_cast<qint64>(s * 1e9)};
    return Instant{nanoseconds{}, milliseconds{1'770'000'000'000}} + mono;
}

inline Reason reasonOf(RuleId rule, Status severity)
{
    return {rule, severity, 3, 2, {}};
}

inline SessionState stateOf(Status status, RuleId rule = RuleId::BeatsMissed)
{
    SessionState state;
    state.status = status;
    state.reasons = {reasonOf(rule, status)};
    return state;
}

inline StatusTransition transition(const QString &session, Status status, double at,
                                   RuleId rule = RuleId::BeatsMissed)
{
    return {SessionId{session}, second(at), status, Status::Healthy, stateOf(status, rule)};
}

inline ServiceSettings serviceOf(const QString &id, const QString &name = {})
{
    ServiceSettings service;
    service.id = ServiceId{id};
    service.name = name.isEmpty() ? id : name;
    service.url = QStringLiteral("wss://shop-eu-1.example.net/") + id;
    service.group = QStringLiteral("Storefront");
    return service;
}

inline IncidentBook bookOf(int services)
{
    QList<ServiceSettings> all;
    for (int i = 0; i < services; ++i)
        all.append(serviceOf(QStringLiteral("s%1").arg(i)));
    IncidentBook book;
    Q_UNUSED(book.setServices(all, second(0)));
    return book;
}

} // namespace Pulse
