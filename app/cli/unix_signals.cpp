// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unix_signals.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Pulse {

namespace {

volatile std::sig_atomic_t pipeEnd = -1;
constexpr std::array handled{SIGTERM, SIGINT, SIGHUP};

void onSignal(int number)
{
    const auto byte = static_cast<char>(number);
    const int kept = errno;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnd, &byte, 1);
    errno = kept;
}

void setHandler(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    pipeEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::readPipe);
    for (const int number : handled)
        setHandler(number, onSignal);
}

UnixSignals::~UnixSignals()
{
    if (m_pipe[0] < 0)
        return;
    for (const int number : handled)
        setHandler(number, SIG_DFL);
    m_notifier.reset();
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void UnixSignals::readPipe()
{
    std::array<char, 16> bytes{};
    const ssize_t count = ::read(m_pipe[0], bytes.data(), bytes.size());
    for (ssize_t i = 0; i < count; ++i) {
        if (bytes[static_cast<size_t>(i)] == SIGHUP)
            Q_EMIT reloadAsked();
        else
            Q_EMIT endAsked();
    }
}

} // namespace Pulse
