// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/socketio_side.h"

#include "app/demo/server_style.h"

namespace Pulse {

SocketIoSide::SocketIoSide(milliseconds pingInterval, milliseconds pingTimeout, quint64 seed,
                           QObject *parent)
    : QObject(parent), m_pingInterval(pingInterval), m_pingTimeout(pingTimeout), m_random(seed)
{
}

HttpAnswer SocketIoSide::handshake(const HttpRequest &request)
{
    const bool version = request.parameter("EIO") == QByteArrayLiteral("4");
    if (request.parameter("transport") != QByteArrayLiteral("websocket"))
        return wsRefusal(400, R"({"code":0,"message":"Transport unknown"})");
    if (!version)
        return wsRefusal(400, R"({"code":5,"message":"Unsupported protocol version"})");
    if (!request.wantsWebSocket())
        return wsRefusal(400, R"({"code":3,"message":"Bad request"})");
    return wsUpgrade(request);
}

QByteArray SocketIoSide::newSid()
{
    static const QByteArray letters(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QByteArray sid(16, '\0');
    for (char &letter : sid)
        letter = letters.at(static_cast<qsizetype>(m_random() % 62));
    return sid + "AAAA";
}

void SocketIoSide::opened(DemoConnection &connection)
{
    m_clients.insert(&connection, {&connection, false});
    connect(&connection, &QObject::destroyed, this,
            [this, gone = &connection] { m_clients.remove(gone); });
    connection.sendText(R"(0{"sid":")" + newSid() + R"(","upgrades":[],"pingInterval":)" +
                        QByteArray::number(qint64{m_pingInterval.count()}) + R"(,"pingTimeout":)" +
                        QByteArray::number(qint64{m_pingTimeout.count()}) +
                        R"(,"maxPayload":1000000})");
    keepAlive(connection);
}

/// A ping every interval; a client that does not answer in time is closed, without a code.
void SocketIoSide::keepAlive(DemoConnection &connection)
{
    QTimer::singleShot(m_pingInterval, &connection, [this, &connection] {
        connection.sendText("2");
        QTimer::singleShot(m_pingTimeout, &connection, [&connection, seen = connection.pongs] {
            if (connection.pongs == seen)
                connection.sendClose(0, {});
        });
        keepAlive(connection);
    });
}

void SocketIoSide::received(DemoConnection &connection, const QByteArray &text)
{
    const auto client = m_clients.find(&connection);
    if (client == m_clients.end())
        return;
    if (text.startsWith('3')) {
        ++connection.pongs;
    } else if (text.startsWith("40/")) {
        const QByteArray name = text.mid(2, text.indexOf(',') < 0 ? -1 : text.indexOf(',') - 2);
        connection.sendText("44" + name + R"(,{"message":"Invalid namespace"})");
    } else if (text.startsWith("40") && !client->joined) {
        client->joined = true;
        const QByteArray sid = newSid();
        connection.sendText(R"(40{"sid":")" + sid + R"("})");
        tell(connection, "connected",
             R"({"message":"Connected to server","socketId":")" + sid + R"("})");
        Q_EMIT joined(connection);
    } else if (text.startsWith("41")) {
        client->joined = false;
    }
}

void SocketIoSide::tell(const QByteArray &event, const QByteArray &json)
{
    for (const Client &client : std::as_const(m_clients)) {
        if (client.joined && client.connection)
            tell(*client.connection, event, json);
    }
}

void SocketIoSide::tell(DemoConnection &connection, const QByteArray &event, const QByteArray &json)
{
    connection.sendText("42[\"" + event + "\"," + json + ']');
}

} // namespace Pulse
