// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pulse {

/// What a figure or a fact of a session's page means, by its object name ("detail.figures.jitter");
/// where that is not known by the
/// part behind its last point. Empty: it is not explained.
[[nodiscard]] QString factHelp(const QString &objectName);
/// The value in full, what is said beside it, and what it means, as a tip.
[[nodiscard]] QString factTip(const QString &objectName, const QString &value);

} // namespace Pulse
