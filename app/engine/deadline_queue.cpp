// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/deadline_queue.h"

#include <QPointer>

#include <algorithm>

namespace Pulse {

namespace {

constexpr nanoseconds near = seconds{1};
constexpr nanoseconds grain = milliseconds{100};
/// QTimer counts milliseconds in an int; further deadlines are looked at again on the way.
constexpr nanoseconds longestWait = std::chrono::hours{1};

nanoseconds coarsened(nanoseconds at, nanoseconds now)
{
    if (at < now + near || at > nanoseconds::max() - grain)
        return at;
    return (at + grain - nanoseconds{1}) / grain * grain;
}

} // namespace

DeadlineQueue::DeadlineQueue(Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeadlineQueue::check);
}

void DeadlineQueue::set(int key, nanoseconds at)
{
    Q_ASSERT(key >= 0);
    const auto index = static_cast<size_t>(key);
    if (index >= m_slots.size())
        m_slots.resize(std::max(index + 1, m_slots.size() * 2));
    clear(key);
    const nanoseconds now = m_clock.now().mono;
    m_slots[index].at = coarsened(at, now);
    insert(key);
    arm(now);
}

void DeadlineQueue::clear(int key)
{
    if (!contains(key))
        return;
    if (m_slots[static_cast<size_t>(key)].place == Due)
        m_slots[static_cast<size_t>(key)].place = Nowhere;
    else
        remove(key); // the timer is left alone: a look in vain is cheaper than arming it each time
}

bool DeadlineQueue::contains(int key) const
{
    return key >= 0 && static_cast<size_t>(key) < m_slots.size() &&
           m_slots[static_cast<size_t>(key)].place != Nowhere;
}

void DeadlineQueue::check()
{
    m_timer.stop();
    m_armedFor = nanoseconds::max();
    const nanoseconds now = m_clock.now().mono;
    const std::vector<int> keys = takeDue(now);
    // Armed before anything is reported: a receiver may run a nested loop or delete this queue.
    arm(now);
    const QPointer<DeadlineQueue> self(this);
    for (const int key : keys) {
        Slot &slot = m_slots[static_cast<size_t>(key)];
        if (slot.place != Due)
            continue;
        slot.place = Nowhere;
        Q_EMIT due(key);
        if (!self)
            return;
    }
}

std::vector<int> DeadlineQueue::takeDue(nanoseconds now)
{
    std::vector<int> keys;
    while (!m_heap.empty() && m_slots[static_cast<size_t>(m_heap.front())].at <= now) {
        const int key = m_heap.front();
        remove(key);
        m_slots[static_cast<size_t>(key)].place = Due;
        keys.push_back(key);
    }
    return keys;
}

void DeadlineQueue::arm(nanoseconds now)
{
    if (m_heap.empty())
        return;
    const nanoseconds at = m_slots[static_cast<size_t>(m_heap.front())].at;
    // An earlier look stands: it will find nothing and arm again.
    if (m_armedFor <= at)
        return;
    const nanoseconds wait = at <= now ? nanoseconds{0} : std::min(at - now, longestWait);
    m_armedFor = now + wait;
    m_timer.start(std::chrono::ceil<milliseconds>(wait));
}

bool DeadlineQueue::before(int a, int b) const
{
    const Slot &left = m_slots[static_cast<size_t>(a)];
    const Slot &right = m_slots[static_cast<size_t>(b)];
    return left.at != right.at ? left.at < right.at : a < b;
}

void DeadlineQueue::put(int place, int key)
{
    m_heap[static_cast<size_t>(place)] = key;
    m_slots[static_cast<size_t>(key)].place = place;
}

void DeadlineQueue::siftUp(int place)
{
    const int key = m_heap[static_cast<size_t>(place)];
    while (place > 0) {
        const int parent = (place - 1) / 2;
        const int above = m_heap[static_cast<size_t>(parent)];
        if (!before(key, above))
            break;
        put(place, above);
        place = parent;
    }
    put(place, key);
}

void DeadlineQueue::siftDown(int place)
{
    const int key = m_heap[static_cast<size_t>(place)];
    for (;;) {
        int child = 2 * place + 1;
        if (child >= size())
            break;
        if (child + 1 < size() &&
            before(m_heap[static_cast<size_t>(child) + 1], m_heap[static_cast<size_t>(child)]))
            ++child;
        if (!before(m_heap[static_cast<size_t>(child)], key))
            break;
        put(place, m_heap[static_cast<size_t>(child)]);
        place = child;
    }
    put(place, key);
}

void DeadlineQueue::insert(int key)
{
    m_heap.push_back(key);
    siftUp(size() - 1);
}

void DeadlineQueue::remove(int key)
{
    Slot &slot = m_slots[static_cast<size_t>(key)];
    const int place = slot.place;
    slot.place = Nowhere;
    const int last = m_heap.back();
    m_heap.pop_back();
    if (last == key)
        return;
    put(place, last);
    siftUp(place);
    siftDown(m_slots[static_cast<size_t>(last)].place);
}

} // namespace Pulse
