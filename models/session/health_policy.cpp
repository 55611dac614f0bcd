// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/health_policy.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

double inMs(nanoseconds d)
{
    return std::chrono::duration<double, std::milli>(d).count();
}

class Judge final {
public:
    Judge(const SessionState &state, const ServiceSettings &settings, Instant now,
          const JudgeFacts &facts)
        : m_state(state), m_settings(settings), m_now(now), m_facts(facts)
    {
    }

    Reasons reasons()
    {
        if (!judgeObserver() && !judgeConnection()) {
            judgeSilence();
            judgePongs();
            judgeLatency();
            judgeClock();
            judgeCertificate();
        }
        if (m_state.connection != ConnectionState::Paused && !m_state.observerBlind)
            judgeReport();
        if (m_state.accountsBeyond > 0 && m_state.connection != ConnectionState::Paused)
            add(RuleId::AccountsBeyond, Status::Warning,
                static_cast<double>(m_state.accountsShown + m_state.accountsBeyond),
                m_settings.accounts.limit);
        if (m_found.isEmpty())
            add(RuleId::OnTime, Status::Healthy, inMs(m_facts.silence), inMs(m_facts.limits.late));
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Reason &a, const Reason &b) { return a.severity < b.severity; });
        return m_found;
    }

private:
    void add(RuleId rule, Status severity, double value = 0, double limit = 0,
             const QString &detail = QString())
    {
        m_found.append(Reason{rule, severity, value, limit, detail});
    }

    // What this computer was doing goes before everything about the service (SPEC principle 6).
    bool judgeObserver()
    {
        if (m_state.connection == ConnectionState::Paused) {
            add(RuleId::PausedByOperator, Status::Paused);
            return true;
        }
        const bool notBackYet =
            m_facts.justWoke && m_state.connection != ConnectionState::Connected;
        if (m_state.observerBlind || notBackYet) {
            add(RuleId::ObserverBlind, Status::Unknown);
            return true;
        }
        return false;
    }

    // True when there is no connection to say more about.
    bool judgeConnection()
    {
        switch (m_state.connection) {
        case ConnectionState::Connected: return false;
        case ConnectionState::Paused: return true;
        case ConnectionState::Connecting:
            if (m_state.attempt == 0 || m_state.attemptByOperator) {
                add(RuleId::FirstConnect, Status::Connecting);
                return true;
            }
            if (m_state.lastClose.persistent || m_state.attempt > m_state.maxAttempts)
                judgeDown(); // a slow try under way is no better than the wait before it
            else
                judgeLost();
            return true;
        case ConnectionState::Waiting: judgeLost(); return true;
        case ConnectionState::Down: judgeDown(); return true;
        }
        return true;
    }

    void judgeDown()
    {
        const bool signIn = m_state.lastClose.what == FailureClass::SignIn;
        add(signIn ? RuleId::SignInRefused : RuleId::GaveUp, Status::Offline, m_state.attempt,
            m_state.maxAttempts, m_state.lastClose.detail);
    }

    void judgeLost()
    {
        // A lost line is a warning at once and critical when beats are missing for too long: a
        // server that restarts in seconds must not wake anybody.
        const bool http = isCheck(m_settings.transport);
        const bool failed =
            http ? m_state.missedInARow >= 2 : m_facts.sinceLife > m_facts.limits.failed;
        add(RuleId::ConnectionLost, failed ? Status::Critical : Status::Warning, m_state.attempt,
            m_state.maxAttempts, m_state.lastClose.detail);
    }

    void judgeSilence()
    {
        if (isCheck(m_settings.transport))
            return;
        const bool beatOnThisLine =
            m_state.lastBeatAt && m_state.lastBeatAt->mono >= m_state.connectionSince.mono;
        if (m_facts.silence > m_facts.limits.late && m_facts.expectsBeats) {
            judgeLateness();
            return;
        }
        const bool alive = beatOnThisLine || (!m_facts.expectsBeats && pongOnThisLine());
        if (!alive)
            add(m_settings.transport == TransportKind::Push ? RuleId::NoPushYet : RuleId::NoBeatYet,
                Status::Connecting, inMs(m_facts.silence), inMs(m_facts.limits.late));
    }

    void judgeLateness()
    {
        if (m_facts.silence <= m_facts.limits.failed) {
            add(RuleId::BeatLate, Status::Warning, inMs(m_facts.silence),
                inMs(m_facts.limits.late));
            return;
        }
        const bool answers = m_state.pingsUnanswered == 0 && m_state.lastPongAt &&
                             m_now - *m_state.lastPongAt < m_facts.silence;
        add(answers ? RuleId::SilentButAlive : RuleId::BeatsMissed, Status::Critical,
            m_state.missedInARow, 2);
    }

    void judgePongs()
    {
        if (isLine(m_settings.transport) && m_state.pingsUnanswered > 0)
            add(RuleId::PongMissing, Status::Warning, m_state.pingsUnanswered,
                m_settings.heartbeat.pingMissLimit);
    }

    void judgeLatency()
    {
        const auto &p95 = m_state.latency.p95;
        if (p95 && *p95 > m_settings.limits.latencyP95)
            add(RuleId::Slow, Status::Warning, inMs(*p95), inMs(m_settings.limits.latencyP95));
    }

    void judgeClock()
    {
        // Only what is beyond doubt: the offset less its error bound (reliability 4.3).
        if (!m_state.clock)
            return;
        // When our own clock was set, the difference may be ours: before or after it was wrong.
        const milliseconds offset = m_state.clock->offset;
        const auto least =
            std::min(std::chrono::abs(offset), std::chrono::abs(offset + m_facts.wallStep));
        const auto sure = least - m_state.clock->error;
        if (sure > m_settings.limits.clockOffset)
            add(RuleId::ClockOff, Status::Warning, inMs(m_state.clock->offset),
                inMs(m_settings.limits.clockOffset));
    }

    void judgeCertificate()
    {
        if (!m_state.tls || m_state.tls->expiresAt.count() <= 0)
            return;
        const double days =
            std::chrono::duration<double, std::ratio<86'400>>(m_state.tls->expiresAt - m_now.wall)
                .count();
        if (days < m_settings.limits.certificateDays)
            add(RuleId::CertificateEnding, Status::Warning, std::floor(days),
                m_settings.limits.certificateDays);
    }

    void judgeReport()
    {
        const bool socket = isLine(m_settings.transport);
        if (socket && m_state.lastCheckFailure.what != FailureClass::None) {
            add(RuleId::HealthPageSilent, Status::Warning, 0, 0, m_state.lastCheckFailure.detail);
            return;
        }
        if (!m_state.report || (!socket && m_state.connection != ConnectionState::Connected))
            return;
        judgeAnswer(*m_state.report);
        judgeBody(*m_state.report);
    }

    void judgeAnswer(const HealthReport &r)
    {
        if (r.httpStatus == 0) // a push or a check that speaks no HTTP
            return;
        const bool refused = r.httpStatus == 401 || r.httpStatus == 403;
        if (refused)
            add(RuleId::SignInRefused, Status::Offline, r.httpStatus, 200);
        else if (r.httpStatus == 429)
            add(RuleId::HttpStatus, Status::Warning, r.httpStatus, 200);
        else if (r.httpStatus < 200 || r.httpStatus >= 400)
            add(RuleId::HttpStatus, Status::Critical, r.httpStatus, 200);
        else if (!r.problem.isEmpty())
            add(RuleId::Unreadable, Status::Warning, 0, 0, r.problem);
        if (r.bodyStatusCode && *r.bodyStatusCode != r.httpStatus)
            add(RuleId::StatusMismatch, Status::Warning, *r.bodyStatusCode, r.httpStatus);
    }

    void judgeBody(const HealthReport &r)
    {
        if (r.healthy && !*r.healthy)
            add(RuleId::SaysUnhealthy, Status::Critical, 0, 0, r.statusWord.value_or(QString()));
        if (r.lastUpdateAgo && *r.lastUpdateAgo >= m_settings.limits.updatesSilent)
            add(RuleId::UpdatesStopped, Status::Critical, inMs(*r.lastUpdateAgo),
                inMs(m_settings.limits.updatesSilent));
        if (r.failureCount && *r.failureCount >= m_settings.limits.connectionFailures) {
            const bool beyond = *r.failureCount > m_settings.limits.connectionFailures;
            add(RuleId::ConnectionFailures, beyond ? Status::Critical : Status::Warning,
                static_cast<double>(*r.failureCount), m_settings.limits.connectionFailures);
        }
        if (r.errorRate && *r.errorRate > m_settings.limits.errorRate)
            add(RuleId::ErrorRate, Status::Warning, *r.errorRate, m_settings.limits.errorRate);
        if (r.timestamp && r.lastCheck) {
            const auto age = r.timestamp->sinceEpoch - r.lastCheck->sinceEpoch;
            if (age > m_settings.limits.monitorStale)
                add(RuleId::MonitorStale, Status::Warning, inMs(age),
                    inMs(m_settings.limits.monitorStale));
        }
        if (r.heartbeatCount && m_facts.counterStill > 60s)
            add(RuleId::CountStopped, Status::Warning, inMs(m_facts.counterStill), 60'000);
        judgeJobs(r);
    }

    void judgeJobs(const HealthReport &r)
    {
        for (const auto &[job, running] : r.jobs) {
            if (!running)
                add(RuleId::JobNotRunning, Status::Warning, 0, 0, job);
        }
        qint64 all = 0;
        qint64 bad = 0;
        bool critical = false;
        for (const AccountCount &group : r.accounts) {
            all += group.count;
            const bool healthy = group.health.compare(u"healthy", Qt::CaseInsensitive) == 0;
            bad += healthy ? 0 : group.count;
            critical = critical || group.health.compare(u"critical", Qt::CaseInsensitive) == 0;
        }
        if (bad > 0)
            add(RuleId::AccountsUnhealthy, critical ? Status::Critical : Status::Warning,
                static_cast<double>(bad), static_cast<double>(all));
    }

    [[nodiscard]] bool pongOnThisLine() const
    {
        return m_state.lastPongAt && m_state.lastPongAt->mono >= m_state.connectionSince.mono;
    }

    const SessionState &m_state;
    const ServiceSettings &m_settings;
    Instant m_now;
    const JudgeFacts &m_facts;
    Reasons m_found;
};

} // namespace

Reasons judge(const SessionState &state, const ServiceSettings &settings, Instant now,
              const JudgeFacts &facts)
{
    return Judge(state, settings, now, facts).reasons();
}

} // namespace Pulse
