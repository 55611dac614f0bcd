// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/fleet_summary.h"

#include "models/board/search_query.h"

#include <algorithm>
#include <vector>

namespace Pulse {

int StatusCounts::total() const
{
    int sum = 0;
    for (const int count : of)
        sum += count;
    return sum;
}

int StatusCounts::needAttention() const
{
    return (*this)[Status::Critical] + (*this)[Status::Offline] + (*this)[Status::Warning];
}

std::optional<Status> StatusCounts::worst() const
{
    for (size_t i = 0; i < of.size(); ++i) {
        if (of.at(i) > 0)
            return static_cast<Status>(i);
    }
    return std::nullopt;
}

namespace {

class Adder final {
public:
    explicit Adder(Instant now) : m_now(now) {}

    void add(int row, const FleetMember &member)
    {
        const SessionState &state = member.state;
        m_sum.counts.add(state.status);
        m_sum.silenced += member.silenced ? 1 : 0;
        if (member.seen && isProblem(state.status))
            m_sum.seen.add(state.status);
        if (!member.settings.group.isEmpty())
            m_sum.groups[member.settings.group].add(state.status);
        for (const QString &tag : searchTags(member.settings))
            ++m_sum.tags[tag];
        m_sum.beats += state.beats;
        m_sum.missed += state.missed;
        m_sum.blind += state.observerBlind ? 1 : 0;
        m_sum.failing +=
            state.status == Status::Critical || state.status == Status::Offline ? 1 : 0;
        addLatency(state);
        m_up += state.uptime.up;
        m_down += state.uptime.down;
        m_sum.observed = std::max(m_sum.observed, state.uptime.up + state.uptime.down);
        addNext(row, state);
        addChange(row, state);
    }

    FleetSummary result()
    {
        if (!m_averages.empty()) {
            microseconds sum{};
            for (const microseconds average : m_averages)
                sum += average;
            m_sum.averageLatency = sum / static_cast<qint64>(m_averages.size());
        }
        if (!m_p95s.empty()) {
            const size_t rank = (m_p95s.size() * 95 + 99) / 100 - 1; // nearest rank
            std::nth_element(m_p95s.begin(), m_p95s.begin() + static_cast<std::ptrdiff_t>(rank),
                             m_p95s.end());
            m_sum.p95 = m_p95s.at(rank);
        }
        const nanoseconds all = m_up + m_down;
        if (all > nanoseconds::zero())
            m_sum.uptime = static_cast<double>(m_up.count()) / static_cast<double>(all.count());
        return m_sum;
    }

private:
    void addLatency(const SessionState &state)
    {
        if (state.connection != ConnectionState::Connected || state.observerBlind)
            return;
        if (const auto average = state.latency.average ? state.latency.average : state.latency.last)
            m_averages.push_back(*average);
        if (state.latency.p95)
            m_p95s.push_back(*state.latency.p95);
    }

    // Of those still to come; one that is late already is told by its card.
    void addNext(int row, const SessionState &state)
    {
        const bool waits = state.connection == ConnectionState::Connected && !state.observerBlind &&
                           state.nextBeatDue && state.nextBeatDue->mono >= m_now.mono;
        if (!waits || (m_sum.nextDue && m_sum.nextDue->mono <= state.nextBeatDue->mono))
            return;
        m_sum.nextDue = state.nextBeatDue;
        m_sum.nextRow = row;
        m_sum.nextInterval = state.interval;
    }

    void addChange(int row, const SessionState &state)
    {
        if (state.status != Status::Paused &&
            (!m_sum.okSince || m_sum.okSince->mono < state.statusSince.mono))
            m_sum.okSince = state.statusSince;
        if (!isProblem(state.status) || (m_newest && *m_newest >= state.statusSince.mono))
            return;
        m_newest = state.statusSince.mono;
        m_sum.newestTroubleRow = row;
    }

    Instant m_now;
    FleetSummary m_sum;
    std::vector<microseconds> m_averages;
    std::vector<microseconds> m_p95s;
    nanoseconds m_up{};
    nanoseconds m_down{};
    std::optional<nanoseconds> m_newest;
};

} // namespace

FleetSummary summarise(int count, const std::function<FleetMember(int)> &member, Instant now)
{
    Adder adder(now);
    for (int row = 0; row < count; ++row)
        adder.add(row, member(row));
    return adder.result();
}

} // namespace Pulse
