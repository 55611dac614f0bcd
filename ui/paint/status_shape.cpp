// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/status_shape.h"

#include "ui/paint/mirror.h"

#include <QPainterPath>
#include <QPolygonF>

namespace Pulse::Paint {

namespace {

// All shapes are drawn in a box of 16 units.
QPen roundPen(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void dashes(QPainter &p, const QColor &colour, qreal width, const QList<qreal> &lengths,
            Qt::PenCapStyle cap)
{
    QPen pen(colour, width, Qt::CustomDashLine, cap);
    QList<qreal> pattern;
    for (const qreal length : lengths)
        pattern.append(length / width);
    pen.setDashPattern(pattern);
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    p.drawEllipse(QPointF(8, 8), 5.8, 5.8);
}

void disc(QPainter &p, const QColor &fill, const QColor &glyph, bool big)
{
    p.setPen(Qt::NoPen);
    p.setBrush(fill);
    p.drawEllipse(QPointF(8, 8), 6.6, 6.6);
    if (!big)
        return;
    p.setPen(roundPen(glyph, 1.7));
    p.drawPolyline(QPolygonF({{5, 8.3}, {7.1, 10.4}, {11.2, 6}}));
}

void exclamation(QPainter &p, const QColor &glyph, const QLineF &stroke, qreal dot, qreal radius)
{
    p.setPen(roundPen(glyph, 1.75));
    p.drawLine(stroke);
    p.setPen(Qt::NoPen);
    p.setBrush(glyph);
    p.drawEllipse(QPointF(8, dot), radius, radius);
}

void triangle(QPainter &p, const QColor &fill, const QColor &glyph, bool big)
{
    p.setPen(roundPen(fill, 1.4));
    p.setBrush(fill);
    p.drawPolygon(QPolygonF({{8, 1.6}, {15, 14}, {1, 14}}));
    if (big)
        exclamation(p, glyph, {8, 6, 8, 9.6}, 12, 1);
}

void diamond(QPainter &p, const QColor &fill, const QColor &glyph, bool big)
{
    p.setPen(roundPen(fill, 1));
    p.setBrush(fill);
    p.drawPolygon(QPolygonF({{8, .9}, {15.1, 8}, {8, 15.1}, {.9, 8}}));
    if (big)
        exclamation(p, glyph, {8, 4.4, 8, 8.6}, 11.2, 1.1);
}

void crossedSquare(QPainter &p, const QColor &fill, const QColor &glyph)
{
    p.setPen(Qt::NoPen);
    p.setBrush(fill);
    p.drawRoundedRect(QRectF(1.6, 1.6, 12.8, 12.8), 2, 2);
    p.setPen(roundPen(glyph, 2));
    p.drawLine(QLineF(5.2, 5.2, 10.8, 10.8));
    p.drawLine(QLineF(10.8, 5.2, 5.2, 10.8));
}

void bars(QPainter &p, const QColor &fill)
{
    p.setPen(Qt::NoPen);
    p.setBrush(fill);
    p.drawRoundedRect(QRectF(3, 2.2, 3.6, 11.6), 1, 1);
    p.drawRoundedRect(QRectF(9.4, 2.2, 3.6, 11.6), 1, 1);
}

} // namespace

void statusShape(QPainter &painter, const QRectF &box, Status status, const Tokens &tokens)
{
    const bool big = box.width() >= glyphFrom;
    const QColor fill = tokens.shape(status);
    const QColor glyph = tokens.onShape(status);
    const Upright upright(painter, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    switch (status) {
    case Status::Healthy: disc(painter, fill, glyph, big); break;
    case Status::Warning: triangle(painter, fill, glyph, big); break;
    case Status::Critical: diamond(painter, fill, glyph, big); break;
    case Status::Offline: crossedSquare(painter, fill, glyph); break;
    case Status::Paused: bars(painter, fill); break;
    case Status::Unknown: dashes(painter, fill, 2, {3, 2.6}, Qt::FlatCap); break;
    case Status::Connecting: dashes(painter, fill, 2.4, {25, 12}, Qt::RoundCap); break;
    }
    painter.restore();
}

void logo(QPainter &painter, const QRectF &box, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 20, box.height() / 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accentFill);
    painter.drawRoundedRect(QRectF(.5, .5, 19, 19), 5, 5);
    painter.setPen(roundPen(tokens.onAccent, 1.7));
    painter.drawPolyline(QPolygonF({{3.6, 10.6},
                                    {6.6, 10.6},
                                    {8.3, 6.2},
                                    {11.3, 14.2},
                                    {13.2, 9.2},
                                    {13.9, 10.6},
                                    {16.4, 10.6}}));
    painter.restore();
}

} // namespace Pulse::Paint
