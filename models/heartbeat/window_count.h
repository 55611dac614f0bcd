// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Pulse {

/// How many of something happened within the last `window`, in steps of a thirtieth of it: what is
/// counted left the window at most one step ago. Pure; 240 bytes once something was counted.
class WindowCount final {
public:
    /// 1 s at least.
    explicit WindowCount(nanoseconds window);

    void add(nanoseconds at, qint64 count = 1);
    /// Times must not go back.
    [[nodiscard]] qint64 count(nanoseconds now);
    /// When all that is counted will have left the window; nothing when it is empty.
    [[nodiscard]] std::optional<nanoseconds> emptyAt() const;
    [[nodiscard]] nanoseconds window() const { return m_step * Steps; }

    friend bool operator==(const WindowCount &, const WindowCount &) = default;

private:
    static constexpr int Steps = 30;
    void moveTo(nanoseconds now);
    [[nodiscard]] std::size_t place(qint64 step) const
    {
        return static_cast<std::size_t>(step % (Steps + 1));
    }

    nanoseconds m_step;
    std::vector<qint64> m_counts; ///< one more than Steps: the step that is just being counted
    qint64 m_newest = 0;          ///< number of the step of the last move
    qint64 m_lastFull = 0;        ///< number of the newest step with a count
    qint64 m_sum = 0;
};

} // namespace Pulse
