// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/legend.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/status_shape.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace Pulse {

namespace {

struct Item {
    QString text;
    int symbol; // width of its mark
};

std::array<Item, 4> items()
{
    return {Item{Legend::tr("p50"), 14}, Item{Legend::tr("p50 to p95"), 14},
            Item{Legend::tr("one beat"), 8}, Item{Legend::tr("missed"), 10}};
}

void paintMark(QPainter &painter, int item, const QRectF &box, const Tokens &tokens)
{
    const QPointF middle = box.center();
    switch (item) {
    case 0:
        painter.fillRect(QRectF(box.left(), middle.y() - 1, box.width(), 2), tokens.healthy);
        break;
    case 1:
        painter.fillRect(QRectF(box.left(), middle.y() - 4, box.width(), 8), tokens.band);
        break;
    case 2:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.sec);
        painter.drawEllipse(middle, 2.5, 2.5);
        break;
    case 3:
        Paint::statusShape(painter, QRectF(middle.x() - 5, middle.y() - 5, 10, 10),
                           Status::Critical, tokens);
        break;
    }
}

} // namespace

Legend::Legend(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize Legend::sizeHint() const
{
    qreal width = 0;
    for (const Item &item : items())
        width += item.symbol + 6 + Paint::figuresWidth(item.text, m_theme.font(11)) + 12;
    return {static_cast<int>(std::ceil(width)), m_theme.px(20)};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(11);
    qreal x = 0;
    int number = 0;
    for (const Item &item : items()) {
        paintMark(painter, number++, QRectF(x, 0, item.symbol, height()), m_theme.tokens());
        painter.setPen(m_theme.tokens().sec);
        x += item.symbol + 6;
        x += Paint::figures(painter, {x, height() / 2.0 + 4}, item.text, font) + 12;
    }
}

} // namespace Pulse
