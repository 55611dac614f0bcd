// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"

#include <QByteArray>

namespace Pulse {

/// Reads the text of a pulseboard.toml. Pure; never throws; bounded by maxConfigBytes. Every
/// problem of meaning is found at once; TOML itself stops at the first break of its grammar. Any
/// fatal problem means that nothing of the file is used. An empty text is a good file with no
/// services.
[[nodiscard]] ConfigReading readConfig(const QByteArray &text);

} // namespace Pulse
