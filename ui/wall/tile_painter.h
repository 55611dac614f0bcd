// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/status.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QPainter>
#include <QRect>

namespace Pulse {

/// Paints tiles of one size (ui/SPEC 4.3). From 10 px on a tile is filled and carries the glyph of
/// its status, and one in trouble is a pixel larger on all sides; a smaller one is a square of 4 px
/// when healthy, and the bare shape when not.
class TilePainter final {
public:
    static constexpr int glyphFrom = 10;
    /// How far a tile in trouble reaches out of its square.
    static constexpr int reach = 2;

    /// `tile` is the square and `pitch` the way to the next one in pixels, `design` the square's
    /// size without the text factor.
    TilePainter(const Tokens &tokens, int tile, int pitch, int design);

    /// Takes one to be painted by finish(): those in trouble last, over their neighbours.
    void add(const QRect &square, Status status);
    void finish(QPainter &painter);

private:
    struct Tile {
        QRect square;
        Status status;
    };
    /// Healthy ones beside each other: by far the most, and painted many at once.
    struct Run {
        QRect first;
        int count = 1;
    };
    void rounded(QPainter &painter, const Run &run) const;
    void squares(QPainter &painter, const Run &run) const;
    void paint(QPainter &painter, const Tile &tile) const;
    void large(QPainter &painter, Status status) const;
    void small(QPainter &painter, Status status) const;
    void outline(QPainter &painter, const QColor &ink) const;

    const Tokens &m_tokens;
    int m_tile;
    int m_pitch;
    bool m_large;
    QList<Run> m_healthy;
    QList<Tile> m_calm;
    QList<Tile> m_troubled;
};

} // namespace Pulse
