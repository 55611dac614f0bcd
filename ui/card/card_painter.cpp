// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_painter.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/small_parts.h"
#include "ui/paint/status_shape.h"
#include "ui/paint/strip_painter.h"
#include "ui/theme/theme.h"

#include <QPainterPath>

namespace Pulse {

using namespace Paint;

namespace {

constexpr qreal cardRadius = 8;

struct CardFonts {
    explicit CardFonts(ColourScheme scheme)
        : name(Theme::plainFont(scheme, 13, QFont::DemiBold))
        , small(Theme::plainFont(scheme, 11))
        , smallMedium(Theme::plainFont(scheme, 11, QFont::Medium))
        , smallBold(Theme::plainFont(scheme, 11, QFont::DemiBold))
        , why(Theme::plainFont(scheme, 12, QFont::Medium))
    {
    }
    QFont name;
    QFont small;
    QFont smallMedium;
    QFont smallBold;
    QFont why;
};

// Made once: a QFont with families costs more than a card's worth of text.
const CardFonts &cardFonts(ColourScheme scheme)
{
    static const CardFonts dark(ColourScheme::Dark);
    static const CardFonts light(ColourScheme::Light);
    return scheme == ColourScheme::Dark ? dark : light;
}

void cardText(QPainter &p, qreal x, qreal baseline, const QString &words, const QFont &font,
              const QColor &ink)
{
    p.setPen(ink);
    figures(p, {x, baseline}, words, font);
}

qreal cardTextRight(QPainter &p, qreal right, qreal baseline, const QString &words,
                    const QFont &font, const QColor &ink)
{
    const qreal left = right - figuresWidth(words, font);
    cardText(p, left, baseline, words, font, ink);
    return left;
}

} // namespace

CardGeometry CardPainter::geometry(const CardView &view, int width) const
{
    const bool worded = view.button != CardButton::Icon;
    return cardGeometry(width, view,
                        worded ? figuresWidth(view.buttonText, cardFonts(m_scheme).why) : 0);
}

void CardPainter::paint(QPainter &painter, const CardView &view, int width,
                        const CardLook &look) const
{
    const CardGeometry g = geometry(view, width);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    frame(painter, view, g, look);
    if (look.pulse)
        pulse(painter, g.shape.center(), *look.pulse, m_tokens.shape(view.status));
    statusShape(painter, g.shape, view.status, m_tokens);
    head(painter, view, g);
    meta(painter, view, g);
    heartbeatStrip(painter, g.strip.topLeft(), g.stripGeometry(view.slowFrom), view.beats, m_tokens,
                   look.hoveredBeat);
    if (!view.why.isEmpty()) {
        const QString why = figuresElided(view.why, cardFonts(m_scheme).why, g.why.width());
        cardText(painter, g.why.left(), CardGeometry::whyBaseline, why, cardFonts(m_scheme).why,
                 m_tokens.words(view.status));
    }
    foot(painter, view, g);
    button(painter, view, g, look);
    painter.restore();
}

void CardPainter::frame(QPainter &p, const CardView &view, const CardGeometry &g,
                        const CardLook &look) const
{
    const QRectF edge = QRectF(g.frame).adjusted(.5, .5, -.5, -.5);
    if (look.focused) {
        p.setPen(QPen(m_tokens.accent, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(g.frame).adjusted(-3, -3, 3, 3), cardRadius + 3, cardRadius + 3);
    }
    QColor border = look.hovered ? m_tokens.bstrong : m_tokens.border;
    if (look.selected || look.focused)
        border = m_tokens.accent;
    p.setPen(QPen(border, 1));
    p.setBrush(look.hovered ? m_tokens.hover : m_tokens.surface);
    p.drawRoundedRect(edge, cardRadius - .5, cardRadius - .5);
    if (!view.striped)
        return;
    QPainterPath round;
    round.addRoundedRect(QRectF(g.frame).adjusted(1, 1, -1, -1), cardRadius - 1, cardRadius - 1);
    QPainterPath stripe;
    stripe.addRect(QRectF(0, 0, 4, CardGeometry::height));
    p.fillPath(round.intersected(stripe), m_tokens.shape(view.status));
}

void CardPainter::head(QPainter &p, const CardView &view, const CardGeometry &g) const
{
    const qreal room = badge(p, view, g) - 8 - g.textLeft;
    cardText(p, g.textLeft, CardGeometry::nameBaseline,
             figuresElided(view.name, cardFonts(m_scheme).name, room), cardFonts(m_scheme).name,
             m_tokens.text);
}

qreal CardPainter::badge(QPainter &p, const CardView &view, const CardGeometry &g) const
{
    constexpr qreal barsWidth = 12.7;
    const qreal word = cardTextRight(p, g.right, 24, view.qualityWord,
                                     cardFonts(m_scheme).smallMedium, m_tokens.sec);
    const QRectF bars(word - 6 - barsWidth, 14.5, barsWidth, 11);
    qualityBars(p, bars, view.quality, m_tokens);
    return bars.left();
}

void CardPainter::meta(QPainter &p, const CardView &view, const CardGeometry &g) const
{
    const qreal room = latency(p, view, g) - 6 - g.textLeft;
    cardText(p, g.textLeft, CardGeometry::metaBaseline,
             figuresElided(view.meta, cardFonts(m_scheme).small, room), cardFonts(m_scheme).small,
             m_tokens.muted);
}

qreal CardPainter::latency(QPainter &p, const CardView &view, const CardGeometry &g) const
{
    constexpr qreal baseline = CardGeometry::metaBaseline;
    if (view.latency.isEmpty()) {
        const QColor ink = view.status == Status::Unknown ? m_tokens.muted : m_tokens.sec;
        return cardTextRight(p, g.right, baseline, view.noLatency, cardFonts(m_scheme).small, ink);
    }
    qreal left = g.right;
    if (!view.p95.isEmpty())
        left = cardTextRight(p, left, baseline, view.p95, cardFonts(m_scheme).small, m_tokens.sec) -
               6.2;
    return cardTextRight(p, left, baseline, view.latency, cardFonts(m_scheme).smallBold,
                         m_tokens.text);
}

qreal CardPainter::countdown(QPainter &p, const CardView &view, const CardGeometry &g) const
{
    if (!view.ring)
        return CardGeometry::margin;
    const QColor arc = view.late ? m_tokens.warning : m_tokens.accent;
    countdownRing(p, g.ring, *view.ring, arc, m_tokens.border);
    const qreal x = g.ring.right() + 4;
    const QFont &font = view.late ? cardFonts(m_scheme).smallMedium : cardFonts(m_scheme).small;
    cardText(p, x, CardGeometry::footBaseline, view.countdown, font,
             view.late ? m_tokens.warningT : m_tokens.sec);
    return x + figuresWidth(view.countdown, font) + 8;
}

void CardPainter::foot(QPainter &p, const CardView &view, const CardGeometry &g) const
{
    const qreal x = countdown(p, view, g);
    qreal room = g.button.left() - 8 - x;
    if (!view.uptime.isEmpty())
        room = cardTextRight(p, g.button.left() - 8, CardGeometry::footBaseline, view.uptime,
                             cardFonts(m_scheme).small, m_tokens.muted) -
               8 - x;
    cardText(p, x, CardGeometry::footBaseline,
             figuresElided(view.note, cardFonts(m_scheme).small, room), cardFonts(m_scheme).small,
             m_tokens.muted);
}

void CardPainter::button(QPainter &p, const CardView &view, const CardGeometry &g,
                         const CardLook &look) const
{
    const bool icon = view.button == CardButton::Icon;
    const bool lit = look.buttonHovered && view.buttonEnabled;
    if (!icon || lit) {
        QColor fill = lit ? m_tokens.hover : m_tokens.surface;
        if (look.buttonPressed && view.buttonEnabled)
            fill = m_tokens.selected;
        p.setPen(QPen(lit ? m_tokens.bstrong : m_tokens.border, 1));
        p.setBrush(fill);
        p.drawRoundedRect(QRectF(g.button).adjusted(.5, .5, -.5, -.5), 5.5, 5.5);
    }
    const QColor ink = icon ? m_tokens.sec : m_tokens.text;
    const QString name =
        view.button == CardButton::Resume ? QStringLiteral("play") : QStringLiteral("refresh");
    const QPoint at(icon ? g.button.left() + 6 : g.button.left() + 10, g.button.top() + 6);
    p.setOpacity(view.buttonEnabled ? 1 : .4);
    p.drawPixmap(at, lineIcon(name, 14, ink, p.device()->devicePixelRatioF()));
    if (!icon)
        cardText(p, g.button.left() + 29, CardGeometry::buttonBaseline, view.buttonText,
                 cardFonts(m_scheme).why, ink);
    p.setOpacity(1);
}

} // namespace Pulse
