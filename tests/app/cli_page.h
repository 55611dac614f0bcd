// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace Pulse::Testing {

/// Answers every request with the same body; remembers what it was sent.
class Page final : public QTcpServer {
public:
    Page()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                requests += socket->readAll();
                if (!requests.endsWith("\r\n\r\n"))
                    return;
                socket->write("HTTP/1.1 " + status +
                              "\r\nContent-Type: application/json\r\n"
                              "Connection: close\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        listening = listen(QHostAddress::LocalHost);
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/health").arg(serverPort()); }

    QByteArray status = "200 OK";
    QByteArray body = R"({"status":"OK"})";
    QByteArray requests;
    bool listening = false;
};

} // namespace Pulse::Testing
