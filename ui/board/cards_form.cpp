// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cards_form.h"

#include "ui/card/card_tip.h"

#include <algorithm>

namespace Pulse {

void CardsForm::layOut(QSize viewport)
{
    const int before = m_layout.designCardWidth();
    m_layout = {viewport.width(), count(), m_scene.theme.textScale()};
    if (m_layout.designCardWidth() != before)
        m_shown.clear();
}

std::optional<int> CardsForm::stepped(int place, int key, int pageHeight) const
{
    const int columns = m_layout.columns();
    const int page = std::max(1, pageHeight / m_layout.rowHeight()) * columns;
    const int last = count() - 1;
    switch (key) {
    case Qt::Key_Left: return std::max(0, place - 1);
    case Qt::Key_Right: return std::min(last, place + 1);
    case Qt::Key_Up: return place < columns ? place : place - columns;
    case Qt::Key_Down: return std::min(last, place + columns);
    case Qt::Key_PageUp: return std::max(0, place - page);
    case Qt::Key_PageDown: return std::min(last, place + page);
    default: return std::nullopt;
    }
}

int CardsForm::scrollMargin() const
{
    return m_scene.theme.px(BoardLayout::top);
}

int CardsForm::beatsShown() const
{
    return (m_layout.designCardWidth() - 2 * CardGeometry::margin + 2) / 6;
}

CardGeometry CardsForm::geometry(const CardView &view) const
{
    return CardPainter(m_scene.theme.scheme()).geometry(view, m_layout.designCardWidth());
}

QRect CardsForm::onBoard(int place, const QRect &design) const
{
    const double f = m_scene.theme.textScale();
    return QRectF(design.x() * f, design.y() * f, design.width() * f, design.height() * f)
        .toAlignedRect()
        .translated(rect(place).topLeft());
}

QPoint CardsForm::onCard(int place, QPoint point) const
{
    const QPointF at = point - rect(place).topLeft();
    return (at / m_scene.theme.textScale()).toPoint();
}

QRect CardsForm::button(int place) const
{
    return onBoard(place, geometry(view(place, m_scene.store.now())).buttonHit);
}

int CardsForm::beatAt(int place, QPoint point) const
{
    const CardView card = view(place, m_scene.store.now());
    const CardGeometry g = geometry(card);
    const QPoint at = onCard(place, point);
    if (!g.strip.contains(at))
        return -1;
    return g.stripGeometry(card.slowFrom).beatAt(at.x() - g.strip.left(), card.beats.size());
}

QString CardsForm::tip(int place, QPoint point) const
{
    const CardView card = view(place, m_scene.store.now());
    const CardGeometry g = geometry(card);
    const QPoint at = onCard(place, point);
    if (g.buttonHit.contains(at))
        return buttonTip(card);
    const int beat = beatAt(place, point);
    if (g.strip.contains(at))
        return beat < 0 ? QString() : beatTip(card.beats.at(beat));
    return cardTip(entryAt(place), card, g, at, m_scene.store.now());
}

QRect CardsForm::pulseArea(int place) const
{
    return onBoard(place, cardArea(CardArea::Shape, {}));
}

QRegion CardsForm::refresh(int place, Instant now)
{
    CardView card = view(place, now);
    CardView *shown = m_shown.find(place);
    if (!shown)
        return rect(place).adjusted(-4, -4, 4, 4);
    QRegion dirty;
    for (const QRect &area : changedAreas(*shown, card, geometry(card)))
        dirty += onBoard(place, area);
    *shown = std::move(card);
    return dirty;
}

// Behind the cards nothing is filled that they cover anyway; their round corners are not covered.
void CardsForm::paintGaps(QPainter &painter, const QRect &part, int first, int last) const
{
    const int round = m_scene.theme.px(10);
    QRegion gaps(part);
    for (int place = first; place <= last; ++place)
        gaps -= rect(place).adjusted(2, round, -2, -round);
    for (const QRect &gap : gaps)
        painter.fillRect(gap, m_scene.theme.tokens().window);
}

void CardsForm::paint(QPainter &painter, const QRect &part, const BoardMarks &marks, Instant now)
{
    const double f = m_scene.theme.textScale();
    const CardPainter cards(m_scene.theme.scheme());
    const auto [first, last] = placesIn(part.top() - 4, part.bottom() + 4);
    paintGaps(painter, part, first, last);
    for (int place = first; place <= last; ++place) {
        const QRect card = rect(place);
        if (!part.intersects(card.adjusted(-4, -4, 4, 4)))
            continue;
        const QRectF exposed = part.translated(-card.topLeft());
        painter.save();
        painter.translate(card.topLeft());
        painter.scale(f, f);
        const CardView &shown = m_shown.at(place, [&] { return view(place, now); });
        cards.paint(painter, shown, m_layout.designCardWidth(),
                    marks.lookOf(place, m_scene.rows.rowAt(place), now),
                    QRectF(exposed.topLeft() / f, exposed.size() / f).toAlignedRect());
        painter.restore();
    }
}

} // namespace Pulse
