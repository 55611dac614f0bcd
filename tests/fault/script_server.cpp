// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/script_server.h"

#include <QCryptographicHash>
#include <QMutex>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

namespace Pulse::Testing {

namespace {

QByteArray headerOf(const QByteArray &head, const QByteArray &name)
{
    const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ':');
    const qsizetype from = at + name.size() + 3;
    return at < 0 ? QByteArray() : head.mid(from, head.indexOf("\r\n", from) - from).trimmed();
}

} // namespace

struct ScriptServer::Shared {
    QMutex mutex;
    Script script;
    QByteArray received;
    bool over = false;
};

class ScriptServer::Player final : public QTcpServer {
public:
    explicit Player(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) {}

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_head.clear();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            read(*socket);
            {
                const QMutexLocker lock(&m_shared->mutex);
                m_shared->over = true;
            }
            socket->deleteLater();
        });
    }

private:
    void read(QTcpSocket &socket)
    {
        const QByteArray bytes = socket.readAll();
        const QMutexLocker lock(&m_shared->mutex);
        if (m_head.contains("\r\n\r\n")) {
            m_shared->received += bytes;
            return;
        }
        m_head += bytes;
        if (m_head.contains("\r\n\r\n"))
            play(socket, m_shared->script);
    }

    void play(QTcpSocket &socket, const Script &script)
    {
        const QByteArray accept =
            QCryptographicHash::hash(headerOf(m_head, "Sec-WebSocket-Key") +
                                         "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                     QCryptographicHash::Sha1)
                .toBase64();
        for (QByteArray piece : script.pieces) {
            socket.write(piece.replace("{accept}", accept));
            socket.flush();
        }
        if (script.endsAfter)
            socket.disconnectFromHost();
    }

    std::shared_ptr<Shared> m_shared;
    QByteArray m_head;
};

ScriptServer::ScriptServer() : m_shared(std::make_shared<Shared>()), m_player(new Player(m_shared))
{
    m_player->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("script server"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_player, [this] { m_player->listen(QHostAddress::LocalHost); },
        Qt::BlockingQueuedConnection);
    m_port = m_player->serverPort();
    if (m_port == 0)
        qFatal("the script server could not listen");
}

ScriptServer::~ScriptServer()
{
    m_thread.quit();
    m_thread.wait();
}

QString ScriptServer::ws(const Script &script)
{
    const QMutexLocker lock(&m_shared->mutex);
    m_shared->script = script;
    m_shared->received.clear();
    m_shared->over = false;
    return QStringLiteral("ws://127.0.0.1:%1/case").arg(m_port);
}

QByteArray ScriptServer::received() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->received;
}

bool ScriptServer::isOver() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->over;
}

QList<SeenFrame> clientFrames(QByteArray bytes)
{
    QList<SeenFrame> frames;
    while (bytes.size() >= 2) {
        SeenFrame frame;
        frame.first = static_cast<quint8>(bytes.at(0));
        frame.masked = (bytes.at(1) & 0x80) != 0;
        qsizetype at = 2;
        qsizetype size = bytes.at(1) & 0x7f;
        if (size == 126 && bytes.size() >= 4) {
            size = qFromBigEndian<quint16>(bytes.constData() + 2);
            at = 4;
        }
        const QByteArray mask = frame.masked ? bytes.mid(at, 4) : QByteArray(4, '\0');
        at += frame.masked ? 4 : 0;
        if (bytes.size() < at + size)
            return {};
        frame.payload = bytes.mid(at, size);
        for (qsizetype i = 0; i < size; ++i)
            frame.payload[i] = static_cast<char>(frame.payload.at(i) ^ mask.at(i % 4));
        frames << frame;
        bytes = bytes.mid(at + size);
    }
    return bytes.isEmpty() ? frames : QList<SeenFrame>();
}

} // namespace Pulse::Testing
