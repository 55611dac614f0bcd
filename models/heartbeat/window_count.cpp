// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/window_count.h"

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

WindowCount::WindowCount(nanoseconds window) : m_step(std::max(window, nanoseconds{1s}) / Steps)
{
}

void WindowCount::moveTo(nanoseconds now)
{
    const qint64 step = now / m_step;
    if (step - m_newest > Steps) {
        std::fill(m_counts.begin(), m_counts.end(), 0);
        m_sum = 0;
        m_newest = step;
    }
    for (; m_newest < step; ++m_newest) {
        qint64 &leaves = m_counts[place(m_newest + 1)];
        m_sum -= leaves;
        leaves = 0;
    }
}

void WindowCount::add(nanoseconds at, qint64 count)
{
    if (count <= 0)
        return;
    if (m_counts.empty()) {
        m_counts.assign(Steps + 1, 0);
        m_newest = at / m_step;
    }
    moveTo(at);
    m_counts[place(m_newest)] += count;
    m_sum += count;
    m_lastFull = m_newest;
}

qint64 WindowCount::count(nanoseconds now)
{
    if (m_counts.empty())
        return 0;
    moveTo(now);
    return m_sum;
}

std::optional<nanoseconds> WindowCount::emptyAt() const
{
    if (m_sum == 0)
        return std::nullopt;
    return (m_lastFull + Steps + 1) * m_step;
}

} // namespace Pulse
