// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/nav_button.h"

#include "models/words/reason_text.h"
#include "ui/actions/key_cap.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/mirror.h"
#include "ui/paint/plain_tip.h"
#include "ui/paint/status_shape.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Pulse {

NavButton::NavButton(Theme &theme, const QString &icon, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(theme.px(28));
    renewTip();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavButton::setShape(Status status)
{
    if (m_shape == status)
        return;
    m_shape = status;
    renewTip();
    update();
}

void NavButton::setCount(const QString &count, bool urgent)
{
    if (m_count == count && m_urgent == urgent)
        return;
    m_count = count;
    m_urgent = urgent;
    setAccessibleDescription(count);
    renewTip();
    update();
}

void NavButton::setKey(const QString &key)
{
    if (!m_key)
        m_key = makeKeyCap(m_theme, key, this);
    m_key->setObjectName(objectName() + QStringLiteral(".key"));
    m_key->setText(key);
    m_key->setVisible(!m_rail);
    placeKey();
}

void NavButton::placeKey()
{
    if (!m_key)
        return;
    const QSize size(m_key->sizeHint().width(), m_key->height());
    const int pad = m_theme.px(8);
    m_key->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(),
        {QPoint(width() - pad - size.width(), (height() - size.height()) / 2), size}));
}

void NavButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    placeKey();
}

void NavButton::setRail(bool rail)
{
    m_rail = rail;
    if (m_key)
        m_key->setVisible(!rail);
    setFixedHeight(m_theme.px(rail ? 32 : 28));
    update();
}

void NavButton::explain(const QString &what)
{
    m_what = what;
    renewTip();
}

// The rail does not write what it is, and a shape alone is not a word.
void NavButton::renewTip()
{
    QStringList lines{m_count.isEmpty() ? text() : QStringLiteral("%1: %2").arg(text(), m_count)};
    if (m_shape)
        lines.append(tr("The worst of them: %1", "status").arg(Words::status(*m_shape).toLower()));
    if (!m_what.isEmpty())
        lines.append(m_what);
    setToolTip(plainTip(lines.join(QLatin1Char('\n'))));
}

QSize NavButton::sizeHint() const
{
    return {m_theme.px(m_rail ? 40 : 208), height()};
}

void NavButton::enterEvent(QEnterEvent *)
{
    update();
}

void NavButton::leaveEvent(QEvent *)
{
    update();
}

void NavButton::paintMark(QPainter &painter, const QRectF &box, const QColor &ink) const
{
    if (m_shape) {
        const int size = m_theme.px(10);
        const QPointF at = box.center() - QPointF(size / 2.0, size / 2.0);
        Paint::statusShape(painter, QRectF(at, QSizeF(size, size)), *m_shape, m_theme.tokens());
        return;
    }
    const Paint::Upright upright(painter, box);
    painter.drawPixmap(box.topLeft(), Paint::lineIcon(m_icon, static_cast<int>(box.width()), ink,
                                                      devicePixelRatioF()));
}

void NavButton::paintWords(QPainter &painter, const QColor &ink) const
{
    const Tokens &t = m_theme.tokens();
    const int pad = m_theme.px(8);
    const QFont countFont = m_theme.font(12, m_urgent ? QFont::DemiBold : QFont::Medium);
    const qreal countWidth = m_key ? m_key->width() : Paint::figuresWidth(m_count, countFont);
    const QFont font = m_theme.font(13, QFont::Medium);
    const qreal left = pad + m_theme.px(24);
    const qreal baseline = height() / 2.0 + m_theme.px(13) * 0.363;
    painter.setPen(ink);
    Paint::figures(painter, {left, baseline},
                   Paint::figuresElided(text(), font, width() - left - 2 * pad - countWidth), font);
    const QColor quiet = isChecked() ? t.text : t.muted;
    painter.setPen(m_urgent ? t.criticalT : quiet);
    Paint::figures(painter, {width() - pad - countWidth, baseline - .3}, m_count, countFont);
}

void NavButton::paintBadge(QPainter &painter) const
{
    if (!m_urgent)
        return;
    const QFont font = m_theme.font(11, QFont::DemiBold);
    painter.setPen(m_theme.tokens().criticalT);
    const qreal wide = Paint::figuresWidth(m_count, font);
    Paint::figures(painter, {width() - wide - 2, m_theme.px(10) + 0.0}, m_count, font);
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.45);
    const qreal round = m_theme.px(6);
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.selected : t.hover);
        painter.drawRoundedRect(rect(), round, round);
    }
    const QColor ink = isChecked() ? t.text : t.sec;
    const int size = m_theme.px(16);
    const qreal x = m_rail ? (width() - size) / 2.0 : m_theme.px(8);
    paintMark(painter, QRectF(x, (height() - size) / 2.0, size, size), ink);
    if (m_rail)
        paintBadge(painter);
    else
        paintWords(painter, ink);
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round - 1, round - 1);
    }
}

} // namespace Pulse
