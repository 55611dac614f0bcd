// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <algorithm>

namespace Pulse {

/// The newest `capacity` values, oldest first. Each has a serial number that never changes, so that
/// a view can tell what is new and what is gone.
template <typename T>
class RecentList final {
public:
    explicit RecentList(int capacity) : m_capacity(std::max(1, capacity)) {}

    void append(const T &value)
    {
        if (m_values.size() == m_capacity)
            removeOldest();
        m_values.append(value);
        ++m_appended;
    }
    void removeOldest() { m_values.removeFirst(); }
    void setCapacity(int capacity)
    {
        m_capacity = std::max(1, capacity);
        while (m_values.size() > m_capacity)
            removeOldest();
    }

    [[nodiscard]] int capacity() const { return m_capacity; }
    [[nodiscard]] int size() const { return static_cast<int>(m_values.size()); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }
    [[nodiscard]] const T &at(int index) const { return m_values.at(index); }
    /// How many were ever appended.
    [[nodiscard]] quint64 appended() const { return m_appended; }
    /// The serial number of at(0).
    [[nodiscard]] quint64 firstSerial() const
    {
        return m_appended - static_cast<quint64>(m_values.size());
    }

private:
    QList<T> m_values;
    int m_capacity;
    quint64 m_appended = 0;
};

} // namespace Pulse
