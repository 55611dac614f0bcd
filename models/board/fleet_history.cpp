// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/fleet_history.h"

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

void FleetHistory::add(Instant now, const FleetSummary &summary)
{
    const Sample next{now.mono, summary.beats, summary.missed, summary.averageLatency};
    // Totals only fall when sessions go away: what was before cannot be compared any more.
    if (!m_samples.empty() &&
        (next.beats < m_samples.back().beats || next.missed < m_samples.back().missed))
        clear();
    const bool refines =
        m_samples.size() >= 2 && next.at - m_samples[m_samples.size() - 2].at < 10s;
    if (refines)
        m_samples.back() = next;
    else
        m_samples.push_back(next);
    while (m_samples.size() > 2 && next.at - m_samples[1].at > 1h)
        m_samples.pop_front();
}

void FleetHistory::clear()
{
    m_samples.clear();
}

FleetHistory::Window FleetHistory::over(nanoseconds window) const
{
    if (m_samples.empty())
        return {};
    const Sample &last = m_samples.back();
    const auto first = std::find_if(m_samples.begin(), m_samples.end(), [&](const Sample &sample) {
        return last.at - sample.at <= window;
    });
    return {last.beats - first->beats, last.missed - first->missed, last.at - first->at};
}

std::optional<double> FleetHistory::perSecond() const
{
    const Window minute = over(60s);
    if (minute.length < 5s)
        return std::nullopt;
    return static_cast<double>(minute.beats) / std::chrono::duration<double>(minute.length).count();
}

QList<double> FleetHistory::latencies(int most) const
{
    QList<double> out;
    for (auto it = m_samples.rbegin(); it != m_samples.rend() && out.size() < most; ++it) {
        if (it->latency)
            out.prepend(static_cast<double>(it->latency->count()) / 1000.0);
    }
    return out;
}

} // namespace Pulse
