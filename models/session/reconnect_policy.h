// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/random.h"
#include "models/session/service.h"

#include <optional>

namespace Pulse {

/// How long to wait before try number `attempt` (1 is the first after the connection ended):
/// base·factor^(attempt−1) up to cap, plus 0..jitter (S4-11 to S4-13: 5, 10, 20, 30, 30 s). Past
/// the quick tries: slowBase doubling to slowCap, ±50 %; nullopt when the service gives up for
/// good.
[[nodiscard]] std::optional<milliseconds> reconnectDelay(const ReconnectSettings &settings,
                                                         int attempt, Random &random);

/// 0..jitter at random: between the nodes of one service, of which each may be well.
[[nodiscard]] milliseconds spreadWait(const ReconnectSettings &settings, Random &random);

/// The quick waits without their random part, for people: 5, 10, 20, 30, 30 s.
[[nodiscard]] milliseconds plainDelay(const ReconnectSettings &settings, int attempt);

} // namespace Pulse
