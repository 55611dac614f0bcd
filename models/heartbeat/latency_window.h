// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <optional>
#include <vector>

namespace Pulse {

/// The round trips of the last `window`, and their 95th of 100 by nearest rank (S3-37). Pure; keeps
/// the newest 600.
class LatencyWindow final {
public:
    static constexpr std::size_t most = 600;
    static constexpr std::size_t fewest = 5; ///< of them, fewer say nothing about the window

    explicit LatencyWindow(nanoseconds window) : m_window(window) {}

    void add(nanoseconds at, microseconds roundTrip);
    /// Lets time pass; times must not go back.
    void age(nanoseconds now);
    /// Nothing when fewer than `fewest` are in the window.
    [[nodiscard]] std::optional<microseconds> p95() const { return m_p95; }
    /// How many of them are above it. One alone is chance, whatever p95 says of few.
    [[nodiscard]] int above(microseconds limit) const;
    /// When the oldest one leaves the window.
    [[nodiscard]] std::optional<nanoseconds> nextToLeave() const;

    friend bool operator==(const LatencyWindow &, const LatencyWindow &) = default;

private:
    struct Trip {
        nanoseconds at{};
        microseconds took{};
        friend bool operator==(const Trip &, const Trip &) = default;
    };
    void rate();

    nanoseconds m_window;
    std::vector<Trip> m_trips; ///< oldest first
    std::optional<microseconds> m_p95;
};

} // namespace Pulse
