// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Pulse {

/// Learns how often heartbeats come: the median of the last 9 gaps, between 1 s and 5 min, from
/// three gaps on. A gap longer than three intervals is an outage, not a new interval, unless it
/// repeats.
class IntervalLearner final {
public:
    /// The gap between two beats in a row, neither of them a duplicate.
    void addGap(nanoseconds gap);
    void clear();
    [[nodiscard]] std::optional<milliseconds> interval() const;
    [[nodiscard]] int gaps() const { return m_total; }

    friend bool operator==(const IntervalLearner &, const IntervalLearner &) = default;

private:
    std::vector<qint64> m_gaps; // ms, newest last
    int m_tooLong = 0;
    int m_total = 0;
};

} // namespace Pulse
