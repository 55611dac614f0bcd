// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/queued_channel.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Pulse {

QueuedChannel::QueuedChannel(const QString &id, NowFunction now, DeliveryQueue queue)
    : Channel(id), m_now(std::move(now)), m_queue(std::move(queue))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QueuedChannel::post);
}

void QueuedChannel::send(const Notification &notification)
{
    if (const QString why = unusable(); !why.isEmpty()) {
        report({{notification, DeliveryState::Dead, 0, why}});
        Q_EMIT broken(why);
        return;
    }
    report(m_queue.push(notification, m_now()));
    schedule();
}

void QueuedChannel::schedule()
{
    const std::optional<nanoseconds> next = m_queue.nextAt();
    if (!next) {
        m_timer.stop();
        return;
    }
    const nanoseconds left = std::max(*next - m_now().mono, nanoseconds{0});
    m_timer.start(std::chrono::ceil<milliseconds>(left));
}

void QueuedChannel::post()
{
    const Instant at = m_now();
    const QList<Notification> waiting = m_queue.ready(at);
    if (waiting.isEmpty()) {
        schedule();
        return;
    }
    const qsizetype count = fitting(waiting);
    m_queue.begin(count, at);
    deliver(waiting.mid(0, count), m_queue.leftOut());
}

void QueuedChannel::finish(const DeliveryVerdict &verdict)
{
    const double unit = QRandomGenerator::global()->generateDouble();
    report(m_queue.finish(verdict, m_now(), unit));
    const bool delivered = verdict.what == DeliveryVerdict::What::Delivered;
    const bool tell = m_queue.isBroken() || verdict.needsPerson;
    if (tell && !m_toldBroken)
        Q_EMIT broken(verdict.why);
    else if (delivered)
        Q_EMIT works();
    m_toldBroken = (m_toldBroken || tell) && !delivered;
    schedule();
}

void QueuedChannel::report(const QList<DeliveryQueue::Fate> &fates)
{
    for (const DeliveryQueue::Fate &fate : fates) {
        Q_EMIT delivered(news(fate.notification, fate.state, fate.attempts, fate.why));
        if (fate.state == DeliveryState::Dead)
            Q_EMIT gaveUp(fate.notification, fate.why);
    }
}

} // namespace Pulse
