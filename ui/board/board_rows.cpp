// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_rows.h"

#include <algorithm>

namespace Pulse {

bool BoardRows::arrange()
{
    const auto member = [this](int row) {
        const SessionStore::Entry &entry = m_store.at(row);
        return FleetMember{entry.settings, entry.state, entry.seen.has_value(),
                           entry.silencedUntil.has_value()};
    };
    BoardFilter filter = m_filter;
    if (m_steady)
        filter.sort = BoardSort::Group;
    const QList<int> before = m_order;
    const int foundBefore = m_found;
    const int problemsBefore = m_problems;
    m_order = orderedRows(filter, m_store.count(), member);
    const auto isCalm = [this](int row) {
        return !isProblem(m_store.at(row).state.status);
    };
    m_found = count();
    m_problems =
        static_cast<int>(std::find_if(m_order.begin(), m_order.end(), isCalm) - m_order.begin());
    dropFolded();
    const auto all = static_cast<size_t>(m_store.count());
    m_places.assign(all, -1);
    for (int place = 0; place < count(); ++place)
        m_places.at(static_cast<size_t>(m_order.at(place))) = place;
    m_ranks.resize(all);
    for (int row = 0; row < m_store.count(); ++row)
        m_ranks.at(static_cast<size_t>(row)) = rankOf(row);
    return m_order != before || m_found != foundBefore || m_problems != problemsBefore;
}

void BoardRows::dropFolded()
{
    if (!m_sectioned || m_problems == 0)
        return;
    if (m_folded.rest)
        m_order.resize(m_problems);
    if (m_folded.attention)
        m_order.remove(0, m_problems);
}

bool BoardRows::disturbedBy(const QList<int> &rows)
{
    if (m_steady && !followsStates(m_filter))
        return false;
    if (!m_steady && followsValues(m_filter.sort))
        return true;
    return std::any_of(rows.begin(), rows.end(), [this](int row) {
        const auto at = static_cast<size_t>(row);
        return at >= m_ranks.size() || m_ranks.at(at) != rankOf(row);
    });
}

BoardRows::Rank BoardRows::rankOf(int row) const
{
    const SessionStore::Entry &entry = m_store.at(row);
    return {entry.state.status, entry.seen.has_value(), entry.silencedUntil.has_value()};
}

int BoardRows::placeOf(int row) const
{
    const auto at = static_cast<size_t>(row);
    return row >= 0 && at < m_places.size() ? m_places.at(at) : -1;
}

} // namespace Pulse
