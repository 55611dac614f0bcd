// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/recent_list.h"
#include "models/session/session_update.h"

namespace Pulse {

/// The newest messages of one session, bounded in number and in memory, because a service may
/// flood. Thread: the GUI's.
class MessageLog final {
public:
    explicit MessageLog(int capacity = 500);

    void append(const MessageSeen &message);
    /// The engine saw these and did not pass them on.
    void countDropped(qint64 count) { m_dropped += count; }
    void setCapacity(int capacity);

    [[nodiscard]] int size() const { return m_messages.size(); }
    [[nodiscard]] const MessageSeen &at(int index) const { return m_messages.at(index); }
    [[nodiscard]] quint64 appended() const { return m_messages.appended(); }
    [[nodiscard]] quint64 firstSerial() const { return m_messages.firstSerial(); }
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    /// Characters of all texts kept; never above maxCharacters unless one message alone is.
    [[nodiscard]] qint64 characters() const { return m_characters; }
    static constexpr qint64 maxCharacters = 512 * 1024;

private:
    void removeOldest();

    RecentList<MessageSeen> m_messages;
    qint64 m_characters = 0;
    qint64 m_dropped = 0;
};

} // namespace Pulse
