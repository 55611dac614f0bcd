// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace Pulse {

/// Owns the engine's thread and what lives on it. On Linux it runs EpollDispatcher, elsewhere Qt's
/// own. Thread: that of its creator, which must not be the engine's.
class EngineThread final {
public:
    /// Starts the thread. `name` shows up in debuggers and in the system's list of threads.
    explicit EngineThread(const QString &name);
    ~EngineThread();
    Q_DISABLE_COPY_MOVE(EngineThread)

    /// Runs `make` on the thread, waits for it, and returns the object that it made, which lives
    /// and later dies there. Talk to it by queued calls and signals only; it is gone after stop().
    template <typename Make>
    auto *build(const Make &make)
    {
        typename decltype(make())::pointer object = nullptr; // make() returns a std::unique_ptr
        runAndWait([&] {
            auto made = make();
            object = made.get();
            m_objects.emplace_back(std::move(made));
        });
        return object;
    }
    /// Runs `task` on the thread later. After stop() it is dropped.
    void post(const std::function<void()> &task);
    /// Deletes what was built, newest first, and ends the thread. Returns when it has ended.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_thread.isRunning(); }

private:
    void runAndWait(const std::function<void()> &task);

    QThread m_thread;
    std::unique_ptr<QObject> m_home; ///< lives on the thread: the context of calls to it
    std::vector<std::shared_ptr<void>> m_objects; ///< used on the thread only
};

} // namespace Pulse
