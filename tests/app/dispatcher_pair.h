// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/dispatcher_rows.h"

#include <QSocketNotifier>

#include <sys/socket.h>
#include <unistd.h>

#include <cstring>
#include <functional>
#include <memory>
#include <utility>

namespace Pulse::Testing {

/// Two connected sockets, not blocking.
struct Pair {
    Pair()
    {
        int fds[2] = {-1, -1};
        const int type = SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC;
        if (socketpair(AF_UNIX, type, 0, fds) != 0)
            qFatal("socketpair: %s", qPrintable(qt_error_string()));
        here = fds[0];
        there = fds[1];
    }
    ~Pair()
    {
        closeHere();
        closeThere();
    }
    Q_DISABLE_COPY(Pair)
    Pair(Pair &&other) noexcept
        : here(std::exchange(other.here, -1)), there(std::exchange(other.there, -1))
    {
    }

    void closeHere() { shut(here); }
    void closeThere() { shut(there); }
    static void shut(int &fd)
    {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }

    int here = -1;
    int there = -1;
};

inline void send(int fd, const char *bytes)
{
    QCOMPARE(::write(fd, bytes, std::strlen(bytes)), static_cast<ssize_t>(std::strlen(bytes)));
}

/// Everything there is; -1 at the end of the stream.
inline int drain(int fd)
{
    int total = 0;
    char buffer[256];
    for (;;) {
        const ssize_t got = ::read(fd, buffer, sizeof buffer);
        if (got == 0)
            return -1;
        if (got < 0)
            return total;
        total += static_cast<int>(got);
    }
}

/// A notifier that counts, and runs `handler`.
class Watch final {
public:
    Watch(int fd, QSocketNotifier::Type type, std::function<void()> handler = {})
        : notifier(std::make_unique<QSocketNotifier>(fd, type))
    {
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                         [this, handler = std::move(handler)] {
                             ++count;
                             if (handler)
                                 handler();
                         });
    }

    int count = 0;
    std::unique_ptr<QSocketNotifier> notifier;
};

inline void turns(int count, QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    for (int i = 0; i < count; ++i)
        turn(flags);
}

} // namespace Pulse::Testing
