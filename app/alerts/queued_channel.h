// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/channel.h"
#include "app/alerts/delivery_queue.h"

#include <QTimer>

namespace Pulse {

/// A channel to a server: messages wait in a DeliveryQueue, one delivery at a time, and what came
/// meanwhile goes together into the next.
class QueuedChannel : public Channel {
    Q_OBJECT
public:
    void send(const Pulse::Notification &notification) final;

protected:
    QueuedChannel(const QString &id, NowFunction now, DeliveryQueue queue = DeliveryQueue());

    /// Why nothing can be delivered as it is set up; empty when it can.
    [[nodiscard]] virtual QString unusable() const { return {}; }
    /// How many of the first ones go together; at least 1.
    [[nodiscard]] virtual qsizetype fitting(const QList<Notification> &waiting) const = 0;
    /// Starts to deliver them; finish() follows, not before it returns. `leftOut`: how many more
    /// had to be dropped before.
    virtual void deliver(const QList<Notification> &messages, int leftOut) = 0;
    void finish(const DeliveryVerdict &verdict);
    [[nodiscard]] Instant now() const { return m_now(); }

private:
    void post();
    void report(const QList<DeliveryQueue::Fate> &fates);
    void schedule();

    NowFunction m_now;
    DeliveryQueue m_queue;
    QTimer m_timer;
    bool m_toldBroken = false; ///< and nothing was delivered since
};

} // namespace Pulse
