// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/strip_geometry.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace Pulse::Paint {

/// Paints the beats with the strip's top left corner at `at`; without antialiasing. `hovered` is
/// the index of the beat under the pointer, -1 for none.
void heartbeatStrip(QPainter &painter, QPoint at, const StripGeometry &geometry,
                    const QList<Beat> &beats, const Tokens &tokens, int hovered = -1);

} // namespace Pulse::Paint
