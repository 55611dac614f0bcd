// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/incident_book.h"

#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

enum class Effect : quint8 { Opens, Closes, Neither };

Effect effectOf(Status status)
{
    switch (status) {
    case Status::Critical:
    case Status::Offline:
    case Status::Warning: return Effect::Opens;
    case Status::Healthy:
    case Status::Paused: return Effect::Closes;
    case Status::Connecting:
    case Status::Unknown: return Effect::Neither;
    }
    return Effect::Neither;
}

/// Values of a reason move with every beat; a line changes its meaning only with rule or severity.
bool sameRules(const Reasons &a, const Reasons &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Reason &x, const Reason &y) {
        return x.rule == y.rule && x.severity == y.severity && x.detail == y.detail;
    });
}

} // namespace

bool comesBefore(const Incident &a, const Incident &b)
{
    const bool seenA = a.phase == IncidentPhase::Acknowledged;
    const bool seenB = b.phase == IncidentPhase::Acknowledged;
    if (seenA != seenB)
        return seenB;
    if (a.status != b.status)
        return a.status < b.status;
    if (a.openedAt.mono != b.openedAt.mono)
        return a.openedAt.mono > b.openedAt.mono;
    return a.id < b.id;
}

QList<IncidentChange> IncidentBook::setServices(const QList<ServiceSettings> &services, Instant now)
{
    m_labels.clear();
    for (const ServiceSettings &service : services) {
        const QString host = QUrl(service.url).host();
        m_labels.insert(SessionId{service.id.value}, {service.name, service.group, host});
    }
    QList<IncidentChange> changes;
    const QList<Incident> before = open();
    for (const Incident &incident : before) {
        if (!labelOf(incident.session, incident.state))
            changes.append(closed(incident, now, false));
    }
    return changes;
}

std::optional<IncidentChange> IncidentBook::apply(const StatusTransition &transition)
{
    if (!labelOf(transition.id, transition.state))
        return std::nullopt;
    const auto it = m_open.find(transition.id);
    const Effect effect = effectOf(transition.status);
    if (effect == Effect::Neither)
        return std::nullopt;
    if (effect == Effect::Closes) {
        if (it == m_open.end())
            return std::nullopt;
        return closed(*it, transition.at, transition.status == Status::Healthy);
    }
    if (it == m_open.end())
        return opened(transition);
    move(*it, transition.status, transition.at);
    take(*it, transition.state, transition.at);
    return IncidentChange{IncidentChange::Kind::Changed, *it};
}

std::optional<IncidentChange> IncidentBook::refresh(const SessionId &session,
                                                    const SessionState &state, Instant at)
{
    const auto it = m_open.find(session);
    // The blind observer's state says nothing about the service, and a healthy one comes with its
    // own transition.
    if (it == m_open.end() || state.status != it->status)
        return std::nullopt;
    const Incident before = *it;
    take(*it, state, at);
    const bool same = sameRules(before.reasons, it->reasons) && before.attempt == it->attempt &&
                      before.state.connection == state.connection &&
                      before.state.missedInARow == state.missedInARow &&
                      before.state.nextAttemptAt == state.nextAttemptAt;
    if (same)
        return std::nullopt;
    return IncidentChange{IncidentChange::Kind::Changed, *it};
}

std::optional<IncidentChange> IncidentBook::told(IncidentId incident, const QString &channel,
                                                 Instant at)
{
    const auto write = [&](Incident &i) -> std::optional<IncidentChange> {
        if (i.toldTo.contains(channel))
            return std::nullopt;
        i.toldTo.append(channel);
        add(i, {IncidentStep::Kind::Told, at, i.status, 0, {}, channel, {}});
        return IncidentChange{IncidentChange::Kind::Changed, i};
    };
    if (Incident *one = openOne(incident))
        return write(*one);
    const auto it = std::find_if(m_closed.begin(), m_closed.end(),
                                 [incident](const Incident &i) { return i.id == incident; });
    return it == m_closed.end() ? std::nullopt : write(*it);
}

std::optional<IncidentChange> IncidentBook::acknowledge(IncidentId incident, const QString &by,
                                                        const QString &note, Instant at)
{
    Incident *one = openOne(incident);
    if (!one)
        return std::nullopt;
    one->phase = IncidentPhase::Acknowledged;
    one->acknowledged = {by, note, at, one->status};
    add(*one, {IncidentStep::Kind::Acknowledged, at, one->status, 0, by, note, {}});
    return IncidentChange{IncidentChange::Kind::Changed, *one};
}

