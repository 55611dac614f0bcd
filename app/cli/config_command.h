// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Pulse {

/// `pulseboard config check|path`. `check` prints every problem and exits 0 when the file can be
/// used (warnings are fine), else 1. `arguments` begin with "config".
[[nodiscard]] int runConfig(const QStringList &arguments);

} // namespace Pulse
