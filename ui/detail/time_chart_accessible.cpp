// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/time_chart_accessible.h"

#include "ui/detail/time_chart.h"

namespace Pulse {

namespace {

QAccessibleInterface *makeChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<TimeChart *>(object);
    return chart ? new TimeChartAccessible(chart) : nullptr;
}

} // namespace

TimeChartAccessible::TimeChartAccessible(TimeChart *chart)
    : QAccessibleWidget(chart, QAccessible::Chart)
{
}

void TimeChartAccessible::install()
{
    QAccessible::installFactory(makeChart);
}

QString TimeChartAccessible::text(QAccessible::Text kind) const
{
    const auto *chart = qobject_cast<const TimeChart *>(object());
    return kind == QAccessible::Value && chart ? chart->reading() : QAccessibleWidget::text(kind);
}

} // namespace Pulse
