// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/session_incidents_model.h"

#include "models/incident/timeline_text.h"
#include "models/words/number_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pulse {

namespace {

bool isOpenOne(const Incident &incident)
{
    return incident.phase != IncidentPhase::Closed;
}

} // namespace

SessionIncidentsModel::SessionIncidentsModel(const IncidentModel &incidents, QObject *parent)
    : QAbstractTableModel(parent), m_incidents(incidents)
{
    connect(&incidents, &QAbstractItemModel::rowsInserted, this, &SessionIncidentsModel::refresh);
    connect(&incidents, &QAbstractItemModel::rowsRemoved, this, &SessionIncidentsModel::refresh);
    connect(&incidents, &QAbstractItemModel::modelReset, this, &SessionIncidentsModel::refresh);
    connect(&incidents, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) // other than only older
                    refresh();
            });
}

void SessionIncidentsModel::showSession(const SessionId &session)
{
    m_session = session;
    refresh();
}

void SessionIncidentsModel::refresh()
{
    QList<Incident> rows;
    for (int row = 0; row < m_incidents.rowCount(); ++row) {
        if (m_incidents.at(row).session == m_session)
            rows.append(m_incidents.at(row));
    }
    if (rows == m_rows)
        return;
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Incident &a, const Incident &b) { return a.id == b.id; });
    if (same) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT refreshed();
}

void SessionIncidentsModel::age()
{
    if (!m_rows.isEmpty() && isOpenOne(m_rows.constFirst()))
        Q_EMIT dataChanged(index(0, Lasted), index(0, Ending), {Qt::DisplayRole});
}

int SessionIncidentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SessionIncidentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SessionIncidentsModel::text(const Incident &incident, int column) const
{
    const Instant now = m_incidents.now();
    const QString lasted = Words::duration(incident.closedAt.value_or(now) - incident.openedAt);
    switch (column) {
    case Started: return Words::moment(incident.openedAt.wall, now.wall);
    case Lasted: return isOpenOne(incident) ? tr("open, %1").arg(lasted) : lasted;
    case What: return TimelineText::what(incident);
    case Ending: return TimelineText::ending(incident, now);
    case Note: return TimelineText::note(incident, now.wall);
    default: return {};
    }
}

QVariant SessionIncidentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Incident &incident = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(incident, index.column());
    case StatusRole: return static_cast<int>(incident.worst);
    case OpenRole: return isOpenOne(incident);
    default: return {};
    }
}

QVariant SessionIncidentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started: return tr("Started");
    case Lasted: return tr("Lasted");
    case What: return tr("What");
    case Ending: return tr("How it ended");
    case Note: return tr("Note");
    default: return {};
    }
}

void IncidentStepsModel::show(const Incident &incident, milliseconds nowWall)
{
    m_now = nowWall;
    if (incident.id == m_incident.id && incident.steps == m_incident.steps)
        return;
    beginResetModel();
    m_incident = incident;
    endResetModel();
}

int IncidentStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_incident.steps.size());
}

int IncidentStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentStepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const IncidentStep &step = m_incident.steps.at(index.row());
    return index.column() == When ? Words::moment(step.at.wall, m_now)
                                  : TimelineText::step(step, m_incident, m_now);
}

QVariant IncidentStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    // lupdate loses this class' namespace; the context is said in full.
    return section == When
               ? QCoreApplication::translate("Pulse::IncidentStepsModel", "When")
               : QCoreApplication::translate("Pulse::IncidentStepsModel", "What happened");
}

} // namespace Pulse
