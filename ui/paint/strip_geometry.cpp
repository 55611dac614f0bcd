// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/strip_geometry.h"

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

constexpr int lowest = 3;
constexpr double lowMs = 8;
constexpr double fullMs = 1500;

BarKind kindOf(const Beat &beat, milliseconds slowFrom)
{
    switch (beat.outcome) {
    case BeatOutcome::Missed: return BarKind::Missed;
    case BeatOutcome::Offline: return BarKind::Offline;
    case BeatOutcome::NoData: return BarKind::NoData;
    case BeatOutcome::Late: return BarKind::Late;
    case BeatOutcome::OnTime: break;
    }
    if (beat.failed)
        return BarKind::Failed;
    return beat.latency && *beat.latency >= slowFrom ? BarKind::Slow : BarKind::Good;
}

} // namespace

int StripGeometry::places() const
{
    return std::max(0, (size.width() + gap) / (barWidth + gap));
}

int StripGeometry::left() const
{
    return size.width() - (places() * (barWidth + gap) - gap);
}

int StripGeometry::barHeight(microseconds latency, int fullHeight)
{
    const double ms = std::max(1e-3, static_cast<double>(latency.count()) / 1000.0);
    const double t = std::clamp(std::log10(ms / lowMs) / std::log10(fullMs / lowMs), 0.0, 1.0);
    return static_cast<int>(std::lround(lowest + t * (fullHeight - lowest)));
}

StripBar StripGeometry::bar(int x, const Beat &beat) const
{
    const int h = size.height();
    StripBar out;
    out.kind = kindOf(beat, slowFrom);
    // A beat whose round trip is not known still came: a bar of modest, equal height.
    const int came = barHeight(beat.latency.value_or(milliseconds{20}), h);
    switch (out.kind) {
    case BarKind::Good:
    case BarKind::Slow: out.rect = {x, h - came, barWidth, came}; break;
    case BarKind::Late:
    case BarKind::Failed:
        out.rect = {x, h - came, barWidth, came};
        out.cap = {x, h - came - 3, barWidth, 2};
        break;
    case BarKind::Missed:
        out.rect = {x, 0, barWidth, h - 3};
        out.foot = {x, h - 3, barWidth, 3};
        break;
    case BarKind::Offline: out.foot = {x, h - 3, barWidth, 3}; break;
    case BarKind::NoData: out.foot = {x, h - 2, barWidth, 2}; break;
    }
    return out;
}

QList<StripBar> StripGeometry::bars(const QList<Beat> &beats) const
{
    const int count = places();
    const auto first = static_cast<int>(beats.size()) - count;
    Beat nothing;
    nothing.outcome = BeatOutcome::NoData;
    QList<StripBar> out;
    out.reserve(count);
    for (int place = 0; place < count; ++place) {
        const int x = left() + place * (barWidth + gap);
        const int index = first + place;
        StripBar next = bar(x, index >= 0 ? beats.at(index) : nothing);
        next.beat = std::max(index, -1);
        out.append(next);
    }
    return out;
}

int StripGeometry::beatAt(int x, qsizetype beats) const
{
    if (x < left() || x >= size.width())
        return -1;
    const int place = (x - left()) / (barWidth + gap);
    return std::max(-1, static_cast<int>(beats) - places() + place);
}

} // namespace Pulse
