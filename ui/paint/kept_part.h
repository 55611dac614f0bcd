// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/mirror.h"

#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QTransform>

#include <array>

namespace Pulse::Paint {

enum class PartKind : quint8 { Frame, Stripe, Shape, Quality, Ring, Button, Icon, Tile };

/// What a part looks like, apart from its size and where it falls on the pixels.
struct PartKey {
    PartKind kind = PartKind::Frame;
    std::array<quint32, 3> details{}; ///< colours, steps: whatever changes its look
    friend bool operator==(const PartKey &, const PartKey &) = default;
};

/// One place where a part is to stand: knows its pixels and whether they are kept already.
class PartStamp final {
public:
    PartStamp(const QPainter &painter, const QRectF &box, const PartKey &key);

    /// False where pixels cannot be kept: turned, not on a raster, or too large.
    [[nodiscard]] bool possible() const { return m_possible; }
    [[nodiscard]] bool isKept() const { return !m_pixels.isNull(); }
    /// Transparent, to be drawn upon with drawing().
    [[nodiscard]] QPixmap blank() const;
    [[nodiscard]] QTransform drawing() const;
    void keep(const QPixmap &pixels);
    void print(QPainter &painter) const;

private:
    PartKey m_key;
    QSizeF m_box;
    QTransform m_device;
    QPoint m_origin; ///< in device pixels
    QSize m_size;
    std::array<int, 2> m_offset{}; ///< from the pixel's corner, in 64ths
    bool m_possible = false;
    QPixmap m_pixels;
};

/// Draws what never changes by itself once, and afterwards copies its pixels: the same pixels as
/// drawing would give, at every scale, to 1/64 of a pixel. `box` must hold everything that `draw`
/// paints; `draw` gets a painter in the same coordinates, with the same hints, and must depend on
/// nothing but the key. At most 12 MB are kept, the newest. Thread: GUI.
template <typename Draw>
void keptPart(QPainter &painter, const QRectF &box, const PartKey &key, Draw draw)
{
    // A stripe belongs to its edge; all else is the same seen from either side.
    if (key.kind != PartKind::Stripe && isMirrored(painter)) {
        const Upright upright(painter, box);
        keptPart(painter, box, key, draw);
        return;
    }
    PartStamp stamp(painter, box, key);
    if (!stamp.possible()) {
        painter.save();
        draw(painter);
        painter.restore();
        return;
    }
    if (!stamp.isKept()) {
        QPixmap pixels = stamp.blank();
        QPainter onto(&pixels);
        onto.setRenderHints(painter.renderHints());
        onto.setTransform(stamp.drawing());
        draw(onto);
        onto.end();
        stamp.keep(pixels);
    }
    stamp.print(painter);
}

} // namespace Pulse::Paint
