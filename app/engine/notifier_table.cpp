// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/notifier_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Pulse {

namespace {

constexpr quint64 wakeMark = ~quint64{0};

/// What a notifier hears of; errors and hang-ups reach all of them, as with Qt's own dispatcher.
quint32 readiness(QSocketNotifier::Type type)
{
    switch (type) {
    case QSocketNotifier::Read: return EPOLLIN;
    case QSocketNotifier::Write: return EPOLLOUT;
    case QSocketNotifier::Exception: return EPOLLPRI;
    }
    return 0;
}

quint32 wanted(const std::vector<QSocketNotifier *> &notifiers)
{
    quint32 events = 0;
    for (const QSocketNotifier *notifier : notifiers)
        events |= readiness(notifier->type());
    return events;
}

quint64 mark(int fd, quint32 generation)
{
    return (quint64{generation} << 32) | static_cast<quint32>(fd);
}

int control(int epoll, int operation, int fd, quint32 events, quint64 data)
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = data;
    return epoll_ctl(epoll, operation, fd, &event) == 0 ? 0 : errno;
}

} // namespace

NotifierTable::NotifierTable()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (isOpen())
        control(m_epoll, EPOLL_CTL_ADD, m_wake, EPOLLIN, wakeMark);
}

NotifierTable::~NotifierTable()
{
    if (m_epoll >= 0)
        ::close(m_epoll);
    if (m_wake >= 0)
        ::close(m_wake);
}

void NotifierTable::add(QSocketNotifier *notifier)
{
    const int fd = static_cast<int>(notifier->socket());
    if (m_descriptors.size() <= static_cast<size_t>(fd))
        m_descriptors.resize(static_cast<size_t>(fd) + 1);
    Descriptor &descriptor = m_descriptors[static_cast<size_t>(fd)];
    auto &notifiers = descriptor.notifiers;
    if (notifiers.empty())
        descriptor.generation = ++m_generations;
    // A second one of a type: perhaps the first was forgotten when its file was closed, and the
    // number now stands for a new file that the kernel does not watch.
    descriptor.mayBeOther =
        descriptor.mayBeOther || std::any_of(notifiers.begin(), notifiers.end(), [&](auto *other) {
            return other->type() == notifier->type();
        });
    notifiers.push_back(notifier);
    markChanged(fd, descriptor);
}

void NotifierTable::remove(QSocketNotifier *notifier)
{
    std::replace(m_pending.begin() + static_cast<std::ptrdiff_t>(m_next), m_pending.end(), notifier,
                 static_cast<QSocketNotifier *>(nullptr));
    const int fd = static_cast<int>(notifier->socket());
    Descriptor *found = find(fd);
    if (found == nullptr || std::erase(found->notifiers, notifier) == 0)
        return;
    Descriptor &descriptor = *found;
    if (!descriptor.notifiers.empty()) {
        markChanged(fd, descriptor);
        return;
    }
    if (descriptor.watched) // it fails when the file is closed already, which is as good
        control(m_epoll, EPOLL_CTL_DEL, fd, 0, 0);
    m_plainFiles -= descriptor.alwaysReady ? 1 : 0;
    descriptor = {};
}

/// Null where no notifier stands for the number.
NotifierTable::Descriptor *NotifierTable::find(int fd)
{
    const auto index = static_cast<size_t>(fd);
    if (index >= m_descriptors.size() || m_descriptors[index].notifiers.empty())
        return nullptr;
    return &m_descriptors[index];
}

void NotifierTable::markChanged(int fd, Descriptor &descriptor)
{
    if (!descriptor.changed)
        m_changed.push_back(fd);
    descriptor.changed = true;
}

void NotifierTable::applyChanges()
{
    const std::vector<int> changed = std::exchange(m_changed, {});
    for (const int fd : changed) {
        Descriptor *found = find(fd);
        if (found != nullptr && found->changed)
            apply(fd, *found);
    }
}

