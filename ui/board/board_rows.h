// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board_order.h"
#include "models/item/session_store.h"

#include <QList>

#include <vector>

namespace Pulse {

/// The two parts of a list of rows.
enum class BoardSection : quint8 { Attention, Rest };

/// Which of them are folded; remembered.
struct FoldedSections {
    bool attention = false;
    bool rest = false;

    [[nodiscard]] bool operator[](BoardSection section) const
    {
        return section == BoardSection::Attention ? attention : rest;
    }
    void set(BoardSection section, bool folded)
    {
        (section == BoardSection::Attention ? attention : rest) = folded;
    }
    friend bool operator==(const FoldedSections &, const FoldedSections &) = default;
};

/// Which row of the store stands at which place of the board, and whether that is still right.
class BoardRows final {
public:
    explicit BoardRows(const SessionStore &store) : m_store(store) {}

    void setFilter(const BoardFilter &filter) { m_filter = filter; }
    [[nodiscard]] const BoardFilter &filter() const { return m_filter; }
    /// By group, and where the configuration has them: nothing moves. Instead of the filter's
    /// order.
    void setSteady(bool steady) { m_steady = steady; }
    /// In a list with sections what is folded has no place.
    void setSections(bool sectioned, FoldedSections folded)
    {
        m_sectioned = sectioned;
        m_folded = folded;
    }
    [[nodiscard]] FoldedSections folded() const { return m_folded; }
    /// Makes the order new. True when it is another one.
    bool arrange();
    /// Looks at changed rows; true when the order may be wrong by now.
    [[nodiscard]] bool disturbedBy(const QList<int> &rows);

    [[nodiscard]] int count() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] int rowAt(int place) const { return m_order.value(place, -1); }
    /// -1 when the row is not shown.
    [[nodiscard]] int placeOf(int row) const;
    /// How many there are with what is folded, and how many of them, all at the beginning, needed
    /// attention when the order was made.
    [[nodiscard]] int found() const { return m_found; }
    [[nodiscard]] int problems() const { return m_problems; }
    /// There are two parts only while something needs attention.
    [[nodiscard]] bool hasSection(BoardSection section) const
    {
        const int inIt = section == BoardSection::Attention ? m_problems : m_found - m_problems;
        return m_sectioned && m_problems > 0 && inIt > 0;
    }
    /// Of those that have a place.
    [[nodiscard]] int problemsShown() const
    {
        return m_sectioned && m_folded.attention ? 0 : m_problems;
    }

private:
    struct Rank {
        Status status = Status::Unknown;
        bool seen = false;
        bool silenced = false;
        friend bool operator==(const Rank &, const Rank &) = default;
    };
    [[nodiscard]] Rank rankOf(int row) const;
    void dropFolded();

    const SessionStore &m_store;
    BoardFilter m_filter;
    bool m_steady = false;
    bool m_sectioned = false;
    FoldedSections m_folded;
    QList<int> m_order;
    int m_found = 0;
    int m_problems = 0;
    std::vector<int> m_places; ///< by row
    std::vector<Rank> m_ranks; ///< by row, as of the last arrange()
};

} // namespace Pulse
