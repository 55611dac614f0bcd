// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Pulse {

/// In the order of severity, worst first: sorting by it is "worst first" (ui/SPEC section 2).
enum class Status : quint8 { Critical, Offline, Warning, Connecting, Unknown, Healthy, Paused };

/// Where the connection stands. Waiting: backing off between tries. Down: the quick tries are used
/// up; slow tries go on unless the service says `give_up`.
enum class ConnectionState : quint8 { Paused, Connecting, Connected, Waiting, Down };

/// Rating of the last three latencies (S3-28 to S3-30).
enum class Quality : quint8 { Unknown, Excellent, Good, Fair, Poor };

/// Age of the last proof of life (S4-35): under 30 s, under 60 s, 60 s and more.
enum class Freshness : quint8 { Unknown, Excellent, Good, Poor };

/// Why a session has its status. Each stands for one fixed rule; the words are made from it by
/// models/words/reason_text.
enum class RuleId : quint8 {
    OnTime,             ///< nothing is wrong; value: age of the last beat, ms
    PausedByOperator,   ///<
    ObserverBlind,      ///< this computer was asleep, frozen or offline; nothing can be said
    FirstConnect,       ///< connecting for the first time, or because the operator asked
    NoBeatYet,          ///< connected, the first beat is not due yet
    ConnectionLost,     ///< detail says how; value: tries so far, limit: quick tries
    GaveUp,             ///< quick tries used up; value: tries so far, limit: quick tries
    SignInRefused,      ///< 401, 403, 4401 …: will not heal by retrying
    NoPushYet,          ///< a service that calls us has not called yet, and is not late
    BeatLate,           ///< value: ms since the last beat, limit: interval + grace
    BeatsMissed,        ///< value: missed in a row, limit: 2 (S3-26); detail empty
    SilentButAlive,     ///< beats stopped, pings are answered (reliability F06)
    PongMissing,        ///< beats come, pings are not answered (F07)
    Slow,               ///< value: p95 latency ms, limit: ms (S3-37, S2-42)
    ClockOff,           ///< value: clock offset ms, limit: ms (S3-42)
    HttpStatus,         ///< value: HTTP status, limit: 200 (S0-25, S2-21)
    SaysUnhealthy,      ///< the report says so (healthy:false, status word); detail: the word
    Unreadable,         ///< the answer is not what the profile reads; detail: why
    ConnectionFailures, ///< value: failureCount, limit: 3 (S0-29, S0-34)
    ErrorRate,          ///< value: fraction, limit: fraction (S2-19, S2-44)
    UpdatesStopped,     ///< value: ms since the bot's last update, limit: ms (S2-5, S2-17)
    MonitorStale,       ///< value: age in ms of the bot's own last check, limit: ms (S0-5)
    CountStopped,       ///< the bot's heartbeat counter does not rise though HTTP is fine (S0-12)
    StatusMismatch,     ///< value: status in the body, limit: real HTTP status (S0-8)
    CertificateEnding,  ///< value: days left, limit: days
    JobNotRunning,      ///< a scheduled job of the service does not run (S1-13); detail: its name
    HealthPageSilent,   ///< the health page beside a socket gave no answer
    AccountsUnhealthy,  ///< value: accounts that are not healthy, limit: accounts in all (S1-16)
    AccountsBeyond,     ///< value: accounts in all, limit: accounts that get a session
    AccountOnline,      ///< an account is connected (S1-2); value: ms since then
    AccountOffline,     ///< value: ms offline, limit: ms until it is critical (S1-3, S1-4); detail:
                        ///< word
    AccountRetrying,    ///< value: attempt, limit: attempts; attempt may be the higher (S1-34)
    AccountSignedOut,   ///< signed out on the phone: a QR code must be scanned (S1-28)
    AccountExpired,     ///< its session expired: a new QR code is needed (S1-28)
    AccountNetwork,     ///< the service's network keeps it away (S1-28)
    AccountRateLimited, ///< WhatsApp blocks new connections for a while (S1-28)
    AccountWordUnknown, ///< the status is a word we do not know; detail: the word
    ServiceNotHeard,    ///< its service cannot be heard, so nothing is known of the account
    AssertionFailed,    ///< detail: what the operator asked for and what was there (S0-30)
    AssertionUnreadable,    ///< detail: likewise, why nothing could be compared
    MetricLimit,            ///< value, limit: of a named figure; detail: its name and unit
    CachedAnswer,           ///< the answer's own time stands still; value: ms since it did (S0-10)
    BeatsTooFew,            ///< value: beats the service counted, limit: beats expected (S0-2)
    MemoryGrowing,          ///< value: hours until the heap is full, limit: hours (S0-4, S2-45)
    RestartsMany,           ///< value: restarts in 24 h, limit: allowed (S2-43, S2-8)
    ErrorRateMismatch,      ///< value: the rate it tells, limit: the rate of its counts (S2-19)
    SaysHealthyButSilent,   ///< the page says healthy, no heartbeat comes; value: ms of silence
    SocketFineMonitorStale, ///< beats come, its own monitor stands; value: its age, ms, limit: ms
    HttpAliveBotDead,   ///< 200 and healthy, but no updates; value: ms without, limit: ms (S2-17)
    PageDownSocketFine, ///< beats come, the health page does not answer; detail: why
    IsolationLeak,  ///< value: messages of other stores in the window, limit: 0 (S4-9); detail: the
                    ///< last of them
    MissedLately,   ///< value: missed heartbeats a second over the window, limit: 0 (S3-38)
    JobStale,       ///< a job did not run when its schedule says; value: ms since it did, limit: ms
                    ///< (S1-38); detail: its name
    CircuitOpen,    ///< tries to its server are held back; value: failed tries, limit: those that
                    ///< open it (S4-53)
    MessagesSilent, ///< connected, but no message; value: ms without, limit: ms (S4-43)
    TryCancelled,   ///< a person ended the try to connect; another one follows by itself
};

/// One reason of a status: which rule, how bad it is, the value measured and the limit it broke.
struct Reason {
    RuleId rule = RuleId::OnTime;
    Status severity = Status::Healthy;
    double value = 0;
    double limit = 0;
    QString detail; ///< text from outside, hostile at every sink; may be empty

    friend bool operator==(const Reason &, const Reason &) = default;
};
using Reasons = QList<Reason>;

} // namespace Pulse
