// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"
#include "models/session/clock_guard.h"
#include "models/session/session_update.h"

#include <QObject>
#include <QTimer>

namespace Pulse {

/// Watches this program and this computer once a second, and whenever asked: sleep, freeze, a set
/// clock, a loop that is late. Thread: the engine's.
class Observer final : public QObject {
    Q_OBJECT
public:
    explicit Observer(Clock &clock, QObject *parent = nullptr);

    void start();
    /// Looks now. Emits `saw` before it returns when there is something to tell.
    void look();

Q_SIGNALS:
    void saw(const Pulse::ObserverSaw &what, const Pulse::Instant &at);

private:
    void tick();

    Clock &m_clock;
    ClockGuard m_guard;
    QTimer m_timer;
    nanoseconds m_tickDue{};
    int m_cleanTicks = 0;
    bool m_overloaded = false;
};

} // namespace Pulse
