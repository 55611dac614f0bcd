// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_fleet.h"

namespace Pulse {

/// What a configuration would say to watch this fleet, with the profiles' own limits and a rhythm
/// that fits its pace. The fleet must have been started.
[[nodiscard]] QList<ServiceSettings> demoSettings(const DemoFleet &fleet);

} // namespace Pulse
