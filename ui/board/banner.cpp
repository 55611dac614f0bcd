// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/banner.h"

#include "models/words/number_text.h"
#include "ui/board/day_strip.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/mirror.h"
#include "ui/paint/status_shape.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace Pulse {

Banner::Banner(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_headline(new FigureLabel(theme, 15, QFont::DemiBold, &Tokens::text, this))
    , m_sentence(new FigureLabel(theme, 13, QFont::Normal, &Tokens::sec, this))
    , m_day(new DayStrip(theme, this))
    , m_show(new QPushButton(this))
    , m_reconnect(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    setFixedHeight(theme.px(68));
    m_headline->setObjectName(QStringLiteral("banner.headline"));
    m_sentence->setObjectName(QStringLiteral("banner.sentence"));
    m_headline->setElastic(true);
    m_sentence->setElastic(true);
    m_show->setObjectName(QStringLiteral("banner.show"));
    m_reconnect->setObjectName(QStringLiteral("banner.reconnect"));
    m_reconnect->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Paint::mirroredIn(*this, QMargins(theme.px(61), 0, theme.px(17), 0)));
    row->setSpacing(theme.px(14));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(theme.px(2));
    lines->addStretch();
    lines->addWidget(m_headline);
    lines->addWidget(m_sentence);
    lines->addStretch();
    row->addLayout(lines, 1);
    row->addWidget(m_day);
    row->addWidget(m_show);
    row->addWidget(m_reconnect);
    connect(m_show, &QPushButton::clicked, this, &Banner::attentionAsked);
    connect(m_reconnect, &QPushButton::clicked, this, &Banner::reconnectAsked);
    connect(&theme, &Theme::changed, this, &Banner::dress);
    dress();
    showButtons();
}

void Banner::dress()
{
    const int size = m_theme.px(14);
    m_reconnect->setIcon(Paint::lineQIcon(QStringLiteral("refresh"), size,
                                          m_theme.tokens().onAccent, devicePixelRatioF()));
    m_reconnect->setIconSize({size + 2, size});
    update();
}

void Banner::showView(const BannerView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_headline->say(view.headline);
    m_sentence->say(view.sentence);
    showButtons();
    update();
}

void Banner::showDay(const QList<FleetDay::Quarter> &day)
{
    m_day->showDay(day);
}

void Banner::setAttentionShown(bool shown)
{
    m_attentionShown = shown;
    showButtons();
}

void Banner::showButtons()
{
    m_show->setVisible(m_view.attention > 0 && !m_attentionShown);
    m_show->setText(tr("Show the %1").arg(Words::count(m_view.attention)));
    m_reconnect->setVisible(m_view.reconnect > 0);
    const QString count = Words::count(m_view.reconnect);
    m_reconnect->setText(tr("Reconnect %1").arg(count));
    m_reconnect->setAccessibleName(m_view.reconnect == 1
                                       ? tr("Reconnect the session that is down")
                                       : tr("Reconnect %1 sessions that are down").arg(count));
    fitDay();
}

// Buttons and words go before it.
void Banner::fitDay()
{
    const bool actions = !m_show->isHidden() || !m_reconnect->isHidden();
    const QMargins edges = layout()->contentsMargins();
    const int words = std::max(m_headline->sizeHint().width(), m_sentence->sizeHint().width());
    const int room = width() - edges.left() - edges.right() - layout()->spacing() - words;
    m_day->setVisible(!actions && room >= m_day->width());
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDay();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF edge = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    painter.setPen(t.border);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(edge, 7.5, 7.5);
    const QColor colour = m_view.shape ? t.shape(*m_view.shape) : t.connecting;
    QPainterPath round;
    round.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    QPainterPath stripe;
    stripe.addRect(QRectF(0, 0, 5, height()));
    painter.fillPath(round.intersected(stripe), colour);
    const int size = m_theme.px(30);
    const QRectF box(m_theme.px(17), (height() - size) / 2.0, size, size);
    if (m_view.shape)
        Paint::statusShape(painter, box, *m_view.shape, t);
    else
        painter.drawPixmap(box.topLeft(), Paint::lineIcon(QStringLiteral("wifioff"), size,
                                                          t.connectingT, devicePixelRatioF()));
}

} // namespace Pulse
