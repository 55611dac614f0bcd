// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/protocol/side_effects.h"
#include "models/session/reconnect_policy.h"

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

namespace {
constexpr milliseconds TrustAfter = 60s;   // F14: a connection must hold before the backoff resets
constexpr milliseconds WakeGrace = 15s;    // reliability 4.2: the network needs time after sleep
constexpr milliseconds SignInRetry = 5min; // F05
constexpr int ServiceRestart = 1012;       // close codes that say how to come back
constexpr int TryAgainLater = 1013;
constexpr milliseconds RestartWait = 5s; // to 30 s at random, as IANA's registry asks
constexpr milliseconds RestartSpread = 25s;
constexpr milliseconds LaterWait = 30s; // to 60 s at random
constexpr milliseconds NodeWait = 100ms;
constexpr milliseconds RetryAfterWake = 2s;
constexpr milliseconds RetryBlind = 5s; // scouts: the first that gets through ends the outage
} // namespace

// A server that says how to come back gets what it asks for; never sooner than our own patience.
milliseconds Session::waitAskedFor(const CloseReason &reason)
{
    milliseconds wait{};
    if (reason.persistent)
        wait = SignInRetry;
    if (reason.retryAfter)
        wait = std::max(wait, *reason.retryAfter);
    const auto spread = [this](milliseconds least, milliseconds most) {
        return least + milliseconds{static_cast<qint64>(m_random.unit() *
                                                        static_cast<double>(most.count()))};
    };
    if (reason.closeCode == ServiceRestart)
        wait = std::max(wait, spread(RestartWait, RestartSpread));
    else if (reason.closeCode == TryAgainLater)
        wait = std::max(wait, spread(LaterWait, LaterWait));
    return wait;
}

void Session::begin(milliseconds delay)
{
    // Told when the attempt really begins; a moment of waiting before it is nobody's news.
    m_state.connection = ConnectionState::Connecting;
    m_state.connectionSince = m_now;
    if (isPolled())
        m_state.nextCheckAt = m_now + delay;
    else
        m_state.nextAttemptAt = m_now + delay;
}

void Session::setConnection(ConnectionState state, Outcome &out)
{
    m_state.connection = state;
    m_state.connectionSince = m_now;
    if (state == ConnectionState::Connected)
        m_state.progress.step = ConnectStep::FirstBeat;
    else
        m_state.progress = {};
    ConnectionChanged change;
    change.state = state;
    change.attempt = m_state.attempt;
    change.maxAttempts = m_state.maxAttempts;
    if (m_state.nextAttemptAt)
        change.nextAttemptIn = std::chrono::ceil<milliseconds>(*m_state.nextAttemptAt - m_now);
    change.reason = m_state.lastClose;
    out.changes.append(change);
}

void Session::startAttempt(bool operatorAsked, Outcome &out)
{
    m_state.nextAttemptAt.reset();
    m_state.attemptByOperator = operatorAsked;
    m_cancelled = false;
    setConnection(ConnectionState::Connecting, out);
    if (isPolled()) {
        runCheck(operatorAsked, out);
    } else {
        m_heldByCircuit = false;
        countNode(nullptr);
        out.actions.append(Connect{operatorAsked, m_state.target});
    }
}

void Session::on(const ConnectStepped &stepped, Outcome &)
{
    if (m_state.connection != ConnectionState::Connecting)
        return;
    m_state.progress.step = stepped.step;
    if (!isWaiting(stepped.step) && !m_state.progress.begun)
        m_state.progress.begun = m_now;
}

void Session::on(const Opened &opened, Outcome &out)
{
    if (m_state.connection != ConnectionState::Connecting)
        return;
    m_state.reconnects += m_everConnected ? 1 : 0;
    m_everConnected = true;
    m_state.attempt = 0;
    m_state.attemptByOperator = false;
    m_state.tls = opened.tls;
    m_state.circuit = CircuitFacts();
    m_state.lastHeardAt = m_now;
    m_provenAt = m_now.mono + TrustAfter;
    // A broadcast comes up to one interval after connecting: nothing is late before (protocols 4).
    const nanoseconds lifeFrom = m_lifeFrom; // opening a line proves no heartbeat
    watchFromNow();
    m_lifeFrom = lifeFrom;
    setConnection(ConnectionState::Connected, out);
    if (expectsBeats())
        m_state.nextBeatDue = m_now + m_state.interval;
    m_nextPingAt = m_now.mono;
    for (const QString &text : m_settings->sendOnConnect)
        out.actions.append(SendText{text});
    // Events of the time without a connection are lost: ask for the present state (protocols 2).
    const bool missedEvents = m_settings->transport == TransportKind::SocketIo;
    if (m_settings->health && (!m_state.nextCheckAt || missedEvents) && !m_checkRunning)
        m_state.nextCheckAt = m_now;
}

