// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/loading_page.h"

#include "ui/board/board_layout.h"

#include <QPainter>
#include <QStyle>

namespace Pulse {

namespace {

constexpr int mostCards = 24;
constexpr int topBar = 52;
constexpr int figuresTop = 16;
constexpr int bannerHeight = 68;
constexpr int figuresHeight = 80;

} // namespace

LoadingPage::LoadingPage(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("loading"));
    setAccessibleName(tr("Reading the list of services"));
    setFocusPolicy(Qt::TabFocus); // until there is a board to have it
    m_wait.setSingleShot(true);
    m_wait.setInterval(patience);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        m_blocks = true;
        update();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LoadingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_blocks = false;
    m_wait.start();
}

void LoadingPage::hideEvent(QHideEvent *event)
{
    m_wait.stop();
    QWidget::hideEvent(event);
}

void LoadingPage::block(QPainter &painter, const QRectF &where, qreal radius) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().border);
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), where.toAlignedRect());
    painter.drawRoundedRect(placed, radius, radius);
}

// The head's lines, the strip as a dashed line, the foot's line.
void LoadingPage::paintCard(QPainter &painter, const QRect &card) const
{
    const Tokens &t = m_theme.tokens();
    const auto px = [this](int design) {
        return m_theme.px(design);
    };
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), card);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(placed).adjusted(.5, .5, -.5, -.5), 7.5, 7.5);
    const QPoint at = card.topLeft();
    block(painter, {at + QPoint(px(13), px(13)), QSizeF(px(12), px(12))}, px(6));
    block(painter, {at + QPoint(px(33), px(12)), QSizeF(px(120), px(12))}, px(3));
    block(painter, {at + QPoint(px(33), px(31)), QSizeF(px(84), px(9))}, px(3));
    block(painter, {at + QPoint(px(13), px(126)), QSizeF(px(140), px(9))}, px(3));
    const int line = placed.top() + px(86);
    for (int x = placed.left() + px(13); x + px(4) <= placed.right() - px(12); x += px(6))
        painter.fillRect(x, line, px(4), 2, t.bstrong);
}

void LoadingPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    const int top = m_theme.px(topBar);
    painter.fillRect(QRect(0, top - 1, width(), 1), t.border);
    if (!m_blocks)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(BoardLayout::side);
    const auto panel = [&](int y, int height) {
        painter.setPen(t.border);
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(side + .5, y + .5, width() - 2 * side - 1, height - 1), 7.5,
                                7.5);
    };
    int y = top + m_theme.px(figuresTop);
    panel(y, m_theme.px(bannerHeight));
    block(painter,
          QRectF(side + m_theme.px(61), y + m_theme.px(16), m_theme.px(220), m_theme.px(14)),
          m_theme.px(3));
    block(painter,
          QRectF(side + m_theme.px(61), y + m_theme.px(40), m_theme.px(340), m_theme.px(11)),
          m_theme.px(3));
    y += m_theme.px(bannerHeight + BoardLayout::gap);
    panel(y, m_theme.px(figuresHeight));
    y += m_theme.px(figuresHeight + BoardLayout::gap - BoardLayout::top);
    const BoardLayout cards{width(), mostCards, m_theme.textScale()};
    for (int place = 0; place < mostCards; ++place) {
        const QRect card = cards.card(place).translated(0, y);
        if (card.top() < height())
            paintCard(painter, card);
    }
}

} // namespace Pulse
