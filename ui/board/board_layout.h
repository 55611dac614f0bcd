// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>
#include <QtGlobal>

namespace Pulse {

/// The grid of cards as arithmetic, in content coordinates (before scrolling). A place is a
/// position in the order shown, 0 first.
struct BoardLayout {
    int width = 0; ///< of the viewport
    int count = 0;
    double scale = 1; ///< the text factor

    static constexpr int side = 20;
    static constexpr int top = 8; ///< room for the focus ring
    static constexpr int gap = 12;

    /// floor((w + 12) / 276) of the width inside, at least one.
    [[nodiscard]] int columns() const;
    /// In design units: what the card painter is given.
    [[nodiscard]] int designCardWidth() const;
    [[nodiscard]] int rowHeight() const; ///< with its gap
    [[nodiscard]] QRect card(int place) const;
    /// -1 between the cards.
    [[nodiscard]] int placeAt(QPoint point) const;
    [[nodiscard]] int height() const;
    /// First and last place that a stretch of the content touches; last < first: none.
    [[nodiscard]] QPair<int, int> placesIn(int fromY, int toY) const;

private:
    [[nodiscard]] int scaled(int design) const;
    [[nodiscard]] int inside() const;
    [[nodiscard]] int cardWidth() const;
};

} // namespace Pulse
