// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/heartbeat.h"
#include "models/protocol/health_report.h"
#include "models/session/account_facts.h"
#include "models/session/circuit.h"
#include "models/session/close_reason.h"
#include "models/session/connect_step.h"
#include "models/session/message_tally.h"
#include "models/session/node_facts.h"
#include "models/session/report_trend.h"
#include "models/session/shared_optional.h"
#include "models/session/shared_value.h"
#include "models/session/status.h"

#include <optional>

namespace Pulse {

/// How the service's clock stands to ours: offset = service minus ours (+38 ms: it is ahead).
struct ClockOffsetEstimate {
    milliseconds offset{};
    milliseconds error{}; ///< the offset is within ± this
    friend bool operator==(const ClockOffsetEstimate &, const ClockOffsetEstimate &) = default;
};

/// Round-trip figures over the ring. p95 and p99 only from 20 beats on (ui/SPEC section 9).
struct LatencySummary {
    std::optional<microseconds> last;
    std::optional<microseconds> smoothed; ///< RFC 6298 SRTT
    std::optional<microseconds> average;
    std::optional<microseconds> p50;
    std::optional<microseconds> p95;
    std::optional<microseconds> p99;
    std::optional<microseconds> jitter; ///< RFC 3550 6.4.1
    friend bool operator==(const LatencySummary &, const LatencySummary &) = default;
};

/// How the observed time divides: only time in which this computer could see is counted.
struct UptimeCount {
    nanoseconds up{};
    nanoseconds down{};
    friend bool operator==(const UptimeCount &, const UptimeCount &) = default;
};

/// Everything a person may be told about a session. A value: copied to other threads as it is.
struct SessionState {
    ConnectionState connection = ConnectionState::Connecting;
    Instant connectionSince;
    int attempt = 0;     ///< tries since the last good connection; 0 while connected
    int maxAttempts = 5; ///< the quick tries
    std::optional<Instant> nextAttemptAt;
    bool attemptByOperator = false; ///< the try under way was asked for by a person
    ConnectProgress progress;       ///< of that try
    CloseReason lastClose;
    std::optional<TlsFacts> tls;

    Status status = Status::Connecting;
    Instant statusSince;
    Reasons reasons;                    ///< worst first; never empty once started
    Quality quality = Quality::Unknown; ///< never good while the service is silent or gone
    bool observerBlind = false;

    std::optional<Instant> firstBeatAt;
    std::optional<Instant> lastBeatAt;
    std::optional<Instant> lastPongAt;
    std::optional<Instant> lastHeardAt; ///< anything at all that came in
    std::optional<Instant> nextBeatDue; ///< when the next one is expected, without grace
    milliseconds interval{30'000};      ///< in force: set, or learnt
    bool intervalLearnt = false;
    int intervalFrom = 0;      ///< beats it was learnt from
    milliseconds grace{2'000}; ///< in force
    int missedInARow = 0;
    int pingsUnanswered = 0;

    LatencySummary latency;
    std::optional<ClockOffsetEstimate> clock;
    std::optional<milliseconds>
        timeResolution; ///< of the service's stamps; 1 s is "coarse clock" (S3-32)

    qint64 beats = 0;
    qint64 missed = 0;
    qint64 late = 0;
    qint64 duplicates = 0;
    qint64 malformed = 0;
    qint64 messages = 0;
    qint64 bytesIn = 0;
    qint64 serverPings = 0; ///< protocol pings that came and were answered (S4-1)
    int reconnects = 0;     ///< connections made after the first
    int restarts = 0;       ///< of the service, as its report shows
    UptimeCount uptime;

    SharedOptional<HealthReport> report;
    std::optional<Instant> reportAt;
    SharedValue<ReportTrend> trend; ///< of the reports; copied as a pointer
    std::optional<CheckTiming> timing;
    std::optional<Instant> nextCheckAt;
    int target =
        0; ///< which address is asked: 0 the first, then the fallbacks (S2-3, S2-33, S4-48)
    SharedValue<QList<NodeFacts>> nodes; ///< of a line with fallbacks, in the order of targets
    CircuitFacts circuit;                ///< of the server that is asked (S4-53)
    std::optional<Instant> closelyUntil; ///< watched closely until then (S0-31)
    CloseReason lastCheckFailure;        ///< what == None when the last check got an answer

    std::optional<AccountFacts> account; ///< of a session that is one account of a service
    qint64 accountsShown = 0;            ///< of a service that reports accounts: sessions it has
    qint64 accountsBeyond = 0;           ///< accounts over the limit, which have none
    SharedValue<MessageFacts> traffic;   ///< messages that are no heartbeats, pings or pongs

    friend bool operator==(const SessionState &, const SessionState &) = default;
};

} // namespace Pulse
