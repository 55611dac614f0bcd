// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/trend_facts.h"

#include "models/heartbeat/linear_trend.h"
#include "models/heartbeat/slo.h"
#include "models/session/check_target.h"
#include "models/session/host_breaker.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"
#include "ui/detail/kpi_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <vector>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

struct TrendText {
    Q_DECLARE_TR_FUNCTIONS(Trend)
};

constexpr nanoseconds goalPeriod = std::chrono::hours(24 * 30);
constexpr nanoseconds trendSpan = 1h;
constexpr qsizetype fewest = 20;      // heartbeats that a line needs, as p95 does
constexpr double sure = 0.3;          // r² from which a line is told
constexpr double steadyPerHour = 0.1; // of the latency itself: less is no trend

QString noTrend()
{
    return QStringLiteral("—");
}

std::vector<TrendPoint> latenciesOf(const BeatLog &log, Instant now)
{
    std::vector<TrendPoint> points;
    for (int i = log.size() - 1; i >= 0; --i) {
        const Beat beat = log.at(i);
        if (now - beat.at > trendSpan)
            break;
        if (beat.latency)
            points.push_back({beat.at.mono, static_cast<double>(beat.latency->count())});
    }
    return points;
}

QString signedLatency(double microsecondsPerHour)
{
    const QString size = Words::latency(microseconds(std::llround(std::abs(microsecondsPerHour))));
    return (microsecondsPerHour < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + size;
}

QString latencyTrend(const BeatLog &log, Instant now)
{
    const std::vector<TrendPoint> points = latenciesOf(log, now);
    if (static_cast<qsizetype>(points.size()) < fewest)
        return noTrend();
    const std::optional<LinearTrend> line = linearTrend(points);
    if (!line)
        return noTrend();
    if (line->confidence < sure || std::abs(line->perHour) < steadyPerHour * line->last)
        return TrendText::tr("steady");
    return TrendText::tr("%1 an hour").arg(signedLatency(line->perHour));
}

QString budgetText(const SloFigures &slo)
{
    if (slo.left <= 0ns)
        return TrendText::tr("used up: %1 lost of %2")
            .arg(Words::duration(slo.spent), Words::duration(slo.budget));
    const double share = std::chrono::duration<double>(slo.left) / slo.budget;
    return TrendText::tr("%1, %2 left", "time, share")
        .arg(Words::duration(slo.left), Words::percent(share));
}

/// How long it takes to be up again and how long it stays so: the last 7 days beside all 30, so
/// that it is seen whether that gets worse (S1-42, S2-41). Empty while nothing failed.
QList<KeyValues::Fact> failureFacts(const UptimeHistory &history)
{
    const auto beside = [&history](std::optional<milliseconds> (Rollup::*mean)() const) {
        const QString month = Words::duration((history.month.sum.*mean)().value_or(milliseconds{}));
        const auto week = (history.week.sum.*mean)();
        return week ? TrendText::tr("%1; last 7 days %2", "time, time")
                          .arg(month, Words::duration(*week))
                    : TrendText::tr("%1; no failure in 7 days", "time").arg(month);
    };
    if (history.month.sum.failures <= 0)
        return {};
    return {{QStringLiteral("repair"),
             TrendText::tr("Repair (MTTR)"),
             beside(&Rollup::meanTimeToRepair),
             {},
             false},
            {QStringLiteral("between"),
             TrendText::tr("Between (MTBF)"),
             beside(&Rollup::meanTimeBetweenFailures),
             {},
             false}};
}

} // namespace

QList<KeyValues::Fact> goalFacts(const SessionStore::Entry &entry, Instant now)
{
    const SessionState &state = entry.state;
    const double goal = entry.settings->limits.uptimeGoal;
    const Rollup &month = entry.history->month.sum; // what is kept, where it was read
    const bool kept = month.watched() > milliseconds::zero();
    const SloFigures slo = sloFigures(kept ? uptimeCount(month) : state.uptime, goal, goalPeriod);
    const bool below = slo.uptime && *slo.uptime < goal;
    const auto bad = below ? std::optional(Status::Warning) : std::nullopt;
    QList<KeyValues::Fact> facts{
        {QStringLiteral("goal"), TrendText::tr("Uptime"),
         TrendText::tr("%1, goal %2").arg(Words::percent(slo.uptime), Words::percent(goal)), bad,
         false},
        {QStringLiteral("budget"), TrendText::tr("Error budget"), budgetText(slo),
         slo.left <= 0ns ? std::optional(Status::Critical) : std::nullopt, false}};
    if (slo.emptyIn && *slo.emptyIn < goalPeriod)
        facts.append({QStringLiteral("empty"), TrendText::tr("At this rate"),
                      TrendText::tr("used up in %1").arg(Words::duration(*slo.emptyIn)),
                      std::optional(Status::Warning), false});
    facts += failureFacts(*entry.history);
    facts.append({QStringLiteral("latencyTrend"),
                  TrendText::tr("Latency trend"),
                  latencyTrend(entry.beats, now),
                  {},
                  false});
    if (entry.settings->transport == TransportKind::WebSocket)
        facts.append({QStringLiteral("serverPings"),
                      TrendText::tr("Server pings"),
                      Words::count(state.serverPings),
                      {},
                      false});
    return facts;
}

