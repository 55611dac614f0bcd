// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/notifier_table.h"
#include "app/engine/timer_list.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace Pulse {

/// An event dispatcher whose cost for a wake-up does not depend on the number of open sockets
/// (Linux). Qt's own asks the kernel about every socket at every wake-up, which at 10,000 sockets
/// is about 500 µs of CPU for each message. Its rules are those of Qt's own in everything a caller
/// can see, except that no timer is ever early. Install it with QThread::setEventDispatcher()
/// before the thread starts; the thread deletes it. Thread: its own; wakeUp() and interrupt() from
/// any.
class EpollDispatcher final : public QAbstractEventDispatcher {
    Q_OBJECT
public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    /// False when the system gave no descriptors for it; do not install it then.
    [[nodiscard]] bool isOpen() const { return m_notifiers.isOpen(); }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    using QAbstractEventDispatcher::registerTimer;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;

    void wakeUp() override;
    void interrupt() override;

private:
    [[nodiscard]] bool mayBlock(QEventLoop::ProcessEventsFlags flags) const;
    [[nodiscard]] int timeout(QEventLoop::ProcessEventsFlags flags) const;

    NotifierTable m_notifiers;
    TimerList m_timers;
    std::atomic<bool> m_woken = false; ///< someone wants a turn of the loop
    std::atomic<bool> m_interrupted = false;
};

} // namespace Pulse
