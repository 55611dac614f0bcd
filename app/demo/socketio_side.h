// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_connection.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <random>

namespace Pulse {

/// The Socket.IO server of a simulated service, as socket.io 4.8 answers on the wire (protocols 2):
/// WebSocket only, the one namespace "/".
class SocketIoSide final : public QObject {
    Q_OBJECT
public:
    SocketIoSide(milliseconds pingInterval, milliseconds pingTimeout, quint64 seed,
                 QObject *parent = nullptr);

    /// What a handshake to the path /socket.io/ gets.
    [[nodiscard]] static HttpAnswer handshake(const HttpRequest &request);
    void opened(DemoConnection &connection);
    void received(DemoConnection &connection, const QByteArray &text);
    /// To all clients that have joined. `json`: the one argument.
    void tell(const QByteArray &event, const QByteArray &json);
    void tell(DemoConnection &connection, const QByteArray &event, const QByteArray &json);

Q_SIGNALS:
    void joined(Pulse::DemoConnection &connection);

private:
    struct Client {
        QPointer<DemoConnection> connection;
        bool joined = false;
    };
    void keepAlive(DemoConnection &connection);
    [[nodiscard]] QByteArray newSid();

    milliseconds m_pingInterval;
    milliseconds m_pingTimeout;
    QHash<DemoConnection *, Client> m_clients;
    std::mt19937_64 m_random;
};

} // namespace Pulse
