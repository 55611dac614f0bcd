// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/socketio_client.h"
#include "models/session/service.h"

#include <QByteArray>

namespace Pulse {

/// The WebSocket address of a Socket.IO service: socketio and http become ws, socketios and https
/// wss; the path is the address' own or the setting's, always with a slash behind it (without one
/// such a server never answers, protocols 2); EIO=4 unless the address asks for another version.
[[nodiscard]] QString socketIoAddress(const ServiceSettings &settings);

/// What to ask the server for. `secret`: a JSON object goes as it is, anything else as its "token".
[[nodiscard]] SocketIoWish socketIoWish(const ServiceSettings &settings, const QByteArray &secret);

/// Base of the service's REST pages, without a slash at its end: "http://crm.example:5000".
[[nodiscard]] QString restBase(const ServiceSettings &settings);

/// Fills in what follows from the address: the statistics and jobs of a WhatsApp CRM that is spoken
/// to over Socket.IO, when a token for them is there and no other health page is set (S1-13,
/// S1-16).
void fillFromAddress(ServiceSettings &settings);

} // namespace Pulse
