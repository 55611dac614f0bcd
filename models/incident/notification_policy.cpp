// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incident/notification_policy.h"

#include <algorithm>

namespace Pulse {

namespace {

bool isTold(const Incident &incident)
{
    return incident.status == Status::Critical || incident.status == Status::Offline;
}

std::optional<RuleId> leadingRule(const Incident &incident)
{
    if (incident.reasons.isEmpty())
        return std::nullopt;
    return incident.reasons.constFirst().rule;
}

QString sessionKey(const Incident &incident)
{
    return QStringLiteral("session:") + incident.session.value;
}

QString groupKey(quint64 group)
{
    return QStringLiteral("group:%1").arg(group);
}

Telling single(NotificationKind kind, const Incident &incident)
{
    return {kind, sessionKey(incident), {incident}, 0, false, false};
}

} // namespace

NotificationPolicy::NotificationPolicy(PolicySettings settings) : m_settings(settings)
{
}

QList<Telling> NotificationPolicy::apply(const IncidentChange &change, Instant now)
{
    QList<Telling> out;
    if (change.kind == IncidentChange::Kind::Closed)
        leave(change, out);
    else
        note(change, now);
    if (isHolding(now)) {
        m_held += out;
        return {};
    }
    return out + tick(now);
}

void NotificationPolicy::observe(const ObserverNews &news)
{
    switch (news.state) {
    case ObserverNews::State::Offline: m_offline = true; break;
    case ObserverNews::State::Online:
        // Coming back takes its time too: what failed with our own network gets a chance to return.
        if (std::exchange(m_offline, false))
            m_holdUntil = std::max(m_holdUntil, news.at.mono + m_settings.afterSleep);
        break;
    case ObserverNews::State::Asleep:
        m_holdUntil = std::max(m_holdUntil, news.at.mono + m_settings.afterSleep);
        break;
    case ObserverNews::State::ClockStep:
    case ObserverNews::State::Overloaded: break;
    }
}

bool NotificationPolicy::isHolding(Instant now) const
{
    return m_offline || now.mono < m_holdUntil;
}

std::optional<nanoseconds> NotificationPolicy::nextDeadline() const
{
    const std::optional<nanoseconds> due = m_held.isEmpty() ? m_due : nanoseconds{0};
    if (m_offline || !due)
        return std::nullopt;
    return std::max(*due, m_holdUntil);
}

QList<Telling> NotificationPolicy::tick(Instant now)
{
    if (isHolding(now))
        return {};
    QList<Telling> out = std::exchange(m_held, {});
    if (!m_due || now.mono < *m_due)
        return out;
    tellDue(now, out);
    tellNews(now, out);
    tellGroups(now, out);
    findNextDue(now);
    return out;
}

void NotificationPolicy::note(const IncidentChange &change, Instant now)
{
    const Incident &incident = change.incident;
    auto it = m_records.find(incident.id);
    if (it == m_records.end()) {
        if (!isTold(incident))
            return;
        Record record;
        record.incident = incident;
        record.due = now.mono + m_settings.gather;
        m_records.insert(incident.id, record);
        wakeAt(record.due);
        return;
    }
    it->incident = incident;
    if (it->stage == Stage::Waiting && !isTold(incident)) {
        m_records.erase(it); // it got better before anyone was told
        return;
    }
    const bool differs = incident.status != it->toldStatus || leadingRule(incident) != it->toldRule;
    it->hasNews = it->stage == Stage::Told && isTold(incident) && differs;
    if (it->hasNews)
        wakeAt(it->toldAt + m_settings.updateEvery);
}

void NotificationPolicy::leave(const IncidentChange &change, QList<Telling> &out)
{
    const auto it = m_records.constFind(change.incident.id);
    if (it == m_records.constEnd())
        return;
    const Record record = *it;
    m_records.erase(it);
    if (record.stage == Stage::Told) {
        const auto kind =
            change.incident.recovered ? NotificationKind::Recovery : NotificationKind::Withdrawn;
        out.append(single(kind, change.incident));
    } else if (record.stage == Stage::Grouped) {
        leaveGroup(record.group, change, out);
    }
}

void NotificationPolicy::leaveGroup(quint64 id, const IncidentChange &change, QList<Telling> &out)
{
    Group &group = m_groups[id];
    --group.failing;
    if (change.incident.recovered) {
        ++group.recovered;
        group.lastBack = change.incident;
    }
    if (group.failing > 0) {
        group.shrunk = true;
        wakeAt(group.toldAt + m_settings.updateEvery);
        return;
    }
    Telling end = groupTelling(
        group.recovered > 0 ? NotificationKind::Recovery : NotificationKind::Withdrawn, id);
    if (group.recovered > 0) {
        end.incidents = {group.lastBack};
        end.incidents.first().openedAt = group.firstOpened;
    }
    out.append(end);
    m_groups.remove(id);
}

void NotificationPolicy::tellDue(Instant now, QList<Telling> &out)
{
    QList<IncidentId> due;
    QList<IncidentId> waiting;
    int recent = 0;
    for (auto it = m_records.constBegin(); it != m_records.constEnd(); ++it) {
        if (it->stage == Stage::Waiting) {
            waiting.append(it.key());
            if (it->due <= now.mono)
                due.append(it.key());
        } else if (it->stage == Stage::Told && it->toldFirst > now.mono - m_settings.window) {
            ++recent;
        }
    }
    if (due.isEmpty())
        return;
    if (const std::optional<quint64> group = openGroup(now)) {
        for (IncidentId id : waiting)
            join(*group, m_records[id], now);
        return;
    }
    if (recent + waiting.size() > m_settings.groupOver) {
        makeGroup(waiting, now, out);
        return;
    }
    std::sort(due.begin(), due.end());
    for (IncidentId id : due) {
        Record &record = m_records[id];
        record.stage = Stage::Told;
        record.toldFirst = record.toldAt = now.mono;
        record.toldStatus = record.incident.status;
        record.toldRule = leadingRule(record.incident);
        out.append(single(NotificationKind::Failure, record.incident));
    }
}

void NotificationPolicy::makeGroup(const QList<IncidentId> &waiting, Instant now,
                                   QList<Telling> &out)
{
    const quint64 id = ++m_lastGroup;
    m_groups.insert(id, Group{});
    for (IncidentId incident : waiting)
        join(id, m_records[incident], now);
    for (Record &record : m_records) {
        if (record.stage != Stage::Told || record.toldFirst <= now.mono - m_settings.window)
            continue;
        out.append(single(NotificationKind::Withdrawn, record.incident));
        join(id, record, now);
    }
    Group &group = m_groups[id];
    group.toldAt = now.mono;
    group.grown = false;
    out.append(groupTelling(NotificationKind::Failure, id));
}

void NotificationPolicy::join(quint64 id, Record &record, Instant now)
{
    Group &group = m_groups[id];
    record.stage = Stage::Grouped;
    record.group = id;
    record.hasNews = false;
    if (group.failing == 0 || record.incident.openedAt.mono < group.firstOpened.mono)
        group.firstOpened = record.incident.openedAt;
    ++group.failing;
    group.grown = true;
    group.lastJoin = now.mono;
    wakeAt(group.toldAt + m_settings.updateEvery);
}

void NotificationPolicy::tellNews(Instant now, QList<Telling> &out)
{
    for (Record &record : m_records) {
        if (!record.hasNews || record.toldAt + m_settings.updateEvery > now.mono)
            continue;
        record.hasNews = false;
        record.toldAt = now.mono;
        record.toldStatus = record.incident.status;
        record.toldRule = leadingRule(record.incident);
        Telling news = single(NotificationKind::Update, record.incident);
        news.quiet = true;
        out.append(news);
    }
}

void NotificationPolicy::tellGroups(Instant now, QList<Telling> &out)
{
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
        const bool dirty = it->grown || it->shrunk;
        if (!dirty || it->toldAt + m_settings.updateEvery > now.mono)
            continue;
        Telling news = groupTelling(NotificationKind::Update, it.key());
        news.quiet = !it->grown;
        it->grown = it->shrunk = false;
        it->toldAt = now.mono;
        out.append(news);
    }
}

