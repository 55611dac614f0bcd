// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Pulse {

/// Which stretch of time the charts of a tab show, in seconds of the monotonic clock: the newest
/// one, following, until a person zooms or pans; then it stands still. Pure arithmetic.
class ChartRange final {
public:
    static constexpr double Shortest = 10; ///< seconds

    /// What is known: from the oldest heartbeat to now, and how much of it the live view shows.
    void follow(double oldest, double now, double live);
    /// `factor` below 1 shows less; the moment `at` stays where it is. What shows everything, or
    /// all of the live view, follows again.
    void zoom(double factor, double at);
    /// By so many seconds, towards later when above 0; not beyond what is known.
    void pan(double by);
    void reset() { m_live = true; }

    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] double from() const;
    [[nodiscard]] double to() const;

private:
    void hold(double from, double to);

    bool m_live = true;
    double m_oldest = 0;
    double m_now = 1;
    double m_span = 1; ///< of the live view
    double m_from = 0; ///< while it stands still
    double m_to = 1;
};

} // namespace Pulse
