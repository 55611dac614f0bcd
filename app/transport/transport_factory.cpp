// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/transport_factory.h"

#include "app/transport/name_lookup.h"
#include "app/transport/socket_http_check.h"
#include "app/transport/websocket_transport.h"

namespace Pulse {

TransportFactory realTransports()
{
    // Made on first use: the factory itself is made on the main thread.
    const auto names = std::make_shared<std::shared_ptr<NameLookup>>();
    const auto shared = [names] {
        if (!*names)
            *names = std::make_shared<NameLookup>();
        return *names;
    };
    TransportFactory factory;
    factory.transport = [shared](const ServiceSettings &) -> std::unique_ptr<Transport> {
        return std::make_unique<WebSocketTransport>(shared());
    };
    factory.check = [shared](const ServiceSettings &) -> std::unique_ptr<HttpCheck> {
        return std::make_unique<SocketHttpCheck>(shared());
    };
    return factory;
}

} // namespace Pulse
