// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/tile_legend.h"

#include "models/words/reason_text.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/mirror.h"
#include "ui/wall/tile_painter.h"
#include "ui/wall/wall_layout.h"

#include <QPainter>

namespace Pulse {

TileLegend::TileLegend(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_pitch(WallLayout::largestPitch)
{
    setObjectName(QStringLiteral("wall.legend"));
    setAccessibleName(tr("How to read a tile"));
    setFixedHeight(theme.px(32));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TileLegend::setPitch(int pitch)
{
    if (m_pitch == pitch)
        return;
    m_pitch = pitch;
    update();
}

void TileLegend::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    const int design = WallLayout::tileSize(m_pitch);
    const int size = m_theme.px(design);
    const QFont font = m_theme.font(11);
    const qreal baseline = height() / 2.0 + m_theme.px(11) * .363;
    TilePainter tiles(t, size, size, design);
    int x = m_theme.px(WallLayout::side);
    for (const Status status : {Status::Healthy, Status::Warning, Status::Critical, Status::Offline,
                                Status::Paused, Status::Connecting, Status::Unknown}) {
        const QString word = Words::status(status);
        const int words = qRound(Paint::figuresWidth(word, font));
        if (x + size + m_theme.px(6) + words > width())
            break;
        tiles.add({x, (height() - size) / 2, size, size}, status);
        x += size + m_theme.px(6);
        painter.setPen(t.muted);
        Paint::figures(painter, {qreal(x), baseline}, word, font);
        x += words + m_theme.px(18);
    }
    tiles.finish(painter);
}

} // namespace Pulse
