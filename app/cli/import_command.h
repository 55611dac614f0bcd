// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Pulse {

/// `pulseboard import uptime-kuma|gatus|csv FILE [--write]`. Returns the exit code: 0 all of it, 1
/// only a part or nothing, 2 bad arguments.
[[nodiscard]] int runImport(const QStringList &arguments);

} // namespace Pulse
