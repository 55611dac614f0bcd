// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/status.h"

namespace Pulse {

/// What a stretch of time says about a session. Unknown counts neither way: nobody could tell.
enum class Standing : quint8 { Unknown, Up, Down };

/// The one rule by which time counts as up or down, for the running session and for history.
[[nodiscard]] constexpr Standing standingOf(Status status, ConnectionState connection)
{
    switch (status) {
    case Status::Healthy: return Standing::Up;
    case Status::Warning: // of a trouble, or of a line that broke and may be back at once
        return connection == ConnectionState::Connected ? Standing::Up : Standing::Down;
    case Status::Critical:
    case Status::Offline: return Standing::Down;
    case Status::Connecting:
    case Status::Unknown:
    case Status::Paused: break;
    }
    return Standing::Unknown;
}

} // namespace Pulse
