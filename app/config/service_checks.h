// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/table_reader.h"

namespace Pulse {

/// What only several keys of a [[service]] together can get wrong, beyond what holds for each key
/// alone; and secrets that stand in the file.
void checkServiceKeys(const ServiceSettings &service, TableReader &table);

} // namespace Pulse
