// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QThread>

#include <memory>

namespace Pulse::Testing {

/// What a scripted server does with one connection: it reads the request's head, sends these bytes
/// as they are ("{accept}" becomes the right answer to the client's key) and reads until the client
/// ends the connection. `pieces` beyond the first wait each until the one before has been taken by
/// the system, so that the client mostly gets them one by one.
struct Script {
    QList<QByteArray> pieces;
    bool endsAfter = false; ///< the server ends the connection once all is sent
};

/// A frame of the client's, unmasked.
struct SeenFrame {
    int first = 0; ///< FIN, reserved bits and opcode
    bool masked = false;
    QByteArray payload;

    friend bool operator==(const SeenFrame &, const SeenFrame &) = default;
};

/// Plays raw bytes over loopback, on a thread of its own. Thread: any.
class ScriptServer final {
public:
    ScriptServer();
    ~ScriptServer();

    /// The address at which this script is played, once for each connection.
    [[nodiscard]] QString ws(const Script &script);
    /// What the client of the script played last sent after its request.
    [[nodiscard]] QByteArray received() const;
    [[nodiscard]] bool isOver() const; ///< the client ended its connection

private:
    Q_DISABLE_COPY_MOVE(ScriptServer)
    class Player;
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    Player *m_player;
    quint16 m_port = 0;
};

/// Nothing when the bytes are not whole frames.
[[nodiscard]] QList<SeenFrame> clientFrames(QByteArray bytes);

} // namespace Pulse::Testing
