// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_geometry.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

QRect grownTo32(const QRect &rect)
{
    const int dx = std::max(0, 32 - rect.width());
    const int dy = std::max(0, 32 - rect.height());
    return rect.adjusted(-(dx / 2), -(dy / 2), dx - dx / 2, dy - dy / 2);
}

} // namespace

CardGeometry cardGeometry(int width, const CardView &view, qreal buttonTextWidth)
{
    constexpr int top = 112;
    constexpr int side = 26;
    CardGeometry g;
    g.frame = {0, 0, width, CardGeometry::height};
    const bool big = view.status <= Status::Warning || view.status == Status::Paused;
    g.shape = big ? QRectF(13, 13, 14, 14) : QRectF(13, 14, 12, 12);
    g.textLeft = big ? 35 : 33;
    g.right = width - CardGeometry::margin;
    const int content = width - 2 * CardGeometry::margin;
    g.strip = {CardGeometry::margin, 52, content, view.why.isEmpty() ? 40 : 32};
    g.why = {CardGeometry::margin, 90, content, 16};
    g.ring = {CardGeometry::margin, 118, 14, 14};
    if (view.button == CardButton::Icon) {
        g.button = {width - 7 - side, top, side, side};
    } else {
        // border, padding 9, icon 14, gap 5, word, padding 9, border
        const int icon = buttonIcon(view.button).isEmpty() ? 0 : 14 + 5;
        const int wide = static_cast<int>(std::lround(20 + icon + buttonTextWidth));
        g.button = {width - CardGeometry::margin - wide, top, wide, side};
    }
    g.buttonHit = grownTo32(g.button);
    return g;
}

} // namespace Pulse
