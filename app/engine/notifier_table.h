// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <sys/epoll.h>

#include <array>
#include <vector>

namespace Pulse {

/// The socket notifiers of one event loop in one epoll set (Linux), with an eventfd to wake it. The
/// kernel hears of changes only before the next wait, so that a notifier switched on and off in one
/// turn costs nothing; only the last notifier of a descriptor leaves at once, because the
/// descriptor may be closed next. Thread: its loop's, wake() any.
class NotifierTable final {
public:
    NotifierTable();
    ~NotifierTable();
    Q_DISABLE_COPY_MOVE(NotifierTable)

    /// False when the system gave no descriptors.
    [[nodiscard]] bool isOpen() const { return m_epoll >= 0 && m_wake >= 0; }

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    /// Waits up to `timeout` ms (-1: without end) for a wake or a descriptor, at most 256 of them.
    void wait(int timeout);
    /// The same, deaf to descriptors.
    void waitForWake(int timeout) const;
    void wake() const;

    /// Some descriptor was found ready and its notifiers did not all hear of it yet.
    [[nodiscard]] bool hasPending() const { return m_next < m_pending.size(); }
    /// Tells them. A nested loop goes on where its outer one stands. Returns how many it told.
    int activatePending();

private:
    struct Descriptor {
        std::vector<QSocketNotifier *> notifiers;
        quint32 generation = 0;
        quint32 applied = 0; ///< what the kernel watches for
        bool watched = false;
        bool changed = false;     ///< stands in m_changed
        bool mayBeOther = false;  ///< the number may stand for another file than the kernel watches
        bool alwaysReady = false; ///< a plain file, which epoll does not take
    };

    [[nodiscard]] Descriptor *find(int fd);
    void markChanged(int fd, Descriptor &descriptor);
    void applyChanges();
    void apply(int fd, Descriptor &descriptor);
    static void refuse(int fd, const Descriptor &descriptor, int error);
    void rebuild();
    [[nodiscard]] bool collect(const epoll_event &event);
    void collectPlainFiles();
    void readWake() const;

    int m_epoll = -1;
    int m_wake = -1;
    quint32 m_generations = 0;
    int m_plainFiles = 0;
    std::vector<Descriptor> m_descriptors; ///< by number: the system gives the smallest free one
    std::vector<int> m_changed;
    std::vector<QSocketNotifier *> m_pending; ///< null: left meanwhile
    size_t m_next = 0;                        ///< in m_pending
    std::array<epoll_event, 256> m_ready{};
};

} // namespace Pulse
