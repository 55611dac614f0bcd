// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/heartbeat_model.h"

#include "models/item/beat_status.h"
#include "models/words/number_text.h"
#include "models/words/table_text.h"

namespace Pulse {

HeartbeatModel::HeartbeatModel(const SessionStore &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &SessionStore::changed, this, &HeartbeatModel::sync);
    connect(&store, &SessionStore::reset, this, &HeartbeatModel::restart);
}

const SessionStore::Entry *HeartbeatModel::entry() const
{
    const int row = m_store.rowOf(m_id);
    return row < 0 ? nullptr : &m_store.at(row);
}

void HeartbeatModel::showSession(const SessionId &id)
{
    m_id = id;
    restart();
}

void HeartbeatModel::restart()
{
    beginResetModel();
    const SessionStore::Entry *shown = entry();
    m_appended = shown ? shown->beats.appended() : 0;
    m_revision = shown ? shown->beats.revision() : 0;
    m_rows = shown ? shown->beats.size() : 0;
    endResetModel();
}

void HeartbeatModel::sync()
{
    const SessionStore::Entry *shown = entry();
    if (!shown || shown->beats.revision() == m_revision)
        return;
    const BeatLog &log = shown->beats;
    const quint64 fresh = log.appended() - m_appended;
    if (fresh >= static_cast<quint64>(log.size()) || log.size() < m_rows) {
        restart();
        return;
    }
    m_revision = log.revision();
    const int added = static_cast<int>(fresh);
    if (const int gone = m_rows + added - log.size(); gone > 0) {
        beginRemoveRows({}, m_rows - gone, m_rows - 1);
        m_rows -= gone;
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, added - 1);
        m_rows += added;
        m_appended = log.appended();
        endInsertRows();
    }
    // A late heartbeat may have taken the place of the newest missed one.
    if (added < m_rows)
        Q_EMIT dataChanged(index(added, 0), index(added, ColumnCount - 1));
}

void HeartbeatModel::tick()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, Age), index(m_rows - 1, Age), {Qt::DisplayRole});
}

int HeartbeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HeartbeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int HeartbeatModel::logIndex(int row) const
{
    const SessionStore::Entry *shown = entry();
    if (!shown || row < 0 || row >= m_rows)
        return -1;
    const BeatLog &log = shown->beats;
    const auto behind = static_cast<qint64>(log.appended() - m_appended) + row;
    return behind < log.size() ? static_cast<int>(log.size() - 1 - behind) : -1;
}

QVariant HeartbeatModel::text(const Beat &beat, int column) const
{
    const QString nothing = QStringLiteral("—");
    switch (column) {
    case Time: return Words::clockTime(beat.at.wall);
    case Age: return Words::duration(m_store.now() - beat.at);
    case Latency:
        if (beat.outcome == BeatOutcome::Missed)
            return Words::missedBeat();
        return came(beat) ? Words::latency(beat.latency) : nothing;
    }
    return {};
}

QVariant HeartbeatModel::data(const QModelIndex &index, int role) const
{
    const int at = index.isValid() ? logIndex(index.row()) : -1;
    if (at < 0)
        return {};
    const SessionStore::Entry &shown = *entry();
    const Beat beat = shown.beats.at(at);
    switch (role) {
    case Qt::DisplayRole: return text(beat, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Time ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                      : int(Qt::AlignRight | Qt::AlignVCenter);
    case OutcomeRole: return static_cast<int>(beat.outcome);
    case StatusRole: return static_cast<int>(beatStatus(beat, slowFrom(shown.settings->limits)));
    case WallRole: return QVariant::fromValue<qint64>(beat.at.wall.count());
    case LatencyRole:
        return beat.latency ? QVariant(static_cast<double>(beat.latency->count()) / 1000.0)
                            : QVariant();
    }
    return {};
}

QVariant HeartbeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section == Time ? int(Qt::AlignLeft) : int(Qt::AlignRight);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return Words::heartbeatColumn(section);
}

} // namespace Pulse
