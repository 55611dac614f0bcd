// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_form.h"

#include "models/words/number_text.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/status_shape.h"
#include "ui/wall/tile_painter.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pulse {

namespace {

struct WallText {
    Q_DECLARE_TR_FUNCTIONS(Wall)
};

} // namespace

void WallForm::layOut(QSize viewport)
{
    QList<int> sizes;
    m_names.clear();
    m_counts.clear();
    m_looks.resize(static_cast<size_t>(count()));
    for (int place = 0; place < count(); ++place) {
        const QString &group = entryAt(place).settings->group;
        if (sizes.isEmpty() || m_names.constLast() != group) {
            m_names.append(group);
            sizes.append(0);
            m_counts.emplace_back();
        }
        ++sizes.last();
        m_counts.back().add(statusNow(place));
        m_looks.at(static_cast<size_t>(place)) = statusNow(place);
    }
    const double scale = m_scene.theme.textScale();
    m_layout = m_pitch == 0 ? WallLayout::fitted(sizes, viewport, scale)
                            : WallLayout{sizes, viewport.width(), m_pitch, scale};
}

std::optional<int> WallForm::stepped(int place, int key, int pageHeight) const
{
    const int page = std::max(1, pageHeight / std::max(1, m_scene.theme.px(m_layout.pitch)) - 2);
    switch (key) {
    case Qt::Key_Left: return std::max(0, place - 1);
    case Qt::Key_Right: return std::min(count() - 1, place + 1);
    case Qt::Key_Up: return m_layout.moved(place, -1);
    case Qt::Key_Down: return m_layout.moved(place, 1);
    case Qt::Key_PageUp: return m_layout.moved(place, -page);
    case Qt::Key_PageDown: return m_layout.moved(place, page);
    default: return std::nullopt;
    }
}

QRegion WallForm::refresh(int place, Instant)
{
    Status &shown = m_looks.at(static_cast<size_t>(place));
    const Status status = statusNow(place);
    if (status == shown)
        return {};
    const int group = m_layout.groupOf(place);
    StatusCounts &counts = m_counts.at(static_cast<size_t>(group));
    --counts.of.at(static_cast<size_t>(shown));
    counts.add(status);
    shown = status;
    constexpr int reach = TilePainter::reach;
    QRegion dirty = rect(place).adjusted(-reach, -reach, reach, reach);
    dirty += countsArea(group);
    return dirty;
}

QRect WallForm::countsArea(int group) const
{
    const QRect head = m_layout.head(group);
    return head.adjusted(std::max(0, head.width() - m_scene.theme.px(180)), 0, 0, 0);
}

void WallForm::paintHead(QPainter &painter, int group, bool onlyCounts) const
{
    const Theme &theme = m_scene.theme;
    const Tokens &t = theme.tokens();
    const QRect head = m_layout.head(group);
    const StatusCounts &counts = m_counts.at(static_cast<size_t>(group));
    const qreal baseline = head.top() + head.height() / 2.0 + theme.px(12) * .363;
    const QFont small = theme.font(11);
    qreal right = head.right() + 1;
    for (const Status status : {Status::Warning, Status::Offline, Status::Critical}) {
        if (counts[status] == 0)
            continue;
        const QString number = Words::count(counts[status]);
        right -= Paint::figuresWidth(number, small);
        painter.setPen(t.sec);
        Paint::figures(painter, {right, baseline}, number, small);
        const int size = theme.px(10);
        right -= theme.px(4) + size;
        Paint::statusShape(painter,
                           QRectF(right, head.top() + (head.height() - size) / 2.0, size, size),
                           status, t);
        right -= theme.px(8);
    }
    if (onlyCounts)
        return;
    const QString number = Words::count(counts.total());
    const qreal room = right - head.left() - theme.px(8) - Paint::figuresWidth(number, small);
    const QString &named = m_names.at(group);
    const QFont strong = theme.font(12, QFont::DemiBold);
    const QString name = Paint::figuresElided(
        named.isEmpty() ? WallText::tr("Without a group") : named, strong, room);
    painter.setPen(t.text);
    const qreal left =
        head.left() + Paint::figures(painter, {qreal(head.left()), baseline}, name, strong);
    painter.setPen(t.muted);
    Paint::figures(painter, {left + theme.px(8), baseline}, number, small);
}

void WallForm::paintTiles(QPainter &painter, const QRect &part) const
{
    const int size = m_layout.tile(0).width();
    TilePainter tiles(m_scene.theme.tokens(), size, m_layout.pitchPixels(),
                      WallLayout::tileSize(m_layout.pitch));
    constexpr int reach = TilePainter::reach;
    const QRect near = part.adjusted(-reach, -reach, reach, reach);
    int begin = 0;
    const auto [first, last] = placesIn(near.top(), near.bottom());
    for (int group = 0; group < m_layout.groups.size(); ++group) {
        const int end = begin + m_layout.groups.at(group);
        const int top = m_layout.tilesTop(group);
        for (int place = std::max(first, begin); place <= std::min(last, end - 1); ++place) {
            const QRect square = m_layout.tileUnder(top, place - begin);
            if (near.intersects(square))
                tiles.add(square, m_looks.at(static_cast<size_t>(place)));
        }
        begin = end;
    }
    tiles.finish(painter);
}

void WallForm::paintMarks(QPainter &painter, const QRect &part, const BoardMarks &marks) const
{
    const Tokens &t = m_scene.theme.tokens();
    painter.setBrush(Qt::NoBrush);
    const auto frame = [&](int place, const QColor &ink) {
        const QRectF around = QRectF(rect(place)).adjusted(-2, -2, 2, 2);
        painter.setPen(QPen(ink, 2));
        painter.drawRoundedRect(around, 3, 3);
    };
    if (!marks.selected.isEmpty()) {
        const auto [first, last] = placesIn(part.top() - reach(), part.bottom() + reach());
        for (int place = first; place <= last; ++place) {
            if (marks.selected.contains(m_scene.rows.rowAt(place)))
                frame(place, t.accent);
        }
    }
    for (const int place : {marks.hovered, marks.focused}) {
        if (place >= 0 && place < count())
            frame(place, t.text);
    }
}

void WallForm::paint(QPainter &painter, const QRect &part, const BoardMarks &marks, Instant)
{
    painter.fillRect(part, m_scene.theme.tokens().window);
    if (count() == 0)
        return;
    for (int group = 0; group < m_layout.groups.size(); ++group) {
        if (part.intersects(m_layout.head(group)))
            paintHead(painter, group, countsArea(group).contains(part));
    }
    paintTiles(painter, part);
    paintMarks(painter, part, marks);
}

} // namespace Pulse
