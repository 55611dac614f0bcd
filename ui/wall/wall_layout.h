// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QPoint>
#include <QRect>
#include <QSize>

#include <array>

namespace Pulse {

/// The wall of tiles as arithmetic (ui/SPEC 4.3): groups below each other, each with a head and its
/// tiles line by line. In pixels, before scrolling; a place is a position in the order shown.
struct WallLayout {
    /// From tile to tile, in design units, largest first; the tiles are 15, 10, 8 and 6.
    static constexpr std::array pitches{18, 12, 9, 7};
    static constexpr int largestPitch = 18;
    static constexpr int side = 20;
    static constexpr int headHeight = 18;

    QList<int> groups; ///< how many tiles each has, at least 1
    int width = 0;     ///< of the viewport
    int pitch = largestPitch;
    double scale = 1; ///< the text factor

    /// The largest pitch at which everything is seen in the viewport, else the smallest one.
    [[nodiscard]] static WallLayout fitted(const QList<int> &groups, QSize viewport, double scale);
    /// The next larger (1) or smaller (-1) one; the same at the ends.
    [[nodiscard]] static int pitchBeside(int pitch, int by);
    [[nodiscard]] static int tileSize(int pitch);

    [[nodiscard]] int columns() const;
    [[nodiscard]] int pitchPixels() const;
    [[nodiscard]] QRect head(int group) const;
    [[nodiscard]] QRect tile(int place) const;
    /// The tile of this number in its group, whose tiles begin at `top`.
    [[nodiscard]] QRect tileUnder(int top, int index) const;
    [[nodiscard]] int tilesTop(int group) const;
    [[nodiscard]] int placeAt(QPoint point) const; ///< -1 between the tiles' squares of pitch
    [[nodiscard]] int groupOf(int place) const;
    [[nodiscard]] int firstOf(int group) const;
    [[nodiscard]] int height() const;
    [[nodiscard]] QPair<int, int> placesIn(int fromY, int toY) const;

    /// Lines of all groups by columns.
    [[nodiscard]] QSize grid() const; ///< width: columns, height: lines
    [[nodiscard]] QPoint cell(int place) const;
    [[nodiscard]] int placeIn(QPoint cell) const; ///< -1: no tile there
    /// The place `lines` further down or up in the same column, or the last of a shorter line.
    [[nodiscard]] int moved(int place, int lines) const;

private:
    [[nodiscard]] int scaled(int design) const;
    [[nodiscard]] int linesOf(int group) const;
    [[nodiscard]] int topOf(int group) const; ///< of its head
};

} // namespace Pulse
