// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

namespace Pulse {

/// High contrast: words at least 7 to 1 and graphics 4.5 to 1 on everything they stand on
/// (WCAG 2.2, 1.4.6), lines at least 3 to 1, and the statuses as far apart in every colour vision
/// as in the usual light scheme.
[[nodiscard]] Tokens darkContrastTokens();
[[nodiscard]] Tokens lightContrastTokens();

} // namespace Pulse
