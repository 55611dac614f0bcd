// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Pulse {

/// `pulseboard watch`: the engine with no window. `arguments` begin with "watch". Needs a
/// QCoreApplication; returns the exit code.
[[nodiscard]] int runWatch(const QStringList &arguments);

} // namespace Pulse
