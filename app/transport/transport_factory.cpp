// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/transport_factory.h"

#include "app/transport/http_managers.h"
#include "app/transport/name_lookup.h"
#include "app/transport/qnam_http_check.h"
#include "app/transport/websocket_transport.h"

namespace Pulse {

namespace {

/// Made on first use: the factory itself is made on the main thread.
struct Shared {
    std::shared_ptr<NameLookup> names;
    std::shared_ptr<HttpManagers> managers;

    void make()
    {
        if (names)
            return;
        names = std::make_shared<NameLookup>();
        managers = std::make_shared<HttpManagers>();
    }
};

} // namespace

TransportFactory realTransports()
{
    const auto shared = std::make_shared<Shared>();
    TransportFactory factory;
    factory.transport = [shared](const ServiceSettings &) -> std::unique_ptr<Transport> {
        shared->make();
        return std::make_unique<WebSocketTransport>(shared->names);
    };
    factory.check = [shared](const ServiceSettings &) -> std::unique_ptr<HttpCheck> {
        shared->make();
        return std::make_unique<QnamHttpCheck>(shared->names, shared->managers);
    };
    return factory;
}

} // namespace Pulse
