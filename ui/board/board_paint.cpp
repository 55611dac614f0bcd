// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the board is painted, and when; the rest is in board_view.cpp and board_input.cpp.
#include "ui/board/board_view.h"
#include "ui/paint/mirror.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace Pulse {

bool BoardView::isSeen(int place) const
{
    return place >= 0 && place < count() && cardRect(place).intersects(viewport()->rect());
}

QPair<int, int> BoardView::seenPlaces() const
{
    return m_form->placesIn(scrolled(), scrolled() + viewport()->height());
}

void BoardView::refresh(int row, Instant now)
{
    const int place = m_scene.rows.placeOf(row);
    if (place >= 0 && (m_form->followsAll() || isSeen(place)))
        m_dirty += m_form->refresh(place, now);
}

// Ages and countdowns go on by themselves.
void BoardView::refreshSeen()
{
    if (m_form->standsStill())
        return;
    const Instant at = now();
    const auto [first, last] = seenPlaces();
    m_form->keepOnly(first, last);
    for (int place = first; place <= last; ++place)
        refresh(m_scene.rows.rowAt(place), at);
    flush();
}

QRect BoardView::onViewport(const QRect &content) const
{
    if (content.isEmpty())
        return {};
    return QStyle::visualRect(layoutDirection(), viewport()->rect(),
                              content.translated(0, -scrolled()));
}

QPoint BoardView::inContent(QPoint viewportPoint) const
{
    const int x = isRightToLeft() ? viewport()->width() - 1 - viewportPoint.x() : viewportPoint.x();
    return {x, viewportPoint.y() + scrolled()};
}

void BoardView::flush()
{
    for (const QRect &part : m_dirty)
        viewport()->update(onViewport(part));
    m_dirty = {};
}

void BoardView::onFrame()
{
    const Instant at = now();
    for (const int row : std::as_const(m_changed))
        refresh(row, at);
    m_changed.clear();
    for (const int row : m_marks.pulses.rows()) {
        const int place = m_scene.rows.placeOf(row);
        if (place >= 0)
            m_dirty += m_form->pulseArea(place);
    }
    m_marks.pulses.expire(at.mono);
    flush();
    if (!m_marks.pulses.isEmpty() && m_awake)
        m_frame.start();
}

// Each stretch by itself: then only what stands in it is painted, with the quickest clipping.
void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Instant at = now();
    QRegion region;
    for (const QRect &part : event->region())
        region += Paint::mirroredIn(*viewport(), part).translated(0, scrolled());
    Paint::followDirection(painter, *viewport());
    painter.translate(0, -scrolled());
    for (const QRect &part : region) {
        if (region.rectCount() > 1)
            painter.setClipRect(part);
        m_form->paint(painter, part, m_marks, at);
    }
    if (!m_awake) // what is grabbed while hidden must not be remembered as seen
        m_form->forgetAll();
}

void BoardView::touch(int place)
{
    if (place < 0 || place >= count())
        return;
    const int reach = m_form->reach();
    viewport()->update(cardRect(place).adjusted(-reach, -reach, reach, reach));
}

} // namespace Pulse
