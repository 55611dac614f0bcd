// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/http_answer_reader.h"
#include "app/transport/name_lookup.h"
#include "app/transport/transport.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QTimer>

class QTcpSocket;

namespace Pulse {

/// An HTTP GET, or a POST without a body, over a connection of its own, so that name, TCP and TLS
/// are tested each time and each phase is measured. One deadline for all of it, no redirect
/// followed, no cookie, no compression.
///
/// Not on QNetworkAccessManager, whose thread (6.4.2) reads a head for as long as bytes come,
/// without a limit and without hearing an abort: one server that never ends its headers would hold
/// up the checks of all others for ever. Thread: the engine's.
class SocketHttpCheck final : public HttpCheck {
    Q_OBJECT
public:
    explicit SocketHttpCheck(std::shared_ptr<NameLookup> names);
    ~SocketHttpCheck() override;

    void start(const ConnectionRequest &request) override;
    void abort() override;

private:
    enum class Phase : quint8 { Idle, Naming, Connecting, Encrypting, Asking, Ended };

    void lookUp();
    void connectSocket();
    void listenTo(QTcpSocket &socket);
    void onConnected();
    void onEncrypted();
    void ask();
    void read();
    void onError(QAbstractSocket::SocketError error);
    void onDeadline();
    void settle();
    void phaseOver(std::optional<microseconds> CheckTiming::*phase);
    void fail(const CloseReason &reason);
    void release();
    [[nodiscard]] CheckTiming timing() const;

    std::shared_ptr<NameLookup> m_names;
    ConnectionRequest m_request;
    Phase m_phase = Phase::Idle;
    QTcpSocket *m_socket = nullptr; ///< ours until release(); plain for http
    HttpAnswerReader m_reader;
    QTimer m_deadline;
    QElapsedTimer m_since;
    qint64 m_phaseBegan = 0; ///< ns since m_since began
    CheckTiming m_timing;
    std::optional<TlsFacts> m_tls;
    QString m_certificateProblem;
};

} // namespace Pulse
