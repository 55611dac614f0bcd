// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_painter.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/kept_part.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/scheme_fonts.h"
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

const CardFonts &cardFonts(ColourScheme scheme)
{
    return schemeFonts<CardFonts>(scheme);
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

void CardPainter::paint(QPainter &painter, const CardView &view, int width, const CardLook &look,
                        const std::optional<QRect> &exposed) const
{
    const CardGeometry g = geometry(view, width);
    const auto seen = [&](CardArea area) {
        return !exposed || exposed->intersects(cardArea(area, g));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    frame(painter, view, g, look);
    if (seen(CardArea::Shape))
        shape(painter, view, g, look);
    if (seen(CardArea::Head))
        head(painter, view, g);
    if (seen(CardArea::Meta))
        meta(painter, view, g);
    if (seen(CardArea::Strip))
        heartbeatStrip(painter, g.strip.topLeft(), g.stripGeometry(view.slowFrom), view.beats,
                       m_tokens, look.hoveredBeat);
    if (seen(CardArea::Why))
        why(painter, view, g);
    if (seen(CardArea::Foot))
        foot(painter, view, g);
    if (seen(CardArea::Button))
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
    const QColor fill = look.hovered ? m_tokens.hover : m_tokens.surface;
    const PartKey plain{PartKind::Frame, {border.rgba(), fill.rgba(), 0}};
    keptPart(p, g.frame, plain, [&](QPainter &onto) {
        onto.setPen(QPen(border, 1));
        onto.setBrush(fill);
        onto.drawRoundedRect(edge, cardRadius - .5, cardRadius - .5);
    });
    if (!view.striped)
        return;
    const QColor ink = m_tokens.shape(view.status);
    const QRectF band(0, 0, 4, CardGeometry::height);
    keptPart(p, band, {PartKind::Stripe, {ink.rgba(), 0, 0}}, [&](QPainter &onto) {
        QPainterPath round;
        round.addRoundedRect(QRectF(g.frame).adjusted(1, 1, -1, -1), cardRadius - 1,
                             cardRadius - 1);
        QPainterPath stripe;
        stripe.addRect(band);
        onto.fillPath(round.intersected(stripe), ink);
    });
}

void CardPainter::shape(QPainter &p, const CardView &view, const CardGeometry &g,
                        const CardLook &look) const
{
    if (look.pulse)
        pulse(p, g.shape.center(), *look.pulse, m_tokens.shape(view.status));
    const PartKey key{PartKind::Shape,
                      {static_cast<quint32>(view.status), m_tokens.shape(view.status).rgba(),
                       m_tokens.onShape(view.status).rgba()}};
    keptPart(p, g.shape.adjusted(-1, -1, 1, 1), key,
             [&](QPainter &onto) { statusShape(onto, g.shape, view.status, m_tokens); });
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
    if (view.qualityWord.isEmpty())
        return bell(p, view, g.right);
    const qreal word = cardTextRight(p, g.right, 24, view.qualityWord,
                                     cardFonts(m_scheme).smallMedium, m_tokens.sec);
    const QRectF bars(word - 6 - barsWidth, 14.5, barsWidth, 11);
    const PartKey key{PartKind::Quality,
                      {static_cast<quint32>(view.quality), m_tokens.quality(view.quality).rgba(),
                       m_tokens.bstrong.rgba()}};
    keptPart(p, bars.adjusted(-1, -1, 1, 1), key,
             [&](QPainter &onto) { qualityBars(onto, bars, view.quality, m_tokens); });
    return bell(p, view, bars.left());
}

/// Left of `edge`, for what is silenced; the new edge.
qreal CardPainter::bell(QPainter &p, const CardView &view, qreal edge) const
{
    if (!view.silenced)
        return edge;
    const QPointF at(edge - 6 - 13, 13.5);
    p.drawPixmap(at, lineIcon(QStringLiteral("belloff"), 13, m_tokens.muted,
                              p.device()->devicePixelRatioF()));
    return at.x();
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
    const int step = ringStep(*view.ring);
    const PartKey key{PartKind::Ring,
                      {static_cast<quint32>(step), arc.rgba(), m_tokens.border.rgba()}};
    keptPart(p, g.ring, key, [&](QPainter &onto) {
        countdownRing(onto, g.ring, static_cast<double>(step) / ringSteps, arc, m_tokens.border);
    });
    const qreal x = g.ring.right() + 4;
    const QFont &font = view.late ? cardFonts(m_scheme).smallMedium : cardFonts(m_scheme).small;
    cardText(p, x, CardGeometry::footBaseline, view.countdown, font,
             view.late ? m_tokens.warningT : m_tokens.sec);
    return x + figuresWidth(view.countdown, font) + 8;
}

void CardPainter::why(QPainter &p, const CardView &view, const CardGeometry &g) const
{
    if (view.why.isEmpty())
        return;
    const QFont &font = cardFonts(m_scheme).why;
    cardText(p, g.why.left(), CardGeometry::whyBaseline,
             figuresElided(view.why, font, g.why.width()), font, m_tokens.words(view.status));
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
        const QColor border = lit ? m_tokens.bstrong : m_tokens.border;
        const PartKey key{PartKind::Button, {fill.rgba(), border.rgba(), 0}};
        keptPart(p, g.button, key, [&](QPainter &onto) {
            onto.setPen(QPen(border, 1));
            onto.setBrush(fill);
            onto.drawRoundedRect(QRectF(g.button).adjusted(.5, .5, -.5, -.5), 5.5, 5.5);
        });
    }
    const QColor ink = icon ? m_tokens.sec : m_tokens.text;
    const QString name = buttonIcon(view.button);
    const QPoint at(icon ? g.button.left() + 6 : g.button.left() + 10, g.button.top() + 6);
    p.setOpacity(view.buttonEnabled ? 1 : .4);
    const PartKey key{PartKind::Icon, {resumes(view.button) ? 1U : 0U, ink.rgba(), 0}};
    if (!name.isEmpty())
        keptPart(p, QRectF(at, QSizeF(14, 14)), key, [&](QPainter &onto) {
            onto.drawPixmap(at, lineIcon(name, 14, ink, onto.deviceTransform().m11()));
        });
    if (!icon)
        cardText(p, at.x() + (name.isEmpty() ? 0 : 19), CardGeometry::buttonBaseline,
                 view.buttonText, cardFonts(m_scheme).why, ink);
    p.setOpacity(1);
}

} // namespace Pulse
