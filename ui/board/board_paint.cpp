// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of the board is painted, and when; the rest is in board_view.cpp and board_input.cpp.
#include "ui/board/board_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace Pulse {

bool BoardView::isSeen(int place) const
{
    return place >= 0 && place < count() && cardRect(place).intersects(viewport()->rect());
}

QPair<int, int> BoardView::seenPlaces() const
{
    const int top = verticalScrollBar()->value();
    return m_layout.placesIn(top, top + viewport()->height());
}

void BoardView::refresh(int row, Instant now)
{
    const int place = m_rows.placeOf(row);
    if (!isSeen(place))
        return;
    CardView view = cardAt(place, now);
    const auto shown = m_shown.find(row);
    if (shown == m_shown.end()) {
        m_dirty += cardRect(place).adjusted(-4, -4, 4, 4);
        return;
    }
    const CardGeometry g = CardPainter(m_theme.scheme()).geometry(view, m_layout.designCardWidth());
    for (const QRect &area : changedAreas(*shown, view, g))
        m_dirty += onBoard(place, area);
    *shown = std::move(view);
}

// Ages and countdowns go on by themselves.
void BoardView::refreshSeen()
{
    const Instant now = m_store.now();
    m_shown.removeIf(
        [this](QHash<int, CardView>::iterator it) { return !isSeen(m_rows.placeOf(it.key())); });
    const auto [first, last] = seenPlaces();
    for (int place = first; place <= last; ++place)
        refresh(m_rows.rowAt(place), now);
    viewport()->update(m_dirty);
    m_dirty = {};
}

QRect BoardView::onBoard(int place, const QRect &design) const
{
    const double f = m_theme.textScale();
    return QRectF(design.x() * f, design.y() * f, design.width() * f, design.height() * f)
        .toAlignedRect()
        .translated(cardRect(place).topLeft());
}

void BoardView::onTick()
{
    refreshSeen();
}

void BoardView::onFrame()
{
    const Instant now = m_store.now();
    for (const int row : std::as_const(m_changed))
        refresh(row, now);
    m_changed.clear();
    for (const int row : m_pulses.rows()) {
        const int place = m_rows.placeOf(row);
        if (place >= 0)
            m_dirty += onBoard(place, cardArea(CardArea::Shape, {}));
    }
    m_pulses.expire(now.mono);
    viewport()->update(m_dirty);
    m_dirty = {};
    if (!m_pulses.isEmpty() && m_awake)
        m_frame.start();
}

CardView BoardView::shownAt(int place, Instant now)
{
    const int row = m_rows.rowAt(place);
    const auto shown = m_shown.constFind(row);
    if (shown != m_shown.constEnd())
        return *shown;
    CardView view = cardAt(place, now);
    if (m_awake)
        m_shown.insert(row, view);
    return view;
}

CardLook BoardView::lookOf(int place, Instant now) const
{
    CardLook look;
    look.hovered = place == m_hover;
    look.buttonHovered = look.hovered && m_hoverButton;
    look.buttonPressed = look.buttonHovered && m_pressed == place && m_pressedButton;
    look.hoveredBeat = look.hovered ? m_hoverBeat : -1;
    look.selected = isSelected(place);
    look.focused = m_byKeys && hasFocus() && place == currentPlace();
    look.pulse = m_pulses.progress(m_rows.rowAt(place), now.mono);
    return look;
}

void BoardView::paintCard(QPainter &painter, int place, const QRect &part, Instant now)
{
    const double f = m_theme.textScale();
    const QRect card = cardRect(place);
    const QRectF exposed = part.translated(-card.topLeft());
    painter.save();
    painter.translate(card.topLeft());
    painter.scale(f, f);
    CardPainter(m_theme.scheme())
        .paint(painter, shownAt(place, now), m_layout.designCardWidth(), lookOf(place, now),
               QRectF(exposed.topLeft() / f, exposed.size() / f).toAlignedRect());
    painter.restore();
}

// Behind the cards nothing is filled that they cover anyway; their round corners are not covered.
void BoardView::paintGaps(QPainter &painter, const QRect &part, int first, int last) const
{
    const int round = m_theme.px(10);
    QRegion gaps(part);
    for (int place = first; place <= last; ++place)
        gaps -= cardRect(place).adjusted(2, round, -2, -round);
    for (const QRect &gap : gaps)
        painter.fillRect(gap, m_theme.tokens().window);
}

void BoardView::paintPart(QPainter &painter, const QRect &part, Instant now)
{
    const int scrolled = verticalScrollBar()->value();
    const auto [first, last] =
        m_layout.placesIn(part.top() + scrolled - 4, part.bottom() + scrolled + 4);
    paintGaps(painter, part, first, last);
    for (int place = first; place <= last; ++place) {
        if (part.intersects(cardRect(place).adjusted(-4, -4, 4, 4)))
            paintCard(painter, place, part, now);
    }
}

// Each stretch by itself: then only what stands in it is painted, with the quickest clipping.
void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Instant now = m_store.now();
    const QRegion &region = event->region();
    for (const QRect &part : region) {
        if (region.rectCount() > 1)
            painter.setClipRect(part);
        paintPart(painter, part, now);
    }
}

void BoardView::touch(int place)
{
    if (place >= 0 && place < count())
        viewport()->update(cardRect(place).adjusted(-4, -4, 4, 4));
}

} // namespace Pulse
