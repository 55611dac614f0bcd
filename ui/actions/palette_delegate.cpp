// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/palette_delegate.h"

#include "ui/actions/palette_model.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/status_shape.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace Pulse {

namespace {

constexpr int lineHigh = 32;

qreal baselineIn(const QRect &box, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
}

} // namespace

PaletteDelegate::PaletteDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(200), m_theme.px(lineHigh)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRect box = option.rect;
    const bool on = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (on || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(on ? QPen(t.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(on ? t.selected : t.hover);
        painter->drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), 6, 6);
    }
    const qreal size = m_theme.px(12);
    const QRectF mark(box.left() + m_theme.px(10), box.center().y() + .5 - size / 2, size, size);
    const QVariant status = index.data(PaletteModel::StatusRole);
    if (status.isValid())
        Paint::statusShape(*painter, mark, static_cast<Status>(status.toInt()), t);
    else
        painter->drawPixmap(mark.topLeft(),
                            Paint::lineIcon(QStringLiteral("chev"), m_theme.px(12), t.muted,
                                            painter->device()->devicePixelRatioF()));
    const QString key = index.data(PaletteModel::KeyRole).toString();
    const QString side = key.isEmpty() ? index.data(PaletteModel::SideRole).toString() : key;
    const QFont small = m_theme.font(11, QFont::Medium);
    const qreal right = box.right() + 1 - m_theme.px(12) - Paint::figuresWidth(side, small);
    painter->setPen(on ? t.sec : t.muted);
    Paint::figures(*painter, {right, baselineIn(box, small)}, side, small);
    const QFont font = m_theme.font(13, QFont::Medium);
    const qreal left = box.left() + m_theme.px(32);
    painter->setPen(t.text);
    Paint::figures(
        *painter, {left, baselineIn(box, font)},
        Paint::figuresElided(index.data().toString(), font, right - left - m_theme.px(8)), font);
    painter->restore();
}

} // namespace Pulse
