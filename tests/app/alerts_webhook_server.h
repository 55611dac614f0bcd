// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Pulse {

/// A webhook's server on a free loopback port: keeps every request as it came, byte by byte, and
/// answers with what the test put into the row, or 204 when the row is empty.
class WebhookServer final : public QTcpServer {
    Q_OBJECT
public:
    struct Request {
        QByteArray line;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    WebhookServer()
    {
        const bool listening = listen(QHostAddress::LocalHost);
        Q_ASSERT(listening);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    [[nodiscard]] QString address(const QString &token = QStringLiteral("s3cr3t")) const
    {
        return QStringLiteral("http://127.0.0.1:%1/api/webhooks/42/%2")
            .arg(serverPort())
            .arg(token);
    }
    void answerNext(const QByteArray &raw) { m_answers.append(raw); }
    void answerNext(int status, const QByteArray &body = {}, const QByteArray &headers = {})
    {
        answerNext("HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + headers +
                   "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    void stayMute() { m_mute = true; }

    QList<Request> requests;

Q_SIGNALS:
    void requested();

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        QList<QByteArray> lines = buffer.left(end).split('\n');
        Request request{lines.takeFirst().trimmed(), {}, {}};
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        request.body = buffer.mid(end + 4);
        if (request.body.size() < request.headers.value("content-length").toLongLong())
            return;
        buffer.clear();
        requests.append(request);
        if (!m_mute)
            socket->write(m_answers.isEmpty() ? QByteArray("HTTP/1.1 204 No Content\r\n\r\n")
                                              : m_answers.takeFirst());
        Q_EMIT requested();
    }

    QList<QByteArray> m_answers;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    bool m_mute = false;
};

} // namespace Pulse
