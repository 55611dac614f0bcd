// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/table_reader.h"

namespace Pulse {

/// What a [[channel]] of this kind needs and does not use, beyond what holds for each key alone.
/// Completes what follows from the rest: the protection of a mail server from its address.
void checkChannelKeys(ChannelSettings &channel, TableReader &table);

} // namespace Pulse
