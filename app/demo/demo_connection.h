// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/http_answer.h"
#include "models/protocol/websocket_reader.h"
#include "models/session/instant.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace Pulse {

class DemoConnection;

/// What a connection asks of the service that it belongs to.
class DemoConnectionHost {
public:
    virtual ~DemoConnectionHost() = default;

    [[nodiscard]] virtual HttpAnswer answer(const HttpRequest &request) = 0;
    /// How long this one answer (a body, a pong, a message) is held back.
    [[nodiscard]] virtual milliseconds answerDelay() = 0;
    /// False plays a peer that receives protocol pings and says nothing.
    [[nodiscard]] virtual bool answersPings() const = 0;
    /// An idle HTTP connection is closed after this; zero: never.
    [[nodiscard]] virtual milliseconds keepAlive() const = 0;

    virtual void socketOpened(DemoConnection &connection, const HttpRequest &request) = 0;
    virtual void textReceived(DemoConnection &connection, const QByteArray &text) = 0;
};

/// One client: HTTP requests one after another, or frames after an upgrade.
class DemoConnection final : public QObject {
    Q_OBJECT
public:
    /// Takes the socket over. `host` outlives the connection.
    DemoConnection(QTcpSocket *socket, DemoConnectionHost &host, QObject *parent);

    [[nodiscard]] bool isWebSocket() const { return m_webSocket; }
    /// Frozen: what comes is left unread and nothing is sent, like a stopped process (half-open).
    void setFrozen(bool frozen);

    void sendText(const QByteArray &text);
    void sendPing(const QByteArray &payload);
    /// A close frame; without a code when `code` is 0. The client's own is awaited.
    void sendClose(quint16 code, const QByteArray &words);
    /// As daphne: a close frame, and TCP is reset at once.
    void sendCloseAndReset(quint16 code, const QByteArray &words);
    /// TCP FIN without a close frame.
    void hangUp();
    /// TCP RST.
    void reset();

    /// What the service remembers of this client.
    QByteArray label; ///< store or room
    QByteArray user;
    quint64 pongs = 0; ///< received from it, of any kind
    QElapsedTimer age;

private:
    void readMore();
    void readRequests();
    void readFrames();
    void answerClose();
    void sendFrame(FrameKind kind, const QByteArray &payload, milliseconds delay);
    /// Does it after the delay, never before what was asked for earlier.
    void inOrder(milliseconds delay, std::function<void()> action);
    void sendAnswer(const HttpAnswer &answer, const HttpRequest &request);

    QTcpSocket *m_socket;
    DemoConnectionHost &m_host;
    QByteArray m_buffer;
    WebSocketReader m_reader{WebSocketReader::From::Client};
    QTimer m_idle;
    QElapsedTimer m_clock;
    milliseconds m_lastDue{};
    int m_pending = 0;
    bool m_webSocket = false;
    bool m_upgrading = false;
    bool m_frozen = false;
    bool m_closing = false;
};

} // namespace Pulse
