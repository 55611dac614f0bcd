// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <utility>

namespace Pulse {

/// A SharedValue that may be absent; that costs two words, whatever T is. For what few sessions
/// have, in states of which there are thousands. Read like std::optional.
template <typename T>
class SharedOptional final {
public:
    SharedOptional() = default;
    SharedOptional(T value) : m_value(std::make_shared<const T>(std::move(value))) {} // NOLINT: a T

    [[nodiscard]] explicit operator bool() const { return m_value != nullptr; }
    [[nodiscard]] const T &operator*() const
    {
        Q_ASSERT(m_value);
        return *m_value;
    }
    [[nodiscard]] const T *operator->() const { return &**this; }
    void reset() { m_value.reset(); }
    /// A new T of its own, to be filled before it is shared.
    T &emplace()
    {
        auto own = std::make_shared<T>();
        m_value = own;
        return *own;
    }

    friend bool operator==(const SharedOptional &a, const SharedOptional &b)
    {
        if (a.m_value == b.m_value)
            return true;
        return a && b && *a == *b;
    }

private:
    std::shared_ptr<const T> m_value;
};

} // namespace Pulse
