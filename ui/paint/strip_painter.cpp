// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/strip_painter.h"

namespace Pulse::Paint {

namespace {

void paintBar(QPainter &p, const StripBar &bar, const Tokens &t)
{
    switch (bar.kind) {
    case BarKind::Good: p.fillRect(bar.rect, t.healthyQ); break;
    case BarKind::Slow: p.fillRect(bar.rect, t.warning); break;
    case BarKind::Late:
        p.fillRect(bar.rect, t.warning);
        p.fillRect(bar.cap, t.warning);
        break;
    case BarKind::Failed:
        p.fillRect(bar.rect, t.critical);
        p.fillRect(bar.cap, t.critical);
        break;
    case BarKind::Missed:
        p.fillRect(bar.rect, t.critical);
        p.fillRect(bar.rect.adjusted(1, 1, -1, 0), t.criticalSoft);
        p.fillRect(bar.foot, t.critical);
        break;
    case BarKind::Offline: p.fillRect(bar.foot, t.offline); break;
    case BarKind::NoData: p.fillRect(bar.foot, t.bstrong); break;
    }
}

} // namespace

void heartbeatStrip(QPainter &painter, QPoint at, const StripGeometry &geometry,
                    const QList<Beat> &beats, const Tokens &tokens, int hovered)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.translate(at);
    for (const StripBar &bar : geometry.bars(beats)) {
        paintBar(painter, bar, tokens);
        if (hovered < 0 || bar.beat != hovered)
            continue;
        painter.setPen(tokens.text);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.rect.united(bar.cap).united(bar.foot).adjusted(-1, -1, 0, 0));
    }
    painter.restore();
}

} // namespace Pulse::Paint
