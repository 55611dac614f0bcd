// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_state.h"
#include "ui/detail/time_chart.h"

namespace Pulse {

/// Latency of one session: p50, the band up to p95, every heartbeat, the missed ones, the limit,
/// the trouble that is going on, and one tooltip under the pointer.
class LatencyChart final : public TimeChart {
    Q_OBJECT
public:
    explicit LatencyChart(Theme &theme, QWidget *parent = nullptr);

    /// How it stands now: where trouble began (monotonic seconds) and in which status.
    struct Trouble {
        double since = 0;
        Status status = Status::Critical;
        QString text; ///< "Critical since 14:27:33"
        friend bool operator==(const Trouble &, const Trouble &) = default;
    };
    void show(const LatencyCurves &curves, milliseconds limit, milliseconds slowFrom,
              const std::optional<Trouble> &trouble);

protected:
    void paintUnder(QPainter &painter) override;
    void paintOver(QPainter &painter) override;

private:
    void paintBeats(QPainter &painter);
    void paintMissed(QPainter &painter);
    void paintWords(QPainter &painter);
    void paintTip(QPainter &painter);
    [[nodiscard]] std::optional<QPointF> beatAt(double second) const;
    [[nodiscard]] QString description() const;

    LatencyCurves m_curves;
    milliseconds m_limit{500};
    double m_slowFrom = 200;
    std::optional<Trouble> m_trouble;
};

} // namespace Pulse
