// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/name_lookup.h"
#include "app/transport/transport.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QTcpSocket;
class QWebSocket;

namespace Pulse {

/// A WebSocket connection on QWebSocket, with a guard for each thing that QWebSocket 6.4.2 leaves
/// open (protocols 6, reliability 2.1): it has no deadline, stays "connecting" for ever after an
/// error, reads without end before the upgrade, queues pongs without end, calls every loss 1000.
/// Thread: the engine's.
class WebSocketTransport final : public Transport {
    Q_OBJECT
public:
    // Limits of reliability 2.1.
    static constexpr qint64 messageLimit = 1024 * 1024;
    static constexpr qint64 handshakeLimit = 64 * 1024;
    static constexpr qint64 outputLimit = 1024 * 1024;
    static constexpr milliseconds messageTime{10'000}; ///< for one message to become complete
    static constexpr milliseconds closeTime{2'000};
    static constexpr milliseconds lossTime{20'000}; ///< unacknowledged bytes end the connection

    /// `messageTime` may be shortened by a test.
    explicit WebSocketTransport(std::shared_ptr<NameLookup> names,
                                milliseconds timeForMessage = messageTime);
    ~WebSocketTransport() override;

    void open(const ConnectionRequest &request) override;
    void abort() override;
    void close() override;
    [[nodiscard]] bool sendText(const QString &text) override;
    void sendPing(PingId id) override;

private:
    enum class Phase : quint8 { Idle, Naming, Connecting, Open, Closing, Ended };

    void begin();
    void makeSocket();
    void listenTo(QWebSocket &socket);
    void listenTo(QTcpSocket &stream);
    void onTcpConnected();
    void onConnected();
    void onActivity();
    void onError(int error);
    void onDisconnected();
    void onDeadline();
    void onComplete();
    void watchMessage();
    void onMessageTime();
    void end(const CloseReason &reason);
    void endSoon(const CloseReason &reason);
    void release();
    [[nodiscard]] bool isLive() const;

    std::shared_ptr<NameLookup> m_names;
    milliseconds m_timeForMessage;
    ConnectionRequest m_request;
    Phase m_phase = Phase::Idle;
    QWebSocket *m_socket = nullptr; ///< ours until release()
    QPointer<QTcpSocket> m_stream;  ///< the socket inside it
    QTimer m_deadline;              ///< of connecting, later of closing
    QTimer m_messageTimer;
    QElapsedTimer m_sinceOpen;
    QElapsedTimer m_sinceComplete; ///< since a message was last complete
    QString m_certificateProblem;
    bool m_tcpConnected = false;
    bool m_closeFrame = false; ///< a close frame came, or Qt found a fault itself
    bool m_fragments = false;  ///< in the middle of a message of several frames
    bool m_lost = false;       ///< the socket reported an error while open
    CloseReason m_loss;
};

/// The 16 bytes of our pings: sequence, then nonce, big endian. Anything else is not our pong.
[[nodiscard]] QByteArray pingPayload(PingId id);
[[nodiscard]] std::optional<PingId> pingIdOf(const QByteArray &payload);

} // namespace Pulse
