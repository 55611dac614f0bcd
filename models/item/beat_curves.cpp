// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/beat_curves.h"

#include "models/item/beat_status.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <vector>

namespace Pulse {

namespace {

constexpr size_t windowBeats = 20;
constexpr size_t fewestForP50 = 3;

double secondsOf(const Beat &beat)
{
    return std::chrono::duration<double>(beat.at.mono).count();
}

double msOf(microseconds latency)
{
    return std::chrono::duration<double, std::milli>(latency).count();
}

/// Nearest rank: the smallest value that at least this part of all does not exceed.
template <typename T>
T quantile(std::vector<T> values, double part)
{
    const auto rank = static_cast<size_t>(std::ceil(part * static_cast<double>(values.size())));
    const size_t index = rank == 0 ? 0 : rank - 1;
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

/// A curve outside the window is of no use but for its last point before, which leads into it.
void keep(QList<QPointF> &points, QPointF point, const CurveWindow &window)
{
    if (point.x() > window.to)
        return;
    if (point.x() < window.from && !points.isEmpty())
        points.removeLast();
    points.append(point);
}

} // namespace

QList<QPointF> extremesPerColumn(const QList<QPointF> &points, const CurveWindow &window)
{
    const double span = window.to - window.from;
    if (points.size() <= window.columns || span <= 0)
        return points;
    const auto columnOf = [&](const QPointF &point) {
        return std::floor((point.x() - window.from) / span * window.columns);
    };
    QList<QPointF> out;
    for (qsizetype from = 0; from < points.size();) {
        const double column = columnOf(points.at(from));
        qsizetype lowest = from;
        qsizetype highest = from;
        qsizetype to = from;
        for (; to < points.size() && columnOf(points.at(to)) <= column; ++to) {
            if (points.at(to).y() < points.at(lowest).y())
                lowest = to;
            if (points.at(to).y() > points.at(highest).y())
                highest = to;
        }
        out.append(points.at(std::min(lowest, highest)));
        if (lowest != highest)
            out.append(points.at(std::max(lowest, highest)));
        from = to;
    }
    return out;
}

LatencyCurves latencyCurves(const BeatLog &log, const CurveWindow &window)
{
    LatencyCurves curves;
    std::deque<double> recent;
    for (int i = 0; i < log.size(); ++i) {
        const Beat beat = log.at(i);
        const double at = secondsOf(beat);
        if (beat.outcome == BeatOutcome::Missed && window.holds(at))
            curves.missed.append(at);
        if (!came(beat) || !beat.latency)
            continue;
        const double ms = msOf(*beat.latency);
        recent.push_back(ms);
        if (recent.size() > windowBeats)
            recent.pop_front();
        const std::vector<double> values(recent.begin(), recent.end());
        if (values.size() >= fewestForP50)
            keep(curves.p50, {at, quantile(values, 0.5)}, window);
        if (values.size() >= windowBeats)
            keep(curves.p95, {at, quantile(values, 0.95)}, window);
        if (!window.holds(at))
            continue;
        curves.beats.append({at, ms});
        curves.highest = std::max(curves.highest, ms);
    }
    curves.p50 = extremesPerColumn(curves.p50, window);
    curves.p95 = extremesPerColumn(curves.p95, window);
    curves.beats = extremesPerColumn(curves.beats, window);
    return curves;
}

QList<QPointF> jitterCurve(const BeatLog &log, const CurveWindow &window)
{
    QList<QPointF> points;
    double before = -1; // ms; below 0: none
    for (int i = 0; i < log.size(); ++i) {
        const Beat beat = log.at(i);
        // Across a heartbeat that did not come there is no change "from beat to beat".
        if (!came(beat) || !beat.latency) {
            before = -1;
            continue;
        }
        const double ms = msOf(*beat.latency);
        if (before >= 0 && window.holds(secondsOf(beat)))
            points.append({secondsOf(beat), std::abs(ms - before)});
        before = ms;
    }
    return extremesPerColumn(points, window);
}

QList<QPointF> clockCurve(const BeatLog &log, const CurveWindow &window)
{
    QList<QPointF> points;
    for (int i = 0; i < log.size(); ++i) {
        const std::optional<milliseconds> offset = log.clockOffset(i);
        const double at = secondsOf(log.at(i));
        if (offset && window.holds(at))
            points.append({at, static_cast<double>(offset->count())});
    }
    return extremesPerColumn(points, window);
}

RecentLatency recentLatency(const BeatLog &log, nanoseconds from)
{
    std::vector<microseconds> values;
    for (int i = log.size() - 1; i >= 0; --i) {
        const Beat beat = log.at(i);
        if (beat.at.mono < from)
            break;
        if (came(beat) && beat.latency)
            values.push_back(*beat.latency);
    }
    RecentLatency recent;
    if (!values.empty())
        recent.p50 = quantile(values, 0.5);
    if (values.size() >= windowBeats)
        recent.p95 = quantile(values, 0.95);
    return recent;
}

} // namespace Pulse
