// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/toggle_switch.h"

#include <QFontMetrics>
#include <QPainter>

namespace Pulse {

namespace {

constexpr int switchWidth = 32;
constexpr int switchHeight = 18;
constexpr int switchGap = 10;
constexpr int switchTarget = 26; ///< the smallest height of a target

} // namespace

ToggleSwitch::ToggleSwitch(Theme &theme, const QString &text, QWidget *parent)
    : QCheckBox(text, parent), m_theme(theme)
{
    setFont(theme.font(12));
    setAccessibleName(text);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ToggleSwitch::sizeHint() const
{
    const int words = text().isEmpty()
                          ? 0
                          : m_theme.px(switchGap) + QFontMetrics(font()).horizontalAdvance(text());
    return {m_theme.px(switchWidth) + words + 4, m_theme.px(switchTarget)};
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal high = m_theme.px(switchHeight);
    const qreal wide = m_theme.px(switchWidth);
    const QRectF pill(2, (height() - high) / 2, wide, high);
    const QColor fill = !isEnabled() ? t.border : isChecked() ? t.accentFill : t.input;
    painter.setPen(isChecked() && isEnabled() ? t.accentFill : t.bstrong);
    painter.setBrush(fill);
    painter.drawRoundedRect(pill.adjusted(.5, .5, -.5, -.5), high / 2, high / 2);
    const qreal knob = high - 6;
    const qreal left = isChecked() ? pill.right() - knob - 3 : pill.left() + 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.onAccent : t.sec);
    painter.drawEllipse(QRectF(left, pill.top() + 3, knob, knob));
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(-1, -1, 1, 1), high / 2 + 1, high / 2 + 1);
    }
    painter.setPen(isEnabled() ? t.sec : t.muted);
    painter.setFont(font());
    const QRectF room(pill.right() + m_theme.px(switchGap), 0, width() - pill.right(), height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace Pulse
