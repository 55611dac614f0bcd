// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/closed_incident_row.h"

#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/mirror.h"
#include "ui/paint/plain_tip.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int RowHeight = 36;

/// Right aligned, with equal digits.
qreal paintRight(QPainter &painter, qreal right, qreal baseline, const QString &text,
                 const QFont &font)
{
    const qreal width = Paint::figuresWidth(text, font);
    Paint::figures(painter, QPointF(right - width, baseline), text, font);
    return width;
}

} // namespace

ClosedIncidentRow::ClosedIncidentRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("incidents.closed"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClosedIncidentRow::show(const ClosedIncidentText &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text.spoken);
    const QString whole = text.name + QStringLiteral(": ") + text.sentence;
    setToolTip(plainTip(whole));
    update();
}

QSize ClosedIncidentRow::sizeHint() const
{
    return {200, m_theme.px(RowHeight)};
}

void ClosedIncidentRow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    const Tokens &tokens = m_theme.tokens();
    const QFont nameFont = m_theme.font(12, QFont::Medium);
    const QFont smallFont = m_theme.font(11);
    const qreal first = height() / 2.0 - 3;
    const qreal second = height() / 2.0 + 12;
    painter.drawPixmap(
        QPointF(14, height() / 2.0 - 7),
        Paint::lineIcon(QStringLiteral("check"), 14, tokens.muted, devicePixelRatioF()));
    painter.setPen(tokens.muted);
    const qreal right = width() - 14;
    const qreal times = std::max(paintRight(painter, right, first, m_text.closedAt, smallFont),
                                 paintRight(painter, right, second, m_text.duration, smallFont));
    const qreal room = right - times - 8 - 36;
    const auto paintCut = [&](qreal baseline, const QString &text, const QFont &font) {
        Paint::figures(painter, {36, baseline}, Paint::figuresElided(text, font, room), font);
    };
    paintCut(second, m_text.sentence, smallFont);
    painter.setPen(tokens.text);
    paintCut(first, m_text.name, nameFont);
}

} // namespace Pulse
