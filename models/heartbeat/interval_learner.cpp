// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/interval_learner.h"

#include <algorithm>

namespace Pulse {

namespace {
constexpr std::size_t Window = 9;
constexpr std::size_t Enough = 3;
constexpr int RepeatsToBelieve = 3;
constexpr qint64 ShortestMs = 1'000;
constexpr qint64 LongestMs = 300'000;
} // namespace

void IntervalLearner::addGap(nanoseconds gap)
{
    const qint64 ms = std::chrono::round<milliseconds>(gap).count();
    const auto known = interval();
    if (known && ms > 3 * known->count()) {
        if (++m_tooLong < RepeatsToBelieve)
            return;
        m_gaps.assign(RepeatsToBelieve - 1, ms);
    }
    m_tooLong = 0;
    ++m_total;
    m_gaps.push_back(ms);
    if (m_gaps.size() > Window)
        m_gaps.erase(m_gaps.begin());
}

void IntervalLearner::clear()
{
    *this = IntervalLearner();
}

std::optional<milliseconds> IntervalLearner::interval() const
{
    if (m_gaps.size() < Enough)
        return std::nullopt;
    std::vector<qint64> sorted = m_gaps;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return milliseconds{std::clamp(*middle, ShortestMs, LongestMs)};
}

} // namespace Pulse
