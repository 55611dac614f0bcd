// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/latency_window.h"

#include <algorithm>

namespace Pulse {

void LatencyWindow::add(nanoseconds at, microseconds roundTrip)
{
    if (m_trips.size() == most)
        m_trips.erase(m_trips.begin());
    m_trips.push_back({at, roundTrip});
    age(at);
    rate();
}

void LatencyWindow::age(nanoseconds now)
{
    const auto stays = std::find_if(m_trips.begin(), m_trips.end(),
                                    [&](const Trip &trip) { return now - trip.at <= m_window; });
    if (stays == m_trips.begin())
        return;
    m_trips.erase(m_trips.begin(), stays);
    rate();
}

int LatencyWindow::above(microseconds limit) const
{
    return static_cast<int>(std::count_if(m_trips.begin(), m_trips.end(),
                                          [limit](const Trip &t) { return t.took > limit; }));
}

std::optional<nanoseconds> LatencyWindow::nextToLeave() const
{
    if (m_trips.empty())
        return std::nullopt;
    return m_trips.front().at + m_window + nanoseconds{1};
}

void LatencyWindow::rate()
{
    m_p95.reset();
    if (m_trips.size() < fewest)
        return;
    std::vector<microseconds> sorted;
    sorted.reserve(m_trips.size());
    for (const Trip &trip : m_trips)
        sorted.push_back(trip.took);
    const auto rank =
        sorted.begin() + static_cast<std::ptrdiff_t>((sorted.size() * 95 + 99) / 100 - 1);
    std::nth_element(sorted.begin(), rank, sorted.end());
    m_p95 = *rank;
}

} // namespace Pulse
