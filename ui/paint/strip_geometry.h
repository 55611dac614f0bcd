// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/heartbeat.h"

#include <QList>
#include <QRect>
#include <QSize>

namespace Pulse {

/// What one place of the strip looks like.
enum class BarKind : quint8 {
    Good,    ///< came in time
    Slow,    ///< came in time, but at or over the slow limit
    Late,    ///< came late: with a cap floating above
    Failed,  ///< a check that answered without success: with a cap
    Missed,  ///< hollow, full height, with a foot
    Offline, ///< a foot only
    NoData,  ///< a dash
};

struct StripBar {
    QRect rect; ///< the bar; for Missed its outline
    QRect cap;  ///< null without one
    QRect foot; ///< null without one
    BarKind kind = BarKind::NoData;
    int beat = -1; ///< index in the beats given; -1: no beat stands here

    friend bool operator==(const StripBar &, const StripBar &) = default;
};

/// How the newest beats fill a strip, newest at the right. Places without a beat are dashes, so
/// that the strip never jumps. Pure arithmetic, whole pixels.
struct StripGeometry {
    QSize size;
    int barWidth = 4;
    int gap = 2;
    milliseconds slowFrom{200};

    [[nodiscard]] int places() const;
    /// 8 ms gives 3 px, 1.5 s the full height, logarithmic between (ui/SPEC 4.2).
    [[nodiscard]] static int barHeight(microseconds latency, int fullHeight);
    [[nodiscard]] QList<StripBar> bars(const QList<Beat> &beats) const;
    /// The index of the beat under x, or -1.
    [[nodiscard]] int beatAt(int x, qsizetype beats) const;

private:
    [[nodiscard]] int left() const;
    [[nodiscard]] StripBar bar(int x, const Beat &beat) const;
};

} // namespace Pulse
