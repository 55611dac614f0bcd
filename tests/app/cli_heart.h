// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

namespace Pulse::Testing {

/// A Django-like heartbeat every 100 ms, counted per connection.
class Heart final : public QWebSocketServer {
public:
    Heart() : QWebSocketServer(QStringLiteral("heart"), NonSecureMode)
    {
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            ++connections;
            QWebSocket *socket = nextPendingConnection();
            socket->setParent(this);
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] {
                socket->sendTextMessage(
                    QStringLiteral("{\"ts\": \"%1\"}")
                        .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)));
            });
            timer->start(100);
        });
        listening = listen(QHostAddress::LocalHost);
    }
    QString address() const { return QStringLiteral("ws://127.0.0.1:%1/ws").arg(serverPort()); }

    int connections = 0;
    bool listening = false;
};

} // namespace Pulse::Testing
