// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_file.h"
#include "app/config/export_list.h"

namespace Pulse {

// Blocking, for small files only; any thread.

/// The services of the configuration as it stands on the disk; a problem when it is broken or has
/// none.
[[nodiscard]] ExportText exportOf(const ConfigFile &file, bool asCsv);
/// Writes all of it or nothing, for its owner only. The configuration itself and its backup are
/// never written over. Returns the problem, or nothing.
[[nodiscard]] QString writeExport(const ConfigFile &file, const ExportText &made,
                                  const QString &path);

} // namespace Pulse
