// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"
#include "models/protocol/text_fault.h"

#include <QByteArrayView>
#include <QHash>

#include <optional>
#include <variant>

namespace Pulse {

/// One line of a Prometheus text: `name{label="value"} 3.5 1700000000000`.
struct PrometheusSample {
    QString name;
    QList<QPair<QString, QString>> labels;
    double value = 0; ///< NaN and the infinities are legal
    std::optional<milliseconds> timestamp;

    friend bool operator==(const PrometheusSample &, const PrometheusSample &) = default;
};

/// The Prometheus text exposition format, version 0.0.4 (S3-33). At most 10,000 samples are kept.
struct PrometheusText {
    static constexpr qsizetype mostSamples = 10'000;

    QList<PrometheusSample> samples; ///< in document order
    QHash<QString, QString> types;   ///< "app_heartbeats_sent_total": "counter"
    QString problem; ///< "line 3: …" for the first that is none; the others are read

    [[nodiscard]] bool isCounter(const PrometheusSample &sample) const;
};

[[nodiscard]] PrometheusText parsePrometheus(QByteArrayView text);

/// Which samples are meant: `app_heartbeats_sent_total`, `queue_size{name="mail"}`, and for
/// histograms `app_heartbeat_latency_seconds.p95` (also .p50, .p99, .p99.9, .count, .sum, .mean).
struct PrometheusSelector {
    QString name;
    QList<QPair<QString, QString>> labels; ///< every one of them must be equal
    std::optional<double> quantile;        ///< of a histogram or summary, 0..1
    QString part;                          ///< "", "count", "sum", "mean"

    [[nodiscard]] static std::variant<PrometheusSelector, TextFault> parse(QStringView text);
    friend bool operator==(const PrometheusSelector &, const PrometheusSelector &) = default;
};

/// What the selector finds. Several samples that fit are added up, as sum() would. Its `problem`
/// says why there is nothing. `buckets` come along for a quantile of a histogram.
struct PrometheusFigure {
    std::optional<double> value;
    HistogramBuckets buckets;
    QString problem;
};
[[nodiscard]] PrometheusFigure lookUp(const PrometheusText &text,
                                      const PrometheusSelector &selector);

/// The quantile within cumulative buckets by linear interpolation, as Prometheus'
/// histogram_quantile() does it; nothing without observations. Beyond the last finite bound it is
/// that bound.
[[nodiscard]] std::optional<double> histogramQuantile(double quantile,
                                                      const HistogramBuckets &buckets);

} // namespace Pulse
