// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/health_policy.h"

#include "models/session/host_breaker.h"
#include "models/session/report_judge.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

class Judge final : private JudgeParts {
public:
    using JudgeParts::JudgeParts;

    Reasons reasons()
    {
        if (!judgeObserver() && !judgeConnection()) {
            judgeSilence();
            judgeMissedLately();
            judgePongs();
            judgeLatency();
            judgeClock();
            judgeCertificate();
            judgeMessageRate();
        }
        if (m_state.connection != ConnectionState::Paused && !m_state.observerBlind) {
            m_found += ReportJudge(m_state, m_settings, m_now, m_facts).reasons();
            judgeIsolation();
        }
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
        const bool none = judgeLine();
        if (none && m_state.circuit.state != CircuitState::Closed)
            add(RuleId::CircuitOpen, Status::Warning, m_state.circuit.failures,
                BreakerLimits().failures);
        return none;
    }

    bool judgeLine()
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
        case ConnectionState::Waiting:
            if (m_facts.cancelled)
                add(RuleId::TryCancelled, Status::Unknown);
            else
                judgeLost();
            return true;
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

    void judgeMissedLately()
    {
        if (m_facts.missedRate)
            add(RuleId::MissedLately, Status::Critical, *m_facts.missedRate, 0);
    }

    void judgePongs()
    {
        if (isLine(m_settings.transport) && m_state.pingsUnanswered > 0)
            add(RuleId::PongMissing, Status::Warning, m_state.pingsUnanswered,
                m_settings.heartbeat.pingMissLimit);
    }

    void judgeLatency()
    {
        if (m_facts.slow)
            add(RuleId::Slow, Status::Warning, inMs(*m_facts.slow),
                inMs(m_settings.limits.latencyP95));
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

    void judgeMessageRate()
    {
        const milliseconds limit = m_settings.messages.silentAfter;
        if (limit > milliseconds::zero() && m_facts.withoutMessage > limit)
            add(RuleId::MessagesSilent, Status::Warning, inMs(m_facts.withoutMessage), inMs(limit));
    }

    // What was seen stays true when the line breaks: another store's data was sent to us.
    void judgeIsolation()
    {
        const MessageFacts &traffic = *m_state.traffic;
        if (traffic.leaking > 0)
            add(RuleId::IsolationLeak, Status::Warning, static_cast<double>(traffic.leaking), 0,
                traffic.lastForeign);
    }

    [[nodiscard]] bool pongOnThisLine() const
    {
        return m_state.lastPongAt && m_state.lastPongAt->mono >= m_state.connectionSince.mono;
    }
};

} // namespace

std::optional<double> rateOfCounts(const HealthReport &report)
{
    if (!report.totalUpdates || !report.totalErrors || *report.totalUpdates <= 0)
        return std::nullopt;
    return static_cast<double>(*report.totalErrors) / static_cast<double>(*report.totalUpdates);
}

Reasons judge(const SessionState &state, const ServiceSettings &settings, Instant now,
              const JudgeFacts &facts)
{
    return Judge(state, settings, now, facts).reasons();
}

} // namespace Pulse
