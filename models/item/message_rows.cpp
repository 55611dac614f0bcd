// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/message_rows.h"

#include "models/item/beat_status.h"
#include "models/item/event_model.h"
#include "models/protocol/json_path.h"
#include "models/words/event_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Pulse {

namespace {

using Kind = MessageRow::Kind;

/// Between messages stand the connection's changes and the heartbeats that failed; a change of
/// status only repeats them.
bool standsBetweenMessages(const Change &change)
{
    return !std::holds_alternative<StatusChanged>(change);
}

MessageRow rowOf(const TimedChange &event, quint64 serial)
{
    MessageRow row;
    row.kind = Kind::System;
    row.first = row.last = serial;
    row.from = row.to = event.at;
    row.text = Words::event(event.what);
    row.status = eventStatus(event.what);
    return row;
}

MessageRow rowOf(const MessageSeen &message, quint64 serial, bool fold)
{
    MessageRow row;
    row.kind = message.direction == MessageSeen::Direction::Out ? Kind::Out : Kind::In;
    if (message.heartbeat && fold)
        row.kind = Kind::Heartbeats;
    row.first = row.last = serial;
    row.from = row.to = message.at;
    row.bytes = message.bytes;
    row.binary = message.binary;
    row.truncated = message.truncated;
    if (row.kind != Kind::Heartbeats)
        row.text = message.text;
    return row;
}

/// What is looked for: a text, or a field of JSON messages by its path: "storeId=s1" (S4-38).
class Finder final {
public:
    /// "tag:s1" is the field in which this service's messages name their store (S4-7).
    Finder(const QString &typed, const QString &storePath) : m_text(typed)
    {
        const QString find = fieldOfTag(typed, storePath);
        static const QRegularExpression field(
            QStringLiteral("\\A([A-Za-z_][A-Za-z0-9_.]*)=(\\S+)\\z"));
        const auto match = field.match(find);
        const auto path = JsonPath::parse(match.captured(1));
        if (!match.hasMatch() || !std::holds_alternative<JsonPath>(path))
            return;
        m_path = std::get<JsonPath>(path);
        m_value = match.captured(2);
    }
    [[nodiscard]] bool finds(const QString &message) const
    {
        return m_text.isEmpty() || message.contains(m_text, Qt::CaseInsensitive) ||
               hasField(message);
    }

private:
    [[nodiscard]] static QString fieldOfTag(const QString &typed, const QString &storePath)
    {
        const QLatin1String tag("tag:");
        if (storePath.isEmpty() || !typed.startsWith(tag, Qt::CaseInsensitive))
            return typed;
        return storePath + u'=' + typed.mid(tag.size());
    }
    [[nodiscard]] bool hasField(const QString &message) const
    {
        if (!m_path || !message.contains(m_value, Qt::CaseInsensitive))
            return false;
        const QJsonObject root = QJsonDocument::fromJson(message.toUtf8()).object();
        // Many services put what they tell into an envelope.
        for (const QJsonValue &in : {QJsonValue(root), root.value(QLatin1String("data")),
                                     root.value(QLatin1String("payload"))}) {
            const QString found = m_path->find(in).toVariant().toString();
            if (found.compare(m_value, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }

    QString m_text;
    std::optional<JsonPath> m_path;
    QString m_value;
};

bool isWanted(const MessageSeen &message, const MessageChoice &choice, const Finder &finder)
{
    const bool out = message.direction == MessageSeen::Direction::Out;
    if (choice.direction == MessageChoice::Direction::In && out)
        return false;
    if (choice.direction == MessageChoice::Direction::Out && !out)
        return false;
    return finder.finds(message.text);
}

/// The heartbeats' latencies are measured by pings: those of the same time belong to the run.
void addLatencies(MessageRow &row, const BeatLog &log)
{
    for (int i = log.size() - 1; i >= 0; --i) {
        const Beat beat = log.at(i);
        if (beat.at.mono < row.from.mono)
            break;
        if (beat.at.mono > row.to.mono || !came(beat) || !beat.latency)
            continue;
        row.lowest = std::min(row.lowest.value_or(*beat.latency), *beat.latency);
        row.highest = std::max(row.highest.value_or(*beat.latency), *beat.latency);
    }
}

QList<MessageRow> systemRows(const SessionStore::Entry &entry, const MessageChoice &choice)
{
    QList<MessageRow> rows;
    // Who looks for a text, or for one direction, looks for messages.
    if (!choice.find.isEmpty() || choice.direction != MessageChoice::Direction::All)
        return rows;
    for (int i = 0; i < entry.events.size(); ++i) {
        const TimedChange &event = entry.events.at(i);
        if (standsBetweenMessages(event.what))
            rows.append(rowOf(event, entry.events.firstSerial() + static_cast<quint64>(i)));
    }
    return rows;
}

void append(QList<MessageRow> &rows, const MessageRow &row)
{
    const bool joins =
        row.kind == Kind::Heartbeats && !rows.isEmpty() && rows.last().kind == Kind::Heartbeats;
    if (!joins) {
        rows.append(row);
        return;
    }
    rows.last().last = row.last;
    rows.last().to = row.to;
    ++rows.last().count;
    rows.last().bytes += row.bytes;
}

} // namespace

bool MessageRow::isSameAs(const MessageRow &other) const
{
    return kind == other.kind && first <= other.last && other.first <= last;
}

QList<MessageRow> messageRows(const SessionStore::Entry &entry, const MessageChoice &choice)
{
    const QList<MessageRow> between = systemRows(entry, choice);
    const Finder finder(choice.find, entry.settings->messages.storePath);
    QList<MessageRow> rows;
    qsizetype next = 0;
    for (int i = 0; i < entry.messages.size(); ++i) {
        const MessageSeen message = entry.messages.at(i);
        if (!isWanted(message, choice, finder))
            continue;
        while (next < between.size() && between.at(next).from.mono <= message.at.mono)
            rows.append(between.at(next++));
        append(rows, rowOf(message, entry.messages.firstSerial() + static_cast<quint64>(i),
                           choice.foldHeartbeats));
    }
    rows.append(between.mid(next));
    for (MessageRow &row : rows) {
        if (row.kind == Kind::Heartbeats)
            addLatencies(row, entry.beats);
    }
    return rows;
}

MessageCounts countMessages(const MessageLog &log)
{
    MessageCounts counts;
    for (int i = 0; i < log.size(); ++i)
        ++(log.directionOf(i) == MessageSeen::Direction::Out ? counts.out : counts.in);
    return counts;
}

} // namespace Pulse
