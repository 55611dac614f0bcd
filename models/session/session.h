// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/clock_offset.h"
#include "models/heartbeat/failure_detector.h"
#include "models/heartbeat/interval_learner.h"
#include "models/heartbeat/latency_stats.h"
#include "models/heartbeat/latency_window.h"
#include "models/session/event.h"
#include "models/session/health_policy.h"
#include "models/session/message_book.h"
#include "models/session/outcome.h"
#include "models/session/random.h"
#include "models/session/report_history.h"
#include "models/session/service.h"
#include "models/session/session_state.h"

#include <array>
#include <vector>

namespace Pulse {

/// Feeds the session's generator (jitter, ping nonces), so that a replay is exact.
struct Seed {
    quint64 value = 1;
    friend bool operator==(const Seed &, const Seed &) = default;
};

/// One session's state as the fold of its events. Pure: reads no clock, owns no timer, does no I/O;
/// a value that can be copied and compared. Events must come in the order of their monotonic time.
class Session final {
public:
    explicit Session(SharedSettings settings, Seed seed);

    [[nodiscard]] Outcome apply(const Event &event);
    [[nodiscard]] const SessionState &state() const { return m_state; }
    [[nodiscard]] const ServiceSettings &settings() const { return m_settings; }

    friend bool operator==(const Session &, const Session &) = default;

private:
    struct Ping {
        PingId id;
        nanoseconds sentAt{};
        milliseconds wall{}; ///< what {now} in a JSON ping said
        bool timedOut = false;
        friend bool operator==(const Ping &, const Ping &) = default;
    };
    // One event at a time; every handler gets the outcome to fill.
    void on(const Started &started, Outcome &out);
    void on(const ConnectStepped &stepped, Outcome &out);
    void on(const Opened &opened, Outcome &out);
    void on(const Closed &closed, Outcome &out);
    void on(const BeatReceived &beat, Outcome &out);
    void on(const PongReceived &pong, Outcome &out);
    void on(const PingReceived &ping, Outcome &out);
    void on(const JsonPongReceived &pong, Outcome &out);
    void on(const MessageReceived &message, Outcome &out);
    void on(const ReportRead &read, Outcome &out);
    void on(const CheckFailed &failed, Outcome &out);
    void on(const PushReceived &push, Outcome &out);
    void on(const IdentityRead &read, Outcome &out);
    void on(const AccountsCounted &counted, Outcome &out);
    void on(const CircuitMoved &moved, Outcome &out);
    void on(const OperatorAsked &asked, Outcome &out);
    void on(const ObserverSaw &saw, Outcome &out);
    void on(const DeadlinePassed &, Outcome &) {}

    // session.cpp: time that passed, and what follows from the new state
    void meetDeadlines(Outcome &out);
    void countUptime();
    void judgeNow(Outcome &out);
    [[nodiscard]] std::optional<nanoseconds> soonestDeadline() const;

    // session_connection.cpp
    void begin(milliseconds delay);
    void startAttempt(bool operatorAsked, Outcome &out);
    void drop(const CloseReason &reason, Outcome &out);
    void attemptFailed(const CloseReason &reason, Outcome &out);
    void waitForNextTry(const CloseReason &reason);
    [[nodiscard]] milliseconds waitAskedFor(const CloseReason &reason);
    void endLine(const CloseReason &reason, Outcome &out);
    void reconnectByOperator(Outcome &out);
    void cancelTry(Outcome &out);
    void pause(Outcome &out);
    void watchFromNow();
    void resumeAfterGap(const ObserverSaw &saw, Outcome &out);
    void goBlind(Outcome &out);
    void seeAgain(Outcome &out);
    void setConnection(ConnectionState state, Outcome &out);

    // session_heartbeat.cpp
    void acceptBeat(BeatKind kind, std::optional<microseconds> latency,
                    const std::optional<ServiceTime> &sentAt, bool failed, Outcome &out);
    [[nodiscard]] bool isDuplicate(const ServiceTime &sentAt);
    void learnFromGap();
    void countMissed(nanoseconds overdue, Outcome &out);
    void countOverdueSlots(Outcome &out);
    void addRoundTrip(microseconds roundTrip);
    [[nodiscard]] Quality qualityNow() const;
    void sendPing(Outcome &out);
    void pingAnswered(std::vector<Ping>::iterator ping, Outcome &out);
    void checkPings(Outcome &out);
    void checkSilence(Outcome &out);
    void refreshLimits();
    [[nodiscard]] bool expectsBeats() const;
    [[nodiscard]] bool slotsCount() const;
    [[nodiscard]] nanoseconds silence() const { return m_now.mono - m_silenceFrom; }
    [[nodiscard]] milliseconds pingTimeout() const;

