// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"

#include <QTimer>

#include <vector>

namespace Pulse {

/// One deadline for each of many keys, with one timer for all of them.
///
/// A deadline is never due early. One that is set less than a second ahead is due within a few
/// milliseconds; one further away is moved up to the next full 100 ms, so that thousands of them
/// share ten wake-ups a second. Setting and clearing cost O(log n) and seldom touch the timer.
/// Thread: the one it lives on.
class DeadlineQueue final : public QObject {
    Q_OBJECT
public:
    explicit DeadlineQueue(Clock &clock, QObject *parent = nullptr);

    /// Replaces the key's deadline. `key`: 0 and up, dense (an index); `at`: as Instant::mono; a
    /// time in the past is due at the next turn of the event loop.
    void set(int key, nanoseconds at);
    /// The key has no deadline any more, even when it is about to be due in this very turn.
    void clear(int key);
    [[nodiscard]] bool contains(int key) const;
    /// How many keys wait.
    [[nodiscard]] int size() const { return static_cast<int>(m_heap.size()); }
    /// Reports everything that is due now without waiting for the timer.
    void check();

Q_SIGNALS:
    /// The key's deadline passed and is forgotten: earliest first, each at most once. Its receiver
    /// may set and clear any key; what it sets in the past comes in a later turn.
    void due(int key);

private:
    struct Slot {
        nanoseconds at{};
        int place = Nowhere; ///< index in m_heap, or one of these:
    };
    static constexpr int Nowhere = -1;
    static constexpr int Due = -2; ///< taken out by a running check(), not reported yet

    [[nodiscard]] bool before(int a, int b) const;
    void put(int place, int key);
    void siftUp(int place);
    void siftDown(int place);
    void insert(int key);
    void remove(int key);
    [[nodiscard]] std::vector<int> takeDue(nanoseconds now);
    void arm(nanoseconds now);

    Clock &m_clock;
    QTimer m_timer;
    nanoseconds m_armedFor = nanoseconds::max(); ///< when the timer will look; max: it does not run
    std::vector<Slot> m_slots;                   ///< by key
    std::vector<int> m_heap;                     ///< keys, a binary heap, earliest first
};

} // namespace Pulse
