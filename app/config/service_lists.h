// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/table_reader.h"

namespace Pulse {

/// Takes over the [[service.assert]] of a service.
void readAsserts(TableReader &table, ServiceSettings &service);
/// Takes over its [[service.metric]]; what a path means depends on its address.
void readMetrics(TableReader &table, ServiceSettings &service);

} // namespace Pulse
