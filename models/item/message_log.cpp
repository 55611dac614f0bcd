// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/message_log.h"

#include <algorithm>

namespace Pulse {

MessageLog::MessageLog(int capacity) : m_messages(capacity)
{
}

void MessageLog::removeOldest()
{
    m_textBytes -= m_messages.at(0).text.size();
    m_messages.removeOldest();
}

void MessageLog::append(const MessageSeen &message)
{
    const QByteArray event = message.event.toUtf8();
    Packed packed;
    packed.at = message.at;
    packed.bytes = message.bytes;
    packed.text = event + message.text.toUtf8();
    packed.text.squeeze();
    packed.eventEnd = static_cast<qint32>(event.size());
    packed.direction = message.direction;
    packed.heartbeat = message.heartbeat;
    packed.binary = message.binary;
    packed.truncated = message.truncated;
    while (m_messages.size() >= m_messages.capacity() ||
           (m_messages.size() > 0 && m_textBytes + packed.text.size() > maxTextBytes))
        removeOldest();
    m_textBytes += packed.text.size();
    m_messages.append(std::move(packed));
}

void MessageLog::setCapacity(int capacity)
{
    while (m_messages.size() > std::max(1, capacity))
        removeOldest();
    m_messages.setCapacity(capacity);
}

MessageSeen MessageLog::at(int index) const
{
    const Packed &packed = m_messages.at(index);
    const QByteArrayView text(packed.text);
    MessageSeen message;
    message.at = packed.at;
    message.direction = packed.direction;
    message.heartbeat = packed.heartbeat;
    message.binary = packed.binary;
    message.truncated = packed.truncated;
    message.bytes = packed.bytes;
    message.text = QString::fromUtf8(text.sliced(packed.eventEnd));
    message.event = QString::fromUtf8(text.first(packed.eventEnd));
    return message;
}

MessageSeen::Direction MessageLog::directionOf(int index) const
{
    return m_messages.at(index).direction;
}

} // namespace Pulse
