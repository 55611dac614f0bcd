// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace Pulse {

/// The newest `capacity` values, oldest first. Each has a serial number that never changes, so that
/// a view can tell what is new and what is gone. A ring that grows as values come, by half at a
/// time and never beyond `capacity`: thousands of sessions have several each.
template <typename T>
class RecentList final {
public:
    explicit RecentList(int capacity) : m_capacity(std::max(1, capacity)) {}

    void append(T value)
    {
        if (m_size == m_capacity)
            removeOldest();
        if (m_size == places())
            moveTo(std::min(m_capacity, m_size + m_size / 2 + 1));
        m_ring[place(m_size)] = std::move(value);
        ++m_size;
        ++m_appended;
    }
    /// Nothing happens while it is empty. Its serial number becomes that of `value`.
    void replaceNewest(T value)
    {
        if (m_size > 0)
            m_ring[place(m_size - 1)] = std::move(value);
    }
    /// Nothing happens while it is empty.
    void removeOldest()
    {
        if (m_size == 0)
            return;
        m_ring[place(0)] = T();
        m_oldest = (m_oldest + 1) % places();
        --m_size;
    }
    /// Forgets the oldest values that no longer fit, and gives their memory back.
    void setCapacity(int capacity)
    {
        m_capacity = std::max(1, capacity);
        while (m_size > m_capacity)
            removeOldest();
        if (places() > m_capacity)
            moveTo(m_capacity);
    }

    [[nodiscard]] int capacity() const { return m_capacity; }
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// 0 is the oldest, size() - 1 the newest.
    [[nodiscard]] const T &at(int index) const
    {
        Q_ASSERT(index >= 0 && index < m_size);
        return m_ring[place(index)];
    }
    /// How many were ever appended.
    [[nodiscard]] quint64 appended() const { return m_appended; }
    /// The serial number of at(0).
    [[nodiscard]] quint64 firstSerial() const { return m_appended - static_cast<quint64>(m_size); }

private:
    [[nodiscard]] int places() const { return static_cast<int>(m_ring.size()); }
    [[nodiscard]] size_t place(int index) const
    {
        return static_cast<size_t>((m_oldest + index) % places());
    }
    void moveTo(int count)
    {
        std::vector<T> ring(static_cast<size_t>(count));
        for (int i = 0; i < m_size; ++i)
            ring[static_cast<size_t>(i)] = std::move(m_ring[place(i)]);
        m_ring = std::move(ring);
        m_oldest = 0;
    }

    std::vector<T> m_ring; ///< places are filled from m_oldest on, around its end
    int m_capacity;
    int m_oldest = 0;
    int m_size = 0;
    quint64 m_appended = 0;
};

} // namespace Pulse
