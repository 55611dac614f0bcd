// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/transport_factory.h"

#include "app/transport/dns_check.h"
#include "app/transport/name_lookup.h"
#include "app/transport/port_check.h"
#include "app/transport/socket_http_check.h"
#include "app/transport/socketio_transport.h"
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
    factory.transport = [shared](const ServiceSettings &settings) -> std::unique_ptr<Transport> {
        auto line = std::make_unique<WebSocketTransport>(shared());
        if (settings.transport == TransportKind::SocketIo)
            return std::make_unique<SocketIoTransport>(std::move(line), settings);
        return line;
    };
    factory.check = [shared](const ServiceSettings &settings) -> std::unique_ptr<HttpCheck> {
        if (settings.transport == TransportKind::TcpCheck ||
            settings.transport == TransportKind::TlsCheck)
            return std::make_unique<PortCheck>(shared(), settings.expect);
        if (settings.transport == TransportKind::DnsCheck)
            return std::make_unique<DnsCheck>(settings.expect);
        return std::make_unique<SocketHttpCheck>(shared());
    };
    return factory;
}

} // namespace Pulse