QList<KeyValues::Fact> trafficFacts(const SessionStore::Entry &entry)
{
    const MessageFacts &traffic = *entry.state.traffic;
    if (traffic.all.messages == 0)
        return {};
    const QString rate = QLocale().toString(traffic.perMinute.value_or(0), 'f', 1);
    QList<KeyValues::Fact> facts{{QStringLiteral("messageRate"), TrendText::tr("Messages"),
                                  TrendText::tr("%1 a minute", "number of messages").arg(rate),
                                  KpiWords::judged(entry.state, RuleId::MessagesSilent), false}};
    if (traffic.all.joined + traffic.all.left > 0)
        facts.append({QStringLiteral("presence"),
                      TrendText::tr("People"),
                      TrendText::tr("%1 joined, %2 left", "people")
                          .arg(Words::count(traffic.all.joined), Words::count(traffic.all.left)),
                      {},
                      false});
    if (!entry.settings->messages.store.isEmpty())
        facts.append({QStringLiteral("store"), TrendText::tr("Of other stores"),
                      traffic.all.foreign == 0 ? TrendText::tr("none", "messages")
                                               : Words::count(traffic.all.foreign),
                      KpiWords::judged(entry.state, RuleId::IsolationLeak), false});
    return facts;
}

QList<KeyValues::Fact> nodeFacts(const SessionStore::Entry &entry)
{
    QList<KeyValues::Fact> facts;
    const SessionState &state = entry.state;
    if (state.circuit.state != CircuitState::Closed)
        facts.append({QStringLiteral("circuit"), TrendText::tr("Circuit"),
                      state.circuit.state == CircuitState::HalfOpen
                          ? TrendText::tr("half-open: one session tries")
                          : TrendText::tr("open: no tries for now"),
                      std::optional(Status::Warning), false});
    else if (isLine(entry.settings->transport))
        facts.append({QStringLiteral("circuit"),
                      TrendText::tr("Circuit"),
                      TrendText::tr("closed", "circuit: tries are made"),
                      {},
                      false});
    const QList<NodeFacts> &nodes = *state.nodes;
    for (int i = 0; i < nodes.size(); ++i) {
        const NodeFacts &node = nodes.at(i);
        const QString host = Words::plainLine(serverOf(lineUrl(entry.settings, i)), 60);
        const QString rate = node.latency ? Words::quality(node.quality) + QStringLiteral(", ") +
                                                Words::latency(node.latency)
                                          : noTrend();
        const bool failing = i == state.target && state.connection != ConnectionState::Connected;
        facts.append({QStringLiteral("node.%1").arg(i),
                      i == state.target ? TrendText::tr("%1, in use", "address").arg(host) : host,
                      TrendText::tr("%1; %2 of %3 tries failed", "quality, counts")
                          .arg(rate, Words::count(node.failures), Words::count(node.tries)),
                      failing ? std::optional(Status::Warning) : std::nullopt, false});
    }
    return facts;
}

QList<KeyValues::Fact> memoryFacts(const SessionState &state)
{
    if (!state.trend->memory)
        return {};
    const MemoryTrend &memory = *state.trend->memory;
    const QString size = Words::size(std::llround(std::abs(memory.bytesPerHour)));
    const QString sign = memory.bytesPerHour < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    QList<KeyValues::Fact> facts{
        {QStringLiteral("rate"),
         TrendText::tr("Memory trend"),
         TrendText::tr("%1 an hour").arg(sign + size),
         {},
         false},
        {QStringLiteral("over"),
         TrendText::tr("Seen over"),
         Words::duration(memory.over),
         {},
         false},
        {QStringLiteral("fit"),
         TrendText::tr("Straight line"),
         TrendText::tr("explains %1").arg(Words::percent(memory.confidence)),
         {},
         false}};
    if (memory.hoursLeft) {
        const auto left = std::chrono::duration_cast<nanoseconds>(
            std::chrono::duration<double, std::ratio<3600>>(std::min(*memory.hoursLeft, 8760.0)));
        facts.append({QStringLiteral("full"), TrendText::tr("Full in"),
                      TrendText::tr("about %1").arg(Words::duration(left)),
                      KpiWords::judged(state, RuleId::MemoryGrowing), false});
    }
    return facts;
}

} // namespace Pulse
