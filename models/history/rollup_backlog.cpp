// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/rollup_backlog.h"

namespace Pulse {

void RollupBacklog::add(const QList<SessionRollup> &rollups)
{
    for (const SessionRollup &rollup : rollups)
        m_sums[{rollup.quarter, rollup.session}] += rollup.sum;
    for (; size() > m_limit; ++m_lost)
        m_sums.erase(m_sums.begin());
}

QList<SessionRollup> RollupBacklog::all() const
{
    QList<SessionRollup> rollups;
    rollups.reserve(size());
    for (const auto &[key, sum] : m_sums)
        rollups.append({key.second, key.first, sum});
    return rollups;
}

void RollupBacklog::clear()
{
    m_sums.clear();
}

} // namespace Pulse
