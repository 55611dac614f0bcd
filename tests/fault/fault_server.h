// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QPair>
#include <QString>
#include <QThread>

#include <memory>

namespace Pulse::Testing {

/// One request head as it came over the wire.
struct SeenRequest {
    int connection = 0; ///< 1 for the first connection of the server
    QByteArray method;
    QByteArray target; ///< path and query
    QByteArray raw;    ///< the whole head, for looking for what must not be in it

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< first value, empty when absent
    [[nodiscard]] QList<QByteArray> headerNames() const;        ///< lower case
};

/// What the server saw, filled on its thread and read on the test's.
class FaultLog final {
public:
    int connectionBegan();
    void connectionEnded();
    void request(const SeenRequest &request);
    void text(const QByteArray &text);
    void ping(const QByteArray &payload);
    void pong();
    void close(int code);

    [[nodiscard]] int connections() const;
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] QList<SeenRequest> requests() const;
    [[nodiscard]] QList<QByteArray> texts() const;
    [[nodiscard]] QList<QByteArray> pings() const;
    [[nodiscard]] int pongs() const;
    [[nodiscard]] QList<int> closes() const; ///< codes of the client's close frames, 0 without one

private:
    mutable QMutex m_mutex;
    int m_connections = 0;
    int m_open = 0;
    QList<SeenRequest> m_requests;
    QList<QByteArray> m_texts;
    QList<QByteArray> m_pings;
    int m_pongs = 0;
    QList<int> m_closes;
};

/// A certificate and key in PEM, for serving TLS.
struct TlsIdentity {
    QByteArray certificate;
    QByteArray key;
    bool stallHello = false;      ///< take the TCP connection and never answer the ClientHello
    QByteArray clientAuthority{}; ///< PEM: clients must show a certificate signed by it
};

/// A server that misbehaves on purpose, on its own thread and a free loopback port. The path of the
/// request chooses the fault (the list is in fault_connection.cpp). Hostile bytes are written from
/// one small static buffer and only as fast as they are taken, so the memory of the test process
/// stays that of the client under test.
class FaultServer final {
public:
    explicit FaultServer(const TlsIdentity &identity = {});
    ~FaultServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString ws(const QString &path) const;
    [[nodiscard]] QString http(const QString &path) const;
    [[nodiscard]] const FaultLog &log() const { return *m_log; }
    /// Ends every connection as a crash would (RST) and stops listening; start() listens again.
    void stop();
    void start();

private:
    Q_DISABLE_COPY_MOVE(FaultServer)
    [[nodiscard]] QString url(const QString &scheme, const QString &path) const;

    std::shared_ptr<FaultLog> m_log;
    QThread m_thread;
    class Listener;
    Listener *m_listener = nullptr;
    bool m_tls = false;
    quint16 m_port = 0;
};

} // namespace Pulse::Testing
