// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/tile_painter.h"

#include "models/board/search_query.h"
#include "ui/paint/kept_part.h"
#include "ui/paint/status_shape.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Pulse {

using namespace Paint;

namespace {

constexpr qreal largeUnits = 15;
constexpr qreal smallUnits = 6;
constexpr qreal smallSquare = 4;
constexpr int longestPiece = 128;

void filled(QPainter &p, const QColor &fill, const QPolygonF &shape)
{
    p.setPen(Qt::NoPen);
    p.setBrush(fill);
    p.drawPolygon(shape);
}

void cross(QPainter &p, const QColor &ink, qreal from, qreal to, qreal width)
{
    p.setPen(QPen(ink, width));
    p.drawLine(QLineF(from, from, to, to));
    p.drawLine(QLineF(to, from, from, to));
}

} // namespace

TilePainter::TilePainter(const Tokens &tokens, int tile, int pitch, int design)
    : m_tokens(tokens), m_tile(tile), m_pitch(pitch), m_large(design >= glyphFrom)
{
}

void TilePainter::add(const QRect &square, Status status)
{
    if (isProblem(status)) {
        m_troubled.append({square, status});
        return;
    }
    if (status != Status::Healthy) {
        m_calm.append({square, status});
        return;
    }
    if (!m_healthy.isEmpty()) {
        Run &run = m_healthy.last();
        if (square == run.first.translated(run.count * m_pitch, 0)) {
            ++run.count;
            return;
        }
    }
    m_healthy.append({square, 1});
}

void TilePainter::finish(QPainter &painter)
{
    if (m_large) {
        painter.setRenderHint(QPainter::Antialiasing);
        for (const Run &run : std::as_const(m_healthy))
            rounded(painter, run);
    } else {
        for (const Run &run : std::as_const(m_healthy))
            squares(painter, run);
        painter.setRenderHint(QPainter::Antialiasing);
    }
    for (const QList<Tile> *tiles : {&m_calm, &m_troubled}) {
        for (const Tile &tile : *tiles)
            paint(painter, tile);
    }
}

// In pieces of 128, 64, 32 .. 1, so that few pictures are enough for all lengths.
void TilePainter::rounded(QPainter &painter, const Run &run) const
{
    const qreal unit = m_tile / largeUnits;
    for (int done = 0; done < run.count;) {
        int piece = longestPiece;
        while (piece > run.count - done)
            piece /= 2;
        const QRect first = run.first.translated(done * m_pitch, 0);
        const QRectF box(first.left(), first.top(), piece * m_pitch, m_tile);
        const PartKey key{PartKind::Tile,
                          {static_cast<quint32>(Status::Healthy), m_tokens.healthyW.rgba(),
                           static_cast<quint32>(piece)}};
        keptPart(painter, box, key, [&](QPainter &onto) {
            onto.translate(first.topLeft());
            onto.setPen(Qt::NoPen);
            onto.setBrush(m_tokens.healthyW);
            for (int i = 0; i < piece; ++i)
                onto.drawRoundedRect(QRectF(i * m_pitch + unit, unit, 13 * unit, 13 * unit),
                                     2 * unit, 2 * unit);
        });
        done += piece;
    }
}

// Few opaque pixels each: to fill them is quicker than to blend a picture of them and their gaps.
void TilePainter::squares(QPainter &painter, const Run &run) const
{
    const int side = std::max(2, static_cast<int>(std::lround(m_tile * smallSquare / smallUnits)));
    const int pad = (m_tile - side) / 2;
    QRect square(run.first.left() + pad, run.first.top() + pad, side, side);
    for (int i = 0; i < run.count; ++i) {
        painter.fillRect(square, m_tokens.healthyW);
        square.translate(m_pitch, 0);
    }
}

void TilePainter::paint(QPainter &painter, const Tile &tile) const
{
    const QRectF box = QRectF(tile.square).adjusted(-reach, -reach, reach, reach);
    const PartKey key{PartKind::Tile,
                      {static_cast<quint32>(tile.status), m_tokens.shape(tile.status).rgba(),
                       m_tokens.window.rgba()}};
    keptPart(painter, box, key, [&](QPainter &onto) {
        onto.translate(tile.square.topLeft());
        const qreal unit = m_tile / (m_large ? largeUnits : smallUnits);
        onto.scale(unit, unit);
        if (m_large)
            large(onto, tile.status);
        else
            small(onto, tile.status);
    });
}

void TilePainter::large(QPainter &p, Status status) const
{
    const QColor ink = m_tokens.shape(status);
    const QColor on = m_tokens.onShape(status);
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    switch (status) {
    case Status::Healthy: break; // painted many at once
    case Status::Critical:
        p.drawRoundedRect(QRectF(-.5, -.5, 16, 16), 2, 2);
        filled(p, on, {{7.5, 2.2}, {12.8, 7.5}, {7.5, 12.8}, {2.2, 7.5}});
        break;
    case Status::Offline:
        p.drawRoundedRect(QRectF(-.5, -.5, 16, 16), 2, 2);
        cross(p, on, 4, 11, 2);
        break;
    case Status::Warning:
        p.drawRoundedRect(QRectF(-.5, -.5, 16, 16), 2, 2);
        filled(p, on, {{7.5, 3}, {12.5, 11.5}, {2.5, 11.5}});
        break;
    case Status::Paused: outline(p, ink); break;
    case Status::Connecting:
    case Status::Unknown: statusShape(p, {1, 1, 13, 13}, status, m_tokens); break;
    }
}

void TilePainter::small(QPainter &p, Status status) const
{
    const QColor ink = m_tokens.shape(status);
    switch (status) {
    case Status::Healthy: break; // painted many at once
    case Status::Critical: filled(p, ink, {{3, -1.4}, {7.4, 3}, {3, 7.4}, {-1.4, 3}}); break;
    case Status::Warning: filled(p, ink, {{3, -1}, {6.8, 6.5}, {-.8, 6.5}}); break;
    case Status::Offline:
        p.fillRect(QRectF(-.5, -.5, 7, 7), ink);
        cross(p, m_tokens.onShape(status), 1.4, 4.6, 1.3);
        break;
    case Status::Paused:
        p.setPen(QPen(ink, 1));
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(1.5, 1.5, 3, 3));
        break;
    case Status::Connecting:
    case Status::Unknown: statusShape(p, {0, 0, smallUnits, smallUnits}, status, m_tokens); break;
    }
}

void TilePainter::outline(QPainter &p, const QColor &ink) const
{
    p.setPen(QPen(ink, 1));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(1.5, 1.5, 12, 12), 2, 2);
}

} // namespace Pulse
