// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_layout.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

constexpr int belowHead = 4;
constexpr int closePitch = 9; // from here on everything stands closer

} // namespace

WallLayout WallLayout::fitted(const QList<int> &groups, QSize viewport, double scale)
{
    WallLayout layout{groups, viewport.width(), largestPitch, scale};
    for (const int pitch : pitches) {
        layout.pitch = pitch;
        if (layout.height() <= viewport.height())
            break;
    }
    return layout;
}

int WallLayout::pitchBeside(int pitch, int by)
{
    const auto at = std::find(pitches.begin(), pitches.end(), pitch) - pitches.begin();
    const auto last = static_cast<std::ptrdiff_t>(pitches.size()) - 1;
    return pitches.at(static_cast<size_t>(std::clamp<std::ptrdiff_t>(at - by, 0, last)));
}

int WallLayout::tileSize(int pitch)
{
    switch (pitch) {
    case 18: return 15;
    case 12: return 10;
    default: return pitch - 1;
    }
}

int WallLayout::scaled(int design) const
{
    return static_cast<int>(std::lround(design * scale));
}

int WallLayout::pitchPixels() const
{
    return std::max(2, scaled(pitch));
}

int WallLayout::columns() const
{
    return std::max(1, (width - 2 * scaled(side)) / pitchPixels());
}

int WallLayout::linesOf(int group) const
{
    return (groups.at(group) + columns() - 1) / columns();
}

int WallLayout::topOf(int group) const
{
    const bool close = pitch <= closePitch;
    int y = scaled(close ? 10 : 14);
    for (int i = 0; i < group; ++i)
        y += scaled(headHeight + belowHead + (close ? 8 : 11)) + linesOf(i) * pitchPixels();
    return y;
}

int WallLayout::tilesTop(int group) const
{
    return topOf(group) + scaled(headHeight + belowHead);
}

QRect WallLayout::head(int group) const
{
    return {scaled(side), topOf(group), width - 2 * scaled(side), scaled(headHeight)};
}

int WallLayout::firstOf(int group) const
{
    int first = 0;
    for (int i = 0; i < group; ++i)
        first += groups.at(i);
    return first;
}

int WallLayout::groupOf(int place) const
{
    for (int group = 0; group < groups.size(); ++group) {
        if (place < groups.at(group))
            return group;
        place -= groups.at(group);
    }
    return -1;
}

QRect WallLayout::tile(int place) const
{
    const int group = groupOf(place);
    if (place < 0 || group < 0)
        return {};
    return tileUnder(tilesTop(group), place - firstOf(group));
}

QRect WallLayout::tileUnder(int top, int index) const
{
    const int size = scaled(tileSize(pitch));
    const int n = columns();
    return {scaled(side) + index % n * pitchPixels(), top + index / n * pitchPixels(), size, size};
}

int WallLayout::placeAt(QPoint point) const
{
    const int x = point.x() - scaled(side);
    if (x < 0 || x >= columns() * pitchPixels())
        return -1;
    for (int group = 0; group < groups.size(); ++group) {
        const int y = point.y() - tilesTop(group);
        if (y < 0)
            return -1;
        const int index = y / pitchPixels() * columns() + x / pitchPixels();
        if (y < linesOf(group) * pitchPixels())
            return index < groups.at(group) ? firstOf(group) + index : -1;
    }
    return -1;
}

int WallLayout::height() const
{
    const int count = static_cast<int>(groups.size());
    return count == 0 ? 0 : topOf(count);
}

QPair<int, int> WallLayout::placesIn(int fromY, int toY) const
{
    int first = -1;
    int last = -1;
    for (int group = 0; group < groups.size(); ++group) {
        const int top = tilesTop(group);
        const int lines = linesOf(group);
        if (top > toY || top + lines * pitchPixels() <= fromY)
            continue;
        const int begin = firstOf(group);
        const int fromLine = std::max(0, (fromY - top) / pitchPixels());
        const int toLine = std::min(lines - 1, (toY - top) / pitchPixels());
        if (first < 0)
            first = begin + fromLine * columns();
        last = begin + std::min(groups.at(group), (toLine + 1) * columns()) - 1;
    }
    return first < 0 ? QPair(0, -1) : QPair(first, last);
}

QSize WallLayout::grid() const
{
    int lines = 0;
    for (int group = 0; group < groups.size(); ++group)
        lines += linesOf(group);
    return {columns(), lines};
}

QPoint WallLayout::cell(int place) const
{
    const int group = groupOf(place);
    if (place < 0 || group < 0)
        return {-1, -1};
    int line = 0;
    for (int i = 0; i < group; ++i)
        line += linesOf(i);
    const int index = place - firstOf(group);
    return {index % columns(), line + index / columns()};
}

int WallLayout::placeIn(QPoint cell) const
{
    if (cell.x() < 0 || cell.x() >= columns() || cell.y() < 0)
        return -1;
    int line = cell.y();
    for (int group = 0; group < groups.size(); ++group) {
        if (line < linesOf(group)) {
            const int index = line * columns() + cell.x();
            return index < groups.at(group) ? firstOf(group) + index : -1;
        }
        line -= linesOf(group);
    }
    return -1;
}

int WallLayout::moved(int place, int lines) const
{
    const QSize all = grid();
    const QPoint from = cell(place);
    QPoint to(from.x(), std::clamp(from.y() + lines, 0, std::max(0, all.height() - 1)));
    while (to.x() > 0 && placeIn(to) < 0)
        to.rx() -= 1;
    const int there = placeIn(to);
    return there < 0 ? place : there;
}

} // namespace Pulse
