// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"
#include "models/session/session_state.h"

#include <QString>

// A try to connect in words (ui/SPEC section 5, "Connecting"). Translated.
namespace Pulse::Words {

/// "Connecting, looking up the name", "Reconnecting, as asked", "Waits its turn: …".
[[nodiscard]] QString connectStep(const SessionState &state);
/// "2 of 4 steps, 3 s"; of a try that a person asked for: "timeout in 8 s". Empty while it waits
/// and for a try that tells no steps.
[[nodiscard]] QString connectProgress(const ServiceSettings &settings, const SessionState &state,
                                      Instant now);

} // namespace Pulse::Words
