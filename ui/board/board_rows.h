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
    /// By group, and where the configuration has them: nothing moves. Instead of the filter's
    /// order.
    void setSteady(bool steady) { m_steady = steady; }
    /// Makes the order new. True when it is another one.
    bool arrange();
    /// Looks at changed rows; true when the order may be wrong by now.
    [[nodiscard]] bool disturbedBy(const QList<int> &rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] int rowAt(int place) const { return m_order.value(place, -1); }
    /// -1 when the row is not shown.
    [[nodiscard]] int placeOf(int row) const;
    /// How many at the beginning needed attention when the order was made.
    [[nodiscard]] int problems() const { return m_problems; }

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
    bool m_steady = false;
    QList<int> m_order;
    int m_problems = 0;
    std::vector<int> m_places; ///< by row
    std::vector<Rank> m_ranks; ///< by row, as of the last arrange()
};

} // namespace Pulse
