// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/recent_list.h"
#include "models/session/session_update.h"

#include <QByteArray>

namespace Pulse {

/// The newest messages of one session, bounded in number and in memory, because a service may
/// flood. Texts are kept as UTF-8. Thread: the GUI's.
class MessageLog final {
public:
    explicit MessageLog(int capacity = 500);

    void append(const MessageSeen &message);
    /// The engine saw these and did not pass them on.
    void countDropped(qint64 count) { m_dropped += count; }
    void setCapacity(int capacity);

    [[nodiscard]] int size() const { return m_messages.size(); }
    [[nodiscard]] MessageSeen at(int index) const;
    [[nodiscard]] MessageSeen::Direction directionOf(int index) const;
    [[nodiscard]] quint64 appended() const { return m_messages.appended(); }
    [[nodiscard]] quint64 firstSerial() const { return m_messages.firstSerial(); }
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    /// Of all texts kept; never above maxTextBytes unless one message alone is.
    [[nodiscard]] qint64 textBytes() const { return m_textBytes; }
    static constexpr qint64 maxTextBytes = 1024 * 1024;

private:
    struct Packed {
        Instant at;
        qint64 bytes = 0;
        QByteArray text;     // the name of the event, then the text
        qint32 eventEnd = 0; // where the name ends
        MessageSeen::Direction direction = MessageSeen::Direction::In;
        bool heartbeat = false;
        bool binary = false;
        bool truncated = false;
    };
    void removeOldest();

    RecentList<Packed> m_messages;
    qint64 m_textBytes = 0;
    qint64 m_dropped = 0;
};

} // namespace Pulse
