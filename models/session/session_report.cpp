// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/protocol/side_effects.h"

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

namespace {
constexpr milliseconds Closely = 5s; // S0-31
constexpr milliseconds CloselyFor = 10min;
} // namespace

void Session::scheduleCheck(Outcome &out)
{
    runCheck(false, out);
}

milliseconds Session::checkInterval() const
{
    const milliseconds usual = isPolled() ? m_state.interval : m_settings->health->interval;
    const bool closely = m_state.closelyUntil && m_now.mono < m_state.closelyUntil->mono;
    return closely ? std::min(usual, Closely) : usual;
}

// What the service asked for goes before our own rhythm.
void Session::scheduleNext()
{
    const milliseconds wait = checkInterval();
    const bool asked = m_state.report && m_state.report->retryAfter &&
                       (m_state.report->httpStatus == 429 || m_state.report->httpStatus == 503);
    m_state.nextCheckAt = m_now + (asked ? std::max(wait, *m_state.report->retryAfter) : wait);
    m_nextPingPageAt.reset();
    const PingPage &ping = m_settings->pingPage;
    if (isPolled() && !ping.path.isEmpty() && !m_pingPageMissing && !asked)
        m_nextPingPageAt = m_now.mono + ping.interval;
    if (m_nextPingPageAt && *m_nextPingPageAt >= m_state.nextCheckAt->mono)
        m_nextPingPageAt.reset();
}

void Session::watchClosely()
{
    const bool page = isPolled() || m_settings->health;
    const bool mayHurry = !isPolled() || isIdempotent(m_settings->request.method);
    if (m_state.connection != ConnectionState::Connected || !page || !mayHurry)
        return;
    m_state.closelyUntil = m_now + CloselyFor;
    if (!m_checkRunning)
        m_state.nextCheckAt = m_now;
}

void Session::on(const ReportRead &read, Outcome &out)
{
    if (m_state.connection == ConnectionState::Paused)
        return;
    m_checkRunning = false;
    if (read.purpose == CheckPurpose::Ping)
        takePing(read, out);
    else
        takeReport(read, out);
}

void Session::takeReport(const ReportRead &read, Outcome &out)
{
    // Something answers, but it cannot be this service: perhaps it stands at another port.
    const bool notIt = read.report.httpStatus == 404 || !read.report.problem.isEmpty();
    if (notIt && m_settings->identity.value.isEmpty() && isIdempotent(m_settings->request.method) &&
        tryNextTarget(out))
        return;
    if (isPolled())
        m_targetsTried = 0;
    const int restarts = m_state.restarts;
    noticeRestart(read.report, out);
    watchCounter(read.report);
    noteJobs(read.report);
    m_history.add(read.report, m_settings, m_now, m_state.restarts > restarts);
    if (m_history.deployed())
        out.changes.append(
            VersionChanged{m_history.trend().deploy->from, m_history.trend().deploy->to});
    m_state.trend = m_history.trend();
    m_state.report = read.report;
    m_state.reportAt = m_now;
    m_state.timing = read.timing;
    m_state.lastCheckFailure = CloseReason{};
    scheduleNext();
    if (!isPolled()) {
        out.changes.append(HealthRead{});
        return;
    }
    m_state.tls = read.tls;
    m_state.nextBeatDue = m_state.nextCheckAt;
    cameAlive(out);
    addRoundTrip(read.timing.total);
    const auto &asserted = read.report.assertions;
    const bool broken = std::any_of(asserted.begin(), asserted.end(), [](const auto &result) {
        return result.outcome != AssertionResult::Outcome::Holds;
    });
    const bool failed =
        read.report.httpStatus >= 400 || !read.report.healthy.value_or(true) || broken;
    acceptBeat(BeatKind::Check, read.timing.total, std::nullopt, failed, out);
    out.changes.append(HealthRead{});
}

void Session::cameAlive(Outcome &out)
{
    m_state.lastHeardAt = m_now;
    m_failures = 0;
    m_state.attempt = 0;
    m_state.attemptByOperator = false;
    if (m_state.connection == ConnectionState::Connected)
        return;
    m_state.reconnects += m_everConnected ? 1 : 0;
    m_everConnected = true;
    m_state.nextAttemptAt.reset();
    setConnection(ConnectionState::Connected, out);
}

// A sign of life is no report: it is a heartbeat, and when it is a bad one the report is asked at
// once, so that the judgement always rests on the whole of it (S0-18, S2-22).
void Session::takePing(const ReportRead &read, Outcome &out)
{
    const int status = read.report.httpStatus;
    m_pingPageMissing = status == 404 || status == 405 || status == 501;
    const bool failed =
        status >= 400 || !read.report.problem.isEmpty() || !read.report.healthy.value_or(true);
    if (m_pingPageMissing)
        return;
    m_state.lastHeardAt = m_now;
    m_state.timing = read.timing;
    addRoundTrip(read.timing.total);
    acceptBeat(BeatKind::Check, read.timing.total, std::nullopt, failed, out);
    m_nextPingPageAt = m_now.mono + m_settings->pingPage.interval;
    if (failed)
        m_state.nextCheckAt = m_now;
    if (m_state.nextCheckAt && *m_nextPingPageAt >= m_state.nextCheckAt->mono)
        m_nextPingPageAt.reset();
}

void Session::on(const CheckFailed &failed, Outcome &out)
{
    if (m_state.connection == ConnectionState::Paused)
        return;
    m_checkRunning = false;
    if (isElsewhere(failed.reason) && tryNextTarget(out))
        return;
    if (isPolled())
        m_state.target = 0; // all were tried: the next round begins with the first
    m_identified = false;
    m_state.lastCheckFailure = failed.reason;
    m_state.timing = failed.timing;
    if (!isPolled()) {
        m_state.nextCheckAt = m_now + checkInterval();
        return;
    }
    m_state.nextCheckAt.reset();
    const bool ourOwnFault = m_now.mono < m_graceUntil || m_state.observerBlind;
    attemptFailed(failed.reason, out);
    if (!ourOwnFault) {
        countMissed(0ns, out);
        countMissedForGood(1);
    }
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
        m_countFirstAt = m_now.mono;
    }
    m_countLastAt = m_now.mono;
}

} // namespace Pulse
