// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"
#include "models/session/service.h"
#include "models/session/status.h"

#include <optional>
#include <span>

namespace Pulse {

/// Spread of latencies in ms, or in ms² (S3-31): the standard deviation, or its square, over all.
[[nodiscard]] double latencySpread(std::span<const microseconds> latencies,
                                   VarianceReading reading);

/// S3-28 to S3-30 over the last three latencies given; fewer than three: Unknown.
[[nodiscard]] Quality rateQuality(std::span<const microseconds> latencies, VarianceReading reading);

/// S4-35: age of the last proof of life; exactly 60 s, which the source leaves open, is Poor.
[[nodiscard]] Freshness rateFreshness(std::optional<nanoseconds> age);

} // namespace Pulse
