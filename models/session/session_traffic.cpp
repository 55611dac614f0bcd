// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

// Messages that are no heartbeats: whose they are, and whether they still come (S4-9, S4-43).
namespace Pulse {

void Session::takeMessages(const MessageTally &tally, Outcome &out)
{
    m_messagesFrom = m_now.mono;
    const auto fresh = m_traffic.add(tally, m_now);
    m_state.traffic = m_traffic.facts();
    for (const MessageTally::ForeignStore &store : fresh)
        out.changes.append(StoreLeaked{store.name, store.kind, m_settings->messages.store});
}

bool Session::expectsMessages() const
{
    return m_settings->messages.silentAfter > milliseconds::zero() &&
           isLine(m_settings->transport) && m_state.connection == ConnectionState::Connected &&
           !m_state.observerBlind;
}

} // namespace Pulse
