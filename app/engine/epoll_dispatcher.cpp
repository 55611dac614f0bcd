// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <limits>

namespace Pulse {

namespace {

nanoseconds monotonic()
{
    return std::chrono::steady_clock::now().time_since_epoch(); // CLOCK_MONOTONIC
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent) : QAbstractEventDispatcher(parent)
{
}

EpollDispatcher::~EpollDispatcher() = default;

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    Q_EMIT awake();
    // Forgotten before the posted events are sent: what is posted from here on wakes us again. A
    // wake-up asks for one turn, so this one does not wait.
    const bool woken = m_woken.exchange(false);
    if (woken)
        flags.setFlag(QEventLoop::WaitForMoreEvents, false);
    QCoreApplication::sendPostedEvents();

    const bool blocks = mayBlock(flags);
    if (blocks)
        Q_EMIT aboutToBlock();
    if (m_interrupted)
        return false;

    const bool sockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    if (!sockets)
        m_notifiers.waitForWake(timeout(flags));
    else if (!m_notifiers.hasPending()) // else a nested loop goes on with what its outer one found
        m_notifiers.wait(timeout(flags));
    if (blocks)
        Q_EMIT awake();

    int handled = woken || m_woken ? 1 : 0;
    if (sockets)
        handled += m_notifiers.activatePending();
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        handled += m_timers.fire(monotonic());
    return handled > 0;
}

bool EpollDispatcher::mayBlock(QEventLoop::ProcessEventsFlags flags) const
{
    return flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_woken && !m_interrupted;
}

/// Milliseconds rounded up, so that a timer is due when the wait ends; -1: without end.
int EpollDispatcher::timeout(QEventLoop::ProcessEventsFlags flags) const
{
    // Asked again, because a receiver of aboutToBlock() may have posted something.
    if (!mayBlock(flags))
        return 0;
    const auto due =
        flags.testFlag(QEventLoop::X11ExcludeTimers) ? std::nullopt : m_timers.nextDue();
    if (!due)
        return -1;
    const auto wait = std::chrono::ceil<milliseconds>(*due - monotonic()).count();
    return static_cast<int>(std::clamp<qint64>(wait, 0, std::numeric_limits<int>::max()));
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    m_notifiers.add(notifier);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    m_notifiers.remove(notifier);
}

void EpollDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    m_timers.add(id, milliseconds{interval}, type, object, monotonic());
}

bool EpollDispatcher::unregisterTimer(int id)
{
    return m_timers.remove(id);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAll(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int id)
{
    const auto left = m_timers.remaining(id, monotonic());
    return left ? static_cast<int>(left->count()) : -1;
}

void EpollDispatcher::wakeUp()
{
    // Our own thread is awake and looks at the flag before it blocks; whoever sets it first among
    // the others writes for all.
    if (!m_woken.exchange(true) && QThread::currentThread() != thread())
        m_notifiers.wake();
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

} // namespace Pulse
