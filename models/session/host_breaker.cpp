// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/host_breaker.h"

#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

constexpr qsizetype mostServers = 1024;

} // namespace

milliseconds HostBreaker::openFor(const Circuit &circuit) const
{
    milliseconds wait = m_limits.first;
    for (int i = 1; i < circuit.opened && wait < m_limits.most; ++i)
        wait *= 2;
    return std::min({wait, m_limits.most, circuit.patience});
}

std::optional<nanoseconds> HostBreaker::tryOrWaitUntil(const QString &server, nanoseconds now)
{
    const auto found = m_circuits.find(server);
    if (found == m_circuits.end() || found->facts.state == CircuitState::Closed)
        return std::nullopt;
    CircuitFacts &facts = found->facts;
    if (facts.until && now < *facts.until)
        return facts.until;
    // Also when a probe did not end: it may have been paused.
    facts.state = CircuitState::HalfOpen;
    facts.until = now + m_limits.probe;
    return std::nullopt;
}

bool HostBreaker::failed(const QString &server, int session, nanoseconds now, milliseconds patience)
{
    if (!m_circuits.contains(server))
        makeRoom();
    Circuit &circuit = m_circuits[server];
    CircuitFacts &facts = circuit.facts;
    if (circuit.firstSession < 0)
        circuit.firstSession = session;
    circuit.several = circuit.several || session != circuit.firstSession || m_limits.sessions < 2;
    circuit.patience = std::min(circuit.patience, patience);
    facts.failures = std::min(facts.failures + 1, 1'000'000);
    const bool opens = facts.state == CircuitState::HalfOpen ||
                       (facts.state == CircuitState::Closed && circuit.several &&
                        facts.failures >= m_limits.failures);
    if (!opens)
        return false;
    facts.state = CircuitState::Open;
    ++circuit.opened;
    facts.until = now + openFor(circuit);
    return true;
}

bool HostBreaker::succeeded(const QString &server)
{
    const auto found = m_circuits.find(server);
    if (found == m_circuits.end())
        return false;
    const bool moved = found->facts.state != CircuitState::Closed;
    m_circuits.erase(found);
    return moved;
}

CircuitFacts HostBreaker::facts(const QString &server) const
{
    return m_circuits.value(server).facts;
}

void HostBreaker::makeRoom()
{
    if (m_circuits.size() < mostServers)
        return;
    m_circuits.removeIf([](QHash<QString, Circuit>::iterator circuit) {
        return circuit->facts.state == CircuitState::Closed;
    });
    if (m_circuits.size() >= mostServers)
        m_circuits.clear();
}

bool speaksOfTheServer(const CloseReason &reason)
{
    // Not a status: behind one host a proxy may have other services that are well.
    return reason.what == FailureClass::Refused || reason.what == FailureClass::Unreachable ||
           reason.what == FailureClass::ConnectTimeout ||
           reason.what == FailureClass::NameNotFound || reason.what == FailureClass::ConnectionLost;
}

QString serverOf(const QString &url)
{
    const QUrl address(url);
    const QString scheme = address.scheme();
    const bool secure = scheme == QLatin1String("wss") || scheme == QLatin1String("https") ||
                        scheme == QLatin1String("socketios");
    return QStringLiteral("%1:%2").arg(address.host()).arg(address.port(secure ? 443 : 80));
}

} // namespace Pulse
