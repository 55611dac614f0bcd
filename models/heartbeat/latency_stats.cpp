// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/latency_stats.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace Pulse {

namespace {
constexpr std::size_t EnoughForTail = 20; // ui/SPEC section 9: p95 needs 20 beats
} // namespace

void SampleWindow::add(qint64 given)
{
    using Limits = std::numeric_limits<qint32>;
    const auto sample =
        static_cast<qint32>(std::clamp<qint64>(given, Limits::min(), Limits::max()));
    if (m_inOrder.size() < m_capacity) {
        m_inOrder.push_back(sample);
    } else {
        const qint32 oldest = m_inOrder[m_next];
        m_inOrder[m_next] = sample;
        m_next = (m_next + 1) % m_capacity;
        m_sum -= oldest;
        m_sorted.erase(std::lower_bound(m_sorted.begin(), m_sorted.end(), oldest));
    }
    m_sum += sample;
    m_sorted.insert(std::upper_bound(m_sorted.begin(), m_sorted.end(), sample), sample);
}

void SampleWindow::clear()
{
    m_inOrder.clear();
    m_sorted.clear();
    m_next = 0;
    m_sum = 0;
}

qint64 SampleWindow::percentile(int percent) const
{
    const auto rank = (m_sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return m_sorted[std::max<std::size_t>(rank, 1) - 1];
}

qint64 SampleWindow::average() const
{
    return m_sum / static_cast<qint64>(m_sorted.size());
}

void LatencyStats::add(microseconds roundTrip)
{
    const qint64 sample = std::max<qint64>(roundTrip.count(), 0);
    if (m_last) {
        m_jitterTimes16 += std::abs(sample - *m_last) - m_jitterTimes16 / 16;
        m_smoothedTimes8 += sample - m_smoothedTimes8 / 8;
    } else {
        m_smoothedTimes8 = sample * 8;
    }
    m_last = sample;
    m_recent.add(sample);
    m_long.add(sample);
}

void LatencyStats::clear()
{
    *this = LatencyStats();
}

LatencySummary LatencyStats::summary() const
{
    LatencySummary out;
    if (!m_last)
        return out;
    out.last = microseconds{*m_last};
    out.smoothed = microseconds{m_smoothedTimes8 / 8};
    out.average = microseconds{m_recent.average()};
    out.p50 = microseconds{m_recent.percentile(50)};
    if (m_long.size() > 1)
        out.jitter = microseconds{m_jitterTimes16 / 16};
    if (m_recent.size() >= EnoughForTail)
        out.p95 = microseconds{m_recent.percentile(95)};
    if (m_long.size() >= EnoughForTail)
        out.p99 = microseconds{m_long.percentile(99)};
    return out;
}

std::optional<microseconds> LatencyStats::shortest() const
{
    return m_last ? std::optional(microseconds{m_long.smallest()}) : std::nullopt;
}

std::optional<microseconds> LatencyStats::longest() const
{
    return m_last ? std::optional(microseconds{m_long.largest()}) : std::nullopt;
}

} // namespace Pulse
