// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/text_label.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/plain_tip.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace Pulse {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

QColor toneColour(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Text: return tokens.text;
    case Tone::Sec: return tokens.sec;
    case Tone::Muted: return tokens.muted;
    case Tone::Accent: return tokens.accent;
    }
    return tokens.text;
}

TextLabel::TextLabel(Theme &theme, Look look, QWidget *parent)
    : TextLabel(theme, look, QString(), parent)
{
}

TextLabel::TextLabel(Theme &theme, Look look, const QString &text, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_look(look)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &TextLabel::dress);
    dress();
}

void TextLabel::dress()
{
    setFont(m_look.mono ? m_theme.mono(m_look.pixels) : m_theme.font(m_look.pixels, m_look.weight));
    update();
}

void TextLabel::setTone(Tone tone)
{
    if (m_look.tone == tone)
        return;
    m_look.tone = tone;
    update();
}

void TextLabel::setStatus(std::optional<Status> status)
{
    if (m_status == status)
        return;
    m_status = status;
    update();
}

void TextLabel::setFullText(const QString &text, const QString &help)
{
    if (text != this->text())
        setText(text);
    setToolTip(plainTip(help.isEmpty() ? text : text + QLatin1Char('\n') + help));
}

// Words that are cut are told whole.
void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (!wordWrap() && toolTip().isEmpty() && sizeHint().width() > width() + 1)
        setToolTip(plainTip(text()));
}

QColor TextLabel::colour() const
{
    return m_status ? m_theme.tokens().words(*m_status) : toneColour(m_theme.tokens(), m_look.tone);
}

int TextLabel::lineHeight() const
{
    // The design's lines: 11/14 12/16 13/18 15/20 20/26.
    const int extra = m_look.pixels >= 20   ? 6
                      : m_look.pixels == 11 ? 3
                      : m_look.pixels == 12 ? 4
                                            : 5;
    return m_theme.px(m_look.pixels + extra);
}

QSize TextLabel::sizeHint() const
{
    const qreal width = Paint::figuresWidth(text(), font());
    return {static_cast<int>(std::ceil(width)) + 1, lineHeight()};
}

QSize TextLabel::minimumSizeHint() const
{
    return {wordWrap() ? m_theme.px(80) : 0, lineHeight()};
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return lineHeight();
    const QRectF box =
        QFontMetricsF(font()).boundingRect(QRectF(0, 0, width, 10'000), wrapped, text());
    const int lines = std::max(
        1, static_cast<int>(std::lround(box.height() / QFontMetricsF(font()).lineSpacing())));
    return lines * lineHeight();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colour());
    painter.setFont(font());
    const QFontMetricsF metrics(font());
    if (wordWrap()) {
        const qreal lead = (lineHeight() - metrics.height()) / 2;
        painter.drawText(QRectF(0, lead, width(), 10'000), wrapped, text());
        return;
    }
    const QString line = Paint::figuresElided(text(), font(), width());
    const qreal spare = width() - Paint::figuresWidth(line, font());
    const qreal x = alignment() & Qt::AlignRight     ? spare
                    : alignment() & Qt::AlignHCenter ? spare / 2
                                                     : 0;
    const qreal baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    Paint::figures(painter, {x, baseline}, line, font());
}

} // namespace Pulse
