// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_state.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QPainter>
#include <QPair>
#include <QRectF>

namespace Pulse::Paint {

/// A ring that runs down: the arc left of `fraction` (0..1), clockwise from 12 o'clock.
void countdownRing(QPainter &painter, const QRectF &box, double fraction, const QColor &arc,
                   const QColor &track);
/// One heartbeat's ring around a shape; `progress` 0..1 of its 360 ms.
void pulse(QPainter &painter, QPointF centre, double progress, const QColor &colour);
/// Four bars like signal strength: 12.7 by 11 at the usual height.
void qualityBars(QPainter &painter, const QRectF &box, Quality quality, const Tokens &tokens);
/// 0 for unknown .. 4 for excellent.
[[nodiscard]] int qualityLevel(Quality quality);
/// A line of values with its area, lowest at 0.
void spark(QPainter &painter, const QRectF &box, const QList<double> &values, const QColor &line,
           const QColor &area);
/// Counts by status as one bar with gaps of 2 px; parts without a count are left out.
void segmentBar(QPainter &painter, const QRect &box, const QList<QPair<Status, int>> &parts,
                const Tokens &tokens);

} // namespace Pulse::Paint
