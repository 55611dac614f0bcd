// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board_order.h"
#include "models/item/session_store.h"

#include <QList>

#include <vector>

namespace Pulse {

/// Which row of the store stands at which place of the board, and whether that is still right.
class BoardRows final {
public:
    explicit BoardRows(const SessionStore &store) : m_store(store) {}

    void setFilter(const BoardFilter &filter) { m_filter = filter; }
    [[nodiscard]] const BoardFilter &filter() const { return m_filter; }
    /// Makes the order new. True when it is another one.
    bool arrange();
    /// Looks at changed rows; true when the order may be wrong by now.
    [[nodiscard]] bool disturbedBy(const QList<int> &rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] int rowAt(int place) const { return m_order.value(place, -1); }
    /// -1 when the row is not shown.
    [[nodiscard]] int placeOf(int row) const;

private:
    struct Rank {
        Status status = Status::Unknown;
        bool seen = false;
        bool silenced = false;
        friend bool operator==(const Rank &, const Rank &) = default;
    };
    [[nodiscard]] Rank rankOf(int row) const;

    const SessionStore &m_store;
    BoardFilter m_filter;
    QList<int> m_order;
    std::vector<int> m_places; ///< by row
    std::vector<Rank> m_ranks; ///< by row, as of the last arrange()
};

} // namespace Pulse
