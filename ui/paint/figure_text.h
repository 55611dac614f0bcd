// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

namespace Pulse::Paint {

/// Text whose digits all have the width of the widest, so that numbers do not dance (ui/SPEC 3.4);
/// Qt 6.4 cannot ask the font for its tabular digits. Draws with the painter's pen; `baseline` is
/// the left end. Returns the width.
qreal figures(QPainter &painter, QPointF baseline, const QString &text, const QFont &font);
[[nodiscard]] qreal figuresWidth(const QString &text, const QFont &font);
/// Cut at the end with "…" so that it fits, measured with equal digits.
[[nodiscard]] QString figuresElided(const QString &text, const QFont &font, qreal width);

} // namespace Pulse::Paint
