// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

void Session::scheduleCheck(Outcome &out)
{
    m_checkRunning = true;
    m_state.nextCheckAt.reset();
    out.actions.append(RunCheck{});
}

void Session::on(const ReportRead &read, Outcome &out)
{
    if (m_state.connection == ConnectionState::Paused)
        return;
    m_checkRunning = false;
    noticeRestart(read.report, out);
    watchCounter(read.report);
    m_state.report = read.report;
    m_state.reportAt = m_now;
    m_state.timing = read.timing;
    m_state.lastCheckFailure = CloseReason{};
    if (!isHttp()) {
        m_state.nextCheckAt = m_now + m_settings.health->interval;
        out.changes.append(HealthRead{});
        return;
    }
    m_state.tls = read.tls;
    m_state.lastHeardAt = m_now;
    m_state.nextCheckAt = m_now + m_state.interval;
    m_state.nextBeatDue = m_state.nextCheckAt;
    m_failures = 0;
    m_state.attempt = 0;
    m_state.attemptByOperator = false;
    if (m_state.connection != ConnectionState::Connected) {
        m_state.reconnects += m_everConnected ? 1 : 0;
        m_everConnected = true;
        m_state.nextAttemptAt.reset();
        setConnection(ConnectionState::Connected, out);
    }
    addRoundTrip(read.timing.total);
    const bool failed = read.report.httpStatus >= 400 || !read.report.healthy.value_or(true);
    acceptBeat(BeatKind::Check, read.timing.total, std::nullopt, failed, out);
    out.changes.append(HealthRead{});
}

void Session::on(const CheckFailed &failed, Outcome &out)
{
    if (m_state.connection == ConnectionState::Paused)
        return;
    m_checkRunning = false;
    m_state.lastCheckFailure = failed.reason;
    m_state.timing = failed.timing;
    if (!isHttp()) {
        m_state.nextCheckAt = m_now + m_settings.health->interval;
        return;
    }
    const bool ourOwnFault = m_now.mono < m_graceUntil || m_state.observerBlind;
    attemptFailed(failed.reason, out);
    if (!ourOwnFault)
        countMissed(0ns, out);
}

// Counters and start times go forward as long as one process lives (S0-3, S0-13, S2-7).
void Session::noticeRestart(const HealthReport &report, Outcome &out)
{
    if (!m_state.report)
        return;
    const HealthReport &before = *m_state.report;
    const bool laterStart = report.startedAt && before.startedAt &&
                            report.startedAt->sinceEpoch > before.startedAt->sinceEpoch + 2s;
    const bool lessUptime = report.uptime && before.uptime && *report.uptime + 1s < *before.uptime;
    const bool lowerCount =
        (report.heartbeatCount && before.heartbeatCount &&
         *report.heartbeatCount < *before.heartbeatCount) ||
        (report.totalUpdates && before.totalUpdates && *report.totalUpdates < *before.totalUpdates);
    if (!laterStart && !lessUptime && !lowerCount)
        return;
    ++m_state.restarts;
    out.changes.append(ServiceRestarted{});
}

void Session::watchCounter(const HealthReport &report)
{
    if (!report.heartbeatCount) {
        m_lastCount.reset();
        return;
    }
    if (m_lastCount != report.heartbeatCount) {
        m_lastCount = report.heartbeatCount;
        m_lastCountAt = m_now.mono;
    }
}

} // namespace Pulse
