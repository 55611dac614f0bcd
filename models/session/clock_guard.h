// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <optional>

namespace Pulse {

/// This computer's three clocks, read together.
struct ClockReading {
    nanoseconds mono{}; ///< stands still while the computer sleeps
    nanoseconds boot{}; ///< goes on while it sleeps
    milliseconds wall{};
    friend bool operator==(const ClockReading &, const ClockReading &) = default;
};

/// Tells sleep, freeze and a set clock from one another by how the clocks move against each other
/// (reliability 4.2). Pure. Ask at least every second: time that nobody looked is a freeze.
class ClockGuard final {
public:
    struct Finding {
        nanoseconds gap{};   ///< asleep or frozen for so long; 0: neither
        milliseconds step{}; ///< the wall clock was set by so much; 0: it was not
        friend bool operator==(const Finding &, const Finding &) = default;
    };
    /// Nothing when all is well.
    [[nodiscard]] std::optional<Finding> look(const ClockReading &reading);

private:
    std::optional<ClockReading> m_last;
};

} // namespace Pulse
