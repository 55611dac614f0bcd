// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/connect_gate.h"

#include <algorithm>

namespace Pulse {

ConnectGate::ConnectGate(const RunnerTable &runners, ConnectLimits limits, Arrival arrival)
    : m_runners(runners), m_arrival(std::move(arrival)), m_budget(limits)
{
}

// One crowded host must not hold up the others.
std::optional<nanoseconds> ConnectGate::open(nanoseconds now)
{
    std::optional<nanoseconds> again;
    std::deque<int> asking;
    asking.swap(m_waiting); // a runner that fails at once may be queued anew meanwhile
    for (const int place : asking) {
        SessionRunner *runner = m_runners.at(place);
        if (!runner)
            continue;
        const CircuitFacts circuit = m_breaker.facts(runner->server());
        if (circuit.until.value_or(now) > now) {
            runner->hold(circuit);
            continue;
        }
        const auto wait = m_budget.takeOrWaitUntil(runner->host(), now);
        if (!wait) {
            begin(*runner, now);
            continue;
        }
        again = std::min(again.value_or(*wait), *wait);
        m_waiting.push_back(place);
        runner->waitTurn(m_budget.isUsedUp() ? ConnectStep::Turn : ConnectStep::HostTurn);
    }
    return again;
}

void ConnectGate::begin(SessionRunner &runner, nanoseconds now)
{
    const bool probes = m_breaker.facts(runner.server()).state != CircuitState::Closed;
    if (!m_breaker.tryOrWaitUntil(runner.server(), now) && probes)
        tell(runner.server());
    runner.connectNow();
}

bool ConnectGate::tried(const SessionRunner &runner, bool connected, nanoseconds now)
{
    if (!connected && runner.state().observerBlind)
        return false; // our own network: it says nothing about the server
    return connected ? m_breaker.succeeded(runner.server())
                     : m_breaker.failed(runner.server(), runner.index(), now,
                                        runner.service().settings->reconnect.cap);
}

void ConnectGate::tell(const QString &server) const
{
    const CircuitFacts facts = m_breaker.facts(server);
    const Instant now = m_arrival();
    m_runners.forEach([&](SessionRunner &runner) {
        if (runner.server() == server && isLine(runner.service().settings->transport) &&
            runner.state().circuit != facts)
            runner.happen(CircuitMoved{facts}, now);
    });
}

void ConnectGate::forgetCircuits(const Instant &at)
{
    m_breaker.forgetAll();
    m_runners.forEach([&](SessionRunner &runner) {
        if (runner.state().circuit != CircuitFacts())
            runner.happen(CircuitMoved{}, at);
    });
}

} // namespace Pulse
