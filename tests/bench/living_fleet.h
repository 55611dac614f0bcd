// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "models/session/session.h"

#include <QRandomGenerator>
#include <QThread>
#include <QTimer>

#include <vector>

namespace Pulse::Bench {

[[nodiscard]] Instant systemNow();

/// Many sessions that live without sockets, for the benches of the window.
class LivingFleet final {
public:
    explicit LivingFleet(int sessions);

    [[nodiscard]] const QList<SharedSettings> &settings() const { return m_settings; }
    /// All are connected and get their first heartbeat.
    [[nodiscard]] UpdateBatch startAll();
    /// A heartbeat for each of `count` of them, by chance.
    [[nodiscard]] UpdateBatch beats(int count);
    /// A heartbeat for each, with the message that it came in, as if it were `at`.
    [[nodiscard]] UpdateBatch beatAll(const Instant &at);

private:
    QList<SharedSettings> m_settings;
    std::vector<Session> m_sessions;
    QRandomGenerator m_random{7};
};

/// While it lives, 1,000 heartbeats a second arrive at the store from another thread, in 30
/// batches.
class Fire final {
public:
    Fire(LivingFleet &fleet, SessionStore &store);
    ~Fire();
    Q_DISABLE_COPY_MOVE(Fire)

private:
    SessionStore &m_store;
    QThread m_thread;
    QTimer m_timer;
};

} // namespace Pulse::Bench
