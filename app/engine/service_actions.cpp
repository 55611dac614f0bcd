// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/service_actions.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Pulse {

struct ServiceActions::Running {
    ServiceActionResult result;
    HttpCheck *check = nullptr; ///< a child of the ServiceActions
    milliseconds most{};
    QElapsedTimer since;
};

ServiceActions::ServiceActions(const TransportFactory &factory, QObject *parent)
    : QObject(parent), m_factory(factory), m_tick(this)
{
    qRegisterMetaType<ServiceActionResult>();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &ServiceActions::tick);
}

ServiceActions::~ServiceActions() = default;

void ServiceActions::run(quint64 id, const WatchedService &service, const ServiceAction &action,
                         bool confirmed, qint64 accounts)
{
    using Became = ServiceActionResult::Outcome;
    const auto running = std::make_shared<Running>();
    running->result.id = id;
    running->result.action = action;
    const auto notSent = [&](const QString &why) {
        running->result.words = why;
        Q_EMIT finished(running->result);
    };
    if (const auto refusal = refusalOfAction(service.settings, action, confirmed))
        return notSent(*refusal);
    if (service.problem)
        return notSent(service.problem->detail);
    const bool busy = std::any_of(m_running.cbegin(), m_running.cend(), [&](const auto &other) {
        return other->result.action.service == action.service;
    });
    if (busy || m_running.contains(id))
        return notSent(QStringLiteral("the last action is still under way"));
    running->most = serviceActionTime(action, accounts);
    running->since.start();
    running->check = m_factory.check(service.settings).release();
    running->check->setParent(this);
    m_running.insert(id, running);
    connect(running->check, &HttpCheck::answered, this,
            [this, id, running](const HttpCheck::Answer &answer) {
                readServiceAnswer(answer.status, answer.body, running->result);
                end(id, running->result);
            });
    connect(running->check, &HttpCheck::failed, this,
            [this, id](const CloseReason &reason, const CheckTiming &timing) {
                // Before the connection stood nothing was sent; later nobody knows.
                const bool sent = timing.connect.has_value();
                finish(id, sent ? Became::Unknown : Became::NotSent,
                       sent ? QStringLiteral("no answer came; it may have been done")
                            : QStringLiteral("the service cannot be reached: ") + reason.detail);
            });
    ConnectionRequest request;
    request.url = serviceActionUrl(service.settings, action);
    request.headers = service.headers;
    request.timeout = running->most;
    request.method = "POST";
    request.automatic = false; // a person asked for it and confirmed it
    m_tick.start();
    running->check->start(request);
}

void ServiceActions::cancel(quint64 id)
{
    if (m_running.contains(id))
        finish(id, ServiceActionResult::Outcome::Cancelled,
               QStringLiteral("cancelled; it may have been done"));
}

void ServiceActions::finish(quint64 id, ServiceActionResult::Outcome outcome, const QString &words)
{
    const auto running = m_running.value(id);
    if (!running)
        return;
    ServiceActionResult result = running->result;
    result.outcome = outcome;
    result.words = words.left(300);
    end(id, result);
}

void ServiceActions::end(quint64 id, const ServiceActionResult &result)
{
    const auto running = m_running.take(id);
    if (!running)
        return;
    running->check->disconnect(this);
    running->check->abort();
    running->check->deleteLater();
    if (m_running.isEmpty())
        m_tick.stop();
    Q_EMIT finished(result);
}

void ServiceActions::tick()
{
    for (auto it = m_running.cbegin(); it != m_running.cend(); ++it)
        Q_EMIT progressed(it.key(), milliseconds(it.value()->since.elapsed()), it.value()->most);
}

} // namespace Pulse
