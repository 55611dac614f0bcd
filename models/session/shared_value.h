// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace Pulse {

/// A value that is copied by copying a pointer and compared by what it holds: for what is large and
/// seldom changes inside states that are copied thousands of times a second. What others hold is
/// never changed in place, so that copies may go to other threads.
template <typename T>
class SharedValue final {
public:
    SharedValue() = default;
    SharedValue(T value) : m_value(std::make_shared<const T>(std::move(value))) {} // NOLINT: a T

    [[nodiscard]] const T &operator*() const
    {
        static const T none{};
        return m_value ? *m_value : none;
    }
    [[nodiscard]] const T *operator->() const { return &**this; }
    operator const T &() const { return **this; } // NOLINT: read as a T
    /// Makes a copy of its own, to be changed before it is shared again.
    [[nodiscard]] T &detach()
    {
        auto own = std::make_shared<T>(**this);
        m_value = own;
        return *own;
    }

    friend bool operator==(const SharedValue &a, const SharedValue &b)
    {
        return a.m_value == b.m_value || *a == *b;
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace Pulse
