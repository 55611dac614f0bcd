// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QHash>
#include <QList>

#include <deque>
#include <optional>

namespace Pulse {

/// Which cards pulse just now. So that many heartbeats do not become a flicker, no pulse begins
/// while more than 20 began within the last second or more than 100 cards are seen (ui/SPEC 4.3).
class PulseClock final {
public:
    static constexpr milliseconds length{360};
    static constexpr int mostPerSecond = 20;
    static constexpr int mostVisible = 100;

    void setQuiet(bool quiet); ///< reduced motion: never
    /// True when it began.
    bool begin(int row, nanoseconds now, int visible);
    /// Forgets those that are over; gives their rows, to be painted a last time.
    QList<int> expire(nanoseconds now);
    void clear() { m_running.clear(); }

    [[nodiscard]] std::optional<double> progress(int row, nanoseconds now) const;
    [[nodiscard]] bool isEmpty() const { return m_running.isEmpty(); }
    [[nodiscard]] QList<int> rows() const { return m_running.keys(); }

private:
    bool m_quiet = false;
    QHash<int, nanoseconds> m_running; ///< row, when it began
    std::deque<nanoseconds> m_begun;   ///< within the last second
};

} // namespace Pulse
