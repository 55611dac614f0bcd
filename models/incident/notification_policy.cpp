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

} // namespace

QString NotificationPolicy::keyOf(const SessionId &session)
{
    return QStringLiteral("session:") + session.value;
}

Telling NotificationPolicy::single(NotificationKind kind, const Incident &incident)
{
    return {kind, keyOf(incident.session), {incident}, 0, false, false, Suppression::None};
}

NotificationPolicy::NotificationPolicy(PolicySettings settings, const SilenceBook *silences)
    : m_settings(settings), m_silences(silences)
{
}

QList<Telling> NotificationPolicy::apply(const IncidentChange &change, Instant now)
{
    QList<Telling> out;
    if (change.kind == IncidentChange::Kind::Closed)
        leave(change, now, out);
    else
        note(change.incident, now, out);
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
    tellEnded(now, out);
    tellDue(now, out);
    tellNews(now, out);
    tellGroups(now, out);
    findNextDue(now);
    return out;
}

NotificationPolicy::Record *NotificationPolicy::known(const Incident &incident, Instant now)
{
    const auto it = m_records.find(incident.id);
    if (it != m_records.end())
        return &*it;
    Record record;
    record.incident = incident;
    const auto ended = m_ended.constFind(keyOf(incident.session));
    if (ended != m_ended.constEnd()) {
        // It came back and failed again, and nobody heard of either.
        record = ended->record;
        m_ended.erase(ended);
    } else if (isTold(incident)) {
        record.due = now.mono + m_settings.gather;
    } else {
        return nullptr;
    }
    return &*m_records.insert(incident.id, record);
}

void NotificationPolicy::note(const Incident &incident, Instant now, QList<Telling> &out)
{
    Record *record = known(incident, now);
    if (!record)
        return;
    const Incident before = std::exchange(record->incident, incident);
    const bool wasSeen = before.phase == IncidentPhase::Acknowledged;
    const bool isSeen = incident.phase == IncidentPhase::Acknowledged;
    if (isSeen && !wasSeen)
        seen(*record, out);
    if (wasSeen && !isSeen && record->stage == Stage::Grouped)
        --m_groups[record->group].seen;
    if (wasSeen && !isSeen && incident.status < before.status)
        tellAgain(*record, now);
    if (record->stage == Stage::Waiting && !isTold(incident)) {
        if (!record->toldBefore) {
            m_records.remove(incident.id); // it got better before anyone was told
            return;
        }
        record->stage = Stage::Told;
    }
    const bool differs =
        incident.status != record->toldStatus || leadingRule(incident) != record->toldRule;
    record->hasNews = record->stage == Stage::Told && isTold(incident) && differs;
    if (record->hasNews)
        wakeAt(record->toldAt + m_settings.updateEvery);
    if (record->stage == Stage::Waiting)
        wakeAt(record->due);
    if (wasSeen && !isSeen)
        recheck();
}

/// What is acknowledged goes from the screen; of a group, once all of it is.
void NotificationPolicy::seen(const Record &record, QList<Telling> &out)
{
    if (record.stage == Stage::Told)
        out.append(single(NotificationKind::Seen, record.incident));
    if (record.stage != Stage::Grouped)
        return;
    Group &group = m_groups[record.group];
    if (++group.seen == group.failing)
        out.append(groupTelling(NotificationKind::Seen, record.group));
}

void NotificationPolicy::tellAgain(Record &record, Instant now)
{
    if (record.stage == Stage::Told) {
        record.stage = Stage::Waiting;
        record.toldBefore = true;
        record.due = now.mono + m_settings.gather;
    } else if (record.stage == Stage::Grouped) {
        m_groups[record.group].grown = true;
        wakeAt(m_groups[record.group].toldAt + m_settings.updateEvery);
    }
}

void NotificationPolicy::leave(const IncidentChange &change, Instant now, QList<Telling> &out)
{
    const auto it = m_records.constFind(change.incident.id);
    if (it == m_records.constEnd())
        return;
    const Record record = *it;
    m_records.erase(it);
    if (record.stage == Stage::Grouped) {
        leaveGroup(record, change, now, out);
    } else if (record.stage == Stage::Told || record.toldBefore) {
        const auto kind =
            change.incident.recovered ? NotificationKind::Recovery : NotificationKind::Withdrawn;
        end(single(kind, change.incident), record, now, out);
    }
}

