// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QAbstractEventDispatcher>

#include <optional>
#include <set>
#include <unordered_map>

namespace Pulse {

/// The timers of one event loop, by the time they are due. It reads no clock: `now` comes in, as
/// Instant::mono. No timer is ever early. Precise ones are due at their time, coarse ones up to 5 %
/// of their interval later, very coarse ones (and coarse ones from 20 s on) at a full second, so
/// that they share wake-ups. Thread: its loop's.
class TimerList final {
public:
    TimerList() = default;
    Q_DISABLE_COPY_MOVE(TimerList)

    void add(int id, milliseconds interval, Qt::TimerType type, QObject *object, nanoseconds now);
    bool remove(int id);
    bool removeAll(const QObject *object);
    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(const QObject *object) const;
    /// Rounded up; zero when it is overdue; nothing for an unknown timer.
    [[nodiscard]] std::optional<milliseconds> remaining(int id, nanoseconds now) const;
    /// When the next one is due. A timer whose event is being handled does not count: a nested loop
    /// would spin on it.
    [[nodiscard]] std::optional<nanoseconds> nextDue() const;
    /// Sends the event of every timer that is due, each once; timers started meanwhile wait for the
    /// next call. After a stall a timer ticks once, not once for each interval that passed. Returns
    /// the number of events without those of zero timers, which are always due.
    int fire(nanoseconds now);

private:
    struct Timer {
        int id = 0;
        milliseconds interval{};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
        quint64 birth = 0;      ///< tells a timer from a later one with the same id
        quint64 place = 0;      ///< among those due at the same time: first come, first served
        quint64 lastPass = 0;   ///< the call of fire() that sent its last event
        nanoseconds expected{}; ///< without rounding, so that roundings do not add up
        nanoseconds due{};
        bool active = false; ///< its event is being handled
    };
    struct Earlier {
        bool operator()(const Timer *a, const Timer *b) const
        {
            return a->due != b->due ? a->due < b->due : a->place < b->place;
        }
    };

    [[nodiscard]] Timer *find(int id, quint64 birth);
    void schedule(Timer &timer, nanoseconds expected);
    void send(Timer &timer);

    std::unordered_map<int, Timer> m_timers;
    std::set<Timer *, Earlier> m_order;
    quint64 m_births = 0;
    quint64 m_places = 0;
    quint64 m_passes = 0;
};

} // namespace Pulse
