// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"

namespace Pulse {

/// The real transports. What they share (name lookups, network access managers) belongs to the
/// factory and lives on the thread that makes the first transport, the engine's; it is freed with
/// the last of the factory's copies and the transports made by it.
[[nodiscard]] TransportFactory realTransports();

} // namespace Pulse
