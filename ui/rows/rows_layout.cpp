// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/rows_layout.h"

#include <algorithm>

namespace Pulse {

int RowsLayout::shown() const
{
    if (problems == 0)
        return count;
    return problemsShown() + (restFolded ? 0 : count - problems);
}

int RowsLayout::headsBefore(int place) const
{
    if (problems == 0)
        return 0;
    return place < problemsShown() ? 1 : 2;
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
    const bool there = problems > 0 && problems < count;
    return there ? QRect(0, (problemsShown() + 1) * rowHeight, width, rowHeight) : QRect();
}

int RowsLayout::height() const
{
    const int heads = (problems > 0 ? 1 : 0) + (problems > 0 && problems < count ? 1 : 0);
    return (shown() + heads) * rowHeight;
}

int RowsLayout::placeAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    const int line = y / rowHeight;
    if (problems == 0)
        return line;
    if (line == 0 || line == problemsShown() + 1)
        return -1;
    return line <= problemsShown() ? line - 1 : line - 2;
}

QPair<int, int> RowsLayout::placesIn(int fromY, int toY) const
{
    // One too many above and below a head does no harm.
    const int heads = problems > 0 ? 2 : 0;
    const int first = std::max(0, fromY / rowHeight - heads);
    return {first, std::min(shown() - 1, toY / rowHeight)};
}

} // namespace Pulse
