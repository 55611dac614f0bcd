// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_answer.h"
#include "models/protocol/http_request.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QTcpSocket;

namespace Pulse {

/// One client of the local API: one request, one answer, and the end. Everything about it is
/// limited: head 16 KiB, body 64 KiB, 10 s from the first moment to the last byte. Thread: the
/// server's.
class ApiConnection final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds total{10'000};
    static constexpr std::chrono::milliseconds farewell{1'000}; ///< for the peer to read the answer
    using Answering = std::function<ApiAnswer(const HttpRequest &request, bool fromThisComputer)>;

    /// Takes the socket over. `answering` outlives it.
    ApiConnection(QTcpSocket *socket, const Answering &answering,
                  std::chrono::milliseconds timeLimit, QObject *parent);

    /// Answers without reading a request.
    void refuse(const ApiAnswer &answer) { send(answer, true); }

private:
    enum class Phase : quint8 { Reading, Writing, Leaving };

    void read();
    void send(const ApiAnswer &answer, bool withBody);
    void written();
    void timeUp();

    QTcpSocket *m_socket;
    const Answering &m_answering;
    QByteArray m_buffer;
    QTimer m_limit;
    Phase m_phase = Phase::Reading;
};

} // namespace Pulse
