// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include "models/heartbeat/quality.h"
#include "models/protocol/json_ping.h"

#include <algorithm>
#include <cstdlib>

namespace Pulse {

using namespace std::chrono_literals;

namespace {
constexpr std::size_t MostPings = 4;
constexpr milliseconds SuspectPing = 5s; // S4-2: closer pings while in doubt
constexpr int OverloadFactor = 2;        // reliability 4.2: our own lateness widens the limits
} // namespace

void Session::on(const BeatReceived &beat, Outcome &out)
{
    if (m_state.connection != ConnectionState::Connected)
        return;
    m_state.lastHeardAt = m_now;
    if (beat.sentAt && isDuplicate(*beat.sentAt)) {
        ++m_state.duplicates;
        return;
    }
    if (m_settings->heartbeat.source != BeatSource::Message) {
        ++m_state.messages;
        return;
    }
    const bool fresh = m_state.lastPongAt &&
                       m_now - *m_state.lastPongAt < 2 * nanoseconds{m_settings->heartbeat.ping};
    acceptBeat(BeatKind::Timestamp, fresh ? m_state.latency.last : std::nullopt, beat.sentAt, false,
               out);
}

void Session::on(const PingReceived &ping, Outcome &)
{
    if (m_state.connection != ConnectionState::Connected)
        return;
    m_state.lastHeardAt = m_now;
    m_state.serverPings += ping.count;
}

void Session::on(const MessageReceived &message, Outcome &out)
{
    if (m_state.connection != ConnectionState::Connected)
        return;
    m_state.lastHeardAt = m_now;
    m_state.messages += message.count;
    m_state.bytesIn += message.bytes;
    m_state.malformed += message.malformedBeat ? 1 : 0;
    if (message.tally.messages > 0)
        takeMessages(message.tally, out);
    if (message.wantsPong)
        out.actions.append(SendJsonPong{});
}

// Several workers may each send the same beat: the same stamp again is not another heartbeat (F08).
bool Session::isDuplicate(const ServiceTime &sentAt)
{
    const qint64 stamp = sentAt.sinceEpoch.count();
    const bool known = m_state.beats > 0 && std::find(m_lastStamps.begin(), m_lastStamps.end(),
                                                      stamp) != m_lastStamps.end();
    if (!known) {
        m_lastStamps[m_nextStamp] = stamp;
        m_nextStamp = (m_nextStamp + 1) % m_lastStamps.size();
    }
    return known;
}

void Session::acceptBeat(BeatKind kind, std::optional<microseconds> latency,
                         const std::optional<ServiceTime> &sentAt, bool failed, Outcome &out)
{
    BeatSeen seen;
    bool delayed = false;
    if (sentAt && sentAt->zoneKnown) {
        delayed = m_clock.add(m_now.wall, *sentAt).delayed && m_state.missedInARow == 0;
        m_state.clock = m_clock.estimate(m_latency.shortest(), m_latency.longest());
        m_state.timeResolution = m_clock.resolution();
        if (m_state.clock) {
            seen.clockOffset = m_state.clock->offset;
            seen.clockError = m_state.clock->error;
            seen.oneWay = m_now.wall - sentAt->sinceEpoch + m_state.clock->offset;
        }
    }
    const bool late = m_slotsMissed > 0 || delayed;
    if (m_slotsMissed > 0) // this beat fills the newest of the places that were counted as missed
        --m_state.missed;
    countMissedForGood(m_slotsMissed - 1);
    learnFromGap();
    ++m_state.beats;
    m_state.late += late ? 1 : 0;
    m_state.lastBeatAt = m_now;
    if (!m_state.firstBeatAt)
        m_state.firstBeatAt = m_now;
    m_state.missedInARow = 0;
    m_silenceFrom = m_now.mono;
    m_lifeFrom = m_now.mono;
    m_slotsMissed = 0;
    m_gapCounts = true;
    m_confirmPingSent = false;
    m_reconnectedForSilence = false;
    refreshLimits();
    if (!isPolled() && expectsBeats())
        m_state.nextBeatDue = m_now + m_state.interval;
    seen.beat = Beat{m_now, latency, kind, late ? BeatOutcome::Late : BeatOutcome::OnTime, failed};
    seen.interval = m_state.interval;
    out.changes.append(seen);
}

void Session::learnFromGap()
{
    if (!m_gapCounts || !m_state.lastBeatAt || m_settings->heartbeat.source != BeatSource::Message)
        return;
    const nanoseconds gap = m_now - *m_state.lastBeatAt;
    m_learner.addGap(gap);
    if (m_settings->heartbeat.detector == DetectorKind::Adaptive)
        m_adaptive.addGap(gap, m_state.interval);
    const bool known = m_settings->heartbeat.interval || m_state.intervalLearnt;
    if (!known || gap > 3 * nanoseconds{m_state.interval})
        return;
    const qint64 off = std::abs((gap - m_state.interval).count());
    m_arrivalJitterTimes16 += off - m_arrivalJitterTimes16 / 16;
}

void Session::refreshLimits()
{
    const HeartbeatSettings &h = m_settings->heartbeat;
    if (h.source == BeatSource::Pong) {
        m_state.interval = h.ping;
        m_state.grace = h.grace.value_or(h.pingTimeout);
        m_limits = fixedLimits(m_state.interval, m_state.grace);
        return;
    }
    const auto learnt = h.interval ? std::nullopt : m_learner.interval();
    m_state.interval = h.interval.value_or(learnt.value_or(milliseconds{30s}));
    m_state.intervalLearnt = learnt.has_value();
    m_state.intervalFrom = m_learner.gaps();
    m_state.grace =
        h.grace.value_or(automaticGrace(m_state.interval, nanoseconds{m_arrivalJitterTimes16 / 16},
                                        m_state.timeResolution.value_or(0ms)));
    m_limits = fixedLimits(m_state.interval, m_state.grace);
    if (h.detector == DetectorKind::Adaptive)
        m_limits = m_adaptive.limits(m_state.interval).value_or(m_limits);
}

bool Session::expectsBeats() const
{
    switch (m_settings->heartbeat.source) {
    case BeatSource::Message: return m_settings->heartbeat.interval || m_state.intervalLearnt;
    case BeatSource::Pong: return true;
    case BeatSource::Check: return false;
    }
    return false;
}

bool Session::slotsCount() const
{
    const bool known = m_state.connection == ConnectionState::Connected || m_state.firstBeatAt;
    return known && expectsBeats();
}

void Session::countOverdueSlots(Outcome &out)
{
    if (!slotsCount())
        return;
    const nanoseconds overdue = silence() - m_state.grace;
    const nanoseconds interval = m_state.interval;
    while (overdue > (m_slotsMissed + 1) * interval) {
        ++m_slotsMissed;
        countMissed(silence() - interval, out);
    }
}

void Session::countMissed(nanoseconds overdue, Outcome &out)
{
    ++m_state.missedInARow;
    ++m_state.missed;
    out.changes.append(BeatMissed{m_state.missedInARow, std::chrono::round<milliseconds>(overdue)});
}

void Session::checkSilence(Outcome &out)
{
    if (!isLine(m_settings->transport) || m_state.connection != ConnectionState::Connected ||
        !expectsBeats())
        return;
    if (silence() > m_limits.late && !m_confirmPingSent) {
        m_confirmPingSent = true; // before accusing anybody: does the line still answer? (S3-48)
        m_nextPingAt = m_now.mono;
    }
    const bool answers = m_state.pingsUnanswered == 0;
    if (silence() > m_limits.failed && answers && !m_reconnectedForSilence) {
        m_reconnectedForSilence = true; // once: a stalled service is not healed by a storm (F06)
        CloseReason silent;
        silent.what = FailureClass::Silent;
        silent.by = ClosedBy::Pulseboard;
        drop(silent, out);
    }
}

milliseconds Session::pingTimeout() const
{
    return m_settings->heartbeat.pingTimeout * (m_overloaded ? OverloadFactor : 1);
}

void Session::sendPing(Outcome &out)
{
    const bool json = !m_settings->jsonPing.isEmpty();
    if (json && !m_pings.empty() && !m_pings.back().timedOut) {
        m_nextPingAt = m_pings.back().sentAt + pingTimeout(); // only one in flight (protocols 5)
        return;
    }
    const PingId id{++m_pingSequence, m_random.next()};
    if (m_pings.size() == MostPings)
        m_pings.erase(m_pings.begin());
    m_pings.push_back(Ping{id, m_now.mono, m_now.wall, false});
    const bool suspect = m_state.pingsUnanswered > 0 || m_confirmPingSent;
    const milliseconds wait =
        suspect ? std::min(SuspectPing, m_settings->heartbeat.ping) : m_settings->heartbeat.ping;
    m_nextPingAt = m_now.mono + wait;
    if (json)
        out.actions.append(SendText{jsonPingText(m_settings->jsonPing, id.sequence, m_now.wall)});
    else
        out.actions.append(SendPing{id});
}

void Session::checkPings(Outcome &out)
{
    bool newlyTimedOut = false;
    for (Ping &ping : m_pings) {
        if (!ping.timedOut && m_now.mono >= ping.sentAt + pingTimeout()) {
            ping.timedOut = true;
            newlyTimedOut = true;
            ++m_state.pingsUnanswered;
        }
    }
    if (!newlyTimedOut)
        return;
    const bool heardSince =
        m_state.lastHeardAt && m_state.lastHeardAt->mono > m_pings.front().sentAt;
    const bool tooMany = m_state.pingsUnanswered >= m_settings->heartbeat.pingMissLimit;
    const bool late = expectsBeats() && silence() > m_limits.late;
    // Beats that still come prove the line, pongs or not (F07), unless pongs are the heartbeat.
    const bool dead = m_settings->heartbeat.source == BeatSource::Pong
                          ? tooMany
                          : (tooMany && !heardSince) || late;
    if (!dead) {
        m_nextPingAt = m_now.mono;
        return;
    }
    CloseReason noPong;
    noPong.what = FailureClass::NoPong;
    noPong.by = ClosedBy::Pulseboard;
    drop(noPong, out);
}

void Session::on(const PongReceived &pong, Outcome &out)
{
    const auto ping = std::find_if(m_pings.begin(), m_pings.end(),
                                   [&](const Ping &p) { return p.id == pong.id; });
    if (m_state.connection != ConnectionState::Connected || ping == m_pings.end())
        return; // not ours, or not any more: it must not make a round trip
    pingAnswered(ping, out);
}

// An echo names its ping. Without one it answers the only ping that is open; with several open
// (some given up already) it proves life, but nobody knows how long it took.
void Session::on(const JsonPongReceived &pong, Outcome &out)
{
    if (m_state.connection != ConnectionState::Connected)
        return;
    m_state.lastHeardAt = m_now;
    ++m_state.messages;
    m_state.bytesIn += pong.bytes;
    if (m_settings->jsonPing.isEmpty())
        return;
    auto ping = std::find_if(m_pings.begin(), m_pings.end(), [&](const Ping &p) {
        return pong.echo &&
               (*pong.echo == p.wall.count() || *pong.echo == static_cast<qint64>(p.id.sequence));
    });
    if (ping == m_pings.end() && m_pings.size() == 1)
        ping = m_pings.begin();
    if (ping != m_pings.end())
        pingAnswered(ping, out);
    else if (!m_pings.empty())
        m_state.pingsUnanswered = 0;
}

void Session::pingAnswered(std::vector<Ping>::iterator ping, Outcome &out)
{
    const auto roundTrip = std::chrono::round<microseconds>(m_now.mono - ping->sentAt);
    m_pings.erase(m_pings.begin(), ping + 1);
    m_state.pingsUnanswered = 0;
    m_state.lastPongAt = m_now;
    m_state.lastHeardAt = m_now;
    addRoundTrip(roundTrip);
    if (!expectsBeats())
        m_lifeFrom = m_now.mono; // where nothing else is expected, an answer is life
    if (m_settings->heartbeat.source == BeatSource::Pong)
        acceptBeat(BeatKind::Pong, roundTrip, std::nullopt, false, out);
}

void Session::addRoundTrip(microseconds roundTrip)
{
    rateNode(roundTrip);
    m_latency.add(roundTrip);
    m_slow.add(m_now.mono, roundTrip);
    m_state.latency = m_latency.summary();
    if (m_lastTrips.size() == 3)
        m_lastTrips.erase(m_lastTrips.begin());
    m_lastTrips.push_back(roundTrip);
}

// The last round trips tell how the connection is only while there is one and it is not silent:
// then praise is taken back, but a poor connection that broke does not look better for it.
Quality Session::qualityNow() const
{
    if (m_state.connection == ConnectionState::Paused || m_state.observerBlind)
        return Quality::Unknown;
    const Quality rated = rateQuality(m_lastTrips, m_settings->heartbeat.variance);
    const bool answers =
        m_state.connection == ConnectionState::Connected && m_state.missedInARow == 0;
    const bool praise = rated == Quality::Excellent || rated == Quality::Good;
    return praise && !answers ? Quality::Unknown : rated;
}

} // namespace Pulse
