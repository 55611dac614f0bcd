// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace Pulse {

/// From how much silence on a session is late, and from how much it has failed. Strictly more than:
/// silence of exactly `late` is still on time (S3-26).
struct SilenceLimits {
    nanoseconds late{};
    nanoseconds failed{};
    friend bool operator==(const SilenceLimits &, const SilenceLimits &) = default;
};

/// The fixed detector: late after interval + grace, failed after two intervals + grace. With grace
/// 0 and 30 s it is S3-26 to the letter.
[[nodiscard]] SilenceLimits fixedLimits(milliseconds interval, milliseconds grace);

/// Grace that a clean line needs: max(2 s, 4·jitter, resolution of the stamps), at most half an
/// interval (reliability 4.1).
[[nodiscard]] milliseconds automaticGrace(milliseconds interval, nanoseconds jitter,
                                          milliseconds resolution);

/// S3-26 as its document writes it; no heartbeat at all is an error.
enum class LiteralStatus : quint8 { Connected, Warning, Error };
[[nodiscard]] LiteralStatus literalStatus(std::optional<nanoseconds> sinceLastBeat);

/// Phi accrual (Hayashibara) with a normal distribution over the last 200 gaps, a pause of one
/// interval and a deviation of at least a tenth of the mean. Late from phi 3, failed from phi 8.
class AdaptiveDetector final {
public:
    void addGap(nanoseconds gap, milliseconds interval);
    void clear();
    /// From 10 gaps on.
    [[nodiscard]] std::optional<SilenceLimits> limits(milliseconds interval) const;
    [[nodiscard]] std::optional<double> phi(nanoseconds silence, milliseconds interval) const;

    friend bool operator==(const AdaptiveDetector &, const AdaptiveDetector &) = default;

private:
    struct Normal {
        double mean = 0;
        double deviation = 0;
    };
    [[nodiscard]] std::optional<Normal> normal() const;

    std::vector<double> m_gaps; // seconds
    std::size_t m_next = 0;
};

} // namespace Pulse
