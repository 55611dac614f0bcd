// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/mirror.h"

#include <QStyle>
#include <QWidget>

namespace Pulse::Paint {

bool isMirrored(const QPainter &painter)
{
    return painter.worldTransform().m11() < 0;
}

void followDirection(QPainter &painter, const QWidget &widget)
{
    if (!widget.isRightToLeft())
        return;
    painter.translate(widget.width(), 0);
    painter.scale(-1, 1);
}

QRect mirroredIn(const QWidget &widget, const QRect &rect)
{
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), rect);
}

QMargins mirroredIn(const QWidget &widget, const QMargins &margins)
{
    if (!widget.isRightToLeft())
        return margins;
    return {margins.right(), margins.top(), margins.left(), margins.bottom()};
}

Upright::Upright(QPainter &painter, const QRectF &box)
    : m_painter(isMirrored(painter) ? &painter : nullptr)
{
    if (!m_painter)
        return;
    m_painter->save();
    m_painter->translate(2 * box.center().x(), 0);
    m_painter->scale(-1, 1);
}

Upright::~Upright()
{
    if (m_painter)
        m_painter->restore();
}

} // namespace Pulse::Paint
