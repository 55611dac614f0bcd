// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/linear_trend.h"
#include "models/protocol/health_report.h"
#include "models/session/report_trend.h"
#include "models/session/service.h"

#include <vector>

namespace Pulse {

/// A counter that only grows, made of one that starts anew with its process (Prometheus: a lower
/// value is a restart from zero).
class GrowingCounter final {
public:
    /// The total since the first value.
    qint64 add(qint64 value);
    void clear() { m_last.reset(); }

    friend bool operator==(const GrowingCounter &, const GrowingCounter &) = default;

private:
    std::optional<qint64> m_last;
    qint64 m_total = 0;
};

/// Remembers what is needed of earlier answers to tell their trend. Bounded: 512 answers of the
/// window, 360 memory figures, 64 restarts, 240 points a figure. A value; pure.
class ReportHistory final {
public:
    /// `restarted`: this answer shows that the service began anew.
    void add(const HealthReport &report, const ServiceSettings &settings, Instant at,
             bool restarted);
    [[nodiscard]] const ReportTrend &trend() const { return m_trend; }
    /// True when the answer added last shows another version than the one before it.
    [[nodiscard]] bool deployed() const { return m_deployed; }

    friend bool operator==(const ReportHistory &, const ReportHistory &) = default;

private:
    struct Totals {
        nanoseconds at{};
        qint64 updates = 0;
        qint64 errors = 0;
        friend bool operator==(const Totals &, const Totals &) = default;
    };
    struct Beats {
        milliseconds at{}; ///< by the service's clock
        qint64 count = 0;
        friend bool operator==(const Beats &, const Beats &) = default;
    };
    struct MetricPast {
        std::optional<double> raw;
        HistogramBuckets buckets;
        nanoseconds at{};
        friend bool operator==(const MetricPast &, const MetricPast &) = default;
    };
    void addVersion(const HealthReport &report, Instant at);
    void addRestart(Instant at, bool restarted);
    void addTotals(const HealthReport &report, milliseconds window, Instant at);
    void addBeats(const HealthReport &report, milliseconds every, bool restarted);
    void addMemory(const HealthReport &report, Instant at, bool restarted);
    void addTimestamp(const HealthReport &report, Instant at);
    void addMetrics(const HealthReport &report, const QList<MetricSettings> &metrics, Instant at);
    static std::optional<double> valueOf(const MetricReading &reading, const MetricSettings &metric,
                                         MetricPast &past, Instant at);

    ReportTrend m_trend;
    bool m_deployed = false;
    QString m_version;
    QList<nanoseconds> m_restarts;
    GrowingCounter m_updates;
    GrowingCounter m_errors;
    QList<Totals> m_totals;
    QList<Beats> m_beats;
    std::vector<TrendPoint> m_memory;
    int m_memoryEvery = 1; ///< of so many figures one is kept
    int m_memorySkipped = 0;
    std::optional<ServiceTime> m_timestamp;
    nanoseconds m_timestampAt{};
    std::vector<MetricPast> m_metrics;
};

} // namespace Pulse
