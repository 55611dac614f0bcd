// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/assertion.h"
#include "models/protocol/metric.h"
#include "models/session/ids.h"
#include "models/session/instant.h"
#include "models/session/shared_value.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pulse {

enum class TransportKind : quint8 {
    WebSocket,
    HttpCheck,
    TcpCheck,
    TlsCheck,
    DnsCheck,
    Push,
    SocketIo
};

/// We ask again and again, and each answer is a heartbeat.
[[nodiscard]] constexpr bool isCheck(TransportKind kind)
{
    return kind == TransportKind::HttpCheck || kind == TransportKind::TcpCheck ||
           kind == TransportKind::TlsCheck || kind == TransportKind::DnsCheck;
}
/// We connect, and stay connected. Neither: the service calls us (Push).
[[nodiscard]] constexpr bool isLine(TransportKind kind)
{
    return !isCheck(kind) && kind != TransportKind::Push;
}
enum class DetectorKind : quint8 { Fixed, Adaptive };

/// What counts as a heartbeat of this service.
enum class BeatSource : quint8 { Message, Pong, Check };

/// How a family of services speaks; the name in the configuration is in models/protocol/profile.
enum class Profile : quint8 {
    Generic,
    DjangoHeartbeat,   ///< S3
    WebSocketPing,     ///< S4
    MezonBot,          ///< S0
    TelegramKeepalive, ///< S2
    WhatsappCrm,       ///< S1
};

/// "Variance < 20" of S3-28 names neither formula nor unit: read as standard deviation in ms by
/// default, as ms² (population variance) to the letter (S3-31).
enum class VarianceReading : quint8 { StandardDeviation, PopulationVariance };

