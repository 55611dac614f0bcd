// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"
#include "models/session/close_reason.h"
#include "models/session/service.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pulse {

/// One line of the waterfall. The first four are those of the first page that was asked for; the
/// upgrade is on a connection of its own and counts all of it.
enum class DetectStepKind : quint8 { Name, Tcp, Tls, Answer, Upgrade, FirstMessage, Heartbeat };
struct DetectStep {
    DetectStepKind kind = DetectStepKind::Name;
    bool good = true;
    nanoseconds began{}; ///< since the detection began
    nanoseconds took{};
    QString detail{}; ///< an address, or text from outside: plain, at most 200 characters
    std::optional<int> status{};          ///< HTTP, of Answer and of an Upgrade that was refused
    std::optional<CloseReason> failure{}; ///< when it is not good
    int count = 0;                        ///< of Heartbeat: the first is 1

    friend bool operator==(const DetectStep &, const DetectStep &) = default;
};

/// Something that tells one family of services from the others, or a kind of connection.
enum class SignKind : quint8 {
    HeartbeatMessage, ///< {"ts": …} on the socket (S3-3)
    HeartbeatMetrics, ///< app_heartbeats_sent_total in /metrics (S3-33)
    JsonPing,         ///< {"type":"ping"} on the socket (S4)
    StoreGreeting,    ///< {"type":"connected","storeId":…} on the socket (S4)
    SocketsReport,    ///< isServerOnline, activeConnections (S4-27, S4-28)
    MezonHealth,      ///< heartbeat.count and connection.healthy (S0-12, S0-14)
    MezonPing,        ///< "message":"pong" with a statusCode (S0-18)
    TelegramHealth,   ///< last_update_ago (S2-17)
    TelegramHome,     ///< bot and status (S2-23)
    TelegramPing,     ///< "pong":true (S2-22)
    CronJobs,         ///< data.JOB.running (S1-13)
    AccountCounts,    ///< healthStatus, connectionStatus, _count (S1-16)
    CronSignIn,       ///< a page that only S1 has asks for a token (S1-18, S1-39)
    EngineIo,         ///< the handshake of Socket.IO (protocols 2)
    HealthReport,     ///< a page that says whether the service is well
    PongAnswered,     ///< our WebSocket ping was answered (S4-2)
};
enum class Confidence : quint8 { None, Likely, Certain };

struct Sign {
    SignKind kind = SignKind::HealthReport;
    QString where; ///< the path at which it was seen, as asked for

    friend bool operator==(const Sign &, const Sign &) = default;
};

/// What is worth saying beside the finding; the words say what to do about it.
enum class NoteKind : quint8 {
    PortMoved,     ///< the port asked for does not answer, another does: number
    WebPage,       ///< only web pages, no reports: text is the path of the first
    NothingThere,  ///< it answers and has none of the known pages
    SilentServer,  ///< TCP connects and no byte comes
    NotHttp,       ///< what answers does not speak HTTP
    Redirected,    ///< points elsewhere, not followed: text is the host, may be empty
    SocketRefused, ///< an upgrade was refused with a status: number, text is the path
    SignInNeeded,  ///< 401 or 403: number, text is the path
    Certificate,   ///< not trusted: text is why
    NoHeartbeat,   ///< the socket is open and no heartbeat came: number is seconds
    SocketUnknown, ///< metrics tell of heartbeats, and no socket was found
    PagesOnly,     ///< the service has a socket; only its pages could be proven
    OtherFamily,   ///< signs of another family too: number is the Profile
    FragmentCut,   ///< the part after # is never sent
    OutOfTime,     ///< the time limit came before everything was asked
    Cancelled,
};
struct DetectNote {
    NoteKind kind = NoteKind::NothingThere;
    QString text{};
    int number = 0;

    friend bool operator==(const DetectNote &, const DetectNote &) = default;
};

/// A page that answered.
struct PageFound {
    QString path;
    int status = 0;
    bool isReport = false; ///< JSON or metrics that were understood
    QStringList reads;     ///< fields that were understood, untranslated: "uptime", "memory"

    friend bool operator==(const PageFound &, const PageFound &) = default;
};

struct IntervalFound {
    milliseconds value{};
    int beats = 0; ///< learnt from so many; 0: the profile's own

    friend bool operator==(const IntervalFound &, const IntervalFound &) = default;
};

enum class TimeForm : quint8 { None, WithZone, WithoutZone, Number };

/// NotSure: something answers and no family was recognised. Nothing: nothing answers.
enum class DetectVerdict : quint8 { Recognised, NotSure, Nothing };

/// What a detection found, complete.
struct Finding {
    DetectVerdict verdict = DetectVerdict::Nothing;
    Confidence confidence = Confidence::None;
    Profile profile = Profile::Generic;
    QList<Sign> signs; ///< why, the strongest first
    /// How and where to watch it; `url` is empty when nothing can be proposed.
    TransportKind transport = TransportKind::HttpCheck;
    QString url;
    QString healthUrl; ///< a page beside a socket
    std::optional<IntervalFound> interval;
    QString timeField; ///< "ts", "timestamp"
    TimeForm timeForm = TimeForm::None;
    QString name; ///< as the service calls itself
    QString version;
    QList<PageFound> pages;
    bool needsToken = false;
    QString origin; ///< to be sent as a header, because the server refuses without; else empty
    std::optional<TlsFacts> tls;
    std::optional<CloseReason> failure; ///< why nothing answers
    QList<DetectNote> notes;
    nanoseconds took{};

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The family a sign speaks for, and how surely.
[[nodiscard]] Profile profileOf(SignKind kind);
[[nodiscard]] Confidence confidenceOf(SignKind kind);

/// The service as it would be watched, or nothing when `url` is empty. The id is left empty.
[[nodiscard]] std::optional<ServiceSettings> settingsOf(const Finding &finding);

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::DetectStep)
Q_DECLARE_METATYPE(Pulse::Finding)
