// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/pulse_clock.h"

namespace Pulse {

using namespace std::chrono_literals;

void PulseClock::setQuiet(bool quiet)
{
    m_quiet = quiet;
    if (quiet)
        clear();
}

bool PulseClock::begin(int row, nanoseconds now, int visible)
{
    while (!m_begun.empty() && now - m_begun.front() >= 1s)
        m_begun.pop_front();
    if (m_quiet || visible > mostVisible || m_begun.size() >= mostPerSecond)
        return false;
    m_begun.push_back(now);
    m_running.insert(row, now);
    return true;
}

QList<int> PulseClock::expire(nanoseconds now)
{
    QList<int> over;
    for (auto it = m_running.begin(); it != m_running.end();) {
        if (now - it.value() < length) {
            ++it;
            continue;
        }
        over.append(it.key());
        it = m_running.erase(it);
    }
    return over;
}

std::optional<double> PulseClock::progress(int row, nanoseconds now) const
{
    const auto found = m_running.constFind(row);
    if (found == m_running.constEnd() || now - *found >= length)
        return std::nullopt;
    return static_cast<double>((now - *found).count()) /
           static_cast<double>(nanoseconds(length).count());
}

} // namespace Pulse
