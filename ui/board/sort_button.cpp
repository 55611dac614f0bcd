// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/sort_button.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/mirror.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>

#include <cmath>

namespace Pulse {

SortButton::SortButton(Theme &theme, QWidget *parent) : QToolButton(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedHeight(theme.px(30));
    connect(this, &QToolButton::clicked, this, &SortButton::openMenu);
}

// Not as an instant popup: Qt would wait within the press until the menu is closed, and so would a
// screen reader that presses it.
void SortButton::openMenu()
{
    QPoint below(0, height());
    if (isRightToLeft())
        below.rx() += width() - menu()->sizeHint().width();
    menu()->popup(mapToGlobal(below));
}

void SortButton::setOrderName(const QString &name)
{
    m_name = name;
    setAccessibleName(tr("Sort: %1").arg(name));
    updateGeometry();
    update();
}

void SortButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? accessibleName() : QString());
    updateGeometry();
    update();
}

QSize SortButton::sizeHint() const
{
    if (m_narrow)
        return {m_theme.px(30), m_theme.px(30)};
    const qreal words = Paint::figuresWidth(tr("Sort"), m_theme.font(13)) +
                        Paint::figuresWidth(m_name, m_theme.font(13, QFont::Medium));
    return {static_cast<int>(std::ceil(words)) + m_theme.px(10 + 9 + 5 + 13 + 10), m_theme.px(30)};
}

void SortButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    const int size = m_theme.px(m_narrow ? 14 : 13);
    const QString arrow = m_narrow ? QStringLiteral("dn") : QStringLiteral("down");
    const int x = m_narrow ? (width() - size) / 2 : width() - m_theme.px(10) - size;
    painter.drawPixmap(x, (height() - size) / 2,
                       Paint::lineIcon(arrow, size, t.text, devicePixelRatioF()));
    if (m_narrow)
        return;
    const qreal baseline = height() / 2.0 + m_theme.px(13) * .363;
    painter.setPen(t.muted);
    qreal left = m_theme.px(10);
    left += Paint::figures(painter, {left, baseline}, tr("Sort"), m_theme.font(13)) + m_theme.px(9);
    painter.setPen(isEnabled() ? t.text : t.muted);
    Paint::figures(painter, {left, baseline}, m_name, m_theme.font(13, QFont::Medium));
}

} // namespace Pulse
