// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/name_lookup.h"
#include "app/transport/transport.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QTimer>

class QTcpSocket;

namespace Pulse {

/// Is somebody there? tcp://host:port: a connection is made, and when something is expected, the
/// first bytes must hold it. tls://host:port (443): a TLS handshake is made, and the certificate is
/// told; one that cannot be trusted or has ended fails it. Nothing is ever sent beyond that. One
/// deadline for all of it. Thread: the engine's.
class PortCheck final : public HttpCheck {
    Q_OBJECT
public:
    static constexpr qsizetype bannerLimit = 4'096; ///< bytes that are looked through

    PortCheck(std::shared_ptr<NameLookup> names, const QString &expected);
    ~PortCheck() override;

    void start(const ConnectionRequest &request) override;
    void abort() override { release(); }

private:
    enum class Phase : quint8 { Idle, Naming, Connecting, Encrypting, Listening, Ended };

    void lookUp();
    void connectSocket();
    void onConnected();
    void onEncrypted();
    void read();
    void onError(QAbstractSocket::SocketError error);
    void onDeadline();
    void succeed();
    void failUnexpected();
    void fail(const CloseReason &reason);
    void release();
    void phaseOver(std::optional<microseconds> CheckTiming::*phase);
    [[nodiscard]] CheckTiming timing() const;
    [[nodiscard]] HealthReport found() const;

    std::shared_ptr<NameLookup> m_names;
    const QByteArray m_expected;
    ConnectionRequest m_request;
    Phase m_phase = Phase::Idle;
    QTcpSocket *m_socket = nullptr; ///< ours until release()
    QByteArray m_banner;
    QTimer m_deadline;
    QElapsedTimer m_since;
    qint64 m_phaseBegan = 0; ///< ns since m_since began
    CheckTiming m_timing;
    QString m_certificateProblem;
};

} // namespace Pulse
