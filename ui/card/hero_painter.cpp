// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/hero_painter.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/scheme_fonts.h"
#include "ui/paint/small_parts.h"
#include "ui/paint/status_shape.h"
#include "ui/paint/strip_painter.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <cmath>

namespace Pulse {

namespace {

struct HeroPainterText {
    Q_DECLARE_TR_FUNCTIONS(Hero)
};

constexpr int heroPad = 20;
constexpr int heroButtonTop = 25;
constexpr int heroButtonHeight = 30;
constexpr int heroStripTop = 78;
constexpr int figuresTop = heroStripTop + HeroPainter::stripHeight + 38;
constexpr qreal ringRoom = 26;

struct HeroFonts {
    explicit HeroFonts(ColourScheme scheme)
        : title(Theme::plainFont(scheme, 20, QFont::DemiBold))
        , value(Theme::plainFont(scheme, 18, QFont::DemiBold))
        , button(Theme::plainFont(scheme, 13, QFont::Medium))
        , why(Theme::plainFont(scheme, 12, QFont::Medium))
        , plain(Theme::plainFont(scheme, 12))
        , label(Theme::plainFont(scheme, 11, QFont::Medium))
        , note(Theme::plainFont(scheme, 11))
    {
    }
    QFont title;
    QFont value;
    QFont button;
    QFont why;
    QFont plain;
    QFont label;
    QFont note;
};

const HeroFonts &heroFonts(ColourScheme scheme)
{
    return Paint::schemeFonts<HeroFonts>(scheme);
}

QString heroOpenText()
{
    return HeroPainterText::tr("Open");
}

QString heroButtonText(const CardView &card)
{
    const bool own = resumes(card.button) || card.button == CardButton::Cancel;
    return own ? card.buttonText : HeroPainterText::tr("Reconnect");
}

QRect heroButtonBox(int right, qreal words, int icon)
{
    const int width = static_cast<int>(std::lround(24 + words + icon));
    return {right - width, heroButtonTop, width, heroButtonHeight};
}

} // namespace

QRect HeroPainter::strip(int width)
{
    return {heroPad, heroStripTop, width - 2 * heroPad, stripHeight};
}

StripGeometry HeroPainter::stripGeometry(const HeroView &view, int width)
{
    return {strip(width).size(), 4, 2, view.card.slowFrom};
}

QRect HeroPainter::openButton(int width) const
{
    return heroButtonBox(width - heroPad,
                         Paint::figuresWidth(heroOpenText(), heroFonts(m_scheme).button), 0);
}

QRect HeroPainter::button(const HeroView &view, int width) const
{
    return heroButtonBox(openButton(width).left() - 12,
                         Paint::figuresWidth(heroButtonText(view.card), heroFonts(m_scheme).button),
                         buttonIcon(view.card.button).isEmpty() ? 0 : 20);
}

void HeroPainter::paint(QPainter &painter, const HeroView &view, int width,
                        const CardLook &look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    frame(painter, view, width, look);
    head(painter, view, width, look);
    Paint::heartbeatStrip(painter, strip(width).topLeft(), stripGeometry(view, width),
                          view.card.beats, m_tokens, look.hoveredBeat);
    underStrip(painter, view, width);
    figures(painter, view, width);
    painter.restore();
}

void HeroPainter::frame(QPainter &p, const HeroView &view, int width, const CardLook &look) const
{
    const QRectF all(0, 0, width, height);
    if (look.focused) {
        p.setPen(QPen(m_tokens.accent, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(all.adjusted(-3, -3, 3, 3), 11, 11);
    }
    const bool marked = look.selected || look.focused;
    p.setPen(marked ? m_tokens.accent : look.hovered ? m_tokens.bstrong : m_tokens.border);
    p.setBrush(m_tokens.surface);
    p.drawRoundedRect(all.adjusted(.5, .5, -.5, -.5), 7.5, 7.5);
    if (!view.card.striped)
        return;
    QPainterPath round;
    round.addRoundedRect(all.adjusted(1, 1, -1, -1), 7, 7);
    QPainterPath stripe;
    stripe.addRect(QRectF(0, 0, 5, height));
    p.fillPath(round.intersected(stripe), m_tokens.shape(view.card.status));
}

void HeroPainter::pushButton(QPainter &p, const QRect &box, const QString &icon,
                             const QString &text, bool lit, bool enabled) const
{
    p.setOpacity(enabled ? 1 : .4);
    p.setPen(lit ? m_tokens.bstrong : m_tokens.border);
    p.setBrush(lit ? m_tokens.hover : m_tokens.surface);
    p.drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), 5.5, 5.5);
    int left = box.left() + 12;
    if (!icon.isEmpty()) {
        p.drawPixmap(QPointF(left, box.top() + 8),
                     Paint::lineIcon(icon, 14, m_tokens.text, p.device()->devicePixelRatioF()));
        left += 20;
    }
    p.setPen(m_tokens.text);
    Paint::figures(p, {qreal(left), box.top() + 19.7}, text, heroFonts(m_scheme).button);
    p.setOpacity(1);
}

void HeroPainter::head(QPainter &p, const HeroView &view, int width, const CardLook &look) const
{
    const HeroFonts &fonts = heroFonts(m_scheme);
    const CardView &card = view.card;
    const QRectF shape(heroPad, 28, 24, 24);
    if (look.pulse)
        Paint::pulse(p, shape.center(), *look.pulse, m_tokens.shape(card.status));
    Paint::statusShape(p, shape, card.status, m_tokens);
    pushButton(p, openButton(width), {}, heroOpenText(), look.hovered && !look.buttonHovered, true);
    pushButton(p, button(view, width), buttonIcon(card.button), heroButtonText(card),
               look.buttonHovered && card.buttonEnabled, card.buttonEnabled);
    const qreal word =
        button(view, width).left() - 14 - Paint::figuresWidth(card.qualityWord, fonts.label);
    p.setPen(m_tokens.sec);
    Paint::figures(p, {word, 44}, card.qualityWord, fonts.label);
    const QRectF bars(word - 6 - 12.7, 34.5, 12.7, 11);
    Paint::qualityBars(p, bars, card.quality, m_tokens);
    constexpr qreal left = nameLeft;
    const qreal room = bars.left() - 12 - left;
    p.setPen(m_tokens.text);
    Paint::figures(p, {left, 38}, Paint::figuresElided(card.name, fonts.title, room), fonts.title);
    p.setPen(m_tokens.muted);
    Paint::figures(p, {left, 57}, Paint::figuresElided(view.address, fonts.plain, room),
                   fonts.plain);
}

void HeroPainter::underStrip(QPainter &p, const HeroView &view, int width) const
{
    const HeroFonts &fonts = heroFonts(m_scheme);
    const CardView &card = view.card;
    constexpr qreal baseline = heroStripTop + stripHeight + 17;
    const QString right = card.why.isEmpty() ? HeroPainterText::tr("now") : card.note;
    const qreal noteLeft = width - heroPad - Paint::figuresWidth(right, fonts.note);
    p.setPen(m_tokens.muted);
    Paint::figures(p, {noteLeft, baseline}, right, fonts.note);
    if (card.why.isEmpty()) {
        Paint::figures(p, {qreal(heroPad), baseline}, view.since, fonts.note);
        return;
    }
    p.setPen(m_tokens.words(card.status));
    Paint::figures(p, {qreal(heroPad), baseline},
                   Paint::figuresElided(card.why, fonts.why, noteLeft - 12 - heroPad), fonts.why);
}

QList<QRectF> HeroPainter::figureBoxes(const HeroView &view, int width) const
{
    const HeroFonts &fonts = heroFonts(m_scheme);
    QList<QRectF> boxes;
    qreal x = heroPad;
    for (const HeroView::Figure &figure : view.figures) {
        const qreal ring = figure.ring && view.card.ring ? ringRoom : 0;
        const qreal note =
            figure.note.isEmpty() ? 0 : 8 + Paint::figuresWidth(figure.note, fonts.note);
        const qreal whole = std::max(Paint::figuresWidth(figure.name, fonts.label),
                                     ring + Paint::figuresWidth(figure.value, fonts.value) + note);
        if (x + whole > width - heroPad)
            break; // what has no room is on the session's page
        boxes.append({x, figuresTop - 10, whole, 40});
        x += whole + 36;
    }
    return boxes;
}

void HeroPainter::figures(QPainter &p, const HeroView &view, int width) const
{
    const HeroFonts &fonts = heroFonts(m_scheme);
    constexpr int top = figuresTop;
    const QList<QRectF> boxes = figureBoxes(view, width);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const HeroView::Figure &figure = view.figures.at(i);
        const qreal x = boxes.at(i).left();
        const qreal ring = figure.ring && view.card.ring ? ringRoom : 0;
        p.setPen(m_tokens.muted);
        Paint::figures(p, {x, top + 4.0}, figure.name, fonts.label);
        if (ring > 0)
            Paint::countdownRing(p, {x, top + 10.0, 18, 18}, *view.card.ring,
                                 view.card.late ? m_tokens.warning : m_tokens.accent,
                                 m_tokens.border);
        p.setPen(m_tokens.text);
        Paint::figures(p, {x + ring, top + 26.0}, figure.value, fonts.value);
        p.setPen(m_tokens.sec);
        const qreal value = Paint::figuresWidth(figure.value, fonts.value);
        if (!figure.note.isEmpty())
            Paint::figures(p, {x + ring + value + 8, top + 25.0}, figure.note, fonts.note);
    }
}

} // namespace Pulse
