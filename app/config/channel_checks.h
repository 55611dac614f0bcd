// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"
#include "app/config/toml_text.h"

namespace Pulse {

/// What a [[channel]] of this kind needs and does not use, beyond what holds for each key alone.
/// Completes what follows from the rest: the protection of a mail server from its address. `line`
/// and `column`: of the table.
[[nodiscard]] ConfigProblems checkChannelKeys(ChannelSettings &channel, const toml::table &table,
                                              int line, int column);

} // namespace Pulse
