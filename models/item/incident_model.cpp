// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incident_model.h"

#include "models/incident/incident_book.h"
#include "models/incident/message_text.h"
#include "models/incident/timeline_text.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pulse {

namespace {

struct IncidentText {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

bool isOpen(const Incident &incident)
{
    return incident.phase != IncidentPhase::Closed;
}

QString toldText(const Incident &incident)
{
    if (incident.toldTo.isEmpty())
        return {};
    const QString names = incident.toldTo.join(QStringLiteral(", "));
    return IncidentText::tr("Told: %1").arg(MessageText::plainLine(names));
}

QString nameText(const Incident &incident)
{
    return MessageText::plainLine(incident.sessionName);
}

} // namespace

IncidentModel::IncidentModel(QObject *parent, NowSource now)
    : QAbstractListModel(parent), m_now(std::move(now))
{
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Incident &incident = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return nameText(incident);
    case Qt::AccessibleTextRole: return spoken(incident);
    case IdRole: return incident.id.value;
    case SessionRole: return incident.session.value;
    case StatusRole: return static_cast<int>(incident.status);
    case OpenRole: return isOpen(incident);
    case SentenceRole:
        return isOpen(incident) ? MessageText::reason(incident, m_now())
                                : MessageText::closedSentence(incident);
    case DurationRole: return duration(incident);
    case ToldRole: return toldText(incident);
    case ClosedAtRole:
        return incident.closedAt ? Words::clockTime(incident.closedAt->wall) : QString();
    case SeenRole: return TimelineText::seen(incident, m_now().wall);
    case SilencedRole: {
        const milliseconds wall = m_now().wall;
        const auto silence = m_silences.covering(incident.session, wall);
        return silence ? TimelineText::silencedUntil(silence->until, wall) : QString();
    }
    default: return {};
    }
}

QHash<int, QByteArray> IncidentModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {SessionRole, "session"},
                  {StatusRole, "status"},
                  {OpenRole, "open"},
                  {SentenceRole, "sentence"},
                  {DurationRole, "duration"},
                  {ToldRole, "told"},
                  {ClosedAtRole, "closedAt"},
                  {SeenRole, "seen"},
                  {SilencedRole, "silenced"}});
    return names;
}

void IncidentModel::apply(const Incident &incident)
{
    const int row = rowOf(incident.id);
    if (row < 0) {
        insert(incident);
        return;
    }
    // Where it belongs is found in the list without it.
    const Row moved = m_incidents.takeAt(row);
    const int wasOpen = isOpen(*moved) ? 1 : 0;
    m_open -= wasOpen;
    const int place = placeOf(incident);
    m_open += wasOpen;
    m_incidents.insert(row, moved);
    if (place != row) {
        // Qt counts the target before the row is taken away.
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_incidents.move(row, place);
        endMoveRows();
    }
    *moved = incident;
    Q_EMIT dataChanged(index(place), index(place));
    setOpen(m_open - wasOpen + (isOpen(incident) ? 1 : 0));
    while (m_incidents.size() - m_open > ClosedLimit)
        remove(static_cast<int>(m_incidents.size()) - 1);
}

void IncidentModel::reset(const QList<Incident> &incidents)
{
    beginResetModel();
    m_incidents.clear();
    m_byId.clear();
    int open = 0;
    for (const Incident &incident : incidents) {
        m_incidents.append(std::make_shared<Incident>(incident));
        m_byId.insert(incident.id, m_incidents.constLast());
        open += isOpen(incident) ? 1 : 0;
    }
    endResetModel();
    setOpen(open);
}

void IncidentModel::setSilences(const SilenceBook &silences)
{
    m_silences = silences;
    if (m_open > 0)
        Q_EMIT dataChanged(index(0), index(m_open - 1), {SilencedRole});
}

void IncidentModel::age()
{
    if (m_open > 0)
        Q_EMIT dataChanged(index(0), index(m_open - 1), {SentenceRole, DurationRole});
}

int IncidentModel::rowOf(IncidentId id) const
{
    const Row known = m_byId.value(id);
    if (!known)
        return -1;
    // The list is sorted: it stands at its place, or, among those closed together, shortly after.
    int row = placeOf(*known);
    while (m_incidents.at(row)->id != id)
        ++row;
    return row;
}

int IncidentModel::placeOf(const Incident &incident) const
{
    const auto begin = m_incidents.constBegin();
    const auto open = begin + m_open;
    if (isOpen(incident)) {
        const auto it =
            std::lower_bound(begin, open, incident,
                             [](const Row &a, const Incident &b) { return comesBefore(*a, b); });
        return static_cast<int>(it - begin);
    }
    const auto it = std::lower_bound(
        open, m_incidents.constEnd(), incident,
        [](const Row &a, const Incident &b) { return a->closedAt->mono > b.closedAt->mono; });
    return static_cast<int>(it - begin);
}

QString IncidentModel::duration(const Incident &incident) const
{
    return Words::duration(incident.closedAt.value_or(m_now()) - incident.openedAt);
}

QString IncidentModel::spoken(const Incident &incident) const
{
    if (!isOpen(incident)) {
        return IncidentText::tr("%1, closed. %2. It lasted %3.")
            .arg(nameText(incident), MessageText::closedSentence(incident), duration(incident));
    }
    const QString what = IncidentText::tr("%1, %2 for %3. %4.")
                             .arg(nameText(incident), Words::status(incident.status).toLower(),
                                  duration(incident), MessageText::reason(incident, m_now()));
    const QString seen = TimelineText::seen(incident, m_now().wall);
    return seen.isEmpty() ? what : IncidentText::tr("%1 %2.", "sentence, seen by").arg(what, seen);
}

void IncidentModel::insert(const Incident &incident)
{
    const int place = placeOf(incident);
    beginInsertRows({}, place, place);
    const Row row = std::make_shared<Incident>(incident);
    m_incidents.insert(place, row);
    m_byId.insert(incident.id, row);
    endInsertRows();
    if (isOpen(incident))
        setOpen(m_open + 1);
}

void IncidentModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_byId.remove(m_incidents.takeAt(row)->id);
    endRemoveRows();
}

void IncidentModel::setOpen(int count)
{
    if (std::exchange(m_open, count) != count)
        Q_EMIT openCountChanged(count);
}

} // namespace Pulse
