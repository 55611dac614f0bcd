// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulated_service.h"

#include <cmath>

namespace Pulse {

using namespace std::chrono_literals;

namespace {
constexpr milliseconds Epoch{1'770'000'000'000};
constexpr nanoseconds ServerInterval = 30s;
// After an outage the session may still call it one while it waits for its next slow try.
constexpr nanoseconds Aftermath = 600s;
} // namespace

SimulatedService::SimulatedService(ServiceSettings settings, World world, quint64 seed)
    : m_settings(settings)
    , m_world(world)
    , m_random(seed)
    , m_sessionSeed{seed ^ 0x5DEECE66DULL}
    , m_session(settings, m_sessionSeed)
{
}

void SimulatedService::schedule(nanoseconds at, Pending::Kind kind, Happening what)
{
    m_pending.push(Pending{at, ++m_order, kind, std::move(what), m_connection});
}

nanoseconds SimulatedService::oneWay()
{
    return m_world.way + milliseconds{static_cast<qint64>(
                             m_random.unit() * static_cast<double>(m_world.spread.count()))};
}

nanoseconds SimulatedService::exponential(nanoseconds mean)
{
    const double u = std::max(m_random.unit(), 1e-12);
    return nanoseconds{static_cast<qint64>(-std::log(u) * static_cast<double>(mean.count()))};
}

bool SimulatedService::lineWorks() const
{
    return m_serviceUp || m_world.fault == World::Fault::Silent;
}

void SimulatedService::run(nanoseconds end,
                           const std::vector<std::pair<nanoseconds, nanoseconds>> &sleeps)
{
    auto nextSleep = sleeps.begin();
    schedule(milliseconds{m_random.next() % 30'000}, Pending::Kind::ServerBeat);
    if (m_world.meanUptime > 0s)
        schedule(10min + exponential(m_world.meanUptime), Pending::Kind::Fails);
    deliver(Started{milliseconds{m_random.next() % 5000}});
    while (true) {
        nanoseconds next = m_deadline.value_or(end);
        const bool worldFirst = !m_pending.empty() && m_pending.top().at < next;
        if (worldFirst)
            next = m_pending.top().at;
        if (next >= end)
            return;
        if (nextSleep != sleeps.end() && next >= nextSleep->first) {
            sleepOver(nextSleep->first, nextSleep->second);
            ++nextSleep;
            continue;
        }
        m_now = std::max(m_now, next);
        if (worldFirst) {
            const Pending pending = m_pending.top();
            m_pending.pop();
            step(pending);
        } else {
            deliver(DeadlinePassed{});
        }
    }
}

void SimulatedService::step(const Pending &pending)
{
    const bool sameLine = pending.connection == m_connection && m_connected;
    switch (pending.kind) {
    case Pending::Kind::ServerBeat: serverBeats(); return;
    case Pending::Kind::Arrival:
        if (sameLine && (lineWorks() || std::holds_alternative<Closed>(pending.what)))
            deliver(pending.what);
        return;
    case Pending::Kind::PingAtServer:
        if (sameLine && lineWorks() && !lost())
            schedule(m_now + oneWay(), Pending::Kind::Arrival, pending.what);
        return;
    case Pending::Kind::ConnectAnswer:
        if (pending.connection == m_connection)
            deliver(pending.what);
        return;
    case Pending::Kind::Fails: fails(); return;
    case Pending::Kind::Recovers: recovers(); return;
    }
}

void SimulatedService::serverBeats()
{
    schedule(m_now + ServerInterval + milliseconds{m_random.next() % 4}, Pending::Kind::ServerBeat);
    if (!m_serviceUp || !m_connected || lost())
        return;
    const auto wall = Epoch + std::chrono::duration_cast<milliseconds>(m_now) + m_world.skew;
    const milliseconds whole = std::chrono::floor<seconds>(wall); // S3's strftime
    schedule(m_now + oneWay(), Pending::Kind::Arrival, BeatReceived{ServiceTime{whole, 1s, true}});
}

void SimulatedService::fails()
{
    m_serviceUp = false;
    const nanoseconds lasts = 100s + exponential(m_world.meanOutage);
    m_outages.push_back(Outage{m_now, m_now + lasts, std::nullopt, true});
    schedule(m_now + lasts, Pending::Kind::Recovers);
    if (m_world.fault == World::Fault::Crash && m_connected) {
        CloseReason reason;
        reason.what = FailureClass::ConnectionLost;
        schedule(m_now + oneWay(), Pending::Kind::Arrival, Closed{reason});
    }
}

void SimulatedService::recovers()
{
    m_serviceUp = true;
    m_lastGoodUntil = m_now + Aftermath;
    schedule(m_now + 30min + exponential(m_world.meanUptime), Pending::Kind::Fails);
}

void SimulatedService::sleepOver(nanoseconds from, nanoseconds to)
{
    // What the world does meanwhile happens, but nothing of it arrives.
    m_connected = false;
    while (!m_pending.empty() && m_pending.top().at < to) {
        const Pending pending = m_pending.top();
        m_pending.pop();
        m_now = std::max(pending.at, m_now);
        step(pending);
    }
    for (Outage &outage : m_outages) {
        if (outage.to > from && outage.from < to)
            outage.judged = false;
    }
    m_now = to;
    m_connected = m_session.state().connection == ConnectionState::Connected;
    deliver(ObserverSaw{ObserverState::Gap, to - from, {}});
}

void SimulatedService::deliver(const Happening &what)
{
    if (std::holds_alternative<Opened>(what))
        m_connected = true;
    if (std::holds_alternative<Closed>(what))
        m_connected = false;
    const Event event{Instant{m_now, Epoch + std::chrono::duration_cast<milliseconds>(m_now)},
                      what};
    m_events.push_back(event);
    const Outcome outcome = m_session.apply(event);
    m_deadline = outcome.nextDeadline;
    for (const Change &change : outcome.changes) {
        if (const auto *moved = std::get_if<StatusChanged>(&change))
            note(moved->status);
    }
    for (const Action &action : outcome.actions)
        act(action);
}

void SimulatedService::act(const Action &action)
{
    if (std::holds_alternative<Abort>(action)) {
        m_connected = false;
        ++m_connection;
    } else if (std::holds_alternative<Connect>(action)) {
        ++m_connection;
        CloseReason refused;
        refused.what = FailureClass::Refused;
        const bool answers = m_serviceUp || m_world.fault == World::Fault::Silent;
        if (answers)
            schedule(m_now + 2 * oneWay(), Pending::Kind::ConnectAnswer, Opened{80ms, {}});
        else
            schedule(m_now + 2 * oneWay(), Pending::Kind::ConnectAnswer, Closed{refused});
    } else if (const auto *ping = std::get_if<SendPing>(&action)) {
        if (!lost())
            schedule(m_now + oneWay(), Pending::Kind::PingAtServer, PongReceived{ping->id});
    }
}

void SimulatedService::note(Status status)
{
    if (status != Status::Critical && status != Status::Offline)
        return;
    if (!m_serviceUp) {
        if (!m_outages.back().foundAt)
            m_outages.back().foundAt = m_now;
    } else if (m_now > m_lastGoodUntil) {
        m_falseAlarms.push_back(m_now);
    }
}

} // namespace Pulse
