// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/event_model.h"

#include "models/words/event_text.h"
#include "models/words/number_text.h"

#include <algorithm>

namespace Pulse {

namespace {

Status shapeOf(const ConnectionChanged &change)
{
    switch (change.state) {
    case ConnectionState::Paused: return Status::Paused;
    case ConnectionState::Connecting:
    case ConnectionState::Waiting: return Status::Connecting;
    case ConnectionState::Connected: return Status::Healthy;
    case ConnectionState::Down: return Status::Offline;
    }
    return Status::Unknown;
}

Status shapeOf(const BeatSeen &seen)
{
    return seen.beat.outcome == BeatOutcome::Late ? Status::Warning : Status::Healthy;
}

Status shapeOf(const BeatMissed &)
{
    return Status::Critical;
}

Status shapeOf(const StatusChanged &change)
{
    return change.status;
}

Status shapeOf(const HealthRead &)
{
    return Status::Healthy;
}

Status shapeOf(const ServiceRestarted &)
{
    return Status::Warning;
}

Status shapeOf(const VersionChanged &)
{
    return Status::Healthy;
}

Status shapeOf(const TargetChanged &)
{
    return Status::Warning;
}

Status shapeOf(const StoreLeaked &)
{
    return Status::Warning;
}

} // namespace

Status eventStatus(const Change &change)
{
    return std::visit([](const auto &what) { return shapeOf(what); }, change);
}

EventModel::EventModel(const SessionStore &store, int limit, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_limit(limit)
{
    connect(&store, &SessionStore::changed, this, &EventModel::sync);
    connect(&store, &SessionStore::reset, this, &EventModel::restart);
}

void EventModel::showSession(const SessionId &id)
{
    m_id = id;
    restart();
}

void EventModel::restart()
{
    beginResetModel();
    m_rows.clear();
    m_appended = 0;
    if (const int at = m_store.rowOf(m_id); at >= 0) {
        const auto &events = m_store.at(at).events;
        m_appended = events.appended();
        for (int i = events.size() - 1; i >= 0 && m_rows.size() < m_limit; --i)
            m_rows.append(events.at(i));
    }
    endResetModel();
}

void EventModel::sync()
{
    const int at = m_store.rowOf(m_id);
    if (at < 0 || m_store.at(at).events.appended() == m_appended)
        return;
    const auto &events = m_store.at(at).events;
    const quint64 fresh = events.appended() - m_appended;
    if (fresh >= static_cast<quint64>(std::min(events.size(), m_limit))) {
        restart();
        return;
    }
    const int added = static_cast<int>(fresh);
    if (const int gone = static_cast<int>(m_rows.size()) + added - m_limit; gone > 0) {
        beginRemoveRows({}, static_cast<int>(m_rows.size()) - gone,
                        static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(m_rows.size() - gone);
        endRemoveRows();
    }
    beginInsertRows({}, 0, added - 1);
    for (int i = events.size() - added; i < events.size(); ++i)
        m_rows.prepend(events.at(i));
    m_appended = events.appended();
    endInsertRows();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const TimedChange &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Time ? Words::clockTime(row.at.wall) : Words::event(row.what);
    case StatusRole: return static_cast<int>(eventStatus(row.what));
    case WallRole: return QVariant::fromValue<qint64>(row.at.wall.count());
    }
    return {};
}

} // namespace Pulse
