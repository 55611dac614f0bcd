// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/heartbeat.h"
#include "models/session/service.h"
#include "models/session/status.h"

namespace Pulse {

/// From here on a heartbeat counts as slow in rows and tables: 200 ms with the usual limit of 500
/// ms, and in the same proportion with another one (ui/SPEC 4.2).
[[nodiscard]] milliseconds slowFrom(const JudgeLimits &limits);
/// The shape that stands beside one heartbeat.
[[nodiscard]] Status beatStatus(const Beat &beat, milliseconds slow);
/// It arrived, in time or late.
[[nodiscard]] bool came(const Beat &beat);

} // namespace Pulse
