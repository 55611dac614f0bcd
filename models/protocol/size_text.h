// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace Pulse {

/// Reads an amount of memory as services show it, in bytes: "45MB", "1.5 GiB", "64 kB", "12 bytes"
/// or a plain number (S0-17). MB is a million bytes, MiB 1,048,576. Negative reads as 0, too much
/// as 2^63 - 1. `unitNeeded` refuses plain numbers.
[[nodiscard]] std::optional<qint64> parseSize(QStringView text, bool unitNeeded = false);

} // namespace Pulse