void NotifierTable::apply(int fd, Descriptor &descriptor)
{
    descriptor.changed = false;
    const quint32 events = wanted(descriptor.notifiers);
    const bool other = std::exchange(descriptor.mayBeOther, false);
    if (descriptor.alwaysReady || (descriptor.watched && !other && events == descriptor.applied))
        return;
    if (other)
        descriptor.generation = ++m_generations;
    const quint64 data = mark(fd, descriptor.generation);
    int error =
        control(m_epoll, descriptor.watched ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, fd, events, data);
    if (error == ENOENT)
        error = control(m_epoll, EPOLL_CTL_ADD, fd, events, data);
    else if (error == EEXIST)
        error = control(m_epoll, EPOLL_CTL_MOD, fd, events, data);
    descriptor.watched = error == 0;
    descriptor.applied = events;
    if (error == EPERM) {
        descriptor.alwaysReady = true;
        ++m_plainFiles;
    } else if (error != 0) {
        refuse(fd, descriptor, error);
    }
}

void NotifierTable::refuse(int fd, const Descriptor &descriptor, int error)
{
    qWarning("Socket notifier: descriptor %d cannot be watched: %s", fd,
             qPrintable(qt_error_string(error)));
    const std::vector<QSocketNotifier *> notifiers = descriptor.notifiers;
    for (QSocketNotifier *notifier : notifiers)
        notifier->setEnabled(false); // comes back to remove()
}

void NotifierTable::wait(int timeout)
{
    applyChanges();
    const int size = static_cast<int>(m_ready.size());
    const int count = epoll_wait(m_epoll, m_ready.data(), size, m_plainFiles > 0 ? 0 : timeout);
    bool stale = false;
    for (int i = 0; i < count; ++i)
        stale = !collect(m_ready[static_cast<size_t>(i)]) || stale;
    if (m_plainFiles > 0)
        collectPlainFiles();
    if (stale)
        rebuild();
}

bool NotifierTable::collect(const epoll_event &event)
{
    if (event.data.u64 == wakeMark) {
        readWake();
        return true;
    }
    const Descriptor *found = find(static_cast<int>(event.data.u64 & 0xffffffffU));
    if (found == nullptr || found->generation != event.data.u64 >> 32)
        return false;
    for (QSocketNotifier *notifier : found->notifiers) {
        if ((event.events & (readiness(notifier->type()) | EPOLLHUP | EPOLLERR)) != 0)
            m_pending.push_back(notifier);
    }
    return true;
}

void NotifierTable::collectPlainFiles()
{
    for (const Descriptor &descriptor : m_descriptors) {
        if (!descriptor.alwaysReady)
            continue;
        for (QSocketNotifier *notifier : descriptor.notifiers) {
            if (notifier->type() != QSocketNotifier::Exception)
                m_pending.push_back(notifier);
        }
    }
}

/// epoll still watches a file that was closed before its notifiers left, and that lives on
/// elsewhere (a child process, a duplicate). It cannot be taken out any more; only a new set
/// forgets it.
void NotifierTable::rebuild()
{
    const int fresh = epoll_create1(EPOLL_CLOEXEC);
    if (fresh < 0)
        return;
    ::close(m_epoll);
    m_epoll = fresh;
    control(m_epoll, EPOLL_CTL_ADD, m_wake, EPOLLIN, wakeMark);
    for (int fd = 0; fd < static_cast<int>(m_descriptors.size()); ++fd) {
        if (Descriptor *descriptor = find(fd)) {
            descriptor->watched = false;
            markChanged(fd, *descriptor);
        }
    }
}

int NotifierTable::activatePending()
{
    int told = 0;
    while (hasPending()) {
        QSocketNotifier *notifier = m_pending[m_next++];
        if (notifier == nullptr)
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        ++told;
    }
    m_pending.clear();
    m_next = 0;
    return told;
}

void NotifierTable::waitForWake(int timeout) const
{
    pollfd wake{m_wake, POLLIN, 0};
    if (poll(&wake, 1, timeout) > 0)
        readWake();
}

void NotifierTable::wake() const
{
    const quint64 one = 1;
    // It fails only when the counter is full, and then the loop is awake.
    [[maybe_unused]] const ssize_t written = ::write(m_wake, &one, sizeof one);
}

void NotifierTable::readWake() const
{
    quint64 count = 0;
    [[maybe_unused]] const ssize_t got = ::read(m_wake, &count, sizeof count);
}

} // namespace Pulse
