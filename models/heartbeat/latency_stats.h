// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_state.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Pulse {

/// A sliding window of samples with its order kept, so that a percentile costs nothing to read.
/// A sample is at most 2^31 - 1 (36 minutes in microseconds); more is taken as that.
class SampleWindow final {
public:
    explicit SampleWindow(std::size_t capacity) : m_capacity(capacity) {}

    void add(qint64 sample);
    void clear();
    [[nodiscard]] std::size_t size() const { return m_sorted.size(); }
    /// Nearest rank: the smallest sample with at least `percent` % of all at or below it.
    /// The window must not be empty; percent in 1..100.
    [[nodiscard]] qint64 percentile(int percent) const;
    [[nodiscard]] qint64 smallest() const { return m_sorted.front(); }
    [[nodiscard]] qint64 largest() const { return m_sorted.back(); }
    [[nodiscard]] qint64 average() const;

    friend bool operator==(const SampleWindow &, const SampleWindow &) = default;

private:
    std::size_t m_capacity;
    std::size_t m_next = 0;
    qint64 m_sum = 0;
    std::vector<qint32> m_inOrder;
    std::vector<qint32> m_sorted;
};

/// Round trips of one session. Smoothed value and jitter as RFC 6298 2 and RFC 3550 6.4.1; p50, p95
/// and average over the last 30 round trips, p99 over the last 120; p95 and p99 from 20 on.
class LatencyStats final {
public:
    void add(microseconds roundTrip);
    void clear();
    [[nodiscard]] LatencySummary summary() const;
    /// Shortest and longest of the last 120; for the error of the clock offset.
    [[nodiscard]] std::optional<microseconds> shortest() const;
    [[nodiscard]] std::optional<microseconds> longest() const;

    friend bool operator==(const LatencyStats &, const LatencyStats &) = default;

private:
    SampleWindow m_recent{30};
    SampleWindow m_long{120};
    std::optional<qint64> m_last;
    qint64 m_smoothedTimes8 = 0;
    qint64 m_jitterTimes16 = 0;
};

} // namespace Pulse
