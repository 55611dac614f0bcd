// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/hero_form.h"

#include "models/words/explain_text.h"
#include "ui/card/card_tip.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

int HeroForm::designWidth() const
{
    const int inside = std::max(m_scene.theme.px(300), m_width - 2 * m_scene.theme.px(side));
    return static_cast<int>(std::floor(inside / m_scene.theme.textScale()));
}

void HeroForm::layOut(QSize viewport)
{
    if (m_width != viewport.width())
        m_shown.clear();
    m_width = viewport.width();
}

QRect HeroForm::rect(int place) const
{
    const Theme &theme = m_scene.theme;
    return {theme.px(side), theme.px(top) + place * theme.px(HeroPainter::height + gap),
            theme.px(designWidth()), theme.px(HeroPainter::height)};
}

int HeroForm::height() const
{
    return count() == 0 ? 0 : rect(count() - 1).bottom() + 1 + m_scene.theme.px(gap);
}

int HeroForm::placeAt(QPoint point) const
{
    for (int place = 0; place < count(); ++place) {
        if (rect(place).contains(point))
            return place;
    }
    return -1;
}

QPair<int, int> HeroForm::placesIn(int, int) const
{
    return {0, count() - 1};
}

std::optional<int> HeroForm::stepped(int place, int key, int) const
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp: return std::max(0, place - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown: return std::min(count() - 1, place + 1);
    default: return std::nullopt;
    }
}

int HeroForm::beatsShown() const
{
    return (HeroPainter::strip(designWidth()).width() + 2) / 6;
}

HeroView HeroForm::view(int place, Instant now) const
{
    return heroView(entryAt(place), cardAt(place, now, beatsShown()), now);
}

QRect HeroForm::onBoard(int place, const QRect &design) const
{
    const double f = m_scene.theme.textScale();
    return QRectF(design.x() * f, design.y() * f, design.width() * f, design.height() * f)
        .toAlignedRect()
        .translated(rect(place).topLeft());
}

QPoint HeroForm::onPanel(int place, QPoint point) const
{
    return (QPointF(point - rect(place).topLeft()) / m_scene.theme.textScale()).toPoint();
}

QRect HeroForm::button(int place) const
{
    return onBoard(place, HeroPainter(m_scene.theme.scheme())
                              .button(view(place, m_scene.store.now()), designWidth()));
}

int HeroForm::beatAt(int place, QPoint point) const
{
    const QPoint at = onPanel(place, point);
    const QRect strip = HeroPainter::strip(designWidth());
    if (!strip.contains(at))
        return -1;
    const HeroView hero = view(place, m_scene.store.now());
    return HeroPainter::stripGeometry(hero, designWidth())
        .beatAt(at.x() - strip.left(), hero.card.beats.size());
}

QString HeroForm::tip(int place, QPoint point) const
{
    const HeroView hero = view(place, m_scene.store.now());
    if (button(place).contains(point))
        return buttonTip(hero.card);
    if (const int beat = beatAt(place, point); beat >= 0)
        return beatTip(hero.card.beats.at(beat));
    const QPoint at = onPanel(place, point);
    const QList<QRectF> boxes =
        HeroPainter(m_scene.theme.scheme()).figureBoxes(hero, designWidth());
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (boxes.at(i).contains(at))
            return hero.figures.at(i).tip;
    }
    const SessionStore::Entry &entry = entryAt(place);
    const Instant now = m_scene.store.now();
    const bool inHead = at.y() < HeroPainter::strip(designWidth()).top();
    if (inHead && at.x() > designWidth() / 2 && !hero.card.qualityWord.isEmpty())
        return Words::qualityTip(entry.state);
    if (inHead && at.x() > HeroPainter::nameLeft)
        return nameTip(entry, hero.card, now) + QLatin1Char('\n') + hero.address;
    return entry.settings->enabled ? Words::statusTip(entry.state, now) : hero.card.why;
}

QRect HeroForm::pulseArea(int place) const
{
    return onBoard(place, {10, 18, 44, 44});
}

QRegion HeroForm::refresh(int place, Instant now)
{
    HeroView hero = view(place, now);
    HeroView *shown = m_shown.find(place);
    if (shown && *shown == hero)
        return {};
    if (shown)
        *shown = std::move(hero);
    return rect(place).adjusted(-4, -4, 4, 4);
}

void HeroForm::paint(QPainter &painter, const QRect &part, const BoardMarks &marks, Instant now)
{
    painter.fillRect(part, m_scene.theme.tokens().window);
    const double f = m_scene.theme.textScale();
    const HeroPainter panels(m_scene.theme.scheme());
    for (int place = 0; place < count(); ++place) {
        if (!part.intersects(rect(place).adjusted(-4, -4, 4, 4)))
            continue;
        painter.save();
        painter.translate(rect(place).topLeft());
        painter.scale(f, f);
        panels.paint(painter, m_shown.at(place, [&] { return view(place, now); }), designWidth(),
                     marks.lookOf(place, m_scene.rows.rowAt(place), now));
        painter.restore();
    }
}

} // namespace Pulse
