// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_json.h"

#include "models/protocol/profile.h"
#include "models/words/reason_text.h"

#include <QDateTime>

namespace Pulse {

namespace {

QString q(const char16_t *text)
{
    return QString::fromUtf16(text);
}

QJsonValue timeJson(const std::optional<Instant> &at)
{
    if (!at)
        return {};
    return QDateTime::fromMSecsSinceEpoch(at->wall.count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

template <typename Duration>
QJsonValue msJson(const std::optional<Duration> &value)
{
    if (!value)
        return {};
    return std::chrono::duration<double, std::milli>(*value).count();
}

QJsonArray reasonsJson(const Reasons &reasons, const SessionState &state, Instant now)
{
    QJsonArray array;
    for (const Reason &reason : reasons) {
        array.append(QJsonObject{{q(u"rule"), Words::ruleName(reason.rule)},
                                 {q(u"severity"), Words::statusName(reason.severity)},
                                 {q(u"text"), Words::reason(reason, state, now)},
                                 {q(u"value"), reason.value},
                                 {q(u"limit"), reason.limit}});
    }
    return array;
}

QJsonObject connectionJson(const SessionState &state, Instant now)
{
    std::optional<nanoseconds> wait;
    if (state.nextAttemptAt)
        wait = std::max(nanoseconds::zero(), *state.nextAttemptAt - now);
    return {{q(u"state"), Words::connectionName(state.connection)},
            {q(u"since"), timeJson(state.connectionSince)},
            {q(u"attempt"), state.attempt},
            {q(u"maxAttempts"), state.maxAttempts},
            {q(u"nextAttemptInMs"), msJson(wait)},
            {q(u"reconnects"), state.reconnects}};
}

QJsonObject heartbeatsJson(const SessionState &state)
{
    return {{q(u"received"), state.beats},
            {q(u"missed"), state.missed},
            {q(u"late"), state.late},
            {q(u"missedInARow"), state.missedInARow},
            {q(u"lastAt"), timeJson(state.lastBeatAt)},
            {q(u"nextDueAt"), timeJson(state.nextBeatDue)},
            {q(u"intervalMs"), msJson(std::optional(state.interval))},
            {q(u"graceMs"), msJson(std::optional(state.grace))}};
}

QJsonObject latencyJson(const LatencySummary &latency)
{
    return {{q(u"last"), msJson(latency.last)}, {q(u"average"), msJson(latency.average)},
            {q(u"p50"), msJson(latency.p50)},   {q(u"p95"), msJson(latency.p95)},
            {q(u"p99"), msJson(latency.p99)},   {q(u"jitter"), msJson(latency.jitter)}};
}

QJsonValue uptimeJson(const UptimeCount &uptime)
{
    const auto known = uptime.up + uptime.down;
    if (known <= nanoseconds::zero())
        return {};
    return 100.0 * static_cast<double>(uptime.up.count()) / static_cast<double>(known.count());
}

} // namespace

QJsonObject sessionJson(const SessionId &id, const SessionState &state,
                        const ServiceSettings &settings, Instant now)
{
    return {{q(u"id"), id.value},
            {q(u"service"), ApiFacts::ownerOf(id).value},
            {q(u"name"), settings.name},
            {q(u"group"), settings.group},
            {q(u"tags"), QJsonArray::fromStringList(settings.tags)},
            {q(u"profile"), profileName(settings.profile)},
            {q(u"status"), Words::statusName(state.status)},
            {q(u"since"), timeJson(state.statusSince)},
            {q(u"quality"), Words::qualityName(state.quality)},
            {q(u"reasons"), reasonsJson(state.reasons, state, now)},
            {q(u"connection"), connectionJson(state, now)},
            {q(u"heartbeats"), heartbeatsJson(state)},
            {q(u"latencyMs"), latencyJson(state.latency)},
            {q(u"clockOffsetMs"),
             state.clock ? msJson(std::optional(state.clock->offset)) : QJsonValue()},
            {q(u"uptimePercent"), uptimeJson(state.uptime)},
            {q(u"restarts"), state.restarts}};
}

QJsonObject incidentJson(const Incident &incident, Instant now)
{
    const Instant end = incident.closedAt.value_or(now);
    const QString text = incident.reasons.isEmpty()
                             ? QString()
                             : Words::reason(incident.reasons.constFirst(), incident.state, end);
    return {{q(u"id"), QString::number(incident.id.value)},
            {q(u"state"), incidentPhaseName(incident.phase)},
            {q(u"severity"), Words::statusName(incident.worst)},
            {q(u"status"), Words::statusName(incident.status)},
            {q(u"session"), incident.session.value},
            {q(u"name"), incident.sessionName},
            {q(u"group"), incident.group},
            {q(u"text"), text},
            {q(u"reasons"), reasonsJson(incident.reasons, incident.state, end)},
            {q(u"openedAt"), timeJson(incident.openedAt)},
            {q(u"closedAt"), timeJson(incident.closedAt)},
            {q(u"durationMs"), msJson(std::optional(end - incident.openedAt))}};
}

QString observerName(ObserverNews::State state)
{
    switch (state) {
    case ObserverNews::State::Online: return q(u"online");
    case ObserverNews::State::Offline: return q(u"offline");
    case ObserverNews::State::Asleep: return q(u"asleep");
    case ObserverNews::State::ClockStep: return q(u"clock-step");
    case ObserverNews::State::Overloaded: return q(u"overloaded");
    }
    Q_UNREACHABLE();
}

QString incidentPhaseName(IncidentPhase phase)
{
    switch (phase) {
    case IncidentPhase::Open: return q(u"open");
    case IncidentPhase::Acknowledged: return q(u"acknowledged");
    case IncidentPhase::Closed: return q(u"closed");
    }
    Q_UNREACHABLE();
}

} // namespace Pulse
