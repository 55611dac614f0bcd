// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mini/mini_parts.h"

#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/small_parts.h"
#include "ui/paint/status_shape.h"
#include "ui/paint/strip_painter.h"

#include <QPainter>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int countsHigh = 38;
constexpr int calmHigh = 107;
constexpr int padding = 12;
constexpr double faint = 0.45;
constexpr QRect allStrip{13, 30, 295, 40};

} // namespace

MiniCounts::MiniCounts(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("mini.counts"));
    setFixedHeight(theme.px(countsHigh));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MiniCounts::show(const StatusCounts &counts)
{
    m_counts = counts;
    QStringList spoken;
    for (const Status status : MiniView::Counted)
        spoken.append(tr("%1: %2", "status: how many")
                          .arg(Words::status(status), Words::count(counts[status])));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(accessibleName());
    update();
}

void MiniCounts::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(13, QFont::DemiBold);
    const qreal shape = m_theme.px(12);
    const qreal gap = m_theme.px(6);
    qreal words = 0;
    for (const Status status : MiniView::Counted)
        words += shape + gap + Paint::figuresWidth(Words::count(m_counts[status]), font);
    const qreal room = width() - 2 * m_theme.px(padding) - words;
    const qreal between = std::max(gap, room / (MiniView::Counted.size() - 1));
    qreal x = m_theme.px(padding);
    const qreal middle = (height() - 1) / 2.0;
    for (const Status status : MiniView::Counted) {
        painter.setOpacity(m_counts[status] > 0 ? 1 : faint);
        Paint::statusShape(painter, QRectF(x, middle - shape / 2, shape, shape), status, t);
        x += shape + gap;
        painter.setPen(t.text);
        x += Paint::figures(painter, {x, middle + m_theme.px(13) * .363},
                            Words::count(m_counts[status]), font) +
             between;
    }
    painter.setOpacity(1);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

MiniCalm::MiniCalm(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("mini.calm"));
    setFixedHeight(theme.px(calmHigh));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MiniCalm::show(const MiniView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    setAccessibleName(tr("Average latency %1, %2", "latency, what is expected next")
                          .arg(view.average, view.next));
    setToolTip(accessibleName());
    update();
}

void MiniCalm::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme.font(11);
    const qreal side = m_theme.px(padding) + 1;
    const qreal right = width() - side - Paint::figuresWidth(m_view.average, font);
    painter.setPen(t.muted);
    Paint::figures(painter, {right, m_theme.px(21) + 0.0}, m_view.average, font);
    Paint::figures(painter, {side, m_theme.px(21) + 0.0},
                   Paint::figuresElided(tr("All heartbeats, last 10 min"), font, right - side - 8),
                   font);
    painter.save();
    painter.scale(m_theme.textScale(), m_theme.textScale());
    painter.setRenderHint(QPainter::Antialiasing, false);
    Paint::heartbeatStrip(painter, allStrip.topLeft(), {allStrip.size(), 4, 1, milliseconds{200}},
                          m_view.all, t);
    painter.restore();
    if (m_view.next.isEmpty())
        return;
    const qreal size = m_theme.px(14);
    const qreal middle = m_theme.px(87);
    qreal x = side;
    if (m_view.ring) {
        Paint::countdownRing(painter, QRectF(x, middle - size / 2, size, size), *m_view.ring,
                             t.accent, t.border);
        x += size + m_theme.px(6);
    }
    painter.setPen(t.sec);
    Paint::figures(painter, {x, middle + m_theme.px(11) * .363},
                   Paint::figuresElided(m_view.next, font, width() - side - x), font);
}

} // namespace Pulse
