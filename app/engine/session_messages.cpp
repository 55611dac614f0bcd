// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/session_runner.h"

#include "models/protocol/heartbeat_decoder.h"
#include "models/protocol/json_ping.h"

// What comes over a line and what is sent on it: told to the session, and kept for whoever reads.
namespace Pulse {

namespace {

constexpr qsizetype LongestText = 4096;
constexpr qsizetype LongestBinary = 64;
constexpr qsizetype MostMessages = 200; // a batch

qint64 utf8Length(const QString &text)
{
    qint64 bytes = 0;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : c.isSurrogate() ? 2 : 3;
    return bytes;
}

} // namespace

void SessionRunner::received(const QString &text)
{
    const Instant at = m_host.arrival();
    const DecodedMessage message = decodeText(m_service.settings->profile, text);
    MessageSeen seen;
    seen.bytes = utf8Length(text);
    seen.truncated = text.size() > LongestText;
    seen.text = seen.truncated ? text.left(LongestText) : text;
    const bool pings = !m_service.settings->jsonPing.isEmpty();
    if (const auto pong = pings ? readJsonPong(text) : std::nullopt) {
        seen.at = at;
        note(seen);
        return happen(JsonPongReceived{seen.bytes, pong->echo}, at);
    }
    const bool other = message.kind == DecodedMessage::Kind::Message;
    takeIn(message, other ? m_reader.read(text) : MessageLabel(), seen, at);
}

void SessionRunner::received(const QByteArray &bytes)
{
    const Instant at = m_host.arrival();
    const DecodedMessage message = decodeBinary(m_service.settings->profile, bytes);
    MessageSeen seen;
    seen.binary = true;
    seen.bytes = bytes.size();
    seen.truncated = bytes.size() > LongestBinary;
    seen.text = QString::fromLatin1(bytes.left(LongestBinary).toHex(' '));
    takeIn(message, {}, seen, at);
}

void SessionRunner::received(const SocketIoEvent &event)
{
    const Instant at = m_host.arrival();
    MessageSeen seen;
    seen.at = at;
    seen.bytes = event.bytes;
    seen.truncated = event.text.size() > LongestText;
    seen.text = seen.truncated ? event.text.left(LongestText) : event.text;
    seen.event = event.name.left(200);
    note(seen);
    m_unfolded.bytes += seen.bytes;
    ++m_unfolded.count;
    m_unfolded.tally.add(m_reader.read(seen.event, event.arguments.first()));
    if (!m_accounts)
        return;
    if (const auto account = readAccountEvent(event, m_service.settings->accounts.retryUnit))
        m_accounts->apply(*account, at);
}

/// Events that are no heartbeats change nothing but figures: a burst of them costs one fold.
void SessionRunner::foldMessages()
{
    if (m_unfolded.count == 0)
        return;
    arrive(std::exchange(m_unfolded, MessageReceived{0, false, false, 0, {}}));
}

void SessionRunner::takeIn(const DecodedMessage &message, const MessageLabel &label,
                           MessageSeen &seen, Instant at)
{
    seen.at = at;
    seen.heartbeat = message.kind == DecodedMessage::Kind::Heartbeat;
    note(seen);
    switch (message.kind) {
    case DecodedMessage::Kind::Heartbeat: happen(BeatReceived{message.sentAt}, at); return;
    case DecodedMessage::Kind::MalformedHeartbeat:
        happen(MessageReceived{seen.bytes, true, false, 1, {}}, at);
        return;
    case DecodedMessage::Kind::ServerPing:
        happen(MessageReceived{seen.bytes, false, true, 1, {}}, at);
        return;
    case DecodedMessage::Kind::JsonPong:
        happen(MessageReceived{seen.bytes, false, false, 1, {}}, at);
        return;
    case DecodedMessage::Kind::Message: {
        MessageReceived other{seen.bytes, false, false, 1, {}};
        other.tally.add(label);
        happen(other, at);
        return;
    }
    }
}

void SessionRunner::note(const MessageSeen &seen)
{
    if (m_messages.size() < MostMessages)
        m_messages.append(seen);
    else
        ++m_messagesDropped;
    m_host.hasNews(*this);
}

bool SessionRunner::sendText(const QString &text)
{
    if (!m_transport || !m_transport->sendText(text))
        return false;
    MessageSeen seen;
    seen.at = m_host.arrival();
    seen.direction = MessageSeen::Direction::Out;
    seen.bytes = utf8Length(text);
    seen.truncated = text.size() > LongestText;
    seen.text = text.left(LongestText);
    note(seen);
    return true;
}

void SessionRunner::takePush(const PushReport &report)
{
    if (m_closedDown || m_service.settings->transport != TransportKind::Push)
        return;
    MessageSeen seen;
    seen.at = m_host.arrival();
    seen.heartbeat = true;
    seen.bytes = utf8Length(report.text);
    seen.truncated = report.text.size() > LongestText;
    seen.text = report.text.left(LongestText);
    note(seen);
    happen(PushReceived{report.report, report.latency}, seen.at);
}

} // namespace Pulse
