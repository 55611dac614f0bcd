// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"
#include "models/session/clock_guard.h"
#include "models/session/self_outage.h"
#include "models/session/session_update.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Pulse {

/// Watches this program and this computer once a second, and whenever asked: sleep, freeze, a set
/// clock, a loop that is late, a network that is gone. Thread: the engine's.
class Observer final : public QObject {
    Q_OBJECT
public:
    /// How the sessions on other computers stand; asked once a second.
    using FleetSource = std::function<RemoteFleet()>;

    Observer(Clock &clock, FleetSource fleet, QObject *parent = nullptr);

    void start();
    /// Looks now. Emits `saw` before it returns when there is something to tell.
    void look();

Q_SIGNALS:
    void saw(const Pulse::ObserverSaw &what, const Pulse::Instant &at);

private:
    void tick();
    void lookAtNetwork(const Instant &now);
    [[nodiscard]] static bool hasInterface();

    Clock &m_clock;
    FleetSource m_fleet;
    ClockGuard m_guard;
    SelfOutage m_outage;
    QTimer m_timer;
    nanoseconds m_tickDue{};
    int m_cleanTicks = 0;
    bool m_overloaded = false;
};

} // namespace Pulse