void Session::on(const Closed &closed, Outcome &out)
{
    const bool live = m_state.connection == ConnectionState::Connecting ||
                      m_state.connection == ConnectionState::Connected;
    if (live && !isPolled())
        attemptFailed(closed.reason, out);
}

// The question to its page ends with the line: it is put again.
void Session::endLine(const CloseReason &reason, Outcome &out)
{
    out.actions.append(Abort{reason});
    if (m_checkRunning && !isPolled())
        m_state.nextCheckAt = m_now;
    m_checkRunning = false;
}

void Session::drop(const CloseReason &reason, Outcome &out)
{
    endLine(reason, out);
    attemptFailed(reason, out);
}

void Session::attemptFailed(const CloseReason &reason, Outcome &out)
{
    m_state.lastClose = reason;
    m_state.attemptByOperator = false;
    m_state.pingsUnanswered = 0;
    m_pings.clear();
    m_nextPingAt.reset();
    m_nextPingPageAt.reset();
    m_provenAt.reset();
    countNode(&reason);
    nextNode(out);
    waitForNextTry(m_state.lastClose);
    const bool down = m_state.lastClose.persistent || m_state.attempt > m_settings->reconnect.tries;
    setConnection(down ? ConnectionState::Down : ConnectionState::Waiting, out);
}

void Session::waitForNextTry(const CloseReason &reason)
{
    if (m_now.mono < m_graceUntil || m_state.observerBlind) {
        // Our own network is coming back: this says nothing about the service.
        m_state.nextAttemptAt = m_now + (m_state.observerBlind ? RetryBlind : RetryAfterWake);
        return;
    }
    if (isPool() &&
        roundGoesOn()) { // another node may well be there: hardly more than the random part
        m_state.attempt = m_failures + 1;
        m_state.nextAttemptAt = m_now + (NodeWait + spreadWait(m_settings->reconnect, m_random));
        return;
    }
    ++m_failures;
    m_state.attempt = m_failures;
    std::optional<milliseconds> wait = reconnectDelay(m_settings->reconnect, m_failures, m_random);
    if (wait)
        wait = std::max(*wait, waitAskedFor(reason));
    // What changes something is not sent again before its own time (RFC 9110 9.2.2).
    if (wait && isPolled() && !isIdempotent(m_settings->request.method))
        wait = std::max(*wait, m_state.interval);
    m_state.nextAttemptAt = wait ? std::optional(m_now + *wait) : std::nullopt;
}

namespace {

CloseReason askedByOperator()
{
    CloseReason asked;
    asked.what = FailureClass::OperatorAsked;
    asked.by = ClosedBy::Operator;
    return asked;
}

} // namespace

void Session::reconnectByOperator(Outcome &out)
{
    if (isPush()) { // it calls us: nothing of ours can be tried again
        if (m_state.connection == ConnectionState::Paused)
            awaitPushes(out);
        return;
    }
    const bool connected = m_state.connection == ConnectionState::Connected;
    const bool live = connected || m_state.connection == ConnectionState::Connecting;
    if (live && !isPolled())
        endLine(askedByOperator(), out);
    if (!m_state.attemptByOperator)
        m_failuresBefore = connected ? 0 : m_failures;
    m_failures = 0;
    m_targetsTried = 0;
    m_state.attempt = 0;
    m_pings.clear();
    m_state.pingsUnanswered = 0;
    m_nextPingAt.reset();
    startAttempt(true, out);
}

