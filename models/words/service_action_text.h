// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service_action.h"

#include <QString>

// What a person reads before, while and after a service is asked to do something (S1-14, S1-17).
namespace Pulse::Words {

/// "Run now", "Start", "Stop"
[[nodiscard]] QString serviceActionVerb(ServiceAction::Verb verb);
/// "Run whatsapp-health-check of CRM now?"
[[nodiscard]] QString serviceActionQuestion(const ServiceAction &action, const QString &service);
/// What it does and how long it may take, for whoever is about to say yes.
[[nodiscard]] QString serviceActionWarning(const ServiceAction &action, milliseconds most);
/// "Running for 12 s, at most 2 m"
[[nodiscard]] QString serviceActionProgress(milliseconds passed, milliseconds most);
/// What became of it, one line; text of the service is plain and cut.
[[nodiscard]] QString serviceActionResult(const ServiceActionResult &result);
/// "1,200 accounts: 1,150 healthy, 40 warning, 10 critical; 12 reconnects, 3 notifications"
/// (S1-15).
[[nodiscard]] QString checkRound(const CheckRound &round);
/// "running", "stopped"
[[nodiscard]] QString jobState(bool running);
/// 0 job, 1 state, 2 next run.
[[nodiscard]] QString jobColumn(int column);

} // namespace Pulse::Words
