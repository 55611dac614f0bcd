// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>
#include <QString>

namespace Pulse {

/// The application's style sheet: one template, every @name replaced by that token, every <n>px by
/// n times the text factor, the family by `families`, the best first. A property `kind` picks the
/// look: primary, ghost, danger, small, chip.
[[nodiscard]] QString styleSheet(const Tokens &tokens, double textScale,
                                 const QStringList &families);
[[nodiscard]] QPalette palette(const Tokens &tokens);

} // namespace Pulse
