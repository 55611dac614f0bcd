// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Pulse {

/// SplitMix64: small, copyable, the same on every machine, so that a replay is exact.
class Random final {
public:
    explicit constexpr Random(quint64 seed) : m_state(seed) {}

    constexpr quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 <= value < 1.
    constexpr double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    friend constexpr bool operator==(const Random &, const Random &) = default;

private:
    quint64 m_state;
};

} // namespace Pulse
