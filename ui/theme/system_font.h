// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Pulse {

/// Instead of Inter the font that the desktop has chosen, with the sizes and weights of the design.
/// For the whole process, as QApplication::setFont(); what is made from then on has it.
void useSystemFont(bool use);
[[nodiscard]] bool usesSystemFont();

} // namespace Pulse
