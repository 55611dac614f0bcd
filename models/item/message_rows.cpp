// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/message_rows.h"

#include "models/item/beat_status.h"
#include "models/item/event_model.h"
#include "models/words/event_text.h"

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

bool isWanted(const MessageSeen &message, const MessageChoice &choice)
{
    const bool out = message.direction == MessageSeen::Direction::Out;
    if (choice.direction == MessageChoice::Direction::In && out)
        return false;
    if (choice.direction == MessageChoice::Direction::Out && !out)
        return false;
    return choice.find.isEmpty() || message.text.contains(choice.find, Qt::CaseInsensitive);
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
    QList<MessageRow> rows;
    qsizetype next = 0;
    for (int i = 0; i < entry.messages.size(); ++i) {
        const MessageSeen &message = entry.messages.at(i);
        if (!isWanted(message, choice))
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
        ++(log.at(i).direction == MessageSeen::Direction::Out ? counts.out : counts.in);
    return counts;
}

} // namespace Pulse
