// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/heartbeat/quality.h"
#include "models/session/health_policy.h"
#include "models/session/standing.h"

#include <algorithm>

namespace Pulse {

Session::Session(SharedSettings settings, Seed seed)
    : m_settings(std::move(settings))
    , m_random(seed.value)
    , m_traffic(m_settings->limits.window)
    , m_slow(m_settings->limits.window)
    , m_missedLately(m_settings->limits.window)
{
    m_state.maxAttempts = m_settings->reconnect.tries;
    refreshLimits();
}

Outcome Session::apply(const Event &event)
{
    Outcome out;
    m_now = event.at;
    if (const auto *saw = std::get_if<ObserverSaw>(&event.what); saw && saw->gap > nanoseconds{})
        m_countedUntil = m_now.mono; // nobody saw that time: neither up nor down
    countUptime();
    std::visit([this, &out](const auto &what) { on(what, out); }, event.what);
    if (m_started) {
        meetDeadlines(out);
        m_state.quality = qualityNow();
        judgeNow(out);
        out.nextDeadline = soonestDeadline();
    }
    return out;
}

void Session::on(const Started &started, Outcome &out)
{
    if (m_started)
        return;
    m_started = true;
    m_state.connectionSince = m_now;
    m_state.statusSince = m_now;
    m_silenceFrom = m_now.mono;
    m_lifeFrom = m_now.mono;
    if (m_settings->enabled && isPush())
        awaitPushes(out);
    else if (m_settings->enabled)
        begin(started.delay);
    else
        pause(out);
}

void Session::on(const AccountsCounted &counted, Outcome &)
{
    m_state.accountsShown = counted.shown;
    m_state.accountsBeyond = counted.beyond;
}

void Session::on(const OperatorAsked &asked, Outcome &out)
{
    switch (asked.wish) {
    case OperatorWish::Reconnect: reconnectByOperator(out); return;
    case OperatorWish::Pause:
        if (m_state.connection != ConnectionState::Paused)
            pause(out);
        return;
    case OperatorWish::Resume:
        if (m_state.connection == ConnectionState::Paused) {
            watchFromNow(); // the pause was not silence of the service
            reconnectByOperator(out);
        }
        return;
    case OperatorWish::WatchClosely: watchClosely(); return;
    case OperatorWish::CancelTry: cancelTry(out); return;
    }
}

void Session::on(const ObserverSaw &saw, Outcome &out)
{
    switch (saw.state) {
    case ObserverState::Gap: resumeAfterGap(saw, out); return;
    case ObserverState::Offline: goBlind(out); return;
    case ObserverState::Online: seeAgain(out); return;
    case ObserverState::ClockStep:
        m_clock.clear();
        m_wallStep += saw.step;
        return;
    case ObserverState::Overloaded: m_overloaded = true; return;
    case ObserverState::Recovered: m_overloaded = false; return;
    }
}

void Session::meetDeadlines(Outcome &out)
{
    if (m_state.connection == ConnectionState::Paused)
        return;
    if (m_provenAt && m_now.mono >= *m_provenAt) {
        m_provenAt.reset();
        m_failures = 0;
        if (!isPolled())
            m_targetsTried = 0;
    }
    if (!isPolled() && m_state.connection == ConnectionState::Connected)
        checkPings(out);
    if (!m_state.observerBlind) {
        countOverdueSlots(out);
        checkSilence(out);
    }
    if (m_state.nextAttemptAt && m_now.mono >= m_state.nextAttemptAt->mono) {
        if (isHeld())
            waitForCircuit();
        else
            startAttempt(false, out);
    }
    if (m_state.nextCheckAt && m_now.mono >= m_state.nextCheckAt->mono && !m_checkRunning)
        scheduleCheck(out);
    if (m_nextPingPageAt && m_now.mono >= *m_nextPingPageAt && !m_checkRunning)
        runPing(out);
    if (m_state.closelyUntil && m_now.mono >= m_state.closelyUntil->mono)
        m_state.closelyUntil.reset();
    const bool connected = m_state.connection == ConnectionState::Connected;
    if (connected && isLine(m_settings->transport) && m_nextPingAt && m_now.mono >= *m_nextPingAt)
        sendPing(out);
}

void Session::countUptime()
{
    const nanoseconds passed = m_now.mono - m_countedUntil;
    m_countedUntil = m_now.mono;
    if (!m_started || passed <= nanoseconds::zero())
        return;
    switch (standingOf(m_state.status, m_state.connection)) {
    case Standing::Up: m_state.uptime.up += passed; return;
    case Standing::Down: m_state.uptime.down += passed; return;
    case Standing::Unknown: return; // neither up nor down
    }
}

void Session::judgeNow(Outcome &out)
{
    JudgeFacts facts;
    facts.silence = silence();
    facts.sinceLife = m_now.mono - m_lifeFrom;
    facts.limits = m_limits;
    facts.expectsBeats = expectsBeats();
    facts.justWoke = m_now.mono < m_graceUntil;
    facts.cancelled = m_cancelled;
    facts.wallStep = m_wallStep;
    lookBack(facts);
    if (expectsMessages())
        facts.withoutMessage = m_now.mono - m_messagesFrom;
    if (m_traffic.age(m_now.mono))
        m_state.traffic = m_traffic.facts();
    if (m_lastCount)
        facts.counterStill = m_countLastAt - m_countFirstAt;
    m_state.reasons = judge(m_state, m_settings, m_now, facts);

    const Status status = m_state.reasons.constFirst().severity;
    if (status == m_state.status)
        return;
    out.changes.append(StatusChanged{status, m_state.status});
    m_state.status = status;
    m_state.statusSince = m_now;
}

std::optional<nanoseconds> Session::soonestDeadline() const
{
    std::optional<nanoseconds> soonest;
    const auto consider = [&](std::optional<nanoseconds> at) {
        // What lies behind us was met in this event; asking again would spin.
        if (at && *at > m_now.mono && (!soonest || *at < *soonest))
            soonest = at;
    };
    if (m_state.connection == ConnectionState::Paused)
        return std::nullopt;
    constexpr nanoseconds justPast{1};
    if (m_state.nextAttemptAt)
        consider(m_state.nextAttemptAt->mono);
    if (m_state.nextCheckAt && !m_checkRunning)
        consider(m_state.nextCheckAt->mono);
    if (m_nextPingPageAt && !m_checkRunning)
        consider(m_nextPingPageAt);
    if (m_state.closelyUntil)
        consider(m_state.closelyUntil->mono);
    consider(m_provenAt);
    consider(m_graceUntil);
    if (m_state.connection == ConnectionState::Connected) {
        consider(m_nextPingAt);
        for (const Ping &ping : m_pings) {
            if (!ping.timedOut)
                consider(ping.sentAt + pingTimeout());
        }
    }
    consider(m_traffic.leakEnds());
    consider(nextLookBack());
    if (expectsMessages())
        consider(m_messagesFrom + m_settings->messages.silentAfter + justPast);
    if (!isPolled() && !m_state.observerBlind) {
        consider(m_silenceFrom + m_limits.late + justPast);
        consider(m_silenceFrom + m_limits.failed + justPast);
        consider(m_lifeFrom + m_limits.failed + justPast);
        if (slotsCount())
            consider(m_silenceFrom + (m_slotsMissed + 1) * nanoseconds{m_state.interval} +
                     m_state.grace + justPast);
    }
    return soonest;
}

} // namespace Pulse