std::optional<IncidentChange> IncidentBook::unacknowledge(IncidentId incident, Instant at)
{
    Incident *one = openOne(incident);
    if (!one || one->phase != IncidentPhase::Acknowledged)
        return std::nullopt;
    one->phase = IncidentPhase::Open;
    one->acknowledged.reset();
    add(*one, {IncidentStep::Kind::Unacknowledged, at, one->status, 0, {}, {}, {}});
    return IncidentChange{IncidentChange::Kind::Changed, *one};
}

std::optional<IncidentChange> IncidentBook::note(const SessionId &session, const IncidentStep &step)
{
    const auto it = m_open.find(session);
    if (it == m_open.end())
        return std::nullopt;
    add(*it, step);
    return IncidentChange{IncidentChange::Kind::Changed, *it};
}

void IncidentBook::expire(milliseconds startOfDay)
{
    m_closed.removeIf([startOfDay](const Incident &incident) {
        return incident.closedAt && incident.closedAt->wall < startOfDay;
    });
}

QList<Incident> IncidentBook::open() const
{
    QList<Incident> all = m_open.values();
    std::sort(all.begin(), all.end(), comesBefore);
    return all;
}

QList<Incident> IncidentBook::closed() const
{
    return m_closed;
}

/// An account is named by its state and stands in the group of its service's name.
std::optional<IncidentBook::Label> IncidentBook::labelOf(const SessionId &session,
                                                         const SessionState &state) const
{
    const auto own = m_labels.constFind(SessionId{serviceOf(session).value});
    if (own == m_labels.constEnd())
        return std::nullopt;
    if (!isAccount(session))
        return *own;
    return Label{state.account ? state.account->name : session.value, own->name, own->host};
}

IncidentChange IncidentBook::opened(const StatusTransition &transition)
{
    const Label label = labelOf(transition.id, transition.state).value_or(Label());
    Incident incident;
    incident.id = IncidentId{++m_lastId};
    incident.session = transition.id;
    incident.sessionName = label.name.isEmpty() ? transition.id.value : label.name;
    incident.group = label.group;
    incident.host = label.host;
    incident.status = transition.status;
    incident.worst = transition.status;
    incident.openedAt = transition.at;
    add(incident, {IncidentStep::Kind::Opened, transition.at, transition.status, 0, {}, {}, {}});
    take(incident, transition.state, transition.at);
    m_open.insert(transition.id, incident);
    m_sessionOf.insert(incident.id, transition.id);
    return {IncidentChange::Kind::Opened, incident};
}

IncidentChange IncidentBook::closed(Incident incident, Instant at, bool recovered)
{
    incident.phase = IncidentPhase::Closed;
    incident.closedAt = at;
    incident.recovered = recovered;
    const Status after = recovered ? Status::Healthy : Status::Paused;
    add(incident, {IncidentStep::Kind::Closed, at, after, incident.attempt, {}, {}, {}});
    m_open.remove(incident.session);
    m_sessionOf.remove(incident.id);
    m_closed.prepend(incident);
    if (m_closed.size() > ClosedLimit)
        m_closed.removeLast();
    return {IncidentChange::Kind::Closed, incident};
}

Incident *IncidentBook::openOne(IncidentId incident)
{
    const auto session = m_sessionOf.constFind(incident);
    return session == m_sessionOf.constEnd() ? nullptr : &m_open[*session];
}

void IncidentBook::move(Incident &incident, Status status, Instant at)
{
    if (status != incident.status)
        add(incident, {IncidentStep::Kind::StatusChanged, at, status, 0, {}, {}, {}});
    // Whoever saw a warning has not seen that it became critical.
    if (incident.phase == IncidentPhase::Acknowledged && status < incident.acknowledged->status) {
        incident.phase = IncidentPhase::Open;
        incident.acknowledged.reset();
        add(incident, {IncidentStep::Kind::Outgrown, at, status, 0, {}, {}, {}});
    }
    incident.status = status;
    incident.worst = std::min(incident.worst, status);
}

void IncidentBook::take(Incident &incident, const SessionState &state, Instant at)
{
    incident.reasons = state.reasons;
    incident.state = state;
    incident.maxAttempts = state.maxAttempts;
    // 0 means "connected": what the person wants to know is on which try that came.
    if (state.attempt <= 0 || state.attempt == incident.attempt)
        return;
    incident.attempt = state.attempt;
    // The slow tries go on for days: they share one line.
    const bool slow = incident.maxAttempts > 0 && state.attempt > incident.maxAttempts;
    if (slow && incident.steps.constLast().kind == IncidentStep::Kind::Tried)
        incident.steps.removeLast();
    add(incident, {IncidentStep::Kind::Tried, at, incident.status, state.attempt, {}, {}, {}});
}

void IncidentBook::add(Incident &incident, const IncidentStep &step)
{
    incident.steps.append(step);
    if (incident.steps.size() > StepLimit)
        incident.steps.removeAt(1);
}

} // namespace Pulse
