// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_layout.h"

#include "ui/card/card_geometry.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

int BoardLayout::scaled(int design) const
{
    return static_cast<int>(std::lround(design * scale));
}

int BoardLayout::inside() const
{
    return std::max(0, width - 2 * scaled(side));
}

int BoardLayout::columns() const
{
    const int pitch = scaled(CardGeometry::narrowest + gap);
    return std::max(1, (inside() + scaled(gap)) / pitch);
}

int BoardLayout::cardWidth() const
{
    const int n = columns();
    return std::max(scaled(120), (inside() - scaled(gap) * (n - 1)) / n);
}

int BoardLayout::designCardWidth() const
{
    return static_cast<int>(std::floor(cardWidth() / scale));
}

int BoardLayout::rowHeight() const
{
    return scaled(CardGeometry::height) + scaled(gap);
}

QRect BoardLayout::card(int place) const
{
    const int n = columns();
    return {scaled(side) + (place % n) * (cardWidth() + scaled(gap)),
            scaled(top) + (place / n) * rowHeight(), cardWidth(), scaled(CardGeometry::height)};
}

int BoardLayout::placeAt(QPoint point) const
{
    const int n = columns();
    const int column = (point.x() - scaled(side)) / (cardWidth() + scaled(gap));
    const int row = (point.y() - scaled(top)) / rowHeight();
    const int place = row * n + column;
    const bool in = point.x() >= scaled(side) && point.y() >= scaled(top) && column < n &&
                    place < count && card(place).contains(point);
    return in ? place : -1;
}

int BoardLayout::height() const
{
    const int rows = (count + columns() - 1) / columns();
    return scaled(top) + rows * rowHeight() - scaled(gap) + scaled(side);
}

QPair<int, int> BoardLayout::placesIn(int fromY, int toY) const
{
    const int n = columns();
    const int firstRow = std::max(0, (fromY - scaled(top)) / rowHeight());
    const int lastRow = (toY - scaled(top)) / rowHeight();
    return {firstRow * n, std::min(count - 1, lastRow * n + n - 1)};
}

} // namespace Pulse
