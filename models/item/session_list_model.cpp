// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/session_list_model.h"

#include "models/words/number_text.h"
#include "models/words/reason_text.h"

namespace Pulse {

namespace {

QVariant wordsOf(const SessionStore::Entry &entry, int role, Instant now)
{
    const SessionState &state = entry.state;
    switch (role) {
    case SessionListModel::WhyRole:
    case Qt::ToolTipRole:
        return state.reasons.isEmpty() ? QString()
                                       : Words::reason(state.reasons.first(), state, now);
    case SessionListModel::DoneRole: return Words::whatIsDone(state, now);
    case SessionListModel::LatencyTextRole: return Words::latency(state.latency.last);
    case Qt::AccessibleTextRole: return Words::sentence(entry.settings->name, state, now);
    }
    return {};
}

QVariant latencyOf(const SessionState &state)
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    return state.latency.last ? QVariant(Milliseconds(*state.latency.last).count()) : QVariant();
}

} // namespace

SessionListModel::SessionListModel(const SessionStore &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_count(store.count())
{
    connect(&store, &SessionStore::changed, this, &SessionListModel::announce);
    connect(&store, &SessionStore::reset, this, [this] {
        beginResetModel();
        m_count = m_store.count();
        endResetModel();
    });
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_store.count())
        return {};
    const SessionStore::Entry &entry = m_store.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.settings->name;
    case IdRole: return entry.id.value;
    case StatusRole: return static_cast<int>(entry.state.status);
    case QualityRole: return static_cast<int>(entry.state.quality);
    case StatusSinceRole: return QVariant::fromValue<qint64>(entry.state.statusSince.mono.count());
    case LatencyRole: return latencyOf(entry.state);
    case GroupRole: return entry.settings->group;
    case TagsRole: return entry.settings->tags;
    }
    return wordsOf(entry, role, m_store.now());
}

QHash<int, QByteArray> SessionListModel::roleNames() const
{
    return {{Qt::DisplayRole, "name"},
            {IdRole, "id"},
            {StatusRole, "status"},
            {QualityRole, "quality"},
            {LatencyRole, "latency"},
            {StatusSinceRole, "statusSince"},
            {GroupRole, "group"},
            {TagsRole, "tags"},
            {WhyRole, "why"},
            {DoneRole, "done"},
            {LatencyTextRole, "latencyText"}};
}

void SessionListModel::announce(const QList<int> &rows)
{
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from;
        while (to + 1 < rows.size() && rows.at(to + 1) == rows.at(to) + 1)
            ++to;
        Q_EMIT dataChanged(index(rows.at(from)), index(rows.at(to)));
        from = to + 1;
    }
}

} // namespace Pulse
