// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/observer.h"

#include <QNetworkInterface>

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

namespace {
constexpr nanoseconds LateBeyond = 500ms; // reliability 4.2
constexpr int TicksToRecover = 5;
} // namespace

Observer::Observer(Clock &clock, FleetSource fleet, QObject *parent)
    : QObject(parent), m_clock(clock), m_fleet(std::move(fleet))
{
    m_timer.setTimerType(Qt::CoarseTimer);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Observer::tick);
}

void Observer::start()
{
    look();
    m_tickDue = m_clock.now().mono + 1s;
    m_timer.start();
}

void Observer::look()
{
    const Instant now = m_clock.now();
    const auto finding = m_guard.look(ClockReading{now.mono, m_clock.boot(), now.wall});
    if (!finding)
        return;
    if (finding->gap > nanoseconds::zero()) {
        m_tickDue = now.mono + 1s; // being frozen is not being overloaded
        Q_EMIT saw(ObserverSaw{ObserverState::Gap, finding->gap, {}}, now);
    }
    if (finding->step != milliseconds::zero())
        Q_EMIT saw(ObserverSaw{ObserverState::ClockStep, {}, finding->step}, now);
}

void Observer::tick()
{
    look();
    const Instant now = m_clock.now();
    lookAtNetwork(now);
    const bool late = now.mono - m_tickDue > LateBeyond;
    m_tickDue = now.mono + 1s;
    m_cleanTicks = late ? 0 : m_cleanTicks + 1;
    if (late && !m_overloaded) {
        m_overloaded = true;
        Q_EMIT saw(ObserverSaw{ObserverState::Overloaded, {}, {}}, now);
    } else if (m_overloaded && m_cleanTicks >= TicksToRecover) {
        m_overloaded = false;
        Q_EMIT saw(ObserverSaw{ObserverState::Recovered, {}, {}}, now);
    }
}

void Observer::lookAtNetwork(const Instant &now)
{
    const RemoteFleet fleet = m_fleet();
    if (fleet.sessions == 0 && !m_outage.offline())
        return; // nobody far away is watched: the network does not matter
    if (const auto offline = m_outage.look(fleet, hasInterface())) {
        const auto state = *offline ? ObserverState::Offline : ObserverState::Online;
        Q_EMIT saw(ObserverSaw{state, {}, {}}, now);
    }
}

bool Observer::hasInterface()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &i) {
        const auto flags = i.flags();
        return flags.testFlag(QNetworkInterface::IsUp) &&
               flags.testFlag(QNetworkInterface::IsRunning) &&
               !flags.testFlag(QNetworkInterface::IsLoopBack) && !i.addressEntries().isEmpty();
    });
}

} // namespace Pulse
