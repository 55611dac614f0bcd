// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/fault_server.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <QUrlQuery>

#include <functional>

namespace Pulse::Testing {

/// One connection of the fault server: reads the request head, then does what the path says.
/// Thread: the server's.
class FaultConnection final : public QObject {
    Q_OBJECT
public:
    /// Takes the socket over.
    FaultConnection(QSslSocket *socket, std::shared_ptr<FaultLog> log, QObject *parent);
    ~FaultConnection() override;

private:
    enum class Answer : quint8 { All, NoPong, WrongPong, Nothing, Deaf };
    using Step = std::function<void()>;

    void read();
    void obey(const SeenRequest &request);
    [[nodiscard]] bool obeyHttp(const QByteArray &path);
    [[nodiscard]] bool obeyHandshake(const QByteArray &path);
    [[nodiscard]] bool obeyWebSocket(const QByteArray &path);
    [[nodiscard]] bool obeyEnding(const QByteArray &path);
    [[nodiscard]] bool obeyHostile(const QByteArray &path);
    [[nodiscard]] bool obeySocketIo(const QByteArray &path); ///< fault_socketio.cpp

    void send(const QByteArray &bytes);
    void sendHttp(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    void upgrade(Answer answer = Answer::All, const QByteArray &glued = {});
    void every(int interval, const Step &step);
    /// Sends the chunk again and again, as fast as it is taken, up to the limit (-1: endlessly).
    void pump(const QByteArray &chunk, qint64 limit = -1);
    void pumpMore();
    void deaf();
    void reset();
    void finish();
    void readFrames();
    [[nodiscard]] bool takeFrame();
    void answerFrame(int opcode, const QByteArray &payload);
    [[nodiscard]] int option(const char *name, int otherwise) const;

    QSslSocket *m_socket;
    std::shared_ptr<FaultLog> m_log;
    int m_number;
    QByteArray m_in;
    QByteArray m_key;
    QUrlQuery m_query;
    QTimer m_timer;
    bool m_headRead = false;
    bool m_closeAsked = false;
    bool m_upgraded = false;
    bool m_echoes = true; ///< texts come back
    Answer m_answer = Answer::All;
    QByteArray m_chunk;
    qint64 m_left = 0;
    qint64 m_step = 0;
};

/// A frame as a server sends it: not masked. `first` is the first byte (FIN, RSV, opcode).
[[nodiscard]] QByteArray frame(int first, const QByteArray &payload);
[[nodiscard]] QByteArray closeFrame(int code, const QByteArray &reason);

} // namespace Pulse::Testing
