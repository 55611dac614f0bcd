// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/card_view.h"
#include "ui/paint/strip_geometry.h"

#include <QRect>
#include <QRectF>
#include <QSize>

namespace Pulse {

/// Where everything stands on a card (ui/SPEC 4.1), from the card's top left corner and without the
/// text factor. Only the button's width depends on a text.
struct CardGeometry {
    static constexpr int height = 148;
    static constexpr int margin = 13;
    static constexpr int narrowest = 264;

    QRect frame;
    QRectF shape;
    qreal textLeft = 0; ///< name and meta
    qreal right = 0;    ///< the right edge of the content
    QRect strip;
    QRect why;
    QRectF ring;
    QRect button;    ///< as painted
    QRect buttonHit; ///< at least 32 by 32

    static constexpr qreal nameBaseline = 24.7;
    static constexpr qreal metaBaseline = 41;
    static constexpr qreal whyBaseline = 102.4;
    static constexpr qreal footBaseline = 129;
    static constexpr qreal buttonBaseline = 129.4;

    [[nodiscard]] StripGeometry stripGeometry(milliseconds slowFrom) const
    {
        return {strip.size(), 4, 2, slowFrom};
    }
};

/// `buttonTextWidth` is that of its word in 12 px, unused for an icon.
[[nodiscard]] CardGeometry cardGeometry(int width, const CardView &view, qreal buttonTextWidth);

} // namespace Pulse
