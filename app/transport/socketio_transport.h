// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/transport.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Pulse {

/// Socket.IO over another transport, the WebSocket's. It is open when the namespace is connected;
/// what to do is decided by SocketIoClient, this class only does it. Round trips are WebSocket
/// pings of the line below. Thread: the engine's.
class SocketIoTransport final : public Transport {
    Q_OBJECT
public:
    /// `line`: not opened yet.
    SocketIoTransport(std::unique_ptr<Transport> line, ServiceSettings settings);
    ~SocketIoTransport() override;

    /// The request's address is one of socketIoAddress(); its `auth` goes with the namespace.
    void open(const ConnectionRequest &request) override;
    void abort() override;
    void close() override;
    /// A JSON array with a name first goes as that event, anything else as the event "message".
    [[nodiscard]] bool sendText(const QString &text) override;
    void sendPing(PingId id) override;
    [[nodiscard]] bool reopen() override;

private:
    void listenToLine();
    void happened(const SocketIoClient::Happening &what);
    void perform(const SocketIoClient::Action &action);
    void setDeadline();
    void release();
    [[nodiscard]] nanoseconds now() const { return nanoseconds(m_clock.nsecsElapsed()); }

    std::unique_ptr<Transport> m_line;
    ServiceSettings m_settings;
    std::optional<SocketIoClient> m_client;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::optional<TlsFacts> m_tls;
    nanoseconds m_begun{};
};

} // namespace Pulse
