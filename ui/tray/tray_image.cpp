// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_image.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>

namespace Pulse {

namespace {

// Everything is drawn on a grid of 22 units.
constexpr qreal Grid = 22;
constexpr qreal Gap = 1.4;

/// Where the shape stands, a little larger at 16 px so that it keeps 8 pixels.
struct Badge {
    qreal x;
    qreal y;
    qreal r;
};

Badge badgeFor(int size)
{
    return size <= 16 ? Badge{15.4, 15.6, 5.9} : Badge{15.8, 16.2, 5.2};
}

QColor foreground(TrayPanel panel)
{
    return panel == TrayPanel::Dark ? QColor(0xF2, 0xF4, 0xF7) : QColor(0x23, 0x27, 0x2E);
}

QPainterPath pulseLine(TrayGlyph glyph)
{
    QPainterPath path(QPointF(1.5, 11.5));
    if (glyph == TrayGlyph::Offline) {
        path.lineTo(20.5, 11.5);
        return path;
    }
    path.lineTo(5.5, 11.5);
    path.lineTo(7.9, 5);
    path.lineTo(11.9, 17);
    path.lineTo(14.5, 9.5);
    path.lineTo(15.7, 11.5);
    path.lineTo(20.5, 11.5);
    return path;
}

QPainterPath questionMark(const Badge &b)
{
    QPainterPath path(QPointF(b.x - b.r * .5, b.y - b.r * .5));
    path.cubicTo(b.x - b.r * .5, b.y - b.r * 1.25, b.x + b.r * .65, b.y - b.r * 1.25,
                 b.x + b.r * .6, b.y - b.r * .4);
    path.cubicTo(b.x + b.r * .55, b.y + b.r * .05, b.x + b.r * .05, b.y, b.x + b.r * .05,
                 b.y + b.r * .35);
    return path;
}

QPainterPath badgeShape(TrayGlyph glyph, const Badge &b)
{
    QPainterPath path;
    switch (glyph) {
    case TrayGlyph::Warning:
        path.addPolygon(QPolygonF({{b.x, b.y - b.r},
                                   {b.x + b.r * 1.12, b.y + b.r * .9},
                                   {b.x - b.r * 1.12, b.y + b.r * .9}}));
        path.closeSubpath();
        break;
    case TrayGlyph::Critical:
        path.addPolygon(QPolygonF({{b.x, b.y - b.r * 1.1},
                                   {b.x + b.r * 1.1, b.y},
                                   {b.x, b.y + b.r * 1.1},
                                   {b.x - b.r * 1.1, b.y}}));
        path.closeSubpath();
        break;
    case TrayGlyph::Offline:
        path.addRoundedRect(QRectF(b.x - b.r * .95, b.y - b.r * .95, b.r * 1.9, b.r * 1.9), 1.2,
                            1.2);
        break;
    case TrayGlyph::Paused:
        path.addRect(QRectF(b.x - b.r * .8, b.y - b.r * .8, b.r * .55, b.r * 1.6));
        path.addRect(QRectF(b.x + b.r * .2, b.y - b.r * .8, b.r * .55, b.r * 1.6));
        break;
    case TrayGlyph::Fine:
    case TrayGlyph::ThisComputerOffline: break;
    }
    return path;
}

QColor badgeColour(TrayGlyph glyph, TrayPanel panel)
{
    const Tokens &tokens =
        tokensOf(panel == TrayPanel::Dark ? ColourScheme::Dark : ColourScheme::Light);
    switch (glyph) {
    case TrayGlyph::Warning: return tokens.warning;
    case TrayGlyph::Critical: return tokens.critical;
    case TrayGlyph::Offline: return tokens.offline;
    case TrayGlyph::Fine:
    case TrayGlyph::Paused:
    case TrayGlyph::ThisComputerOffline: break;
    }
    return foreground(panel);
}

QPen roundStroke(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// The gap is cut out, not painted: nobody knows the panel's colour.
void cutOut(QPainter &painter, const QPainterPath &path, qreal width, const QBrush &inside)
{
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(roundStroke(Qt::black, width));
    painter.setBrush(inside);
    painter.drawPath(path);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void paintQuestion(QPainter &painter, const Badge &badge, const QColor &colour, qreal pen)
{
    const QPainterPath mark = questionMark(badge);
    const QPointF dot(badge.x + badge.r * .05, badge.y + badge.r * .85);
    QPainterPath all = mark;
    all.addEllipse(dot, .3, .3);
    cutOut(painter, all, pen + 2 * Gap, Qt::NoBrush);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundStroke(colour, pen));
    painter.drawPath(mark);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(dot, pen * .6, pen * .6);
}

void paintCross(QPainter &painter, const Badge &b, TrayPanel panel)
{
    const Tokens &tokens =
        tokensOf(panel == TrayPanel::Dark ? ColourScheme::Dark : ColourScheme::Light);
    const qreal d = b.r * .42;
    painter.setPen(roundStroke(tokens.onOffline, 1.5));
    painter.drawLine(QPointF(b.x - d, b.y - d), QPointF(b.x + d, b.y + d));
    painter.drawLine(QPointF(b.x + d, b.y - d), QPointF(b.x - d, b.y + d));
}

void paintBadge(QPainter &painter, TrayGlyph glyph, const Badge &badge, TrayPanel panel)
{
    const QPainterPath shape = badgeShape(glyph, badge);
    if (shape.isEmpty())
        return;
    cutOut(painter, shape, 2 * Gap, Qt::black);
    painter.setPen(Qt::NoPen);
    painter.setBrush(badgeColour(glyph, panel));
    painter.drawPath(shape);
    if (glyph == TrayGlyph::Offline)
        paintCross(painter, badge, panel);
}

} // namespace

QImage trayImage(TrayGlyph glyph, int size, TrayPanel panel)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = size / Grid;
    painter.scale(scale, scale);
    const qreal pen = std::max(1.5 / scale, 1.9); // never under 1.5 pixels
    const bool dim = glyph == TrayGlyph::Paused || glyph == TrayGlyph::ThisComputerOffline;
    QColor line = foreground(panel);
    line.setAlphaF(dim ? .5F : 1.F);
    painter.setPen(roundStroke(line, pen));
    painter.drawPath(pulseLine(glyph));
    const Badge badge = badgeFor(size);
    if (glyph == TrayGlyph::ThisComputerOffline)
        paintQuestion(painter, badge, foreground(panel), std::max(1.3 / scale, 1.8));
    else
        paintBadge(painter, glyph, badge, panel);
    return image;
}

QIcon trayIcon(TrayGlyph glyph, TrayPanel panel)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(QPixmap::fromImage(trayImage(glyph, size, panel)));
    return icon;
}

} // namespace Pulse
