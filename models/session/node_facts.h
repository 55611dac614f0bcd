// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/close_reason.h"
#include "models/session/instant.h"
#include "models/session/status.h"

#include <optional>

namespace Pulse {

/// One address of a session that has several, by its own record (S4-48).
struct NodeFacts {
    qint64 tries = 0;
    qint64 failures = 0;                 ///< tries that failed, and connections that broke
    std::optional<microseconds> latency; ///< smoothed round trip as in RFC 6298
    Quality quality = Quality::Unknown;  ///< of its last three round trips
    FailureClass lastFailure = FailureClass::None;

    friend bool operator==(const NodeFacts &, const NodeFacts &) = default;
};

} // namespace Pulse
