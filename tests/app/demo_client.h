// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_service.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

namespace Pulse::Test {

/// A plain client: bytes out, bytes in, no protocol of its own.
class RawClient final : public QObject {
public:
    explicit RawClient(quint16 port)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { got += m_socket.readAll(); });
        connect(&m_socket, &QTcpSocket::disconnected, this, [this] { closed = true; });
        connect(&m_socket, &QTcpSocket::errorOccurred, this,
                [this](QAbstractSocket::SocketError e) { error = e; });
        m_socket.connectToHost(QHostAddress::LocalHost, port);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] bool isConnected() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    void upgrade(const QByteArray &path)
    {
        send("GET " + path +
             " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    }
    /// Everything after the head of the answer.
    [[nodiscard]] QByteArray afterHead() const
    {
        const qsizetype end = got.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : got.mid(end + 4);
    }

    QByteArray got;
    bool closed = false;
    std::optional<QAbstractSocket::SocketError> error;

private:
    QTcpSocket m_socket;
};

/// A client's masked frame (RFC 6455 5.3).
inline QByteArray clientFrame(FrameKind kind, const QByteArray &payload, bool last = true)
{
    const QByteArray mask = QByteArrayLiteral("\x11\x22\x33\x44");
    QByteArray frame = serverFrame(kind, payload, last);
    const qsizetype header = frame.size() - payload.size();
    frame[1] = static_cast<char>(frame.at(1) | '\x80');
    frame.insert(header, mask);
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame[header + 4 + i] = static_cast<char>(payload.at(i) ^ mask.at(i % 4));
    return frame;
}

/// "GET /path HTTP/1.1" and what a plain client sends with it.
inline QByteArray get(const QByteArray &path, const QByteArray &headers = {},
                      const QByteArray &method = "GET")
{
    return method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + "\r\n";
}

/// The body of an answer that has come completely, or nothing yet.
inline QByteArray body(const RawClient &client)
{
    static const QByteArray name = "content-length: ";
    const qsizetype at = client.got.toLower().indexOf(name);
    if (at < 0)
        return {};
    const qsizetype start = at + name.size();
    const qsizetype size =
        client.got.mid(start, client.got.indexOf('\r', start) - start).toLongLong();
    return client.afterHead().size() < size ? QByteArray() : client.afterHead().left(size);
}

inline int status(const RawClient &client)
{
    return client.got.mid(9, 3).toInt();
}

/// A rhythm for tests that wait for beats.
inline DemoPace testPace()
{
    using std::chrono_literals::operator""ms;
    return {60ms, 100ms, 80ms, 150ms, 70ms, 50ms};
}

} // namespace Pulse::Test
