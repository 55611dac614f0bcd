// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/clock_offset.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace Pulse {

using namespace std::chrono_literals;

namespace {
constexpr qint64 StepMs = 10'000; // a stamp this far from all others: the service's clock was set
constexpr int StepBeats = 3;
constexpr milliseconds DelayBeyondResolution = 200ms;
} // namespace

ClockOffset::Sample ClockOffset::add(milliseconds arrivedWall, const ServiceTime &sentAt)
{
    if (m_differences.empty())
        m_textResolution = sentAt.resolution;
    m_textResolution = std::min(m_textResolution, sentAt.resolution);
    m_allWholeSeconds = m_allWholeSeconds && sentAt.sinceEpoch.count() % 1000 == 0;

    const qint64 difference = (arrivedWall - sentAt.sinceEpoch).count();
    const qint64 above = difference - m_base - m_smallest; // the smallest one
    if (!m_differences.empty() && std::abs(above) > StepMs) {
        // One odd stamp is noise and must not bend the estimate; several in a row are a new truth.
        if (++m_strange < StepBeats)
            return {milliseconds{std::max<qint64>(above, 0)}, above > 0};
        m_differences.clear();
        m_next = 0;
    }
    m_strange = 0;
    pushDifference(difference);
    const milliseconds queueing{difference - m_base - m_smallest};
    return {queueing, queueing > resolution().value_or(1s) + DelayBeyondResolution};
}

// A clock that runs away by steps that are each too small to be one begins anew after 24 days.
void ClockOffset::pushDifference(qint64 difference)
{
    using Limits = std::numeric_limits<qint32>;
    if (m_differences.empty() || difference - m_base > Limits::max() ||
        difference - m_base < Limits::min()) {
        m_differences.clear();
        m_next = 0;
        m_base = difference;
    }
    const auto beyond = static_cast<qint32>(difference - m_base);
    const bool first = m_differences.empty();
    bool smallestLeft = false;
    if (m_differences.size() < Window) {
        m_differences.push_back(beyond);
    } else {
        smallestLeft = m_differences[m_next] == m_smallest;
        m_differences[m_next] = beyond;
        m_next = (m_next + 1) % Window;
    }
    if (smallestLeft)
        m_smallest = *std::min_element(m_differences.begin(), m_differences.end());
    else
        m_smallest = first ? beyond : std::min(m_smallest, beyond);
}

void ClockOffset::clear()
{
    *this = ClockOffset();
}

std::optional<ClockOffsetEstimate>
ClockOffset::estimate(std::optional<microseconds> shortestTrip,
                      std::optional<microseconds> longestTrip) const
{
    if (m_differences.size() < 3 || !shortestTrip || !longestTrip)
        return std::nullopt;
    const auto toMs = [](microseconds us) {
        return std::chrono::round<milliseconds>(us);
    };
    ClockOffsetEstimate out;
    out.offset = milliseconds{-m_base - m_smallest} + toMs(*shortestTrip / 2);
    out.error = resolution().value_or(1s) + toMs((*longestTrip - *shortestTrip) / 2);
    return out;
}

std::optional<milliseconds> ClockOffset::resolution() const
{
    if (m_differences.empty())
        return std::nullopt;
    return m_allWholeSeconds ? milliseconds{1000} : m_textResolution;
}

} // namespace Pulse
