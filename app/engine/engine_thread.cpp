// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine_thread.h"

#ifdef Q_OS_LINUX
#include "app/engine/epoll_dispatcher.h"
#endif

namespace Pulse {

namespace {

void installDispatcher([[maybe_unused]] QThread &thread)
{
#ifdef Q_OS_LINUX
    auto dispatcher = std::make_unique<EpollDispatcher>();
    if (dispatcher->isOpen())
        thread.setEventDispatcher(dispatcher.release()); // the thread deletes it
#endif
}

} // namespace

EngineThread::EngineThread(const QString &name) : m_home(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    installDispatcher(m_thread);
    m_home->moveToThread(&m_thread);
    m_thread.start();
}

EngineThread::~EngineThread()
{
    stop();
}

void EngineThread::post(const std::function<void()> &task)
{
    QMetaObject::invokeMethod(m_home.get(), task, Qt::QueuedConnection);
}

void EngineThread::runAndWait(const std::function<void()> &task)
{
    Q_ASSERT(m_thread.isRunning() && QThread::currentThread() != &m_thread);
    QMetaObject::invokeMethod(m_home.get(), task, Qt::BlockingQueuedConnection);
}

void EngineThread::stop()
{
    if (!m_thread.isRunning())
        return;
    runAndWait([this] {
        while (!m_objects.empty())
            m_objects.pop_back();
    });
    m_thread.quit();
    m_thread.wait();
}

} // namespace Pulse
