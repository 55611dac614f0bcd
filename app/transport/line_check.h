// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transport/name_lookup.h"
#include "app/transport/transport.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QTimer>

class QSslSocket;
class QTcpSocket;

namespace Pulse {

/// What every check over a connection of its own does: name, TCP and TLS, each measured, under one
/// deadline for all of it, told once. What is said on the line is the derived class's.
/// Thread: the engine's.
class LineCheck : public HttpCheck {
    Q_OBJECT
public:
    ~LineCheck() override;
    void abort() override { release(); }

protected:
    enum class Phase : quint8 { Idle, Naming, Connecting, Encrypting, Talking, Ended };

    explicit LineCheck(std::shared_ptr<NameLookup> names);

    /// To be called once, from start(). `bufferLimit`: bytes that wait to be read; 0: no limit.
    void begin(const ConnectionRequest &request, const std::optional<CloseReason> &refusal,
               qint64 bufferLimit = 0);

    /// The line stands, encrypted where it should be.
    virtual void lineReady() = 0;
    /// Bytes have come.
    virtual void read() = 0;
    /// The peer ended the line, and all that came was read.
    virtual void lineEnded() = 0;
    /// The deadline passed after TCP connected.
    [[nodiscard]] virtual CloseReason tooLate() const = 0;
    /// A last word on a line that was not made, or on what is wrong with a certificate.
    [[nodiscard]] virtual CloseReason notMade(const CloseReason &reason) const { return reason; }
    [[nodiscard]] virtual QString certificateProblem(const QSslSocket &, const QString &what) const
    {
        return what;
    }

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const ConnectionRequest &request() const { return m_request; }
    [[nodiscard]] bool anythingCame() const { return m_timing.firstByte.has_value(); }
    QTcpSocket *socket() const { return m_socket; }

    /// Both end the check, and are last in their caller: the receiver may delete this object.
    void succeed(Answer answer); ///< timing and TLS facts are filled in
    void fail(const CloseReason &reason);

private:
    void lookUp();
    void connectSocket();
    void onConnected();
    void onEncrypted();
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void onDeadline();
    void release();
    void talk();
    void tell(ConnectStep step, Phase during);
    void phaseOver(std::optional<microseconds> CheckTiming::*phase);
    [[nodiscard]] CheckTiming timing() const;

    std::shared_ptr<NameLookup> m_names;
    ConnectionRequest m_request;
    qint64 m_bufferLimit = 0;
    Phase m_phase = Phase::Idle;
    QTcpSocket *m_socket = nullptr; ///< ours until release()
    QTimer m_deadline;
    QElapsedTimer m_since;
    qint64 m_phaseBegan = 0; ///< ns since m_since began
    CheckTiming m_timing;
    QString m_certificateProblem;
};

} // namespace Pulse
