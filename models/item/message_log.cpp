// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/message_log.h"

namespace Pulse {

MessageLog::MessageLog(int capacity) : m_messages(capacity)
{
}

void MessageLog::removeOldest()
{
    m_characters -= m_messages.at(0).text.size();
    m_messages.removeOldest();
}

void MessageLog::append(const MessageSeen &message)
{
    while (m_messages.size() >= m_messages.capacity() ||
           (m_messages.size() > 0 && m_characters + message.text.size() > maxCharacters))
        removeOldest();
    m_characters += message.text.size();
    m_messages.append(message);
}

void MessageLog::setCapacity(int capacity)
{
    while (m_messages.size() > std::max(1, capacity))
        removeOldest();
    m_messages.setCapacity(capacity);
}

} // namespace Pulse
