// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/kpi_words.h"

#include "models/item/beat_curves.h"
#include "models/words/explain_text.h"
#include "models/words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace Pulse::KpiWords {

namespace {

struct Kpi {
    Q_DECLARE_TR_FUNCTIONS(Kpi)
};

using namespace std::chrono_literals;

KpiText unknown(const QString &why)
{
    return {QStringLiteral("—"), {}, why, {}};
}

QString statusPhrase(int status)
{
    switch (status) {
    case 200: return QStringLiteral("OK");
    case 204: return QStringLiteral("No Content");
    case 301: return QStringLiteral("Moved Permanently");
    case 302: return QStringLiteral("Found");
    case 401: return QStringLiteral("Unauthorized");
    case 403: return QStringLiteral("Forbidden");
    case 404: return QStringLiteral("Not Found");
    case 429: return QStringLiteral("Too Many Requests");
    case 500: return QStringLiteral("Internal Server Error");
    case 502: return QStringLiteral("Bad Gateway");
    case 503: return QStringLiteral("Service Unavailable");
    case 504: return QStringLiteral("Gateway Timeout");
    default: return {};
    }
}

} // namespace

KpiText split(const QString &words)
{
    const qsizetype blank = words.indexOf(QLatin1Char(' '));
    // "1 m 34 s" is one value, "24 ms" a value and its unit.
    if (blank < 0 || words.indexOf(QLatin1Char(' '), blank + 1) >= 0)
        return {words, {}, {}, {}};
    return {words.left(blank), words.mid(blank + 1), {}, {}};
}

std::optional<Status> judged(const SessionState &state, RuleId rule)
{
    for (const Reason &reason : state.reasons) {
        if (reason.rule == rule && reason.severity < Status::Connecting)
            return reason.severity;
    }
    return std::nullopt;
}

KpiText lastHeartbeat(const SessionState &state, Instant now)
{
    if (!state.lastBeatAt)
        return unknown(Kpi::tr("none came yet"));
    return {Words::duration(now - *state.lastBeatAt),
            Kpi::tr("ago"),
            Kpi::tr("at %1").arg(Words::clockTime(state.lastBeatAt->wall)),
            {}};
}

KpiText nextExpected(const SessionState &state, Instant now)
{
    if (state.connection == ConnectionState::Paused)
        return unknown(Kpi::tr("paused"));
    if (!state.nextBeatDue)
        return unknown(Words::interval(state));
    const nanoseconds left = *state.nextBeatDue - now;
    if (left >= 0ns)
        return {Words::countdown(left), {}, Words::interval(state), {}};
    std::optional<Status> tone;
    if (state.status < Status::Connecting)
        tone = state.status == Status::Offline ? Status::Offline : state.status;
    return {Kpi::tr("overdue"), Words::countdown(left), Words::interval(state), tone};
}

KpiText latency(const SessionStore::Entry &entry, Instant now)
{
    const RecentLatency recent = recentLatency(entry.beats, now.mono - 15min);
    const QString window = Kpi::tr("last 15 min");
    if (!recent.p50)
        return unknown(window);
    const KpiText p50 = split(Words::latency(recent.p50));
    const KpiText p95 = split(Words::latency(recent.p95));
    const QString slash = QStringLiteral(" / ");
    const std::optional<Status> tone = judged(entry.state, RuleId::Slow);
    if (p50.unit == p95.unit || !recent.p95)
        return {p50.value + slash + p95.value, p50.unit, window, tone};
    return {Words::latency(recent.p50) + slash + Words::latency(recent.p95), {}, window, tone};
}

KpiText jitter(const SessionStore::Entry &entry, double usualMs)
{
    const std::optional<microseconds> now = entry.state.latency.jitter;
    if (!now)
        return unknown(Kpi::tr("needs two heartbeats"));
    KpiText text = split(Words::latency(now));
    text.extra =
        Kpi::tr("usually %1").arg(Words::latency(microseconds(std::llround(usualMs * 1000))));
    return text;
}

