// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Pulse {

/// `pulseboard demo-services`: the five simulated services on loopback, until a signal. Prints one
/// JSON line for each: name, profile, url, healthUrl, headers. `arguments` begin with
/// "demo-services".
[[nodiscard]] int runDemoServices(const QStringList &arguments);

} // namespace Pulse
