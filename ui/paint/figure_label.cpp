// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/figure_label.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/mirror.h"
#include "ui/paint/plain_tip.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Pulse {

int lineHeight(int pixels)
{
    switch (pixels) {
    case 11: return 14;
    case 12: return 16;
    case 13: return 18;
    case 15: return 20;
    case 20: return 26;
    case 24: return 32;
    default: return pixels + 5;
    }
}

FigureLabel::FigureLabel(Theme &theme, int pixels, QFont::Weight weight, Ink ink, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_pixels(pixels), m_weight(weight), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureLabel::say(const QString &text)
{
    say(QList<TextSpan>{TextSpan{text, nullptr, 0, {}}});
}

void FigureLabel::say(const QList<TextSpan> &spans)
{
    if (spans == m_spans)
        return;
    m_spans = spans;
    QString whole;
    for (const TextSpan &span : spans)
        whole += span.text;
    setText(whole);
    updateGeometry();
    update();
    tellWhole();
}

void FigureLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

// A tip that somebody else gave says more and stays.
void FigureLabel::tellWhole()
{
    const bool cut = textWidth() > width() + 1;
    if (cut && (m_ownTip || toolTip().isEmpty())) {
        m_ownTip = true;
        setToolTip(plainTip(text()));
    } else if (!cut && m_ownTip) {
        m_ownTip = false;
        setToolTip({});
    }
}

void FigureLabel::setInk(Ink ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    update();
}

void FigureLabel::setElastic(bool elastic)
{
    m_elastic = elastic;
    setSizePolicy(elastic ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QFont FigureLabel::fontOf(const TextSpan &span) const
{
    return m_theme.font(span.pixels > 0 ? span.pixels : m_pixels, span.weight.value_or(m_weight));
}

qreal FigureLabel::textWidth() const
{
    qreal width = 0;
    for (const TextSpan &span : m_spans)
        width += Paint::figuresWidth(span.text, fontOf(span));
    return width;
}

QSize FigureLabel::sizeHint() const
{
    return {static_cast<int>(std::ceil(textWidth())), m_theme.px(lineHeight(m_pixels))};
}

QSize FigureLabel::minimumSizeHint() const
{
    return m_elastic ? QSize(0, sizeHint().height()) : sizeHint();
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    const QFontMetricsF metrics(m_theme.font(m_pixels, m_weight));
    const qreal baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    qreal x = 0;
    if (alignment() & Qt::AlignRight)
        x = std::max(0.0, width() - textWidth());
    else if (alignment() & Qt::AlignHCenter)
        x = std::max(0.0, (width() - textWidth()) / 2);
    for (const TextSpan &span : std::as_const(m_spans)) {
        const Ink ink = span.ink ? span.ink : m_ink;
        const QFont font = fontOf(span);
        const qreal room = width() - x;
        if (room <= 0)
            break;
        const QString text = Paint::figuresElided(span.text, font, room + 1);
        painter.setPen(m_theme.tokens().*ink);
        x += Paint::figures(painter, {x, baseline}, text, font);
        if (text.size() < span.text.size())
            break;
    }
}

} // namespace Pulse