struct HeartbeatSettings {
    std::optional<milliseconds> interval = milliseconds{30'000}; ///< 1 s..1 day; nullopt: learnt
    std::optional<milliseconds> grace; ///< 0..interval; nullopt: max(2 s, 4·jitter, ts resolution)
    milliseconds ping{30'000};         ///< 1 s..1 h
    milliseconds pingTimeout{10'000};  ///< 1 s..5 min, less than a minute is usual
    int pingMissLimit = 2;             ///< unanswered pings in a row that end the connection
    DetectorKind detector = DetectorKind::Fixed;
    BeatSource source = BeatSource::Message;
    VarianceReading variance = VarianceReading::StandardDeviation;

    friend bool operator==(const HeartbeatSettings &, const HeartbeatSettings &) = default;
};

/// base·factor^n up to cap, plus 0..jitter at random; after `tries` the session is Down and goes on
/// from slowBase doubling to slowCap (±50 %), unless giveUp (S0-21, S2-8, S4-11 to S4-14).
struct ReconnectSettings {
    milliseconds base{5'000};
    double factor = 2.0;
    milliseconds cap{30'000};
    milliseconds jitter{1'000};
    int tries = 5;
    bool giveUp = false;
    milliseconds slowBase{30'000};
    milliseconds slowCap{300'000};

    friend bool operator==(const ReconnectSettings &, const ReconnectSettings &) = default;
};

/// An HTTP health page beside a socket.
struct HealthPage {
    QString url;
    milliseconds interval{60'000};
    milliseconds timeout{10'000};
    QString jobsUrl{}; ///< page of scheduled jobs, read right after the first (S1-13); empty: none

    friend bool operator==(const HealthPage &, const HealthPage &) = default;
};

/// TLS of a service beyond the system's usual trust. Paths are those of the configuration, relative
/// to its folder.
struct TlsSettings {
    QString ca;            ///< PEM file: trusted besides the system's authorities
    QString certificate;   ///< PEM file: shown to the server
    QString key;           ///< PEM file: of the certificate
    QString keyPassphrase; ///< a reference, never the secret itself
    QString fingerprint;   ///< SHA-256 of the server's certificate in hex: this one and no other

    friend bool operator==(const TlsSettings &, const TlsSettings &) = default;
};

/// What an HTTP check asks with. The default is a plain GET.
struct RequestSettings {
    QString method = QStringLiteral("GET"); ///< a token of RFC 9110; HEAD answers have no body
    QString body;                           ///< sent as it stands, at most 64 KiB
    QString contentType = QStringLiteral("application/json"); ///< of the body, when there is one
    QString user;     ///< basic authentication (S2-38); empty: none
    QString password; ///< a reference, never the password itself

    friend bool operator==(const RequestSettings &, const RequestSettings &) = default;
};

/// What a check is asked for: its report, a sign of life, or who answers there.
enum class CheckPurpose : quint8 { Report, Ping, Identity };

/// A cheap question between two full checks (S0-18, S2-22). Empty path: none is asked.
struct PingPage {
    QString path;                  ///< relative to the address: "ping" beside "/health"
    milliseconds interval{60'000}; ///< 1 s..1 day

    friend bool operator==(const PingPage &, const PingPage &) = default;
};

/// How a service is known among its neighbours when ports shift (S2-3, S2-23).
struct IdentitySettings {
    QString path = QStringLiteral("/");    ///< of the page that names the service
    QString field = QStringLiteral("bot"); ///< where the name stands in its JSON
    QString value;                         ///< the name; empty: whoever answers is taken

    friend bool operator==(const IdentitySettings &, const IdentitySettings &) = default;
};

/// Where a Socket.IO server is met (protocols 2).
struct SocketIoSettings {
    QString nspace = QStringLiteral("/");
    QString path = QStringLiteral("/socket.io/"); ///< when the address itself has none
    QString auth; ///< a reference; a JSON object goes as it is, anything else as {"token": …}

    friend bool operator==(const SocketIoSettings &, const SocketIoSettings &) = default;
};

/// The unit of `nextAttemptIn`, which S1-34 does not state. Auto: under 100 it is seconds (nobody
/// waits that few milliseconds), from there on milliseconds, as the official client counts.
enum class RetryUnit : quint8 { Auto, Milliseconds, Seconds };

/// A service that reports accounts: each is a session of its own (S1-33).
struct AccountSettings {
    int limit = 10'000;                     ///< accounts shown; more are counted and told
    milliseconds criticalAfter{21'600'000}; ///< offline so long is critical (S1-22, S1-35)
    RetryUnit retryUnit = RetryUnit::Auto;
    bool showPhone = false; ///< false: all but the last two digits are masked (S1-7)
    bool actions = false;   ///< its jobs may be triggered, started, stopped (S1-17)
    QString api;            ///< base of its REST pages; empty: the address' own host
    QString dashboard;      ///< where a person reconnects an account (S1-28)
    QString timeZone = QStringLiteral("UTC"); ///< of its cron jobs (S1-19)

    friend bool operator==(const AccountSettings &, const AccountSettings &) = default;
};

/// What the messages of a line say of themselves, and what may come (S4-7 to S4-9, S4-43). Messages
/// here are those that are no heartbeats, pings or pongs. Paths are looked for in the message, then
/// in its `data` and its `payload`, because many services send an envelope.
struct MessageSettings {
    QString classPath; ///< JSON path of the word that says what a message is; empty: not read
    QString storePath; ///< JSON path of the store (tenant) it is for; empty: not read
    QString store;     ///< the only store whose messages may come; empty: any
    QStringList joined{QStringLiteral("user:joined"), QStringLiteral("user_joined"),
                       QStringLiteral("join")}; ///< classes that say somebody came (S4-8)
    QStringList left{QStringLiteral("user:left"), QStringLiteral("user_left"),
                     QStringLiteral("leave")};
    milliseconds silentAfter{0}; ///< connected without a message for so long warns; 0: never

    friend bool operator==(const MessageSettings &, const MessageSettings &) = default;
};

/// Limits of the judge; each is a `limit` in a Reason.
struct JudgeLimits {
    milliseconds latencyP95{500};  ///< S3-37; 1 s for health pages (S2-42)
    milliseconds slowFor{120'000}; ///< p95 must be above it for so long (S3-37)
    milliseconds missedFor{0}; ///< heartbeats missed in the window for so long are critical though
                               ///< others came since (S3-38); 0: never
    milliseconds clockOffset{5'000};     ///< reliability 4.3
    double errorRate = 0.01;             ///< S2-44
    milliseconds updatesSilent{300'000}; ///< S2-5
    milliseconds monitorStale{150'000};  ///< S0-5, protocols 1
    int connectionFailures = 3;          ///< from here a warning, above it critical (S0-29, S0-34)
    int certificateDays = 14;            ///< F35
    milliseconds window{300'000}; ///< over which error rate and updates a minute (S2-6), p95 of
                                  ///< latency (S3-37), missed heartbeats and messages are taken
    int restartsPerDay = 1;       ///< more than these in 24 h warn (S2-43)
    int restartsInAll = 0; ///< the service's own limit; from 8 of 10 a warning (S2-8); 0: none
    milliseconds beatEvery{
        0};               ///< the service's own beat, for expected against seen (S0-2); 0: none
    int memoryHours = 24; ///< a heap that would be full sooner warns (S0-4, S2-45); 0: never
    double uptimeGoal = 0.999; ///< S2-41, a fraction

    friend bool operator==(const JudgeLimits &, const JudgeLimits &) = default;
};

/// What the operator configured, complete: profile defaults are already filled in.
struct ServiceSettings {
    ServiceId id;
    QString name;
    QString url; ///< ws wss socketio socketios http https prometheus+http prometheus+https tcp tls
                 ///< dns push
    /// Tried in this order when `url` refuses or is not this service; of a line: its other nodes
    /// (S4-48).
    QStringList fallbackUrls;
    IdentitySettings identity;
    RequestSettings request;
    PingPage pingPage;
    TransportKind transport = TransportKind::WebSocket;
    Profile profile = Profile::Generic;
    QString ownProfile; ///< the file's own one that was laid over it; empty: none
    QString group;
    QStringList tags;
    QString environment;                    ///< dev, staging or prod (S2-47); empty: not said
    QList<QPair<QString, QString>> headers; ///< validated: no CR, LF or NUL
    QString token;  ///< a reference (secret:, env:, file:), never the secret itself
    QString expect; ///< of a tcp service: what its first bytes must hold; of dns: a record
    QString note;
    bool enabled = true;
    milliseconds connectTimeout{
        10'000}; ///< name, TCP, TLS and upgrade together; also a check's total
    HeartbeatSettings heartbeat;
    ReconnectSettings reconnect;
    std::optional<HealthPage> health;
    JudgeLimits limits;
    QString origin;           ///< Origin header; empty: none
    QStringList subprotocols; ///< of a WebSocket, by preference
    QString proxy;            ///< http:// or socks5:// with a port; empty: none
    QString proxyUser;        ///< empty: the proxy asks for none
    QString proxyPassword;    ///< a reference
    TlsSettings tls;
    QStringList sendOnConnect; ///< texts, sent in this order as soon as a WebSocket is open
    /// Our JSON ping, sent instead of the protocol's: {now} becomes ms since the epoch, {id} a
    /// number of ours. Empty: protocol pings (protocols 5).
    QString jsonPing;
    QList<AssertionSettings> assertions; ///< at most 50
    QList<MetricSettings> metrics;       ///< at most 50
    SocketIoSettings socketIo;
    AccountSettings accounts;
    MessageSettings messages;

    friend bool operator==(const ServiceSettings &, const ServiceSettings &) = default;
};

/// One copy of a service's settings for all who hold them.
using SharedSettings = SharedValue<ServiceSettings>;

/// A service whose accounts are sessions of their own (S1-33).
[[nodiscard]] inline bool hasAccounts(const ServiceSettings &settings)
{
    return settings.transport == TransportKind::SocketIo &&
           settings.profile == Profile::WhatsappCrm;
}

/// What `tag:` finds it by: its own tags, its environment and its store.
[[nodiscard]] inline QStringList searchTags(const ServiceSettings &settings)
{
    QStringList tags = settings.tags;
    for (const QString &more : {settings.environment, settings.messages.store}) {
        if (!more.isEmpty() && !tags.contains(more, Qt::CaseInsensitive))
            tags.append(more);
    }
    return tags;
}

} // namespace Pulse
