// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is told together; who is told at all is in notification_policy.cpp.
#include "models/incident/notification_policy.h"

#include <algorithm>

namespace Pulse {

void NotificationPolicy::leaveGroup(const Record &record, const IncidentChange &change, Instant now,
                                    QList<Telling> &out)
{
    const quint64 id = record.group;
    Group &group = m_groups[id];
    --group.failing;
    if (record.incident.phase == IncidentPhase::Acknowledged)
        --group.seen;
    if (change.incident.recovered) {
        ++group.recovered;
        group.lastBack = change.incident;
    }
    if (group.failing > 0) {
        group.shrunk = true;
        wakeAt(group.toldAt + m_settings.updateEvery);
        return;
    }
    Telling telling = groupTelling(
        group.recovered > 0 ? NotificationKind::Recovery : NotificationKind::Withdrawn, id);
    if (group.recovered > 0) {
        telling.incidents = {group.lastBack};
        telling.incidents.first().openedAt = group.firstOpened;
    }
    end(telling, {}, now, out);
    m_groups.remove(id);
}

bool NotificationPolicy::hushed(quint64 group, Instant now) const
{
    return std::all_of(m_records.begin(), m_records.end(), [&](const Record &record) {
        return record.stage != Stage::Grouped || record.group != group ||
               hushed(record, now) != Suppression::None;
    });
}

void NotificationPolicy::makeGroup(const QList<IncidentId> &waiting, Instant now,
                                   QList<Telling> &out)
{
    const quint64 id = ++m_lastGroup;
    m_groups.insert(id, Group{});
    for (IncidentId incident : waiting)
        join(id, m_records[incident], now, out);
    for (Record &record : m_records) {
        if (record.stage != Stage::Told || record.toldFirst <= now.mono - m_settings.window)
            continue;
        join(id, record, now, out);
    }
    Group &group = m_groups[id];
    group.toldAt = now.mono;
    group.grown = false;
    out.append(groupTelling(NotificationKind::Failure, id));
}

void NotificationPolicy::join(quint64 id, Record &record, Instant now, QList<Telling> &out)
{
    // What was told alone is told with the others from now on.
    if (record.stage == Stage::Told || record.toldBefore)
        out.append(single(NotificationKind::Withdrawn, record.incident));
    Group &group = m_groups[id];
    record.stage = Stage::Grouped;
    record.group = id;
    record.hasNews = false;
    record.toldBefore = false;
    if (group.failing == 0 || record.incident.openedAt.mono < group.firstOpened.mono)
        group.firstOpened = record.incident.openedAt;
    ++group.failing;
    if (record.incident.phase == IncidentPhase::Acknowledged)
        ++group.seen;
    group.grown = true;
    group.lastJoin = now.mono;
    wakeAt(group.toldAt + m_settings.updateEvery);
}

void NotificationPolicy::tellGroups(Instant now, QList<Telling> &out)
{
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
        const bool dirty = it->grown || it->shrunk;
        if (!dirty || it->toldAt + m_settings.updateEvery > now.mono || hushed(it.key(), now))
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
    Telling telling{kind,
                    QStringLiteral("group:%1").arg(id),
                    {},
                    m_groups[id].recovered,
                    true,
                    false,
                    Suppression::None};
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

} // namespace Pulse