Telling NotificationPolicy::groupTelling(NotificationKind kind, quint64 id) const
{
    Telling telling{kind, groupKey(id), {}, m_groups[id].recovered, true, false};
    for (const Record &record : m_records) {
        if (record.stage == Stage::Grouped && record.group == id)
            telling.incidents.append(record.incident);
    }
    std::sort(telling.incidents.begin(), telling.incidents.end(), comesBefore);
    return telling;
}

std::optional<quint64> NotificationPolicy::openGroup(Instant now) const
{
    for (auto it = m_groups.constBegin(); it != m_groups.constEnd(); ++it) {
        if (it->lastJoin > now.mono - m_settings.window)
            return it.key();
    }
    return std::nullopt;
}

void NotificationPolicy::wakeAt(nanoseconds when)
{
    m_due = m_due ? std::min(*m_due, when) : when;
}

void NotificationPolicy::findNextDue(Instant now)
{
    m_due.reset();
    for (const Record &record : std::as_const(m_records)) {
        if (record.stage == Stage::Waiting)
            wakeAt(record.due);
        if (record.hasNews)
            wakeAt(record.toldAt + m_settings.updateEvery);
    }
    for (const Group &group : std::as_const(m_groups)) {
        if (group.grown || group.shrunk)
            wakeAt(group.toldAt + m_settings.updateEvery);
    }
    if (m_due)
        m_due = std::max(*m_due, now.mono + nanoseconds{1});
}

} // namespace Pulse
