// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pulse {

/// Counted over a window instead of since the service's start: a lifetime figure hides bursts
/// (S2-6). Restarts of the counters are taken into account.
struct WindowedRates {
    std::optional<double> errorRate;        ///< errors per update, 0..1; absent without updates
    std::optional<double> updatesPerMinute; ///< absent until two answers were read
    qint64 updates = 0;                     ///< in the window
    qint64 errors = 0;
    nanoseconds over{}; ///< how long the window really was

    friend bool operator==(const WindowedRates &, const WindowedRates &) = default;
};

/// Heartbeats of the service itself against what its own clock and rhythm promise (S0-2).
struct BeatTally {
    qint64 expected = 0;
    qint64 seen = 0;
    nanoseconds over{}; ///< by the service's own clock

    friend bool operator==(const BeatTally &, const BeatTally &) = default;
};

/// A straight line through the memory figures (S0-4, S2-45), only when there is one.
struct MemoryTrend {
    double bytesPerHour = 0;
    double confidence = 0;           ///< r² of the line, 0..1
    std::optional<double> hoursLeft; ///< until the total is reached; absent when it does not rise
    nanoseconds over{};

    friend bool operator==(const MemoryTrend &, const MemoryTrend &) = default;
};

/// The version of the service changed: a deploy (S2-16).
struct VersionChange {
    Instant at;
    QString from;
    QString to;

    friend bool operator==(const VersionChange &, const VersionChange &) = default;
};

struct MetricPoint {
    Instant at;
    double value = 0;

    friend bool operator==(const MetricPoint &, const MetricPoint &) = default;
};

/// One named figure over time; counters are given as growth a second.
struct MetricSeries {
    QString name;
    QString unit;
    std::optional<double> value; ///< the newest
    QString problem;             ///< why there is none
    QList<MetricPoint> points;   ///< oldest first, at most 240

    friend bool operator==(const MetricSeries &, const MetricSeries &) = default;
};

/// What several answers in a row tell that none of them tells alone.
struct ReportTrend {
    WindowedRates rates;
    std::optional<BeatTally> beats;
    std::optional<MemoryTrend> memory;
    int restartsDay = 0;   ///< in the last 24 h, without deploys
    int sameTimestamp = 0; ///< answers in a row with an unchanged timestamp (S0-10)
    nanoseconds sameTimestampFor{};
    std::optional<VersionChange> deploy; ///< the last one
    QList<MetricSeries> metrics;         ///< in the order of the configuration

    friend bool operator==(const ReportTrend &, const ReportTrend &) = default;
};

} // namespace Pulse
