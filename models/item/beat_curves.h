// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace Pulse {

/// What a chart shows: seconds of the monotonic clock, and into how many pixel columns they go.
struct CurveWindow {
    double from = 0;
    double to = 0;
    int columns = 1;

    [[nodiscard]] bool holds(double second) const { return second >= from && second <= to; }
    friend bool operator==(const CurveWindow &, const CurveWindow &) = default;
};

/// The points of one latency chart; x in seconds of the monotonic clock, y in ms.
struct LatencyCurves {
    QList<QPointF> p50;   ///< over the 20 heartbeats up to each one, from the third on
    QList<QPointF> p95;   ///< the same, from the twentieth on (ui/SPEC section 9)
    QList<QPointF> beats; ///< each heartbeat; at most two a column
    QList<double> missed; ///< when one was missed
    double highest = 0;   ///< of the heartbeats in the window

    friend bool operator==(const LatencyCurves &, const LatencyCurves &) = default;
};

[[nodiscard]] LatencyCurves latencyCurves(const BeatLog &log, const CurveWindow &window);
/// The change of latency from one heartbeat to the next, in ms.
[[nodiscard]] QList<QPointF> jitterCurve(const BeatLog &log, const CurveWindow &window);
/// The service's clock minus ours, in ms, as estimated at each heartbeat.
[[nodiscard]] QList<QPointF> clockCurve(const BeatLog &log, const CurveWindow &window);
/// The lowest and the highest point of each column, in their order: a line through them looks the
/// same as through all of them. `points` ascend in x.
[[nodiscard]] QList<QPointF> extremesPerColumn(const QList<QPointF> &points,
                                               const CurveWindow &window);

/// p50 and p95 of the heartbeats since `from`; p95 needs 20 of them.
struct RecentLatency {
    std::optional<microseconds> p50;
    std::optional<microseconds> p95;
    friend bool operator==(const RecentLatency &, const RecentLatency &) = default;
};
[[nodiscard]] RecentLatency recentLatency(const BeatLog &log, nanoseconds from);

} // namespace Pulse