// Only the try ends: watching goes on, because who presses this at night must not find in the
// morning that nobody looked. It is no failure of the service. What had failed before is as it was;
// else nothing is known, and the next try comes after the longest of the quick waits; a check goes
// on in its rhythm.
void Session::cancelTry(Outcome &out)
{
    const bool trying = m_state.connection == ConnectionState::Connecting;
    const bool unproven =
        m_state.connection == ConnectionState::Connected && m_state.status == Status::Connecting;
    if (isPush() || !(trying || unproven))
        return;
    if (m_state.attemptByOperator)
        m_failures = m_failuresBefore;
    endLine(askedByOperator(), out);
    m_heldByCircuit = false;
    m_pings.clear();
    m_nextPingAt.reset();
    m_provenAt.reset();
    m_state.pingsUnanswered = 0;
    m_state.attemptByOperator = false;
    const bool failed = trying && m_failures > 0;
    m_cancelled = !failed;
    m_state.attempt = failed ? m_failures : 0;
    if (!failed)
        m_state.lastClose = askedByOperator();
    std::optional<milliseconds> wait = isPolled() ? m_state.interval : m_settings->reconnect.cap;
    if (failed) {
        wait = reconnectDelay(m_settings->reconnect, m_failures, m_random);
        if (wait)
            wait = std::max(*wait, waitAskedFor(m_state.lastClose));
        if (wait && isPolled() && !isIdempotent(m_settings->request.method))
            wait = std::max(*wait, m_state.interval);
    }
    m_state.nextAttemptAt = wait ? std::optional(m_now + *wait) : std::nullopt;
    if (isPolled())
        m_state.nextCheckAt.reset();
    const bool down =
        failed && (m_state.lastClose.persistent || m_state.attempt > m_settings->reconnect.tries);
    setConnection(down ? ConnectionState::Down : ConnectionState::Waiting, out);
}

void Session::pause(Outcome &out)
{
    const CloseReason asked = askedByOperator();
    out.actions.append(Abort{asked});
    m_cancelled = false;
    m_failures = 0;
    m_targetsTried = 0;
    m_heldByCircuit = false;
    m_checkRunning = false;
    m_pings.clear();
    m_nextPingAt.reset();
    m_provenAt.reset();
    m_state.attempt = 0;
    m_state.attemptByOperator = false;
    m_state.pingsUnanswered = 0;
    m_state.missedInARow = 0;
    m_state.nextAttemptAt.reset();
    m_state.nextCheckAt.reset();
    m_nextPingPageAt.reset();
    m_state.closelyUntil.reset();
    m_state.nextBeatDue.reset();
    m_state.lastClose = asked;
    setConnection(ConnectionState::Paused, out);
}

// What lies behind was not watched: it is no silence of the service, and teaches nothing.
void Session::watchFromNow()
{
    m_silenceFrom = m_now.mono;
    m_lifeFrom = m_now.mono;
    m_messagesFrom = m_now.mono;
    countMissedForGood(m_slotsMissed);
    m_slotsMissed = 0;
    m_gapCounts = false;
    m_confirmPingSent = false;
    m_pings.clear();
    m_state.pingsUnanswered = 0;
}

void Session::resumeAfterGap(const ObserverSaw &saw, Outcome &out)
{
    if (m_state.connection == ConnectionState::Paused)
        return;
    watchFromNow();
    m_graceUntil = m_now.mono + WakeGrace;
    if (isPush()) {
        m_state.nextBeatDue = m_now + m_state.interval;
        return;
    }
    if (m_state.connection != ConnectionState::Connected || isPolled()) {
        if (m_state.nextAttemptAt)
            m_state.nextAttemptAt = m_now;
        return;
    }
    m_nextPingAt = m_now.mono;
    if (saw.gap <= pingTimeout())
        return;
    CloseReason gap;
    gap.what = FailureClass::ObserverGap;
    gap.by = ClosedBy::Pulseboard;
    endLine(gap, out);
    m_state.lastClose = gap;
    startAttempt(false, out);
}

void Session::goBlind(Outcome &)
{
    m_state.observerBlind = true;
}

void Session::seeAgain(Outcome &)
{
    if (!m_state.observerBlind)
        return;
    m_state.observerBlind = false;
    watchFromNow();
    m_graceUntil = m_now.mono + WakeGrace;
    if (m_state.connection == ConnectionState::Connected)
        m_nextPingAt = m_now.mono;
    if (m_state.nextAttemptAt)
        m_state.nextAttemptAt = m_now;
}

} // namespace Pulse
