// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"

namespace Pulse {

/// The real transports. The name lookups that they share belong to the factory and live on the
/// thread that makes the first transport, the engine's; they are freed with the last of the
/// factory's copies and the transports made by it.
[[nodiscard]] TransportFactory realTransports();

} // namespace Pulse
