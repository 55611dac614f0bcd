// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/table_reader.h"

namespace Pulse {

/// Reads one [[profile]]. `known` are the profiles that stand before it. Without a name it cannot
/// be used.
[[nodiscard]] OwnProfile readOwnProfile(TableReader &table, const QList<OwnProfile> &known);

} // namespace Pulse
