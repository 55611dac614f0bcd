// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/timer_list.h"

#include <QCoreApplication>
#include <QTimerEvent>
#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace Pulse {

namespace {

constexpr milliseconds longestInterval = std::chrono::hours{24 * 365 * 100};

/// Times are rounded up to a multiple of it.
milliseconds grainOf(Qt::TimerType type, milliseconds interval)
{
    if (type == Qt::PreciseTimer)
        return milliseconds{0};
    const bool wholeSeconds =
        type == Qt::VeryCoarseTimer ? interval >= seconds{2} : interval >= seconds{20};
    if (wholeSeconds)
        return seconds{1};
    const auto twentieth = static_cast<quint64>(interval.count()) / 20;
    return milliseconds{static_cast<qint64>(std::bit_floor(twentieth))};
}

nanoseconds rounded(nanoseconds at, nanoseconds step)
{
    if (step == nanoseconds{0})
        return at;
    return (at + step - nanoseconds{1}) / step * step;
}

} // namespace

void TimerList::add(int id, milliseconds interval, Qt::TimerType type, QObject *object,
                    nanoseconds now)
{
    remove(id);
    Timer &timer = m_timers[id];
    timer.id = id;
    timer.interval = std::clamp(interval, milliseconds{0}, longestInterval);
    timer.type = type;
    timer.object = object;
    timer.birth = ++m_births;
    schedule(timer, now + timer.interval);
}

bool TimerList::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    m_order.erase(&found->second);
    m_timers.erase(found);
    return true;
}

bool TimerList::removeAll(const QObject *object)
{
    const size_t before = m_timers.size();
    for (auto it = m_timers.begin(); it != m_timers.end();) {
        const bool owned = it->second.object == object;
        if (owned)
            m_order.erase(&it->second);
        it = owned ? m_timers.erase(it) : std::next(it);
    }
    return m_timers.size() < before;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerList::timersOf(const QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> infos;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            infos.append({id, static_cast<int>(timer.interval.count()), timer.type});
    }
    return infos;
}

std::optional<milliseconds> TimerList::remaining(int id, nanoseconds now) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return std::nullopt;
    const nanoseconds left = found->second.expected - now;
    return std::chrono::ceil<milliseconds>(std::max(left, nanoseconds{0}));
}

std::optional<nanoseconds> TimerList::nextDue() const
{
    const auto next = std::find_if(m_order.begin(), m_order.end(),
                                   [](const Timer *timer) { return !timer->active; });
    return next == m_order.end() ? std::nullopt : std::optional((*next)->due);
}

int TimerList::fire(nanoseconds now)
{
    struct Candidate {
        int id;
        quint64 birth;
    };
    QVarLengthArray<Candidate, 64> candidates;
    for (auto it = m_order.begin(); it != m_order.end() && (*it)->due <= now; ++it)
        candidates.append({(*it)->id, (*it)->birth});

    const quint64 pass = ++m_passes;
    int sent = 0;
    for (const Candidate &candidate : candidates) {
        Timer *timer = find(candidate.id, candidate.birth);
        // A nested loop may have removed it or sent its event already.
        if (timer == nullptr || timer->active || timer->lastPass > pass)
            continue;
        const nanoseconds next = timer->expected + timer->interval;
        m_order.erase(timer);
        schedule(*timer, next <= now ? now + timer->interval : next);
        timer->lastPass = pass;
        sent += timer->interval > milliseconds{0} ? 1 : 0;
        send(*timer);
    }
    return sent;
}

TimerList::Timer *TimerList::find(int id, quint64 birth)
{
    const auto found = m_timers.find(id);
    return found != m_timers.end() && found->second.birth == birth ? &found->second : nullptr;
}

void TimerList::schedule(Timer &timer, nanoseconds expected)
{
    timer.expected = expected;
    timer.due = rounded(expected, grainOf(timer.type, timer.interval));
    timer.place = ++m_places;
    m_order.insert(&timer);
}

void TimerList::send(Timer &timer)
{
    const int id = timer.id;
    const quint64 birth = timer.birth;
    timer.active = true;
    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer.object, &event);
    // The handler may have killed it.
    if (Timer *same = find(id, birth))
        same->active = false;
}

} // namespace Pulse
