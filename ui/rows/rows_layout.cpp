// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/rows_layout.h"

#include <algorithm>

namespace Pulse {

int RowsLayout::headsBefore(int place) const
{
    if (problems == 0)
        return 0;
    return place < problems ? 1 : 2;
}

QRect RowsLayout::row(int place) const
{
    return {0, (place + headsBefore(place)) * rowHeight, width, rowHeight};
}

QRect RowsLayout::attentionHead() const
{
    return problems > 0 ? QRect(0, 0, width, rowHeight) : QRect();
}

QRect RowsLayout::restHead() const
{
    const bool shown = problems > 0 && problems < count;
    return shown ? QRect(0, (problems + 1) * rowHeight, width, rowHeight) : QRect();
}

int RowsLayout::height() const
{
    return count == 0 ? 0 : row(count - 1).bottom() + 1;
}

int RowsLayout::placeAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    const int line = y / rowHeight;
    if (problems == 0)
        return line;
    if (line == 0 || line == problems + 1)
        return -1;
    return line <= problems ? line - 1 : line - 2;
}

QPair<int, int> RowsLayout::placesIn(int fromY, int toY) const
{
    // One too many above and below a head does no harm.
    const int heads = problems > 0 ? 2 : 0;
    const int first = std::max(0, fromY / rowHeight - heads);
    return {first, std::min(count - 1, toY / rowHeight)};
}

} // namespace Pulse