KpiText missed(const SessionState &state)
{
    KpiText text;
    const bool now = state.missedInARow > 0;
    text.value = Words::count(now ? state.missedInARow : state.missed);
    text.unit = now ? Kpi::tr("in a row") : Kpi::tr("in all");
    text.extra = Kpi::tr("%1 of %2 expected")
                     .arg(Words::count(state.missed), Words::count(state.beats + state.missed));
    text.status = judged(state, RuleId::BeatsMissed);
    return text;
}

KpiText clock(const SessionState &state)
{
    if (!state.clock)
        return unknown(Kpi::tr("no estimate"));
    KpiText text = split(Words::offset(state.clock->offset));
    const QString error = QStringLiteral("± ") + Words::latency(state.clock->error);
    const milliseconds offset = state.clock->offset;
    if (std::chrono::abs(offset) <= state.clock->error)
        text.extra = Kpi::tr("in step, %1").arg(error);
    else if (offset > 0ms)
        text.extra = Kpi::tr("server ahead, %1").arg(error);
    else
        text.extra = Kpi::tr("server behind, %1").arg(error);
    text.status = judged(state, RuleId::ClockOff);
    return text;
}

KpiText answer(const SessionStore::Entry &entry)
{
    const SessionState &state = entry.state;
    if (!state.report)
        return unknown(Kpi::tr("no answer yet"));
    const bool page = entry.settings->health.has_value();
    const milliseconds every = page ? entry.settings->health->interval : state.interval;
    KpiText text{QString::number(state.report->httpStatus), statusPhrase(state.report->httpStatus),
                 Kpi::tr("asked every %1").arg(Words::duration(every)),
                 judged(state, RuleId::HttpStatus)};
    if (state.lastCheckFailure.what != FailureClass::None)
        text.extra = Kpi::tr("the last check got no answer");
    return text;
}

KpiText responseTime(const SessionStore::Entry &entry)
{
    if (!entry.state.timing)
        return unknown({});
    KpiText text = split(Words::latency(entry.state.timing->total));
    if (entry.settings->transport == TransportKind::HttpCheck) {
        text.extra =
            Kpi::tr("limit for p95, %1").arg(Words::latency(entry.settings->limits.latencyP95));
        text.status = judged(entry.state, RuleId::Slow);
    } else {
        text.extra = Kpi::tr("of the health page");
    }
    return text;
}

KpiText errorRate(const SessionStore::Entry &entry)
{
    const SharedOptional<HealthReport> &report = entry.state.report;
    const QString limit = Kpi::tr("limit %1").arg(Words::percent(entry.settings->limits.errorRate));
    if (!report || !report->errorRate)
        return unknown(Kpi::tr("not in the answer"));
    return {Words::percent(report->errorRate), {}, limit, judged(entry.state, RuleId::ErrorRate)};
}

KpiText memory(const SessionState &state)
{
    if (!state.report || !state.report->memoryUsedBytes)
        return unknown(Kpi::tr("not in the answer"));
    KpiText text = split(Words::size(*state.report->memoryUsedBytes));
    if (const auto total = state.report->memoryTotalBytes; total && *total > 0) {
        text.extra = Kpi::tr("of %1").arg(Words::size(*total));
        const double part =
            static_cast<double>(*state.report->memoryUsedBytes) / static_cast<double>(*total);
        text.extra += QStringLiteral(", ") + Words::percent(part);
    }
    return text;
}

KpiText serviceUptime(const SessionState &state)
{
    const QString restarts = state.restarts == 0
                                 ? Kpi::tr("no restart seen")
                                 : Kpi::tr("%n restarts seen", nullptr, state.restarts);
    if (!state.report || !state.report->uptime)
        return unknown(restarts);
    return {Words::duration(*state.report->uptime), {}, restarts, {}};
}

KpiText checkedAt(const SessionState &state, Instant now)
{
    const QString next = state.nextCheckAt ? Kpi::tr("next %1").arg(Words::countdown(std::max(
                                                 *state.nextCheckAt - now, nanoseconds(0))))
                                           : QString();
    if (!state.reportAt)
        return unknown(next);
    return {Words::duration(now - *state.reportAt), Kpi::tr("ago"), next, {}};
}

} // namespace Pulse::KpiWords
