// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/health_policy.h"

#include "models/session/host_breaker.h"

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
            judgeMissedLately();
            judgePongs();
            judgeLatency();
            judgeClock();
            judgeCertificate();
            judgeMessageRate();
        }
        if (m_state.connection != ConnectionState::Paused && !m_state.observerBlind) {
            judgeReport();
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

    // ---- The report. A socket and its health page are one subject: what they say of each other is
    // a fact of its own (two layers).

    [[nodiscard]] bool isSocket() const { return isLine(m_settings.transport); }

    [[nodiscard]] bool beatsAreFine() const
    {
        return m_state.connection == ConnectionState::Connected && m_state.lastHeardAt &&
               m_state.lastHeardAt->mono >= m_state.connectionSince.mono &&
               (!m_facts.expectsBeats || m_facts.silence <= m_facts.limits.late) &&
               m_state.pingsUnanswered == 0;
    }

    void judgeReport()
    {
        if (isSocket() && m_state.lastCheckFailure.what != FailureClass::None) {
            add(beatsAreFine() ? RuleId::PageDownSocketFine : RuleId::HealthPageSilent,
                Status::Warning, 0, 0, m_state.lastCheckFailure.detail);
            return;
        }
        if (!m_state.report || (!isSocket() && m_state.connection != ConnectionState::Connected))
            return;
        judgeContradiction(*m_state.report);
        judgeAnswer(*m_state.report);
        judgeBody(*m_state.report);
        judgeAssertions(*m_state.report);
        judgeTrend();
        judgeMetrics();
    }

    void judgeContradiction(const HealthReport &r)
    {
        const bool saysHealthy = r.healthy.value_or(false) && r.httpStatus / 100 == 2;
        const bool fresh =
            isSocket() && m_settings.health && m_state.reportAt &&
            m_now - *m_state.reportAt <= 2 * nanoseconds{m_settings.health->interval};
        const bool silent = m_facts.expectsBeats && m_facts.silence > m_facts.limits.late;
        if (fresh && saysHealthy && silent)
            add(RuleId::SaysHealthyButSilent, Status::Warning, inMs(m_facts.silence),
                inMs(m_facts.limits.late));
        const bool quiet = r.lastUpdateAgo && *r.lastUpdateAgo >= m_settings.limits.updatesSilent;
        if (quiet && r.httpStatus / 100 == 2 && r.healthy.value_or(true))
            add(RuleId::HttpAliveBotDead, Status::Critical, inMs(*r.lastUpdateAgo),
                inMs(m_settings.limits.updatesSilent));
        const auto stale = monitorAge(r);
        if (isSocket() && stale && *stale > m_settings.limits.monitorStale && beatsAreFine())
            add(RuleId::SocketFineMonitorStale, Status::Warning, inMs(*stale),
                inMs(m_settings.limits.monitorStale));
    }

    static std::optional<milliseconds> monitorAge(const HealthReport &r)
    {
        if (!r.timestamp || !r.lastCheck)
            return std::nullopt;
        return r.timestamp->sinceEpoch - r.lastCheck->sinceEpoch;
    }

    [[nodiscard]] bool statusIsAsserted() const
    {
        const auto &all = m_settings.assertions;
        return std::any_of(all.begin(), all.end(), [](const AssertionSettings &a) {
            return a.that.subject() == Assertion::Subject::Status;
        });
    }

    void judgeAnswer(const HealthReport &r)
    {
        if (r.httpStatus == 0) // a push or a check that speaks no HTTP
            return;
        const bool refused = r.httpStatus == 401 || r.httpStatus == 403;
        if (statusIsAsserted()) { // the operator has said what is right here
        } else if (refused)       // credentials: distinct from down, and beside a socket no outage
            add(RuleId::SignInRefused, isSocket() ? Status::Warning : Status::Offline, r.httpStatus,
                200);
        else if (r.httpStatus == 429)
            add(RuleId::HttpStatus, Status::Warning, r.httpStatus, 200);
        else if (r.httpStatus < 200 || r.httpStatus >= 400)
            add(RuleId::HttpStatus, Status::Critical, r.httpStatus, 200);
        const bool fine = r.httpStatus >= 200 && r.httpStatus < 400;
        if (!r.problem.isEmpty() && (fine || statusIsAsserted()))
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
        judgeErrors(r);
        const auto stale = monitorAge(r);
        if (stale && *stale > m_settings.limits.monitorStale)
            add(RuleId::MonitorStale, Status::Warning, inMs(*stale),
                inMs(m_settings.limits.monitorStale));
        if (r.heartbeatCount && m_facts.counterStill > 60s)
            add(RuleId::CountStopped, Status::Warning, inMs(m_facts.counterStill), 60'000);
        judgeJobs(r);
    }

    // The rate of the window, where enough was counted in it: the lifetime rate hides bursts, and
    // remembers them long after they ended (S2-6, S2-44).
    void judgeErrors(const HealthReport &r)
    {
        constexpr qint64 enough = 10;
        const WindowedRates &window = m_state.trend->rates;
        const bool counted = window.errorRate && window.updates >= enough;
        const auto rate = counted ? window.errorRate : r.errorRate;
        if (rate && *rate > m_settings.limits.errorRate)
            add(RuleId::ErrorRate, Status::Warning, *rate, m_settings.limits.errorRate);
        const auto counts = rateOfCounts(r);
        if (!r.errorRate || !counts)
            return;
        const double rounding = std::max(0.002, 0.05 * *counts);
        if (std::abs(*r.errorRate - *counts) > rounding)
            add(RuleId::ErrorRateMismatch, Status::Warning, *r.errorRate, *counts);
    }

    void judgeAssertions(const HealthReport &r)
    {
        for (const AssertionResult &result : r.assertions) {
            const QString detail =
                QStringLiteral("%1 (%2)").arg(result.that.left(200), result.actual);
            switch (result.outcome) {
            case AssertionResult::Outcome::Holds: break;
            case AssertionResult::Outcome::Fails:
                add(RuleId::AssertionFailed, result.otherwise, result.value, result.limit, detail);
                break;
            case AssertionResult::Outcome::Unreadable:
                add(RuleId::AssertionUnreadable, Status::Warning, 0, 0, detail);
                break;
            }
        }
    }

    void judgeTrend()
    {
        const ReportTrend &trend = *m_state.trend;
        const JudgeLimits &limits = m_settings.limits;
        if (trend.sameTimestamp > 0)
            add(RuleId::CachedAnswer, Status::Warning, inMs(trend.sameTimestampFor));
        if (trend.beats) { // one may be on its way, and a timer drifts
            const double expected = static_cast<double>(trend.beats->expected);
            const double seen = static_cast<double>(trend.beats->seen);
            if (seen + 1 + 0.05 * expected < expected)
                add(RuleId::BeatsTooFew, Status::Warning, seen, expected);
        }
        if (trend.memory && trend.memory->hoursLeft &&
            *trend.memory->hoursLeft < limits.memoryHours)
            add(RuleId::MemoryGrowing, Status::Warning, *trend.memory->hoursLeft,
                limits.memoryHours);
        const bool nearItsEnd =
            limits.restartsInAll > 0 && 10 * trend.restartsDay >= 8 * limits.restartsInAll;
        if (nearItsEnd || trend.restartsDay > limits.restartsPerDay)
            add(RuleId::RestartsMany, Status::Warning, trend.restartsDay,
                nearItsEnd ? limits.restartsInAll : limits.restartsPerDay);
    }

    void judgeMetrics()
    {
        const QList<MetricSeries> &all = m_state.trend->metrics;
        for (qsizetype i = 0; i < std::min(all.size(), m_settings.metrics.size()); ++i) {
            const MetricSettings &metric = m_settings.metrics.at(i);
            const MetricSeries &series = all.at(i);
            if (!series.problem.isEmpty()) {
                add(RuleId::Unreadable, Status::Warning, 0, 0,
                    metric.name + QStringLiteral(": ") + series.problem);
                continue;
            }
            const auto beyond = [&](const std::optional<double> &limit) {
                return series.value && limit &&
                       (metric.lowIsBad() ? *series.value < *limit : *series.value > *limit);
            };
            const bool critical = beyond(metric.critical);
            if (!critical && !beyond(metric.warning))
                continue;
            const QString name = metric.unit.isEmpty()
                                     ? metric.name
                                     : QStringLiteral("%1 (%2)").arg(metric.name, metric.unit);
            add(RuleId::MetricLimit, critical ? Status::Critical : Status::Warning, *series.value,
                critical ? *metric.critical : *metric.warning, name);
        }
    }

    void judgeJobs(const HealthReport &r)
    {
        for (const JobDue &due : m_facts.jobs) {
            if (m_now.wall > due.latest)
                add(RuleId::JobStale, Status::Warning, inMs(m_now.wall - due.lastRun),
                    inMs(due.latest - due.lastRun), due.job);
        }
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
