// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/cron_schedule.h"
#include "models/session/session.h"

#include <algorithm>

// Judgements over a window of time that must last before they are told (S3-37, S3-38), and jobs
// that should have run (S1-38).
namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds JobSlack = 60s; // a job starts late, and the clocks may differ
constexpr int JobSlackPart = 10;       // of its period, when that is more

std::optional<JobDue> dueOf(const JobTime &time, const QByteArray &zone)
{
    if (!time.lastRun || !time.lastRun->zoneKnown)
        return std::nullopt;
    const milliseconds last = time.lastRun->sinceEpoch;
    const auto next = expectedNextRun(time.job, time.cron, last, zone);
    const auto after = next ? expectedNextRun(time.job, time.cron, *next, zone) : std::nullopt;
    if (!after)
        return std::nullopt;
    const milliseconds slack = std::max(JobSlack, (*after - *next) / JobSlackPart);
    return JobDue{time.job, last, *next + slack};
}

} // namespace

void Session::countMissedForGood(qint64 missed)
{
    m_missedLately.add(m_now.mono, missed);
}

void Session::lookBack(JudgeFacts &facts)
{
    const JudgeLimits &limits = m_settings->limits;
    m_slow.age(m_now.mono);
    // Few answers come in the window of a page that is asked seldom: then p95 is that of the last
    // ones, from 20 on.
    const auto p95 = m_slow.p95() ? m_slow.p95() : m_state.latency.p95;
    const bool above = p95 && *p95 > limits.latencyP95;
    const bool chance = above && m_slow.p95() && m_slow.above(limits.latencyP95) < 2;
    if (!above || chance)
        m_slowSince.reset();
    else if (!m_slowSince)
        m_slowSince = m_now.mono;
    if (m_slowSince && m_now.mono - *m_slowSince >= limits.slowFor)
        facts.slow = p95;

    const qint64 missed = m_missedLately.count(m_now.mono);
    if (missed == 0)
        m_missedSince.reset();
    else if (!m_missedSince)
        m_missedSince = m_now.mono;
    const bool lasts = m_missedSince && m_now.mono - *m_missedSince >= limits.missedFor;
    if (limits.missedFor > 0ms && lasts)
        facts.missedRate = static_cast<double>(missed) /
                           std::chrono::duration<double>(m_missedLately.window()).count();
    facts.jobs = m_jobsDue;
}

std::optional<nanoseconds> Session::nextLookBack() const
{
    std::optional<nanoseconds> soonest;
    const auto consider = [&](std::optional<nanoseconds> at) {
        if (at && *at > m_now.mono && (!soonest || *at < *soonest))
            soonest = at;
    };
    if (m_slowSince) {
        consider(*m_slowSince + m_settings->limits.slowFor);
        consider(m_slow.nextToLeave());
    }
    if (m_missedSince && m_settings->limits.missedFor > 0ms) {
        consider(*m_missedSince + m_settings->limits.missedFor);
        consider(m_missedLately.emptyAt());
    }
    for (const JobDue &due : m_jobsDue) {
        if (due.latest >= m_now.wall)
            consider(m_now.mono + (due.latest - m_now.wall) + 1ms);
    }
    return soonest;
}

void Session::noteJobs(const HealthReport &report)
{
    m_jobsDue.clear();
    const QByteArray zone = m_settings->accounts.timeZone.toUtf8();
    for (const JobTime &time : report.jobTimes) {
        const bool running =
            std::any_of(report.jobs.begin(), report.jobs.end(),
                        [&time](const auto &job) { return job.first == time.job && job.second; });
        if (const auto due = running ? dueOf(time, zone) : std::nullopt)
            m_jobsDue.append(*due);
    }
}

} // namespace Pulse
