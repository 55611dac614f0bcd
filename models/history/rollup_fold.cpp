// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/rollup_fold.h"

#include "models/history/quarter.h"

#include <algorithm>
#include <utility>

namespace Pulse {

namespace {

/// Whole milliseconds of the monotonic clock: stretches that follow one another add up exactly.
milliseconds wholeMillis(Instant at)
{
    return std::chrono::floor<milliseconds>(at.mono);
}

} // namespace

Rollup &RollupFold::sumOf(Recorder &recorder, qint64 quarter)
{
    // Seldom more than two: the present one, and the one before.
    for (auto it = recorder.untold.rbegin(); it != recorder.untold.rend(); ++it) {
        if (it->quarter == quarter)
            return it->sum;
    }
    recorder.untold.append(QuarterRollup{quarter, {}});
    return recorder.untold.last().sum;
}

/// As it stands, from where it was counted until.
void RollupFold::count(Recorder &recorder, milliseconds length)
{
    const Standing standing = standingOf(recorder.status, recorder.connection);
    milliseconds wall = recorder.since.wall;
    while (standing != Standing::Unknown && length > milliseconds::zero()) {
        const qint64 quarter = quarterOf(wall);
        const milliseconds part = std::min(length, quarterBegin(quarter + 1) - wall);
        sumOf(recorder, quarter).add(recorder.status, standing == Standing::Down, part);
        wall += part;
        length -= part;
    }
}

void RollupFold::extend(Recorder &recorder, Instant to)
{
    const milliseconds passed = wholeMillis(to) - wholeMillis(recorder.since);
    if (passed < milliseconds::zero())
        return; // it is counted already
    count(recorder, passed);
    recorder.since = to;
}

void RollupFold::stand(Recorder &recorder, Instant at, Status status, ConnectionState connection)
{
    if (recorder.status == status && recorder.connection == connection)
        return;
    extend(recorder, at);
    recorder.status = status;
    recorder.connection = connection;
    const Standing now = standingOf(status, connection);
    if (now == Standing::Down && recorder.lastKnown == Standing::Up)
        ++sumOf(recorder, quarterOf(at.wall)).failures;
    if (now != Standing::Unknown)
        recorder.lastKnown = now;
    hurry(recorder.session);
}

/// Null for a session that is not watched any more.
RollupFold::Recorder *RollupFold::recorderOf(const SessionUpdate &update)
{
    const auto known = m_rows.constFind(update.id);
    if (known != m_rows.constEnd())
        return &m_recorders[*known];
    if (!m_services.contains(serviceOf(update.id)))
        return nullptr;
    Recorder recorder;
    recorder.session = update.id;
    recorder.status = Status::Connecting; // until the first change says otherwise
    recorder.since = update.state.statusSince;
    if (!update.changes.isEmpty() && update.changes.first().at.mono < recorder.since.mono)
        recorder.since = update.changes.first().at;
    m_rows.insert(update.id, m_recorders.size());
    m_recorders.push_back(std::move(recorder));
    return &m_recorders.back();
}

void RollupFold::take(Recorder &recorder, const TimedChange &change)
{
    const Instant at = change.at;
    if (const auto *moved = std::get_if<StatusChanged>(&change.what)) {
        stand(recorder, at, moved->status, recorder.connection);
    } else if (const auto *line = std::get_if<ConnectionChanged>(&change.what)) {
        stand(recorder, at, recorder.status, line->state);
    } else if (const auto *seen = std::get_if<BeatSeen>(&change.what)) {
        Rollup &sum = sumOf(recorder, quarterOf(at.wall));
        ++sum.beats;
        if (seen->beat.latency)
            sum.latency.add(*seen->beat.latency);
        // The one that was counted as missed came after all: Session takes it back, too.
        if (std::exchange(recorder.missing, false) && seen->beat.outcome == BeatOutcome::Late)
            --sumOf(recorder, recorder.missedIn).missed;
    } else if (std::holds_alternative<BeatMissed>(change.what)) {
        recorder.missing = true;
        recorder.missedIn = quarterOf(at.wall);
        ++sumOf(recorder, recorder.missedIn).missed;
    } else if (std::holds_alternative<ServiceRestarted>(change.what)) {
        ++sumOf(recorder, quarterOf(at.wall)).restarts;
    }
}

/// The state is the truth: of a session that was started anew there is no change that tells so.
void RollupFold::settle(Recorder &recorder, const SessionState &state)
{
    const Instant at = state.statusSince.mono > state.connectionSince.mono ? state.statusSince
                                                                           : state.connectionSince;
    stand(recorder, at.mono > recorder.since.mono ? at : recorder.since, state.status,
          state.connection);
}

void RollupFold::apply(const UpdateBatch &batch)
{
    for (const SessionUpdate &update : batch) {
        Recorder *recorder = recorderOf(update);
        if (!recorder)
            continue;
        for (const TimedChange &change : update.changes)
            take(*recorder, change);
        settle(*recorder, update.state);
    }
}

// The gap began with the engine's look before it: by the wall clock `gap` ago, and never later than
// the monotonic clock says, which stands still in sleep. So a clock that was set meanwhile cannot
// make time that nobody saw look watched.
void RollupFold::skip(Recorder &recorder, Instant at, nanoseconds gap)
{
    const milliseconds byMono = wholeMillis(at) - wholeMillis(recorder.since);
    const milliseconds byWall =
        at.wall - recorder.since.wall - std::chrono::ceil<milliseconds>(gap);
    count(recorder, std::min(byMono, byWall));
    recorder.since = at;
}

void RollupFold::apply(const ObserverNews &news)
{
    switch (news.state) {
    case ObserverNews::State::Asleep:
        for (Recorder &recorder : m_recorders)
            skip(recorder, news.at, news.gap);
        return;
    case ObserverNews::State::ClockStep:
        for (Recorder &recorder : m_recorders) {
            extend(recorder, news.at); // until now by the clock as it was
            recorder.since = news.at;
        }
        return;
    case ObserverNews::State::Online: // the sessions' own status says so
    case ObserverNews::State::Offline:
    case ObserverNews::State::Overloaded: return;
    }
}

void RollupFold::moveOut(Recorder &recorder, QList<SessionRollup> &to)
{
    for (const QuarterRollup &quarter : std::exchange(recorder.untold, {})) {
        if (quarter.sum != Rollup())
            to.append(SessionRollup{recorder.session, quarter.quarter, quarter.sum});
    }
}

void RollupFold::setServices(const QSet<ServiceId> &services)
{
    m_services = services;
    std::vector<Recorder> kept;
    QHash<SessionId, std::size_t> rows;
    for (Recorder &recorder : m_recorders) {
        if (services.contains(serviceOf(recorder.session))) {
            rows.insert(recorder.session, kept.size());
            kept.push_back(std::move(recorder));
        } else {
            moveOut(recorder, m_left);
        }
    }
    m_recorders = std::move(kept);
    m_rows = rows;
    m_next = 0;
}

void RollupFold::hurry(const SessionId &session)
{
    const auto row = m_rows.constFind(session);
    if (row == m_rows.constEnd() || std::exchange(m_recorders[*row].urgent, true))
        return;
    m_urgent.push_back(session);
}

QList<SessionRollup> RollupFold::take(Instant now, qsizetype most)
{
    QList<SessionRollup> told = std::exchange(m_left, {});
    const auto takeOne = [&](Recorder &recorder) {
        extend(recorder, now);
        moveOut(recorder, told);
        recorder.urgent = false;
    };
    for (const SessionId &session : std::exchange(m_urgent, {})) {
        if (const auto row = m_rows.constFind(session); row != m_rows.constEnd())
            takeOne(m_recorders[*row]);
    }
    const std::size_t turns = std::min(m_recorders.size(), static_cast<std::size_t>(most));
    for (std::size_t i = 0; i < turns; ++i) {
        if (m_next >= m_recorders.size())
            m_next = 0;
        takeOne(m_recorders[m_next++]);
    }
    return told;
}

void RollupFold::forget()
{
    *this = RollupFold();
}

} // namespace Pulse
