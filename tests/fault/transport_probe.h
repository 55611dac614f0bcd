// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/websocket_transport.h"

#include <QSignalSpy>
#include <QStringList>

namespace Pulse::Testing {

/// A WebSocketTransport and all that it reported.
class TransportProbe final {
public:
    explicit TransportProbe(milliseconds timeForMessage = WebSocketTransport::messageTime)
        : transport(
              std::make_unique<WebSocketTransport>(std::make_shared<NameLookup>(), timeForMessage))
    {
        Transport *t = transport.get();
        QObject::connect(t, &Transport::opened, t,
                         [this](microseconds time, const std::optional<TlsFacts> &facts) {
                             ++opened, took = time, tls = facts;
                         });
        QObject::connect(t, &Transport::stepped, t, [this](ConnectStep step) { steps << step; });
        QObject::connect(t, &Transport::closed, t,
                         [this](const CloseReason &why) { ++closed, reason = why; });
        QObject::connect(t, &Transport::textReceived, t,
                         [this](const QString &text) { texts << text; });
        QObject::connect(t, &Transport::binaryReceived, t,
                         [this](const QByteArray &bytes) { binaries << bytes; });
        QObject::connect(t, &Transport::pongReceived, t, [this](PingId id) { pongs << id; });
        QObject::connect(t, &Transport::pingReceived, t, [this](int count) { pings += count; });
    }

    void open(const QString &url, milliseconds timeout = milliseconds(10'000))
    {
        ConnectionRequest request;
        request.url = url;
        request.timeout = timeout;
        transport->open(request);
    }

    std::unique_ptr<WebSocketTransport> transport;
    int opened = 0;
    int closed = 0;
    microseconds took{};
    std::optional<TlsFacts> tls;
    CloseReason reason;
    QList<ConnectStep> steps;
    QStringList texts;
    QList<QByteArray> binaries;
    QList<PingId> pongs;
    int pings = 0; ///< of the server
};

} // namespace Pulse::Testing
