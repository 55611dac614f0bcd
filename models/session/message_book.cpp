// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/message_book.h"

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

QList<MessageTally::ForeignStore> MessageBook::add(const MessageTally &tally, Instant at)
{
    age(at.mono); // a leak that is over is not continued
    m_facts.all.add(tally);
    m_facts.lastAt = at;
    m_recent.add(at.mono, tally.messages);
    if (!m_firstAt)
        m_firstAt = at.mono;
    QList<MessageTally::ForeignStore> fresh;
    if (tally.foreign > 0) {
        m_leak.add(at.mono, tally.foreign);
        m_facts.lastForeign = tally.newestForeign;
        for (const MessageTally::ForeignStore &store : tally.stores) {
            if (m_told.size() >= MessageTally::mostStores || m_told.contains(store.name))
                continue;
            m_told.append(store.name);
            fresh.append(store);
        }
    }
    age(at.mono);
    return fresh;
}

bool MessageBook::age(nanoseconds now)
{
    if (!m_firstAt)
        return false;
    const MessageFacts before = m_facts;
    m_facts.leaking = m_leak.count(now);
    if (m_facts.leaking == 0) {
        m_told.clear();
        m_facts.lastForeign.clear();
    }
    // A rate over less than a minute would jump with every message.
    const nanoseconds over = std::clamp(now - *m_firstAt, nanoseconds{1min}, m_recent.window());
    m_facts.perMinute = static_cast<double>(m_recent.count(now)) * 60.0 /
                        std::chrono::duration<double>(over).count();
    return !(before == m_facts);
}

} // namespace Pulse
