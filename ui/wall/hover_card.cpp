// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/hover_card.h"

#include "ui/card/card_painter.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/mirror.h"

#include <QPainter>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int hoverWidth = 288;
constexpr int hoverPad = 6;
constexpr int hoverHint = 24;
constexpr int fromTile = 10;

} // namespace

HoverCard::HoverCard(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("wall.card"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(theme.px(hoverWidth), theme.px(CardGeometry::height + 2 * hoverPad + hoverHint));
}

void HoverCard::showBeside(const CardView &card, const QRect &tile, const QRect &bounds)
{
    m_card = card;
    const int gap = m_theme.px(fromTile);
    const int x = std::clamp(tile.left() - m_theme.px(60), bounds.left(),
                             std::max(bounds.left(), bounds.right() + 1 - width()));
    const bool below = tile.bottom() + gap + height() <= bounds.bottom();
    move(x, below ? tile.bottom() + gap : std::max(bounds.top(), tile.top() - gap - height()));
    raise();
    show();
    update();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.window);
    painter.setPen(t.bstrong);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 7.5, 7.5);
    const double f = m_theme.textScale();
    painter.save();
    painter.translate(m_theme.px(hoverPad), m_theme.px(hoverPad));
    painter.scale(f, f);
    CardPainter(m_theme.scheme()).paint(painter, m_card, hoverWidth - 2 * hoverPad, {});
    painter.restore();
    painter.setPen(t.muted);
    Paint::figures(painter,
                   {qreal(m_theme.px(hoverPad + CardGeometry::margin)),
                    height() - m_theme.px(hoverPad + 9) + m_theme.px(11) * .363},
                   tr("Enter opens it, R reconnects, A acknowledges"), m_theme.font(11));
}

} // namespace Pulse
