// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

#ifdef Q_OS_LINUX
#include "app/engine/epoll_dispatcher.h"
#endif

namespace Pulse {

/// The same checks under each dispatcher: call this in initTestCase_data() …
inline void addDispatcherRows()
{
    QTest::addColumn<QString>("dispatcher");
    QTest::newRow("glib") << QStringLiteral("glib");
    QTest::newRow("poll") << QStringLiteral("poll");
#ifdef Q_OS_LINUX
    QTest::newRow("epoll") << QStringLiteral("epoll");
#endif
}

/// … and do a check's work in this, which runs it on a thread of its own with the row's dispatcher.
inline void underRow(const std::function<void()> &body)
{
    QFETCH_GLOBAL(QString, dispatcher);
    // Qt reads it whenever it makes a dispatcher.
    if (dispatcher == QLatin1String("poll"))
        qputenv("QT_NO_GLIB", "1");
    else
        qunsetenv("QT_NO_GLIB");
    const std::unique_ptr<QThread> thread(QThread::create(body));
#ifdef Q_OS_LINUX
    if (dispatcher == QLatin1String("epoll"))
        thread->setEventDispatcher(new EpollDispatcher); // the thread deletes it
#endif
    thread->start();
    thread->wait();
}

inline bool isOurs()
{
    QFETCH_GLOBAL(QString, dispatcher);
    return dispatcher == QLatin1String("epoll");
}

/// Qt's GLib loop ignores them on threads.
inline bool knowsExcludeFlags()
{
    QFETCH_GLOBAL(QString, dispatcher);
    return dispatcher != QLatin1String("glib");
}

inline QAbstractEventDispatcher *dispatcherHere()
{
    return QAbstractEventDispatcher::instance();
}

/// One turn of this thread's loop.
inline bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    return dispatcherHere()->processEvents(flags);
}

inline void turnUntil(const std::function<bool()> &done)
{
    QElapsedTimer limit;
    limit.start();
    while (!done() && limit.elapsed() < 10'000)
        turn(QEventLoop::WaitForMoreEvents);
    QVERIFY(done());
}

/// What a loop sees whose handler takes long.
inline void stall(milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < time.count()) {
    }
}

} // namespace Pulse
