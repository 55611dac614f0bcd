// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/websocket_frame.h"
#include "models/session/event.h"

#include <optional>

namespace Pulse {

// Frames as a client sends them: each with a mask that nobody can foresee (RFC 6455 10.3).

void appendClientFrame(QByteArray &out, FrameKind kind, QByteArrayView payload);
[[nodiscard]] QByteArray clientFrame(FrameKind kind, QByteArrayView payload);

/// The 16 bytes of our pings: sequence, then nonce, big endian. Anything else is not our pong.
[[nodiscard]] QByteArray pingPayload(PingId id);
[[nodiscard]] std::optional<PingId> pingIdOf(QByteArrayView payload);

} // namespace Pulse
