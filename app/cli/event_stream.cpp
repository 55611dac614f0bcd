// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/event_stream.h"

#include "app/cli/json_lines.h"
#include "app/cli/text_lines.h"

#include <algorithm>

namespace Pulse {

namespace {

struct TimedLine {
    nanoseconds at;
    QByteArray text;
};

} // namespace

EventStream::EventStream(StreamFormat format, Write write, QObject *parent)
    : QObject(parent), m_format(format), m_write(std::move(write))
{
}

void EventStream::addTransition(const StatusTransition &transition)
{
    m_transitions[transition.id].append(transition);
}

/// A batch brings the state of its end; the reasons of a status change are those of its moment.
SessionState EventStream::stateOf(const SessionUpdate &update, const TimedChange &change)
{
    const auto *status = std::get_if<StatusChanged>(&change.what);
    const auto found = m_transitions.find(update.id);
    if (!status || found == m_transitions.end())
        return update.state;
    const auto same = std::find_if(found->begin(), found->end(), [&](const StatusTransition &t) {
        return t.at == change.at && t.status == status->status && t.previous == status->previous;
    });
    if (same == found->end())
        return update.state;
    const SessionState state = same->state;
    found->erase(found->begin(), same + 1);
    if (found->isEmpty())
        m_transitions.erase(found);
    return state;
}

QByteArray EventStream::lineOf(const SessionUpdate &update, const TimedChange &change)
{
    const SessionState state = stateOf(update, change);
    if (m_format == StreamFormat::Json)
        return JsonLines::change(update.id, change, state);
    return TextLines::change(update.id, change, state).toUtf8();
}

QByteArray EventStream::lineOf(const SessionUpdate &update, const MessageSeen &message) const
{
    if (m_format == StreamFormat::Json)
        return JsonLines::message(update.id, message);
    return TextLines::message(update.id, message).toUtf8();
}

void EventStream::addBatch(const UpdateBatch &batch)
{
    std::vector<TimedLine> lines;
    for (const SessionUpdate &update : batch) {
        for (const TimedChange &change : update.changes)
            lines.push_back({change.at.mono, lineOf(update, change)});
        for (const MessageSeen &message : update.messages) {
            if (!message.heartbeat) // it stands there as a heartbeat already
                lines.push_back({message.at.mono, lineOf(update, message)});
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const TimedLine &a, const TimedLine &b) { return a.at < b.at; });
    QByteArray text;
    for (const TimedLine &line : lines) {
        if (!line.text.isEmpty())
            text += line.text + '\n';
    }
    put(text);
}

void EventStream::addNews(const ObserverNews &news)
{
    put((m_format == StreamFormat::Json ? JsonLines::observer(news)
                                        : TextLines::observer(news).toUtf8()) +
        '\n');
}

void EventStream::addIncident(const Incident &incident, Instant now)
{
    if (m_format == StreamFormat::Json)
        put(JsonLines::incident(incident, now) + '\n');
}

void EventStream::addNotification(const DeliveryNews &news, Instant now)
{
    if (m_format == StreamFormat::Json)
        put(JsonLines::notification(news, now) + '\n');
}

void EventStream::put(const QByteArray &lines)
{
    if (m_closed || lines.isEmpty() || m_write(lines))
        return;
    m_closed = true;
    Q_EMIT closed();
}

} // namespace Pulse
