// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts by the keyboard: from point to point, along the time, closer and wider. The keys stand
// in ui/actions/action_table.cpp, too, which tells them.
#include "ui/detail/time_chart.h"
#include "ui/detail/time_chart_accessible.h"

#include <QKeyEvent>

#include <algorithm>

namespace Pulse {

namespace {

constexpr double zoomStep = 0.69;  // as two steps of a wheel
constexpr double panStep = 0.25;   // of what is shown
constexpr double showMargin = 0.1; // of what is shown, around a point that was out of sight

} // namespace

void TimeChart::setPoints(Points points)
{
    m_points = std::move(points);
}

void TimeChart::setHeld(bool held)
{
    m_held = held;
}

void TimeChart::say(const QString &summary)
{
    m_summary = summary;
    tellReading();
}

QString TimeChart::reading() const
{
    return m_crosshair && m_points.read ? m_points.read(*m_crosshair) : QString();
}

// The summary of the curve stays behind what the crosshair reads.
void TimeChart::tellReading()
{
    const QString said = reading();
    const QString all = said.isEmpty()        ? m_summary
                        : m_summary.isEmpty() ? said
                                              : QStringLiteral("%1. %2").arg(said, m_summary);
    if (all != accessibleDescription())
        setAccessibleDescription(all);
}

void TimeChart::pointAt(double second)
{
    const double span = m_to - m_from;
    if (second < m_from)
        Q_EMIT panAsked(second - m_from - span * showMargin);
    else if (second > m_to)
        Q_EMIT panAsked(second - m_to + span * showMargin);
    Q_EMIT pointed(second);
}

// Without a crosshair it begins at the newest point that is seen.
void TimeChart::step(int by)
{
    const QList<double> all = m_points.seconds ? m_points.seconds() : QList<double>();
    if (all.isEmpty())
        return;
    const double here = m_crosshair.value_or(m_to);
    auto at = std::lower_bound(all.begin(), all.end(), here);
    if (by > 0 && m_crosshair)
        at = std::upper_bound(at, all.end(), here);
    else if (at != all.begin() && (m_crosshair || at == all.end()))
        --at;
    pointAt(at == all.end() ? all.constLast() : *at);
}

void TimeChart::stepToEnd(bool newest)
{
    const QList<double> all = m_points.seconds ? m_points.seconds() : QList<double>();
    if (!all.isEmpty())
        pointAt(newest ? all.constLast() : all.constFirst());
}

bool TimeChart::actByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const bool pans = control || modifiers.testFlag(Qt::ShiftModifier);
    const double span = m_to - m_from;
    const double at = m_crosshair.value_or((m_from + m_to) / 2);
    switch (key) {
    case Qt::Key_Left: pans ? Q_EMIT panAsked(-span * panStep) : step(-1); return true;
    case Qt::Key_Right: pans ? Q_EMIT panAsked(span * panStep) : step(1); return true;
    case Qt::Key_Home: stepToEnd(false); return true;
    case Qt::Key_End: stepToEnd(true); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (!control)
            Q_EMIT zoomAsked(zoomStep, at);
        return !control; // with Ctrl it is the size of the text
    case Qt::Key_Minus:
        if (!control)
            Q_EMIT zoomAsked(1 / zoomStep, at);
        return !control;
    case Qt::Key_Escape:
        if (!m_crosshair && !m_held)
            return false; // there is nothing to leave here: it leads back
        break;
    case Qt::Key_0:
        if (control)
            return false;
        break;
    default: return false;
    }
    Q_EMIT pointed(std::nullopt);
    Q_EMIT resetAsked();
    return true;
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    event->setAccepted(actByKey(event->key(), event->modifiers()));
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    Q_EMIT pointed(std::nullopt);
}

} // namespace Pulse
