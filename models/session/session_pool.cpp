// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/quality.h"
#include "models/session/check_target.h"
#include "models/session/reconnect_policy.h"
#include "models/session/session.h"

#include <algorithm>

// The nodes of a line (S4-48), and the circuit to the server of the present one (S4-53).
namespace Pulse {

bool Session::isPool() const
{
    return isLine(m_settings->transport) && targetCount(m_settings) > 1;
}

// A round asks every node once and quickly; only a whole round without one is a failed try, so that
// the backoff and the limit of tries mean the same with one node and with eight.
void Session::nextNode(Outcome &out)
{
    if (!isPool())
        return;
    const int count = targetCount(m_settings);
    m_targetsTried = (m_targetsTried + 1) % count;
    m_state.target = (m_state.target + 1) % count;
    m_state.circuit = CircuitFacts(); // of another server: told when it is not closed
    if (roundGoesOn())
        m_state.lastClose.persistent = false; // this node refuses us; the next one may not
    out.changes.append(TargetChanged{lineUrl(m_settings, m_state.target)});
}

/// A try at the present node begins (`failure` null), or it failed.
void Session::countNode(const CloseReason *failure)
{
    if (!isPool())
        return;
    m_nodes.resize(static_cast<std::size_t>(targetCount(m_settings)));
    Node &node = m_nodes[static_cast<std::size_t>(m_state.target)];
    if (failure) {
        ++node.facts.failures;
        node.facts.lastFailure = failure->what;
    } else {
        ++node.facts.tries;
    }
    publishNodes();
}

void Session::rateNode(microseconds roundTrip)
{
    if (!isPool() || m_nodes.empty())
        return;
    Node &node = m_nodes[static_cast<std::size_t>(m_state.target)];
    const microseconds before = node.facts.latency.value_or(roundTrip);
    node.facts.latency = before + (roundTrip - before) / 8; // RFC 6298
    if (node.lastTrips.size() == 3)
        node.lastTrips.erase(node.lastTrips.begin());
    node.lastTrips.push_back(roundTrip);
    node.facts.quality = rateQuality(node.lastTrips, m_settings->heartbeat.variance);
    publishNodes();
}

void Session::publishNodes()
{
    QList<NodeFacts> facts;
    for (const Node &node : m_nodes)
        facts.append(node.facts);
    m_state.nodes = facts;
}

bool Session::isHeld() const
{
    return isLine(m_settings->transport) && m_state.circuit.state != CircuitState::Closed &&
           m_state.circuit.until && *m_state.circuit.until > m_now.mono;
}

// Spread, so that the end of the wait is not everybody's try at once.
void Session::waitForCircuit()
{
    const nanoseconds left = m_state.circuit.until.value_or(m_now.mono) - m_now.mono;
    m_heldByCircuit = true;
    m_state.nextAttemptAt = m_now + (std::max(left, nanoseconds::zero()) +
                                     nanoseconds{spreadWait(m_settings->reconnect, m_random)});
}

void Session::on(const CircuitMoved &moved, Outcome &out)
{
    m_state.circuit = moved.facts;
    if (moved.held && m_state.connection == ConnectionState::Connecting) {
        waitForCircuit();
        const bool down =
            m_state.lastClose.persistent || m_state.attempt > m_settings->reconnect.tries;
        setConnection(down ? ConnectionState::Down : ConnectionState::Waiting, out);
        return;
    }
    const bool free = moved.facts.state == CircuitState::Closed;
    if (!free || !m_heldByCircuit || !m_state.nextAttemptAt)
        return;
    m_heldByCircuit = false; // somebody got in: the others follow soon, not all at once
    const Instant soon = m_now + spreadWait(m_settings->reconnect, m_random);
    if (soon.mono < m_state.nextAttemptAt->mono)
        m_state.nextAttemptAt = soon;
}

} // namespace Pulse
