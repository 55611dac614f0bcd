// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/status.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QRectF>

namespace Pulse::Paint {

/// From this size on a shape carries its glyph.
inline constexpr qreal glyphFrom = 14;

/// The status as a shape (ui/SPEC section 2): diamond, square, triangle, ring, dashes, disc, bars.
/// Without colour it still says the same.
void statusShape(QPainter &painter, const QRectF &box, Status status, const Tokens &tokens);
/// The program's mark.
void logo(QPainter &painter, const QRectF &box, const Tokens &tokens);

} // namespace Pulse::Paint
