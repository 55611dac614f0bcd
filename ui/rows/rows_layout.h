// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QRect>

namespace Pulse {

/// The list of rows as arithmetic: what needs attention under a head of its own, then the rest
/// under another; no heads while nothing needs attention. Below a folded head there is nothing, and
/// what is below it has no place. In pixels, before scrolling.
struct RowsLayout {
    int width = 0;
    int count = 0;     ///< with what is folded
    int problems = 0;  ///< how many of them stand on top
    int rowHeight = 1; ///< of rows and heads alike
    bool attentionFolded = false;
    bool restFolded = false;

    [[nodiscard]] QRect row(int place) const;
    /// Null when it is not shown.
    [[nodiscard]] QRect attentionHead() const;
    [[nodiscard]] QRect restHead() const;
    [[nodiscard]] int height() const;
    [[nodiscard]] int placeAt(int y) const; ///< -1 on a head and below the last
    [[nodiscard]] QPair<int, int> placesIn(int fromY, int toY) const;
    [[nodiscard]] bool isFolded(bool attention) const
    {
        return attention ? attentionFolded : restFolded;
    }
    /// Rows that are not folded: of those that need attention, and of all.
    [[nodiscard]] int problemsShown() const { return attentionFolded ? 0 : problems; }
    [[nodiscard]] int shown() const;

private:
    [[nodiscard]] int headsBefore(int place) const;
};

} // namespace Pulse
