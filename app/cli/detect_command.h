// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Pulse {

/// `pulseboard detect URL`: what answers there, and a ready [[service]] block. Exits 0 when it was
/// recognised, 1 when not sure, 2 when nothing answers, 3 for bad arguments and addresses that are
/// not asked for (S2-24). `arguments` begin with "detect".
[[nodiscard]] int runDetect(const QStringList &arguments);

} // namespace Pulse
