// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/drop_pattern.h"
#include "models/session/service.h"
#include "models/session/session_state.h"

#include <QString>

// What a person who looks for the cause of a trouble is told (S3-40, S4-42).
namespace Pulse::Words {

/// Which part of a slow check took most, or how slow round trips are spread; and where to look.
[[nodiscard]] QString slowHint(const SessionState &state, TransportKind transport);
/// Why connections break off again and again; empty when they do not.
[[nodiscard]] QString dropHint(const DropPattern &pattern);
/// "5 today, usually after 1 m"; "none seen" without one.
[[nodiscard]] QString drops(const DropPattern &pattern);
/// What a counter of failures was read as, with what the last answer added: "Number, +2" (S0-6).
/// `counts`: of the answers so far, oldest first.
[[nodiscard]] QString failuresReadAs(const ReportField &field, const QList<qint64> &counts);
/// "In the last 5 answers: 0, 0, 1, 3, 3"; at most the newest 20.
[[nodiscard]] QString failureSeries(const QList<qint64> &counts);
/// "3 healthy, 1 warning": how many accounts say what, in the order of the answer (S1-25). The
/// words are the service's own.
[[nodiscard]] QString accounts(const QList<AccountCount> &groups);
/// Connected, Connecting, Reconnecting, Disconnected, Error, Paused or Unknown (S4-29).
[[nodiscard]] QString connection(const SessionState &state);

} // namespace Pulse::Words
