// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Pulse {

/// `pulseboard export toml|csv [--output FILE]`. Returns the exit code: 0 written, 1 not, 2 bad
/// arguments.
[[nodiscard]] int runExport(const QStringList &arguments);

} // namespace Pulse
