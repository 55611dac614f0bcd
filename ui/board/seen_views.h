// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_rows.h"

#include <QHash>

namespace Pulse {

/// By row: what the seen ones say on the screen. A change is told by comparing with it.
template <typename View>
class SeenViews final {
public:
    explicit SeenViews(const BoardRows &rows) : m_rows(rows) {}

    /// Null when it is not known what stands there.
    [[nodiscard]] View *find(int place)
    {
        const auto it = m_views.find(m_rows.rowAt(place));
        return it == m_views.end() ? nullptr : &*it;
    }
    template <typename Make>
    const View &at(int place, Make make)
    {
        const int row = m_rows.rowAt(place);
        const auto it = m_views.find(row);
        return it == m_views.end() ? *m_views.insert(row, make()) : *it;
    }
    void forget(int place) { m_views.remove(m_rows.rowAt(place)); }
    void clear() { m_views.clear(); }
    void keepOnly(int first, int last)
    {
        m_views.removeIf([&](typename QHash<int, View>::iterator it) {
            const int place = m_rows.placeOf(it.key());
            return place < first || place > last;
        });
    }

private:
    const BoardRows &m_rows;
    QHash<int, View> m_views;
};

} // namespace Pulse
