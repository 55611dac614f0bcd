// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_state.h"
#include "models/words/table_text.h"

namespace Pulse {

/// Which fixed rule is about this field, by its name ("connection.failureCount").
[[nodiscard]] Words::FieldRule fieldRule(const ReportField &field);
/// How the judge found it: the severity of the reason that this rule gave, else healthy.
[[nodiscard]] Status fieldStatus(Words::FieldRule rule, const ReportField &field,
                                 const Reasons &reasons);

} // namespace Pulse
