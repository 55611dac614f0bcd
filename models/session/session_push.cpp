// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

namespace Pulse {

// A passive service (a dead man's switch): it calls us, and its silence is judged like that of any
// other. There is no connection to lose; while we listen, it counts as connected.
void Session::awaitPushes(Outcome &out)
{
    watchFromNow();
    m_state.attempt = 0;
    m_state.nextBeatDue = m_now + m_state.interval;
    setConnection(ConnectionState::Connected, out);
}

void Session::on(const PushReceived &push, Outcome &out)
{
    if (m_state.connection != ConnectionState::Connected || !isPush())
        return;
    m_state.lastHeardAt = m_now;
    ++m_state.messages;
    m_state.report = push.report;
    m_state.reportAt = m_now;
    if (push.latency)
        addRoundTrip(*push.latency);
    acceptBeat(BeatKind::Push, push.latency, std::nullopt, !push.report.healthy.value_or(true),
               out);
    out.changes.append(HealthRead{});
}

} // namespace Pulse