/// A recovery waits for the end of a silence; what only takes something away does not.
void NotificationPolicy::end(const Telling &telling, const Record &record, Instant now,
                             QList<Telling> &out)
{
    const bool back = telling.kind == NotificationKind::Recovery;
    const SessionId session = back ? telling.incidents.constFirst().session : SessionId{};
    if (!back || !silentUntil(session, now)) {
        out.append(telling);
        return;
    }
    m_ended.insert(telling.key, {telling, record});
    wakeAfterSilence(session, now);
}

void NotificationPolicy::tellEnded(Instant now, QList<Telling> &out)
{
    m_ended.removeIf([&](const auto &it) {
        if (silentUntil(it.value().telling.incidents.constFirst().session, now))
            return false;
        out.append(it.value().telling);
        return true;
    });
}

Suppression NotificationPolicy::hushed(const Record &record, Instant now) const
{
    if (record.incident.phase == IncidentPhase::Acknowledged)
        return Suppression::Acknowledged;
    return silentUntil(record.incident.session, now) ? Suppression::Silenced : Suppression::None;
}

std::optional<nanoseconds> NotificationPolicy::silentUntil(const SessionId &session,
                                                           Instant now) const
{
    const auto silence = m_silences ? m_silences->covering(session, now.wall) : std::nullopt;
    if (!silence)
        return std::nullopt;
    return now.mono + (silence->until - now.wall);
}

void NotificationPolicy::wakeAfterSilence(const SessionId &session, Instant now,
                                          nanoseconds notBefore)
{
    if (const auto until = silentUntil(session, now))
        wakeAt(std::max(*until, notBefore));
}

void NotificationPolicy::tellDue(Instant now, QList<Telling> &out)
{
    QList<IncidentId> due;
    QList<IncidentId> waiting;
    int recent = 0;
    for (auto it = m_records.begin(); it != m_records.end(); ++it) {
        if (it->stage == Stage::Waiting) {
            const bool isDue = it->due <= now.mono;
            if (const Suppression why = hushed(*it, now); why != Suppression::None) {
                if (isDue && std::exchange(it->suppressed, why) != why) {
                    out.append(single(NotificationKind::Failure, it->incident));
                    out.last().suppressed = why;
                }
                continue;
            }
            waiting.append(it.key());
            if (isDue)
                due.append(it.key());
        } else if (it->stage == Stage::Told && it->toldFirst > now.mono - m_settings.window) {
            ++recent;
        }
    }
    if (due.isEmpty())
        return;
    if (const std::optional<quint64> group = openGroup(now)) {
        for (IncidentId id : waiting)
            join(*group, m_records[id], now, out);
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
        record.suppressed = Suppression::None;
        record.toldFirst = record.toldAt = now.mono;
        record.toldStatus = record.incident.status;
        record.toldRule = leadingRule(record.incident);
        const bool again = std::exchange(record.toldBefore, false);
        out.append(
            single(again ? NotificationKind::Update : NotificationKind::Failure, record.incident));
    }
}

void NotificationPolicy::tellNews(Instant now, QList<Telling> &out)
{
    for (Record &record : m_records) {
        if (!record.hasNews || record.toldAt + m_settings.updateEvery > now.mono ||
            hushed(record, now) != Suppression::None)
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

void NotificationPolicy::wakeAt(nanoseconds when)
{
    m_due = m_due ? std::min(*m_due, when) : when;
}

void NotificationPolicy::findNextDue(Instant now)
{
    m_due.reset();
    for (const Record &record : std::as_const(m_records)) {
        const bool dirty = record.stage == Stage::Grouped &&
                           (m_groups[record.group].grown || m_groups[record.group].shrunk);
        if (record.stage != Stage::Waiting && !record.hasNews && !dirty)
            continue;
        nanoseconds due = record.toldAt + m_settings.updateEvery;
        if (record.stage == Stage::Waiting)
            due = record.due;
        if (dirty)
            due = m_groups[record.group].toldAt + m_settings.updateEvery;
        const Suppression why = hushed(record, now);
        if (why == Suppression::None)
            wakeAt(due);
        else if (why == Suppression::Silenced)
            wakeAfterSilence(record.incident.session, now, due);
    }
    for (auto it = m_ended.constBegin(); it != m_ended.constEnd(); ++it)
        wakeAfterSilence(it->telling.incidents.constFirst().session, now);
    if (m_due)
        m_due = std::max(*m_due, now.mono + nanoseconds{1});
}

} // namespace Pulse