    // session_traffic.cpp: messages that are no heartbeats
    void takeMessages(const MessageTally &tally, Outcome &out);
    [[nodiscard]] bool expectsMessages() const;

    // session_window.cpp: what must last before it is told (S3-37, S3-38), and jobs that are due
    void lookBack(JudgeFacts &facts);
    void countMissedForGood(qint64 missed);
    [[nodiscard]] std::optional<nanoseconds> nextLookBack() const;
    void noteJobs(const HealthReport &report);

    // session_report.cpp
    void awaitPushes(Outcome &out);
    [[nodiscard]] bool isPush() const { return m_settings->transport == TransportKind::Push; }
    void noticeRestart(const HealthReport &report, Outcome &out);
    void watchCounter(const HealthReport &report);
    void takeReport(const ReportRead &read, Outcome &out);
    void takePing(const ReportRead &read, Outcome &out);
    void cameAlive(Outcome &out);
    void scheduleCheck(Outcome &out);
    void scheduleNext();
    void watchClosely();
    [[nodiscard]] milliseconds checkInterval() const;

    // session_target.cpp: which address is asked (S2-3)
    void runCheck(bool operatorAsked, Outcome &out);
    void runPing(Outcome &out);
    [[nodiscard]] bool tryNextTarget(Outcome &out);
    // session_pool.cpp: the nodes of a line, and the circuit to the present one
    [[nodiscard]] bool isPool() const;
    void nextNode(Outcome &out);
    [[nodiscard]] bool roundGoesOn() const { return m_targetsTried > 0; }
    void countNode(const CloseReason *failure);
    void rateNode(microseconds roundTrip);
    void publishNodes();
    [[nodiscard]] bool isHeld() const;
    void waitForCircuit();
    [[nodiscard]] bool isElsewhere(const CloseReason &reason) const;
    /// A check that is run now and then: HTTP and its kin.
    [[nodiscard]] bool isPolled() const { return isCheck(m_settings->transport); }

    SharedSettings m_settings;
    SessionState m_state;
    Random m_random;
    Instant m_now; ///< time of the event being applied
    nanoseconds m_countedUntil{};
    bool m_started = false;

    int m_failures = 0;       ///< in a row; makes the backoff
    int m_failuresBefore = 0; ///< before the try that a person asked for
    bool m_cancelled = false; ///< the last try was ended by a person, and none had failed before
    bool m_everConnected = false;
    std::optional<nanoseconds> m_provenAt; ///< when a connection has held long enough to trust
    nanoseconds m_graceUntil{-1};          ///< after this computer woke, failures are not told
    bool m_overloaded = false;
    milliseconds m_wallStep{}; ///< of our own wall clock, all steps together

    std::vector<Ping> m_pings; ///< not answered yet, oldest first, at most 4
    quint64 m_pingSequence = 0;
    std::optional<nanoseconds> m_nextPingAt;
    std::vector<microseconds> m_lastTrips; ///< the last three

    nanoseconds m_silenceFrom{};
    nanoseconds m_lifeFrom{}; ///< last proof of life; connecting alone is none
    SilenceLimits m_limits;
    int m_slotsMissed = 0;    ///< since m_silenceFrom
    bool m_gapCounts = false; ///< the time since the last beat was seen without interruption
    bool m_confirmPingSent = false;
    bool m_reconnectedForSilence = false;
    qint64 m_arrivalJitterTimes16 = 0; ///< ns
    std::array<qint64, 8> m_lastStamps{};
    std::size_t m_nextStamp = 0;

    LatencyStats m_latency;
    ClockOffset m_clock;
    IntervalLearner m_learner;
    AdaptiveDetector m_adaptive;

    bool m_checkRunning = false;
    ReportHistory m_history;
    std::optional<nanoseconds> m_nextPingPageAt;
    bool m_pingPageMissing = false;    ///< it answered that there is none
    int m_targetsTried = 0;            ///< in this round, beyond the first
    bool m_identified = false;         ///< the present target said its name
    std::optional<qint64> m_lastCount; ///< heartbeatCount, and when it was first and last told
    nanoseconds m_countFirstAt{};
    nanoseconds m_countLastAt{};
    MessageBook m_traffic;
    struct Node {
        NodeFacts facts;
        std::vector<microseconds> lastTrips; ///< the last three
        friend bool operator==(const Node &, const Node &) = default;
    };
    std::vector<Node> m_nodes; ///< of a pool, in the order of targets
    bool m_heldByCircuit = false;
    LatencyWindow m_slow;
    std::optional<nanoseconds> m_slowSince;
    WindowCount m_missedLately;
    std::optional<nanoseconds> m_missedSince; ///< since when some are in the window
    QList<JobDue> m_jobsDue;
    nanoseconds m_messagesFrom{}; ///< the last message, or since one can be expected
};

} // namespace Pulse
