// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/timing_split.h"

#include "models/words/number_text.h"
#include "ui/paint/figure_text.h"

#include <QPainter>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int phaseHeight = 22;
constexpr int mostPhases = 5;

} // namespace

TimingSplit::TimingSplit(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("detail.timing"));
    setAccessibleName(tr("Where the time went"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimingSplit::setTiming(const std::optional<CheckTiming> &timing)
{
    if (timing == m_timing)
        return;
    m_timing = timing;
    QStringList parts;
    for (const Phase &phase : phases())
        parts.append(tr("%1 %2").arg(phase.name, Words::latency(phase.took)));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

QSize TimingSplit::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(phaseHeight) * mostPhases};
}

QList<TimingSplit::Phase> TimingSplit::phases() const
{
    QList<Phase> phases;
    if (!m_timing)
        return phases;
    microseconds at{};
    const auto add = [&](const QString &name, std::optional<microseconds> took) {
        if (took)
            phases.append({name, at, *took, false});
        at += took.value_or(microseconds{});
    };
    add(tr("Name"), m_timing->name);
    add(tr("Connect"), m_timing->connect);
    add(tr("TLS"), m_timing->tls);
    add(tr("First byte"), m_timing->firstByte);
    phases.append({tr("Total"), microseconds{}, m_timing->total, true});
    return phases;
}

void TimingSplit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const QFont font = m_theme.font(12);
    const int left = m_theme.px(86);
    const int right = m_theme.px(64);
    const double room = std::max(1, width() - left - right);
    const double whole =
        m_timing ? std::max<double>(1, static_cast<double>(m_timing->total.count())) : 1;
    int line = 0;
    if (!m_timing) {
        painter.setPen(tokens.muted);
        Paint::figures(painter, {0, static_cast<qreal>(m_theme.px(15))}, tr("Not measured yet."),
                       font);
    }
    for (const Phase &phase : phases()) {
        const double y = m_theme.px(phaseHeight) * line++;
        painter.setPen(tokens.muted);
        Paint::figures(painter, {0, y + m_theme.px(15)}, phase.name, font);
        const double x =
            left + room * std::min(1.0, static_cast<double>(phase.begin.count()) / whole);
        const double width = std::clamp(room * static_cast<double>(phase.took.count()) / whole, 2.0,
                                        std::max(2.0, left + room - x));
        painter.fillRect(QRectF(x, y + m_theme.px(7), width, m_theme.px(8)),
                         phase.total ? tokens.bstrong : tokens.healthyQ);
        const QString took = Words::latency(phase.took);
        painter.setPen(tokens.text);
        Paint::figures(painter,
                       {this->width() - Paint::figuresWidth(took, font), y + m_theme.px(15)}, took,
                       font);
    }
}

} // namespace Pulse
