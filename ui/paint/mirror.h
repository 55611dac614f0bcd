// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QPainter>
#include <QRect>

class QWidget;

// Painting from right to left: a painter is turned round as a whole, and what must not be, texts
// and glyphs, turns itself back where it stands. So painters reckon from the left end only.
namespace Pulse::Paint {

[[nodiscard]] bool isMirrored(const QPainter &painter);
/// Turns the painter round when the widget reads from right to left. Before anything is painted.
void followDirection(QPainter &painter, const QWidget &widget);
/// A child's place as followDirection() reckons it, or one reckoned so as a child's place.
[[nodiscard]] QRect mirroredIn(const QWidget &widget, const QRect &rect);

/// Margins given for reading from the left; layouts do not turn theirs round by themselves.
[[nodiscard]] QMargins mirroredIn(const QWidget &widget, const QMargins &margins);

/// While it lives what is painted in `box` stands upright.
class Upright final {
public:
    Upright(QPainter &painter, const QRectF &box);
    ~Upright();
    Q_DISABLE_COPY_MOVE(Upright)

private:
    QPainter *m_painter; ///< null: it was upright
};

} // namespace Pulse::Paint
