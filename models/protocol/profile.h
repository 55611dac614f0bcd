// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace Pulse {

/// The name in the configuration: "django-heartbeat", "websocket-ping", …
[[nodiscard]] QString profileName(Profile profile);
[[nodiscard]] std::optional<Profile> profileByName(QStringView name);
[[nodiscard]] QStringList profileNames();

/// A service of this family with all its defaults; id, name and url are empty. `transport` matters
/// where a family speaks both ways (Generic, WebSocketPing).
[[nodiscard]] ServiceSettings profileDefaults(Profile profile, TransportKind transport);

/// WebSocket for ws and wss, HttpCheck for http and https and for both with "prometheus+" before
/// them, SocketIo for socketio and socketios, nothing for other schemes.
[[nodiscard]] std::optional<TransportKind> transportOfUrl(QStringView url);
/// The same, but an http address with the path /socket.io is SocketIo to the WhatsApp CRM.
[[nodiscard]] std::optional<TransportKind> transportOfUrl(QStringView url, Profile profile);

} // namespace Pulse
