// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"

namespace Pulse {

/// How many addresses a service may have: its own and the fallbacks (S2-3), of a line its nodes
/// (S4-48).
[[nodiscard]] int targetCount(const ServiceSettings &settings);

/// What is asked for. `target` 0 is the service's own address; beyond the last one it is that too.
/// Ping and identity pages are taken relative to the address asked, so that they follow the port.
[[nodiscard]] QString checkUrl(const ServiceSettings &settings, CheckPurpose purpose, int target);
/// Where a line connects to. `target` as above.
[[nodiscard]] QString lineUrl(const ServiceSettings &settings, int target);

} // namespace Pulse
