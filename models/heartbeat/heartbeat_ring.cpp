// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heartbeat/heartbeat_ring.h"

namespace Pulse {

void HeartbeatRing::push(const Beat &beat)
{
    if (m_beats.size() < m_capacity) {
        m_beats.push_back(beat);
        return;
    }
    m_beats[m_first] = beat;
    m_first = (m_first + 1) % m_capacity;
}

void HeartbeatRing::replaceNewest(const Beat &beat)
{
    if (m_beats.empty()) {
        push(beat);
        return;
    }
    m_beats[(m_first + m_beats.size() - 1) % m_beats.size()] = beat;
}

void HeartbeatRing::clear()
{
    m_beats.clear();
    m_first = 0;
}

const Beat &HeartbeatRing::at(std::size_t index) const
{
    return m_beats[(m_first + index) % m_beats.size()];
}

bool operator==(const HeartbeatRing &a, const HeartbeatRing &b)
{
    if (a.m_capacity != b.m_capacity || a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!(a.at(i) == b.at(i)))
            return false;
    }
    return true;
}

} // namespace Pulse
