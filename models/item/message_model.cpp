// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/message_model.h"

#include "models/item/json_text.h"
#include "models/words/event_text.h"
#include "models/words/number_text.h"

#include <algorithm>
#include <utility>

namespace Pulse {

namespace {

QString textOf(const MessageRow &row)
{
    switch (row.kind) {
    case MessageRow::Kind::In:
    case MessageRow::Kind::Out: return hideSecrets(row.text);
    case MessageRow::Kind::Heartbeats:
        return Words::heartbeats(row.count, row.from.wall, row.to.wall, row.lowest, row.highest);
    case MessageRow::Kind::System:
        return Words::clockTime(row.from.wall) + QLatin1Char(' ') + row.text;
    }
    return {};
}

} // namespace

MessageModel::MessageModel(const SessionStore &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store)
{
    connect(&store, &SessionStore::reset, this, &MessageModel::restart);
}

const SessionStore::Entry *MessageModel::entry() const
{
    const int row = m_store.rowOf(m_id);
    return row < 0 ? nullptr : &m_store.at(row);
}

QList<MessageRow> MessageModel::rowsNow() const
{
    const SessionStore::Entry *shown = entry();
    return shown ? messageRows(*shown, m_choice) : QList<MessageRow>();
}

void MessageModel::showSession(const SessionId &id)
{
    m_id = id;
    m_frozen = false;
    restart();
}

void MessageModel::choose(const MessageChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    restart();
}

void MessageModel::setFrozen(bool frozen)
{
    m_frozen = frozen;
    sync();
}

MessageCounts MessageModel::counts() const
{
    const SessionStore::Entry *shown = entry();
    return shown ? countMessages(shown->messages) : MessageCounts{};
}

qint64 MessageModel::dropped() const
{
    const SessionStore::Entry *shown = entry();
    return shown ? shown->messages.dropped() : 0;
}

void MessageModel::restart()
{
    hasNews();
    beginResetModel();
    m_rows = rowsNow();
    endResetModel();
}

void MessageModel::dropHead(int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_rows.remove(0, count);
    endRemoveRows();
}

void MessageModel::dropTail(int from)
{
    if (from >= m_rows.size())
        return;
    beginRemoveRows({}, from, static_cast<int>(m_rows.size()) - 1);
    m_rows.resize(from);
    endRemoveRows();
}

bool MessageModel::hasNews()
{
    const SessionStore::Entry *shown = entry();
    const Seen now =
        shown ? Seen{shown->messages.appended(), shown->events.appended(), shown->beats.revision()}
              : Seen{};
    return std::exchange(m_seen, now) != now;
}

void MessageModel::sync()
{
    if (m_frozen || !hasNews())
        return;
    const QList<MessageRow> rows = rowsNow();
    if (rows == m_rows)
        return;
    const auto known = std::find_if(m_rows.begin(), m_rows.end(), [&rows](const MessageRow &row) {
        return !rows.isEmpty() && row.isSameAs(rows.first());
    });
    dropHead(static_cast<int>(known - m_rows.begin()));
    int same = 0;
    const auto most = static_cast<int>(std::min(rows.size(), m_rows.size()));
    for (; same < most && m_rows.at(same).isSameAs(rows.at(same)); ++same) {
        if (m_rows.at(same) == rows.at(same))
            continue;
        m_rows[same] = rows.at(same);
        Q_EMIT dataChanged(index(same), index(same));
    }
    dropTail(same);
    if (same == rows.size())
        return;
    beginInsertRows({}, same, static_cast<int>(rows.size()) - 1);
    m_rows += rows.mid(same);
    endInsertRows();
}

int MessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const MessageRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(row);
    case KindRole: return static_cast<int>(row.kind);
    case StatusRole: return static_cast<int>(row.status);
    case WallRole: return QVariant::fromValue<qint64>(row.from.wall.count());
    case BytesRole: return row.bytes;
    }
    return {};
}

} // namespace Pulse
