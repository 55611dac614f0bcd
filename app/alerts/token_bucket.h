// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <algorithm>

namespace Pulse {

/// `burst` tokens at once, and one more every `interval` (S1-40). Kept as the time at which the
/// bucket would be full again, which says the same without counting. Pure; times are monotonic.
class TokenBucket final {
public:
    /// `burst` at least 1, `interval` more than 0.
    constexpr TokenBucket(int burst, nanoseconds interval) : m_burst(burst), m_interval(interval) {}

    /// From then on there is a token.
    [[nodiscard]] constexpr nanoseconds nextAt() const
    {
        return m_full - (m_burst - 1) * m_interval;
    }
    constexpr void take(nanoseconds now) { m_full = std::max(m_full, now) + m_interval; }

private:
    int m_burst;
    nanoseconds m_interval;
    nanoseconds m_full{};
};

} // namespace Pulse
