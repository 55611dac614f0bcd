// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/runner_table.h"
#include "models/session/connect_budget.h"
#include "models/session/host_breaker.h"

#include <deque>
#include <functional>
#include <optional>

namespace Pulse {

/// Lets sessions connect in their turn: first come, first served, within the reconnect budget
/// (F16), and never against a server whose circuit is open (S4-53). Thread: the engine's.
class ConnectGate final {
public:
    using Arrival = std::function<Instant()>;

    /// `arrival` stamps what the sessions are told.
    ConnectGate(const RunnerTable &runners, ConnectLimits limits, Arrival arrival);

    void queue(const SessionRunner &runner) { m_waiting.push_back(runner.index()); }
    /// Lets those begin whose turn it is at `now`; when to ask again, if any still waits.
    [[nodiscard]] std::optional<nanoseconds> open(nanoseconds now);
    /// A try ended; true when the circuit of its server moved: tell() is due then.
    [[nodiscard]] bool tried(const SessionRunner &runner, bool connected, nanoseconds now);
    /// Tells the sessions of this server how its circuit stands.
    void tell(const QString &server) const;
    /// What failed while this computer slept or was offline says nothing about the servers.
    void forgetCircuits(const Instant &at);

private:
    void begin(SessionRunner &runner, nanoseconds now);

    const RunnerTable &m_runners;
    Arrival m_arrival;
    ConnectBudget m_budget;
    HostBreaker m_breaker;
    std::deque<int> m_waiting; ///< places of runners
};

} // namespace Pulse
