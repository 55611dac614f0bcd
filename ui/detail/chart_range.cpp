// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/chart_range.h"

#include <algorithm>

namespace Pulse {

void ChartRange::follow(double oldest, double now, double live)
{
    m_oldest = std::min(oldest, now);
    m_now = now;
    m_span = std::max(live, Shortest);
}

double ChartRange::from() const
{
    return m_live ? m_now - m_span : m_from;
}

double ChartRange::to() const
{
    return m_live ? m_now : m_to;
}

void ChartRange::hold(double from, double to)
{
    const double first = std::min(m_oldest, m_now - m_span);
    const double span = std::clamp(to - from, Shortest, std::max(Shortest, m_now - first));
    m_from = std::clamp(from, first, m_now - span);
    m_to = m_from + span;
    m_live = false;
}

void ChartRange::zoom(double factor, double at)
{
    const double left = (at - from()) * factor;
    const double right = (to() - at) * factor;
    if (m_live && factor >= 1)
        return; // the live view is the widest that follows
    if (factor > 1 && left + right >= m_now - std::min(m_oldest, m_now - m_span)) {
        reset();
        return;
    }
    hold(at - left, at + right);
}

void ChartRange::pan(double by)
{
    hold(from() + by, to() + by);
}

} // namespace Pulse
