// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_state.h"
#include "models/words/figures.h"

#include <QString>

namespace Pulse::Words {

/// Words::reason in either voice.
[[nodiscard]] QString reasonIn(const Figures &figures, const Reason &reason,
                               const SessionState &state, Instant now);
/// Words::whatIsDone in either voice.
[[nodiscard]] QString doneIn(const Figures &figures, const SessionState &state, Instant now);

} // namespace Pulse::Words
