// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Pulse {

/// `pulseboard check TARGET…`: one verdict per target, then exit with the worst: 0 good, 1 warning,
/// 2 critical or offline, 3 unknown (bad arguments, not decidable). `arguments` begin with "check".
[[nodiscard]] int runCheck(const QStringList &arguments);

} // namespace Pulse
