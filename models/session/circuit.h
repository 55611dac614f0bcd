// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QtGlobal>

#include <optional>

namespace Pulse {

/// Closed: connections are made. Open: the server took none from several sessions, and none is
/// tried until a moment. HalfOpen: one session probes for all (S4-53).
enum class CircuitState : quint8 { Closed, Open, HalfOpen };

/// How the circuit to a server stands, as its sessions are told.
struct CircuitFacts {
    CircuitState state = CircuitState::Closed;
    int failures = 0;                 ///< tries that failed in a row, of all its sessions
    std::optional<nanoseconds> until; ///< monotonic: no try before it

    friend bool operator==(const CircuitFacts &, const CircuitFacts &) = default;
};

} // namespace Pulse
