// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/loading_page.h"

#include "ui/board/board_layout.h"
#include "ui/rows/row_columns.h"
#include "ui/wall/wall_layout.h"

#include <QPainter>
#include <QStyle>

namespace Pulse {

namespace {

constexpr int mostCards = 24;
constexpr int topBar = 52;
constexpr int figuresTop = 16;
constexpr int bannerHeight = 68;
constexpr int figuresHeight = 80;
constexpr int lineHeightOfAll = 44;

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

void LoadingPage::paintCard(QPainter &painter, const QRect &card) const
{
    paintLoadingCard(painter, QStyle::visualRect(layoutDirection(), rect(), card), m_theme,
                     layoutDirection());
}

// The head's lines, the strip as a dashed line, the foot's line.
void paintLoadingCard(QPainter &painter, const QRect &card, const Theme &theme,
                      Qt::LayoutDirection direction)
{
    const Tokens &t = theme.tokens();
    const auto px = [&theme](int design) {
        return theme.px(design);
    };
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(.5, .5, -.5, -.5), 7.5, 7.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.border);
    const auto block = [&](int left, int top, QSize size, int radius) {
        const QRect where(card.topLeft() + QPoint(px(left), px(top)),
                          QSize(px(size.width()), px(size.height())));
        painter.drawRoundedRect(QStyle::visualRect(direction, card, where), px(radius), px(radius));
    };
    block(13, 13, {12, 12}, 6);
    block(33, 12, {120, 12}, 3);
    block(33, 31, {84, 9}, 3);
    block(13, 126, {140, 9}, 3);
    const int line = card.top() + px(86);
    for (int x = card.left() + px(13); x + px(4) <= card.right() - px(12); x += px(6))
        painter.fillRect(x, line, px(4), 2, t.bstrong);
}

void LoadingPage::panel(QPainter &painter, int top, int height) const
{
    const int side = m_theme.px(BoardLayout::side);
    painter.setPen(m_theme.tokens().border);
    painter.setBrush(m_theme.tokens().surface);
    painter.drawRoundedRect(QRectF(side + .5, top + .5, width() - 2 * side - 1, height - 1), 7.5,
                            7.5);
}

void LoadingPage::paintCards(QPainter &painter, int top) const
{
    const auto px = [this](int design) {
        return m_theme.px(design);
    };
    const int words = px(BoardLayout::side + 61);
    int y = top + px(figuresTop);
    panel(painter, y, px(bannerHeight));
    block(painter, QRectF(words, y + px(16), px(220), px(14)), px(3));
    block(painter, QRectF(words, y + px(40), px(340), px(11)), px(3));
    y += px(bannerHeight + BoardLayout::gap);
    panel(painter, y, px(figuresHeight));
    y += px(figuresHeight + BoardLayout::gap - BoardLayout::top);
    const BoardLayout cards{width(), mostCards, m_theme.textScale()};
    for (int place = 0; place < mostCards; ++place) {
        const QRect card = cards.card(place).translated(0, y);
        if (card.top() < height())
            paintCard(painter, card);
    }
}

// The line that rows and the wall have instead of banner and figures.
void LoadingPage::paintLine(QPainter &painter, int top) const
{
    const Tokens &t = m_theme.tokens();
    const int tall = m_theme.px(lineHeightOfAll);
    painter.fillRect(QRect(0, top, width(), tall - 1), t.surface);
    painter.fillRect(QRect(0, top + tall - 1, width(), 1), t.border);
    block(painter, QRectF(m_theme.px(54), top + m_theme.px(16), m_theme.px(220), m_theme.px(12)),
          m_theme.px(3));
}

void LoadingPage::paintRows(QPainter &painter, int top) const
{
    const auto px = [this](int design) {
        return m_theme.px(design);
    };
    paintLine(painter, top);
    const RowColumns columns(static_cast<int>(width() / m_theme.textScale()));
    const int first = top + px(lineHeightOfAll) + px(RowColumns::headerHeight);
    painter.fillRect(QRect(0, first - 1, width(), 1), m_theme.tokens().border);
    for (int y = first; y < height(); y += px(RowColumns::rowHeight)) {
        painter.fillRect(QRect(0, y + px(RowColumns::rowHeight) - 1, width(), 1),
                         m_theme.tokens().border);
        block(painter, QRectF(px(16), y + px(7), px(12), px(12)), px(6));
        for (const RowColumn column : {RowColumn::Name, RowColumn::Status, RowColumn::Strip}) {
            const RowColumns::Column where = columns.at(column);
            if (where.shown())
                block(painter, QRectF(px(where.left), y + px(9), px(where.width * 3 / 4), px(9)),
                      px(3));
        }
    }
}

void LoadingPage::paintTiles(QPainter &painter, int top) const
{
    paintLine(painter, top);
    const QSize below(width(), height() - top - m_theme.px(lineHeightOfAll));
    const WallLayout wall{{96, 96, 96, 96}, below.width(), 12, m_theme.textScale()};
    const int begin = top + m_theme.px(lineHeightOfAll);
    for (int group = 0; group < wall.groups.size(); ++group) {
        const QRect head = wall.head(group).translated(0, begin);
        block(painter, QRectF(head.left(), head.top() + 4, m_theme.px(96), m_theme.px(10)),
              m_theme.px(3));
        for (int i = 0; i < wall.groups.at(group); ++i)
            block(painter, wall.tileUnder(wall.tilesTop(group), i).translated(0, begin), 2);
    }
}

void LoadingPage::setDensity(Density density)
{
    m_density = density;
    update();
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
    switch (m_density) {
    case Density::Cards: paintCards(painter, top); break;
    case Density::Rows: paintRows(painter, top); break;
    case Density::Wall: paintTiles(painter, top); break;
    }
}

} // namespace Pulse
