// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/report_judge.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

std::optional<milliseconds> monitorAge(const HealthReport &r)
{
    if (!r.timestamp || !r.lastCheck)
        return std::nullopt;
    return r.timestamp->sinceEpoch - r.lastCheck->sinceEpoch;
}

} // namespace

bool ReportJudge::beatsAreFine() const
{
    return m_state.connection == ConnectionState::Connected && m_state.lastHeardAt &&
           m_state.lastHeardAt->mono >= m_state.connectionSince.mono &&
           (!m_facts.expectsBeats || m_facts.silence <= m_facts.limits.late) &&
           m_state.pingsUnanswered == 0;
}

Reasons ReportJudge::reasons()
{
    if (isSocket() && m_state.lastCheckFailure.what != FailureClass::None) {
        add(beatsAreFine() ? RuleId::PageDownSocketFine : RuleId::HealthPageSilent, Status::Warning,
            0, 0, m_state.lastCheckFailure.detail);
        return m_found;
    }
    if (!m_state.report || (!isSocket() && m_state.connection != ConnectionState::Connected))
        return m_found;
    judgeContradiction(*m_state.report);
    judgeAnswer(*m_state.report);
    judgeBody(*m_state.report);
    judgeAssertions(*m_state.report);
    judgeTrend();
    judgeMetrics();
    return m_found;
}

void ReportJudge::judgeContradiction(const HealthReport &r)
{
    const bool saysHealthy = r.healthy.value_or(false) && r.httpStatus / 100 == 2;
    const bool fresh = isSocket() && m_settings.health && m_state.reportAt &&
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

bool ReportJudge::statusIsAsserted() const
{
    const auto &all = m_settings.assertions;
    return std::any_of(all.begin(), all.end(), [](const AssertionSettings &a) {
        return a.that.subject() == Assertion::Subject::Status;
    });
}

void ReportJudge::judgeAnswer(const HealthReport &r)
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

void ReportJudge::judgeBody(const HealthReport &r)
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
void ReportJudge::judgeErrors(const HealthReport &r)
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

void ReportJudge::judgeAssertions(const HealthReport &r)
{
    for (const AssertionResult &result : r.assertions) {
        const QString detail = QStringLiteral("%1 (%2)").arg(result.that.left(200), result.actual);
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

void ReportJudge::judgeTrend()
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
    if (trend.memory && trend.memory->hoursLeft && *trend.memory->hoursLeft < limits.memoryHours)
        add(RuleId::MemoryGrowing, Status::Warning, *trend.memory->hoursLeft, limits.memoryHours);
    const bool nearItsEnd =
        limits.restartsInAll > 0 && 10 * trend.restartsDay >= 8 * limits.restartsInAll;
    if (nearItsEnd || trend.restartsDay > limits.restartsPerDay)
        add(RuleId::RestartsMany, Status::Warning, trend.restartsDay,
            nearItsEnd ? limits.restartsInAll : limits.restartsPerDay);
}

void ReportJudge::judgeMetrics()
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

void ReportJudge::judgeJobs(const HealthReport &r)
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

} // namespace Pulse
