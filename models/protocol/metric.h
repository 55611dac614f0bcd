// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/json_path.h"
#include "models/protocol/prometheus_text.h"

#include <optional>

namespace Pulse {

/// Gauge: the figure itself. Counter: it only grows, and what is told is its growth a second.
enum class MetricKind : quint8 { Gauge, Counter };

/// One [[service.metric]]: a figure of an answer under a name of its own (S2-27, S2-30, S2-46).
struct MetricSettings {
    QString name;
    QString path; ///< a place in JSON, or a metric of a Prometheus text
    QString unit; ///< as it is shown behind the figure; may be empty
    MetricKind kind = MetricKind::Gauge;
    std::optional<double> warning; ///< beyond it a warning; when critical < warning, below it
    std::optional<double> critical;
    JsonPath json;               ///< the path, read once
    PrometheusSelector selector; ///< the same for a Prometheus text

    [[nodiscard]] bool lowIsBad() const { return warning && critical && *critical < *warning; }
    friend bool operator==(const MetricSettings &a, const MetricSettings &b)
    {
        return a.name == b.name && a.path == b.path && a.unit == b.unit && a.kind == b.kind &&
               a.warning == b.warning && a.critical == b.critical;
    }
};

} // namespace Pulse
