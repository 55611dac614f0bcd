// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/name_lookup.h"
#include "app/transport/transport.h"
#include "models/protocol/websocket_frame.h"
#include "models/protocol/websocket_reader.h"

#include <QAbstractSocket>
#include <QBasicTimer>
#include <QElapsedTimer>

#include <memory>

class QTcpSocket;

namespace Pulse {

struct SocketTrouble;

/// A WebSocket connection (RFC 6455) over TCP or TLS. The protocol itself stands in
/// models/protocol; here are the socket and the guards around it: one deadline over name, TCP, TLS
/// and upgrade, bounded output, a time limit for each message, an end for a line that went dead.
/// A plain line has no buffer of its own: bytes are parsed where they were received.
/// Thread: the engine's.
class WebSocketTransport final : public Transport {
    Q_OBJECT
public:
    // Limits of reliability 2.1; those of messages and of the upgrade's answer are the readers'.
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

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Phase : quint8 { Idle, Naming, Connecting, Upgrading, Open, Closing, Ended };
    struct Attempt; ///< what is needed until the connection is open: websocket_attempt.h

    void begin();
    void tell(ConnectStep step, Phase during);
    void makeSocket();
    void onTcpConnected();
    void askForUpgrade();
    void onReadable();
    [[nodiscard]] bool readOnce();
    void take(QByteArrayView bytes);
    [[nodiscard]] bool takeAnswer(QByteArrayView &bytes);
    void becomeOpen();
    void takeFrames(QByteArrayView bytes);
    void takeClose();
    void answerPings(const QByteArray &pongs, int count);
    void watchMessage();
    void onError(QAbstractSocket::SocketError error);
    void notOpened();
    [[nodiscard]] SocketTrouble trouble() const;
    void onMessageTime();
    void onLoss();
    [[nodiscard]] bool send(FrameKind kind, QByteArrayView payload);
    enum class Farewell : quint8 { Abrupt, Polite };
    void end(const CloseReason &reason, Farewell farewell = Farewell::Abrupt);
    void endSoon(const CloseReason &reason);
    void release(Farewell farewell = Farewell::Abrupt);
    [[nodiscard]] qint64 unsent() const;
    [[nodiscard]] bool isReading() const;

    std::shared_ptr<NameLookup> m_names;
    std::unique_ptr<Attempt> m_attempt;
    QTcpSocket *m_socket = nullptr; ///< ours until release()
    WebSocketReader m_reader;
    QElapsedTimer m_sinceComplete; ///< since a message was last complete, while one is watched
    QBasicTimer m_deadline;        ///< of connecting, later of closing
    QBasicTimer m_messageTimer;
    milliseconds m_timeForMessage;
    Phase m_phase = Phase::Idle;
    bool m_buffered = false;   ///< the socket keeps what it read: TLS
    bool m_endsSoon = false;   ///< a fault was found where nothing may be reported
    bool *m_deleted = nullptr; ///< set when this object goes while it is reading
};

} // namespace Pulse
