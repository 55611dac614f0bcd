// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/day_blocks.h"

#include "ui/detail/uptime_words.h"
#include "ui/paint/mirror.h"
#include "ui/paint/status_shape.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int blockHeight = 28;
constexpr int blockGap = 4;
constexpr int glyphSize = 11;
constexpr qreal rounding = 3;

/// Shapes in the ink that is read on their own colour.
Tokens inkOnShapes(Tokens tokens)
{
    std::swap(tokens.warning, tokens.onWarning);
    std::swap(tokens.critical, tokens.onCritical);
    std::swap(tokens.offline, tokens.onOffline);
    return tokens;
}

} // namespace

int DayBlocksGeometry::leftOf(int day) const
{
    return days > 0 ? day * (width + gap) / days : 0;
}

QRect DayBlocksGeometry::block(int day) const
{
    return {leftOf(day), 0, leftOf(day + 1) - gap - leftOf(day), height};
}

int DayBlocksGeometry::dayAt(QPoint point) const
{
    const bool in = QRect(0, 0, width, height).contains(point);
    // The last one that does not begin behind the point.
    return in && days > 0 ? ((point.x() + 1) * days - 1) / (width + gap) : -1;
}

DayBlocks::DayBlocks(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("detail.days"));
    setAccessibleName(tr("Last 30 days"));
    setFixedHeight(theme.px(blockHeight));
    setMinimumWidth(theme.px(240));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

DayBlocksGeometry DayBlocks::geometryNow() const
{
    return {width(), height(), m_theme.px(blockGap), static_cast<int>(m_days.size())};
}

void DayBlocks::showDays(const QList<UptimeRange> &days)
{
    if (days == m_days)
        return;
    m_days = days;
    setAccessibleDescription(UptimeWords::daysSentence(days));
    update();
}

bool DayBlocks::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint point(isRightToLeft() ? width() - 1 - help->pos().x() : help->pos().x(),
                       help->pos().y());
    const int day = geometryNow().dayAt(point);
    QToolTip::showText(help->globalPos(),
                       day < 0 ? accessibleDescription() : UptimeWords::dayTip(m_days.at(day)),
                       this);
    return true;
}

void DayBlocks::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    const Tokens ink = inkOnShapes(t);
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    const DayBlocksGeometry geometry = geometryNow();
    const int glyph = m_theme.px(glyphSize);
    for (int i = 0; i < m_days.size(); ++i) {
        const QRectF box = geometry.block(i);
        const std::optional<Status> worst = m_days.at(i).sum.worst();
        if (!worst) {
            painter.setPen(t.bstrong);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), rounding, rounding);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(*worst == Status::Healthy ? t.healthyQ : t.shape(*worst));
        painter.drawRoundedRect(box, rounding, rounding);
        if (*worst != Status::Healthy && box.width() > glyph)
            Paint::statusShape(painter,
                               QRectF(box.center().x() - glyph / 2.0,
                                      box.center().y() - glyph / 2.0, glyph, glyph),
                               *worst, ink);
    }
}

} // namespace Pulse
