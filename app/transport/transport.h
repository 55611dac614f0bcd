// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/socketio_client.h"
#include "models/session/close_reason.h"
#include "models/session/event.h"
#include "models/session/line_options.h"
#include "models/session/service.h"
#include "models/session/session_update.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Pulse {

/// The wall and monotonic clock, injected. Thread: the caller's.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() = 0;
    /// Goes on while the computer sleeps; `now().mono` does not.
    [[nodiscard]] virtual nanoseconds boot() { return now().mono; }
};

/// What a connection needs to begin: secrets are resolved already.
struct ConnectionRequest {
    QString url;
    QList<QPair<QString, QString>> headers; ///< validated, the Authorization header among them
    milliseconds timeout{10'000}; ///< for name, TCP, TLS and upgrade together; a check's total
    LineOptions line{};
    QByteArray method = "GET"; ///< of a check; sent once, never again by itself
    QByteArray body{};         ///< of a check, at most 64 KiB
    QByteArray contentType{};  ///< of the body; empty: none is named
    /// Nobody pressed a button: pages with a side effect are refused (S2-24).
    bool automatic = true;
    QByteArray auth{}; ///< of a Socket.IO namespace: a JSON object, or a token alone
};

/// Moves bytes of one connection attempt. One object, one attempt: a new attempt is a new object,
/// so that nothing late of an older one can reach its session. It decides nothing (policy is the
/// session's). Thread: the engine's; all signals come on it and none after abort() or closed().
class Transport : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void open(const ConnectionRequest &request) = 0;
    /// Ends at once, silently; safe at any time.
    virtual void abort() = 0;
    /// Ends politely (close frame 1000), at the latest after 2 s; silently.
    virtual void close() = 0;
    /// False when it is not connected or its output is full.
    [[nodiscard]] virtual bool sendText(const QString &text) = 0;
    virtual void sendPing(PingId id) = 0;
    /// After putOut(): asks to be let in again; opened() or closed() follows. False when that is
    /// not possible.
    [[nodiscard]] virtual bool reopen() { return false; }

Q_SIGNALS:
    /// Another step of the way to opened(); the receiver may end this object.
    void stepped(Pulse::ConnectStep step);
    void opened(Pulse::microseconds took, const std::optional<Pulse::TlsFacts> &tls);
    /// Exactly once for each attempt that was not ended by us.
    void closed(const Pulse::CloseReason &reason);
    void textReceived(const QString &text);
    void binaryReceived(const QByteArray &bytes);
    void pongReceived(Pulse::PingId id);
    /// The peer pinged and was answered (S4-1). `count`: how many came together; a flood of pings
    /// is one signal for each read.
    void pingReceived(int count);
    /// A message with a name (Socket.IO).
    void eventReceived(const Pulse::SocketIoEvent &event);
    /// The service ended what we had on this line, and the line itself lives (Socket.IO 41).
    void putOut(const Pulse::CloseReason &reason);
};

/// One HTTP request with all its guards, or another check of the same shape (a TCP connection, a
/// TLS handshake). One object, one check.
class HttpCheck : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    struct Answer {
        int status = 0;
        QByteArray body;                              ///< at most 1 MiB
        QList<QPair<QByteArray, QByteArray>> headers; ///< as sent, at most 64 KiB in all
        CheckTiming timing;
        std::optional<TlsFacts> tls;
        /// Of a check that speaks no HTTP: what it found. Else the body is to be read.
        std::optional<HealthReport> found{};
    };
    virtual void start(const ConnectionRequest &request) = 0;
    virtual void abort() = 0;

Q_SIGNALS:
    /// Another step of the way to answered(); the receiver may end this object.
    void stepped(Pulse::ConnectStep step);
    void answered(const Pulse::HttpCheck::Answer &answer);
    void failed(const Pulse::CloseReason &reason, const Pulse::CheckTiming &timing);
};

/// How the engine gets its transports: real ones from the composition, scripted ones in tests.
struct TransportFactory {
    std::function<std::unique_ptr<Transport>(const ServiceSettings &)> transport;
    std::function<std::unique_ptr<HttpCheck>(const ServiceSettings &)> check;
};

} // namespace Pulse
