// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engine_thread.h"
#include "app/engine/monitor.h"
#include "app/engine/system_clock.h"
#include "app/transport/transport_factory.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Pulse::Testing {

/// The real monitor with real transports on its own thread, and all that it told, on the test's.
class WatchedFleet final : public QObject {
    Q_OBJECT
public:
    explicit WatchedFleet(ConnectLimits limits = {})
    {
        m_monitor = m_thread.build([this, limits] {
            return std::make_unique<Monitor>(m_clock, realTransports(), Seed{}, limits);
        });
        connect(m_monitor, &Monitor::updated, this, &WatchedFleet::take);
        connect(m_monitor, &Monitor::serviceActionDone, this,
                [this](const ServiceActionResult &result) { results << result; });
        connect(m_monitor, &Monitor::stopped, this, [this] { stopped = true; });
    }

    /// A WebSocket service with times short enough for a test.
    static WatchedService socket(const QString &name, const QString &url);
    /// An HTTP service, checked every 100 ms.
    static WatchedService check(const QString &name, const QString &url);

    void watch(const QList<WatchedService> &services)
    {
        QMetaObject::invokeMethod(m_monitor,
                                  [m = m_monitor, services] { m->setServices(services); });
    }
    void reconnect(const QString &name)
    {
        QMetaObject::invokeMethod(m_monitor,
                                  [m = m_monitor, name] { m->reconnect({SessionId{name}}); });
    }
    void sendText(const QString &name, const QString &text)
    {
        QMetaObject::invokeMethod(
            m_monitor, [m = m_monitor, name, text] { m->sendText(SessionId{name}, text); });
    }
    void runAction(quint64 id, const ServiceAction &action, bool confirmed)
    {
        QMetaObject::invokeMethod(m_monitor, [m = m_monitor, id, action, confirmed] {
            m->runServiceAction(id, action, confirmed);
        });
    }
    void stop()
    {
        QMetaObject::invokeMethod(m_monitor, [m = m_monitor] { m->stop(); });
    }

    [[nodiscard]] SessionState state(const QString &name) const
    {
        return m_states.value(SessionId{name});
    }
    [[nodiscard]] Status status(const QString &name) const { return state(name).status; }
    /// Whether the session ever said this rule, now or before.
    [[nodiscard]] bool said(const QString &name, RuleId rule) const
    {
        return m_rules.value(SessionId{name}).contains(static_cast<int>(rule));
    }
    /// All ends of connections that the session reported, oldest first.
    [[nodiscard]] QList<CloseReason> ends(const QString &name) const
    {
        return m_ends.value(SessionId{name});
    }
    [[nodiscard]] QStringList messages(const QString &name) const
    {
        return m_messages.value(SessionId{name});
    }
    bool stopped = false;
    QList<ServiceActionResult> results;

private:
    void take(const UpdateBatch &batch);

    SystemClock m_clock;
    EngineThread m_thread{QStringLiteral("engine")};
    Monitor *m_monitor = nullptr;
    QHash<SessionId, SessionState> m_states;
    QHash<SessionId, QSet<int>> m_rules;
    QHash<SessionId, QList<CloseReason>> m_ends;
    QHash<SessionId, QStringList> m_messages;
};

} // namespace Pulse::Testing
