// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/incident_model.h"

#include "models/incident/incident_book.h"
#include "models/incident/message_text.h"
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

Instant IncidentModel::systemNow()
{
    using namespace std::chrono;
    return {duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()),
            duration_cast<milliseconds>(system_clock::now().time_since_epoch())};
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incidents.size());
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Incident &incident = m_incidents.at(index.row());
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
                  {ClosedAtRole, "closedAt"}});
    return names;
}

void IncidentModel::apply(const Incident &incident)
{
    const int row = rowOf(incident.id);
    if (row < 0) {
        insert(incident);
        return;
    }
    const Incident before = m_incidents.takeAt(row);
    const int wasOpen = isOpen(before) ? 1 : 0;
    m_open -= wasOpen;
    const int place = placeOf(incident);
    m_open += wasOpen;
    m_incidents.insert(row, before);
    if (place != row) {
        // Qt counts the target before the row is taken away.
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_incidents.move(row, place);
        endMoveRows();
    }
    m_incidents[place] = incident;
    Q_EMIT dataChanged(index(place), index(place));
    setOpen(m_open - wasOpen + (isOpen(incident) ? 1 : 0));
    while (m_incidents.size() - m_open > ClosedLimit)
        remove(static_cast<int>(m_incidents.size()) - 1);
}

void IncidentModel::reset(const QList<Incident> &incidents)
{
    beginResetModel();
    m_incidents = incidents;
    const auto open = std::count_if(m_incidents.begin(), m_incidents.end(), isOpen);
    endResetModel();
    setOpen(static_cast<int>(open));
}

void IncidentModel::age()
{
    if (m_open > 0)
        Q_EMIT dataChanged(index(0), index(m_open - 1), {SentenceRole, DurationRole});
}

int IncidentModel::rowOf(IncidentId id) const
{
    const auto it = std::find_if(m_incidents.begin(), m_incidents.end(),
                                 [id](const Incident &incident) { return incident.id == id; });
    return it == m_incidents.end() ? -1 : static_cast<int>(it - m_incidents.begin());
}

int IncidentModel::placeOf(const Incident &incident) const
{
    const auto open = m_incidents.begin() + m_open;
    if (isOpen(incident)) {
        const auto it = std::lower_bound(m_incidents.begin(), open, incident, comesBefore);
        return static_cast<int>(it - m_incidents.begin());
    }
    const auto it = std::lower_bound(
        open, m_incidents.end(), incident,
        [](const Incident &a, const Incident &b) { return a.closedAt->mono > b.closedAt->mono; });
    return static_cast<int>(it - m_incidents.begin());
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
    return IncidentText::tr("%1, %2 for %3. %4.")
        .arg(nameText(incident), Words::status(incident.status).toLower(), duration(incident),
             MessageText::reason(incident, m_now()));
}

void IncidentModel::insert(const Incident &incident)
{
    const int place = placeOf(incident);
    beginInsertRows({}, place, place);
    m_incidents.insert(place, incident);
    endInsertRows();
    if (isOpen(incident))
        setOpen(m_open + 1);
}

void IncidentModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_incidents.removeAt(row);
    endRemoveRows();
}

void IncidentModel::setOpen(int count)
{
    if (std::exchange(m_open, count) != count)
        Q_EMIT openCountChanged(count);
}

} // namespace Pulse
