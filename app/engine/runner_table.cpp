// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/runner_table.h"

namespace Pulse {

int RunnerTable::freePlace() const
{
    return m_free.empty() ? places() : m_free.back();
}

SessionRunner &RunnerTable::add(std::unique_ptr<SessionRunner> runner)
{
    const int place = runner->index();
    Q_ASSERT(place == freePlace());
    if (m_free.empty())
        m_runners.emplace_back();
    else
        m_free.pop_back();
    m_byId.insert(runner->id(), place);
    auto &taken = m_runners[static_cast<std::size_t>(place)];
    taken = std::move(runner);
    return *taken;
}

void RunnerTable::remove(int place)
{
    auto &runner = m_runners[static_cast<std::size_t>(place)];
    if (!runner)
        return;
    m_byId.remove(runner->id());
    m_free.push_back(place);
    runner.reset();
}

SessionRunner *RunnerTable::find(const SessionId &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : at(*found);
}

SessionRunner *RunnerTable::at(int place) const
{
    return m_runners[static_cast<std::size_t>(place)].get();
}

} // namespace Pulse
