// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/small_parts.h"

#include <QPainterPath>

#include <algorithm>

namespace Pulse::Paint {

void countdownRing(QPainter &painter, const QRectF &box, double fraction, const QColor &arc,
                   const QColor &track)
{
    constexpr qreal width = 2.4;
    const QRectF round = box.adjusted(1.6, 1.6, -1.6, -1.6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, width));
    painter.drawEllipse(round);
    painter.setPen(QPen(arc, width, Qt::SolidLine, Qt::FlatCap));
    const double left = std::clamp(fraction, 0.0, 1.0);
    if (left >= 1)
        painter.drawEllipse(round);
    else if (left > 0)
        painter.drawArc(round, 90 * 16, -static_cast<int>(left * 360 * 16));
    painter.restore();
}

void pulse(QPainter &painter, QPointF centre, double progress, const QColor &colour)
{
    const double inverse = 1 - std::clamp(progress, 0.0, 1.0);
    const double eased = 1 - inverse * inverse * inverse;
    QColor ring = colour;
    ring.setAlphaF(static_cast<float>(0.6 * (1 - eased)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ring, 2));
    const double radius = 6 + 4 * eased;
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
}

int qualityLevel(Quality quality)
{
    switch (quality) {
    case Quality::Unknown: return 0;
    case Quality::Poor: return 1;
    case Quality::Fair: return 2;
    case Quality::Good: return 3;
    case Quality::Excellent: return 4;
    }
    return 0;
}

void qualityBars(QPainter &painter, const QRectF &box, Quality quality, const Tokens &tokens)
{
    const int level = qualityLevel(quality);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.height() / 13, box.height() / 13);
    for (int i = 0; i < 4; ++i) {
        const qreal height = 4 + 3 * i;
        const QRectF bar(4 * i, 13 - height, 3, height);
        if (i < level) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.quality(quality));
            painter.drawRoundedRect(bar, .8, .8);
        } else {
            painter.setPen(QPen(tokens.bstrong, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bar.adjusted(.5, .5, -.5, -.5), .5, .5);
        }
    }
    painter.restore();
}

void spark(QPainter &painter, const QRectF &box, const QList<double> &values, const QColor &line,
           const QColor &area)
{
    if (values.size() < 2)
        return;
    const double top = std::max(1e-9, *std::max_element(values.begin(), values.end()) * 1.08);
    const double step = box.width() / static_cast<double>(values.size() - 1);
    QPainterPath path;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QPointF point(box.left() + static_cast<double>(i) * step,
                            box.bottom() - values.at(i) / top * box.height());
        if (i == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    QPainterPath filled = path;
    filled.lineTo(box.bottomRight());
    filled.lineTo(box.bottomLeft());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(filled, area);
    painter.strokePath(path, QPen(line, 1.5));
    painter.restore();
}

void segmentBar(QPainter &painter, const QRect &box, const QList<QPair<Status, int>> &parts,
                const Tokens &tokens)
{
    constexpr int gap = 2;
    constexpr int narrowest = 5;
    int total = 0;
    int shown = 0;
    for (const auto &[status, count] : parts) {
        total += count;
        shown += count > 0 ? 1 : 0;
    }
    double wanted = 0;
    const double room = box.width() - gap * (shown - 1);
    QList<QPair<Status, double>> widths;
    for (const auto &[status, count] : parts) {
        if (count <= 0)
            continue;
        widths.append({status, std::max<double>(narrowest, room * count / total)});
        wanted += widths.constLast().second;
    }
    double x = box.left();
    for (const auto &[status, width] : widths) {
        const double shrunk = width * room / wanted;
        const int from = static_cast<int>(x + .5);
        const int to = static_cast<int>(x + shrunk + .5);
        const QColor fill = status == Status::Healthy ? tokens.healthyQ : tokens.shape(status);
        painter.fillRect(QRect(from, box.top(), to - from, box.height()), fill);
        x += shrunk + gap;
    }
}

} // namespace Pulse::Paint
