// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"
#include "models/session/service_action.h"
#include "models/session/watched_service.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Pulse {

/// Sends what people ask of a service, each exactly once (S1-14, S1-17). One at a time for each
/// service. Thread: the engine's.
class ServiceActions final : public QObject {
    Q_OBJECT
public:
    explicit ServiceActions(const TransportFactory &factory, QObject *parent = nullptr);
    ~ServiceActions() override;

    /// `accounts`: how many the service has, for the time that is allowed. finished() follows.
    void run(quint64 id, const WatchedService &service, const ServiceAction &action, bool confirmed,
             qint64 accounts);
    /// Stops waiting for the answer. What was sent may be done all the same.
    void cancel(quint64 id);

Q_SIGNALS:
    void progressed(quint64 id, Pulse::milliseconds passed, Pulse::milliseconds most);
    void finished(const Pulse::ServiceActionResult &result);

private:
    struct Running;
    void finish(quint64 id, ServiceActionResult::Outcome outcome, const QString &words);
    void end(quint64 id, const ServiceActionResult &result);
    void tick();

    const TransportFactory &m_factory;
    QHash<quint64, std::shared_ptr<Running>> m_running;
    QTimer m_tick;
};

} // namespace Pulse
