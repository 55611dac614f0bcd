// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/report_history.h"

#include "models/session/failure_counts.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostTotals = 512;
constexpr qsizetype mostBeats = 256;
constexpr std::size_t mostMemory = 360;
constexpr qsizetype mostRestarts = 64;
constexpr qsizetype mostPoints = 240;
constexpr nanoseconds memoryWindow = 24h;
constexpr nanoseconds leastMemoryTime = 30min;
constexpr std::size_t leastMemoryFigures = 8;
constexpr double leastConfidence = 0.7;
constexpr milliseconds beatWindow = 15min;

/// Counts what came into buckets since the last answer; all of it when the service began anew.
HistogramBuckets sinceLast(const HistogramBuckets &now, const HistogramBuckets &before)
{
    if (now.size() != before.size())
        return now;
    HistogramBuckets grown;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now.at(i).first != before.at(i).first || now.at(i).second < before.at(i).second)
            return now;
        grown.append({now.at(i).first, now.at(i).second - before.at(i).second});
    }
    return grown;
}

double secondsOf(nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

/// The service's own failure count stands behind the figures of the configuration (S0-6).
MetricSeries takeFailures(ReportTrend &trend, qsizetype configured)
{
    return trend.metrics.size() > configured ? trend.metrics.takeLast() : MetricSeries();
}

void addFailures(ReportTrend &trend, MetricSeries series, const HealthReport &report, Instant at)
{
    series.name = QStringLiteral("connection failures");
    series.value.reset();
    if (report.failureCount) {
        series.value = static_cast<double>(*report.failureCount);
        if (series.points.size() == mostPoints)
            series.points.removeFirst();
        series.points.append({at, *series.value});
    }
    if (!series.points.isEmpty())
        trend.metrics.append(std::move(series));
}

} // namespace

qint64 GrowingCounter::add(qint64 value)
{
    if (m_last)
        m_total += value >= *m_last ? value - *m_last : value;
    m_last = value;
    return m_total;
}

void ReportHistory::add(const HealthReport &report, const ServiceSettings &settings, Instant at,
                        bool restarted)
{
    addVersion(report, at);
    addRestart(at, restarted && !m_deployed);
    addTotals(report, settings.limits.window, at);
    addBeats(report, settings.limits.beatEvery, restarted);
    addMemory(report, at, restarted);
    addTimestamp(report, at);
    MetricSeries failures = takeFailures(m_trend, settings.metrics.size());
    addMetrics(report, settings.metrics, at);
    addFailures(m_trend, std::move(failures), report, at);
}

QList<qint64> failureCounts(const ReportTrend &trend, qsizetype configured)
{
    QList<qint64> counts;
    if (trend.metrics.size() <= configured)
        return counts;
    for (const MetricPoint &point : trend.metrics.at(configured).points)
        counts.append(static_cast<qint64>(point.value));
    return counts;
}

void ReportHistory::addVersion(const HealthReport &report, Instant at)
{
    m_deployed = false;
    if (report.version.isEmpty())
        return;
    m_deployed = !m_version.isEmpty() && m_version != report.version;
    if (m_deployed)
        m_trend.deploy = VersionChange{at, m_version, report.version};
    m_version = report.version;
}

void ReportHistory::addRestart(Instant at, bool restarted)
{
    if (restarted)
        m_restarts.append(at.mono);
    while (!m_restarts.isEmpty() &&
           (at.mono - m_restarts.first() >= 24h || m_restarts.size() > mostRestarts))
        m_restarts.removeFirst();
    m_trend.restartsDay = static_cast<int>(m_restarts.size());
}

void ReportHistory::addTotals(const HealthReport &report, milliseconds window, Instant at)
{
    if (!report.totalUpdates)
        return;
    Totals now{at.mono, m_updates.add(*report.totalUpdates), 0};
    now.errors = m_errors.add(report.totalErrors.value_or(0));
    m_totals.append(now);
    // The last one before the window stays: from it on the whole window is known.
    while (m_totals.size() > 2 &&
           (at.mono - m_totals[1].at >= window || m_totals.size() > mostTotals))
        m_totals.removeFirst();
    const Totals &first = m_totals.first();
    WindowedRates rates;
    rates.over = now.at - first.at;
    rates.updates = now.updates - first.updates;
    rates.errors = now.errors - first.errors;
    if (rates.over > nanoseconds::zero())
        rates.updatesPerMinute = static_cast<double>(rates.updates) * 60 / secondsOf(rates.over);
    if (rates.updates > 0)
        rates.errorRate =
            std::min(1.0, static_cast<double>(rates.errors) / static_cast<double>(rates.updates));
    m_trend.rates = rates;
}

