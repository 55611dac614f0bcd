// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mini/mini_line.h"

#include "ui/actions/action_table.h"
#include "ui/detail/small_widgets.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/plain_tip.h"
#include "ui/paint/status_shape.h"
#include "ui/paint/strip_painter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

namespace Pulse {

namespace {

constexpr int miniLineHigh = 69;
constexpr int side = 12;
constexpr int textLeft = 34;
constexpr int nameBaseline = 23;
constexpr QRect lineStrip{34, 36, 200, 20}; // design units, as painters that scale need it
constexpr int buttonSize = 26;
constexpr int buttonTop = 33;

} // namespace

MiniLineView::MiniLineView(Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_reconnect(makeButton(QStringLiteral("mini.reconnect"), QStringLiteral("refresh")))
    , m_acknowledge(makeButton(QStringLiteral("mini.acknowledge"), QStringLiteral("check")))
{
    setObjectName(QStringLiteral("mini.line"));
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(theme.px(miniLineHigh));
    setMouseTracking(true);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT openAsked(m_line.id); });
    connect(m_reconnect, &QToolButton::clicked, this, [this] { Q_EMIT reconnectAsked(m_line.id); });
    connect(m_acknowledge, &QToolButton::clicked, this,
            [this] { Q_EMIT acknowledgeAsked(m_line.id); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QToolButton *MiniLineView::makeButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setStyleSheet(QStringLiteral("QToolButton { padding: 0; min-height: 0 }"));
    button->setFixedSize(m_theme.px(buttonSize), m_theme.px(buttonSize));
    setLineIcon(*button, m_theme, icon, 13, Tone::Text);
    return button;
}

void MiniLineView::display(const MiniLine &line, bool reconnectAllowed)
{
    m_reconnect->setEnabled(line.card.buttonEnabled && reconnectAllowed);
    if (line == m_line)
        return;
    m_line = line;
    setText(line.card.name);
    setAccessibleName(line.spoken);
    const auto name = [&line](ActionId id) {
        return actionText(id, line.card.name);
    };
    const auto tell = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(plainTip(text));
    };
    tell(m_reconnect, name(ActionId::Reconnect));
    tell(m_acknowledge, name(ActionId::Acknowledge));
    m_acknowledge->setVisible(line.canAcknowledge);
    update();
}

QSize MiniLineView::sizeHint() const
{
    return {m_theme.px(320) - 2, height()};
}

void MiniLineView::resizeEvent(QResizeEvent *)
{
    const int right = width() - m_theme.px(side + buttonSize);
    m_acknowledge->move(right, m_theme.px(buttonTop));
    m_reconnect->move(right - m_theme.px(buttonSize + 8), m_theme.px(buttonTop));
}

bool MiniLineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF at = QPointF(help->pos()) / m_theme.textScale();
    QString tip = m_line.spoken;
    if (lineStrip.contains(at.toPoint())) {
        const StripGeometry geometry{lineStrip.size(), 4, 1, m_line.card.slowFrom};
        const int beat =
            geometry.beatAt(static_cast<int>(at.x()) - lineStrip.left(), m_line.card.beats.size());
        if (beat >= 0)
            tip = beatTip(m_line.card.beats.at(beat));
    }
    QToolTip::showText(help->globalPos(), plainTip(tip), this);
    return true;
}

void MiniLineView::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown())
        painter.fillRect(rect(), t.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    painter.save();
    painter.scale(m_theme.textScale(), m_theme.textScale());
    Paint::statusShape(painter, QRectF(side, 11, 14, 14), m_line.card.status, t);
    const StripGeometry geometry{lineStrip.size(), 4, 1, m_line.card.slowFrom};
    painter.setRenderHint(QPainter::Antialiasing, false);
    Paint::heartbeatStrip(painter, lineStrip.topLeft(), geometry, m_line.card.beats, t);
    painter.restore();
    const QFont small = m_theme.font(11, QFont::Medium);
    const qreal right = width() - m_theme.px(side) - Paint::figuresWidth(m_line.since, small);
    painter.setPen(t.words(m_line.card.status));
    Paint::figures(painter, {right, m_theme.px(nameBaseline) - .5}, m_line.since, small);
    const QFont font = m_theme.font(13, QFont::Medium);
    const qreal left = m_theme.px(textLeft);
    painter.setPen(t.text);
    Paint::figures(painter, {left, m_theme.px(nameBaseline) + 0.0},
                   Paint::figuresElided(m_line.card.name, font, right - left - m_theme.px(8)),
                   font);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -3), 5, 5);
    }
}

} // namespace Pulse