void ReportHistory::addBeats(const HealthReport &report, milliseconds every, bool restarted)
{
    if (restarted)
        m_beats.clear();
    m_trend.beats.reset();
    if (every <= milliseconds::zero() || !report.heartbeatCount || !report.timestamp)
        return;
    const Beats now{report.timestamp->sinceEpoch, *report.heartbeatCount};
    if (!m_beats.isEmpty() && (now.at < m_beats.last().at || now.count < m_beats.last().count))
        m_beats.clear(); // its clock was set, or it began anew
    m_beats.append(now);
    while (m_beats.size() > 2 &&
           (now.at - m_beats[1].at >= beatWindow || m_beats.size() > mostBeats))
        m_beats.removeFirst();
    const milliseconds over = now.at - m_beats.first().at;
    if (over >= 4 * every)
        m_trend.beats = BeatTally{over / every, now.count - m_beats.first().count, over};
}

void ReportHistory::addMemory(const HealthReport &report, Instant at, bool restarted)
{
    if (restarted) {
        m_memory.clear();
        m_memoryEvery = 1;
    }
    m_trend.memory.reset();
    if (!report.memoryUsedBytes)
        return;
    if (m_memory.empty() || ++m_memorySkipped >= m_memoryEvery) {
        m_memorySkipped = 0;
        m_memory.push_back({at.mono, static_cast<double>(*report.memoryUsedBytes)});
    }
    while (at.mono - m_memory.front().at > memoryWindow)
        m_memory.erase(m_memory.begin());
    if (m_memory.size() > mostMemory) { // half as many, twice as far apart
        for (std::size_t i = 0; 2 * i < m_memory.size(); ++i)
            m_memory[i] = m_memory[2 * i];
        m_memory.resize((m_memory.size() + 1) / 2);
        m_memoryEvery *= 2;
    }
    const nanoseconds over = m_memory.back().at - m_memory.front().at;
    if (m_memory.size() < leastMemoryFigures || over < leastMemoryTime)
        return;
    const auto line = linearTrend(m_memory);
    if (!line || line->confidence < leastConfidence)
        return; // it goes up and down: no line, no forecast
    MemoryTrend trend{line->perHour, line->confidence, std::nullopt, over};
    if (report.memoryTotalBytes && line->perHour > 0)
        trend.hoursLeft = std::max(
            0.0, (static_cast<double>(*report.memoryTotalBytes) - line->last) / line->perHour);
    m_trend.memory = trend;
}

void ReportHistory::addTimestamp(const HealthReport &report, Instant at)
{
    const bool same = report.timestamp && m_timestamp == report.timestamp;
    if (!same) {
        m_timestamp = report.timestamp;
        m_timestampAt = at.mono;
        m_trend.sameTimestamp = 0;
        m_trend.sameTimestampFor = nanoseconds::zero();
        return;
    }
    m_trend.sameTimestampFor = at.mono - m_timestampAt;
    // Asked twice within what the text can express, it may well be the same time.
    if (m_trend.sameTimestampFor > 1s + report.timestamp->resolution)
        ++m_trend.sameTimestamp;
}

void ReportHistory::addMetrics(const HealthReport &report, const QList<MetricSettings> &metrics,
                               Instant at)
{
    if (metrics.isEmpty())
        return;
    m_metrics.resize(static_cast<std::size_t>(metrics.size()));
    m_trend.metrics.resize(metrics.size());
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        const MetricReading reading = report.metrics.value(
            i, {std::nullopt, {}, QStringLiteral("the answer has no such figure")});
        MetricSeries &series = m_trend.metrics[i];
        series.name = metrics.at(i).name;
        series.unit = metrics.at(i).unit;
        series.problem = reading.problem;
        series.value = valueOf(reading, metrics.at(i), m_metrics[static_cast<std::size_t>(i)], at);
        if (!series.value)
            continue;
        if (series.points.size() == mostPoints)
            series.points.removeFirst();
        series.points.append({at, *series.value});
    }
}

std::optional<double> ReportHistory::valueOf(const MetricReading &reading,
                                             const MetricSettings &metric, MetricPast &past,
                                             Instant at)
{
    if (!reading.value)
        return std::nullopt;
    const MetricPast before =
        std::exchange(past, MetricPast{reading.value, reading.buckets, at.mono});
    if (!reading.buckets.isEmpty() && !before.buckets.isEmpty()) {
        const auto fresh = metric.selector.quantile
                               ? histogramQuantile(*metric.selector.quantile,
                                                   sinceLast(reading.buckets, before.buckets))
                               : std::nullopt;
        return fresh ? fresh : reading.value; // nothing new came: what is known of all
    }
    if (metric.kind == MetricKind::Gauge)
        return reading.value;
    if (!before.raw || at.mono <= before.at)
        return std::nullopt; // growth needs two answers
    const double grown =
        *reading.value >= *before.raw ? *reading.value - *before.raw : *reading.value;
    return grown / secondsOf(at.mono - before.at);
}

} // namespace Pulse
