// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/session_store.h"

#include <algorithm>

namespace Pulse {

namespace {

// Memory for all sessions together: with 10,000 of them each keeps 200 beats (100 minutes at 30 s)
// and 20 messages.
constexpr int wholeBeats = 2'000'000;
constexpr int wholeMessages = 200'000;
constexpr int wholeAnswers = 200'000;
constexpr int wholeEvents = 400'000;
constexpr int mostUnseenMarks = 60;

SessionStore::Entry newEntry(const SessionId &id, const SharedSettings &settings)
{
    SessionStore::Entry entry;
    entry.id = id;
    entry.settings = settings;
    entry.state.maxAttempts = settings->reconnect.tries;
    if (settings->heartbeat.interval)
        entry.state.interval = *settings->heartbeat.interval;
    if (settings->enabled) {
        entry.state.reasons = {{RuleId::FirstConnect, Status::Connecting, 0, 0, {}}};
    } else {
        entry.state.connection = ConnectionState::Paused;
        entry.state.status = Status::Paused;
        entry.state.reasons = {{RuleId::PausedByOperator, Status::Paused, 0, 0, {}}};
    }
    return entry;
}

/// An account is watched through its service: it has its settings, and a name and place of its own.
ServiceSettings settingsOfAccount(const ServiceSettings &service, const SessionId &id,
                                  const SessionState &state)
{
    ServiceSettings settings = service;
    settings.id.value = id.value;
    settings.name = state.account ? state.account->name : id.value;
    settings.group = service.name;
    settings.health.reset();
    return settings;
}

/// The time in which nobody could see has a place for each heartbeat that was due in it.
void markUnseenTime(SessionStore::Entry &entry, Instant until)
{
    if (entry.beats.isEmpty())
        return;
    const Instant last = entry.beats.at(entry.beats.size() - 1).at;
    const nanoseconds interval = std::max(entry.state.interval, milliseconds(1'000));
    const auto due = std::min<qint64>((until - last) / interval - 1, mostUnseenMarks);
    for (qint64 i = due; i > 0; --i) {
        Beat mark;
        mark.at = until + -interval * i;
        mark.outcome = BeatOutcome::NoData;
        entry.beats.append(mark);
    }
}

void takeBeat(SessionStore::Entry &entry, const BeatSeen &seen)
{
    ++entry.pulses;
    if (entry.unseen)
        markUnseenTime(entry, seen.beat.at);
    entry.unseen = false;
    // The heartbeat that was counted as missed came after all: it takes its own place.
    const bool cameAfterAll = seen.beat.outcome == BeatOutcome::Late && !entry.beats.isEmpty() &&
                              entry.beats.at(entry.beats.size() - 1).outcome == BeatOutcome::Missed;
    if (cameAfterAll)
        entry.beats.replaceNewest(seen.beat, seen.clockOffset);
    else
        entry.beats.append(seen.beat, seen.clockOffset);
}

void takeMiss(SessionStore::Entry &entry, Instant at, ConnectionState connection)
{
    Beat mark;
    mark.at = at;
    mark.outcome = BeatOutcome::Missed;
    if (entry.state.observerBlind || connection == ConnectionState::Paused)
        mark.outcome = BeatOutcome::NoData;
    else if (connection == ConnectionState::Down)
        mark.outcome = BeatOutcome::Offline;
    entry.beats.append(mark);
}

void takeConnection(SessionStore::Entry &entry, Instant at, const ConnectionChanged &change,
                    ConnectionState before)
{
    if (change.state == before)
        return;
    if (change.state == ConnectionState::Connected)
        entry.lastConnectedAt = at;
    else if (before == ConnectionState::Connected && entry.lastConnectedAt)
        entry.previousConnection = at - *entry.lastConnectedAt;
    if (change.state == ConnectionState::Paused)
        entry.unseen = true;
}

void takeAnswer(SessionStore::Entry &entry, Instant at)
{
    if (!entry.state.report)
        return;
    const HealthReport &report = *entry.state.report;
    SessionStore::Answer answer;
    answer.at = at;
    answer.httpStatus = report.httpStatus;
    answer.problem =
        report.httpStatus < 200 || report.httpStatus > 299 || !report.problem.isEmpty();
    answer.took = entry.state.timing ? entry.state.timing->total : microseconds{};
    answer.memoryUsedBytes = report.memoryUsedBytes;
    answer.errorRate = report.errorRate;
    entry.answers.append(answer);
}

bool isNews(const Change &change)
{
    if (const auto *seen = std::get_if<BeatSeen>(&change))
        return seen->beat.outcome != BeatOutcome::OnTime;
    return !std::holds_alternative<HealthRead>(change);
}

void takeChanges(SessionStore::Entry &entry, const QList<TimedChange> &changes,
                 ConnectionState connection)
{
    for (const TimedChange &change : changes) {
        if (isNews(change.what))
            entry.events.append(change);
        if (const auto *seen = std::get_if<BeatSeen>(&change.what))
            takeBeat(entry, *seen);
        if (std::holds_alternative<HealthRead>(change.what))
            takeAnswer(entry, change.at);
        if (std::holds_alternative<BeatMissed>(change.what))
            takeMiss(entry, change.at, connection);
        if (const auto *moved = std::get_if<ConnectionChanged>(&change.what)) {
            takeConnection(entry, change.at, *moved, connection);
            connection = moved->state;
        }
    }
}

void takeUpdate(SessionStore::Entry &entry, const SessionUpdate &update)
{
    const ConnectionState before = entry.state.connection;
    entry.state = update.state;
    entry.state.uptime.up += entry.past.up;
    entry.state.uptime.down += entry.past.down;
    if (update.state.account && update.state.account->name != entry.settings->name)
        entry.settings.detach().name = update.state.account->name;
    takeChanges(entry, update.changes, before);
    for (const MessageSeen &message : update.messages)
        entry.messages.append(message);
    entry.messages.countDropped(update.messagesDropped);
    if (update.state.observerBlind || update.state.connection == ConnectionState::Paused)
        entry.unseen = true;
}

} // namespace

SessionStore::SessionStore(QObject *parent, NowSource now) : QObject(parent), m_now(std::move(now))
{
}

void SessionStore::setServices(const QList<SharedSettings> &services)
{
    std::vector<Entry> entries;
    QHash<SessionId, int> rows;
    entries.reserve(static_cast<size_t>(services.size()));
    for (const SharedSettings &service : services) {
        const SessionId id{service->id.value};
        if (rows.contains(id))
            continue;
        const int known = rowOf(id);
        rows.insert(id, static_cast<int>(entries.size()));
        if (known < 0 || at(known).settings->enabled != service->enabled) {
            entries.push_back(newEntry(id, service));
            takePast(entries.back());
            continue;
        }
        entries.push_back(std::move(m_entries[static_cast<size_t>(known)]));
        entries.back().settings = service;
    }
    const auto owners = rows;
    for (Entry &entry : m_entries) { // accounts stay as long as their service is as it was
        const SessionId owner{serviceOf(entry.id).value};
        const auto row = owners.constFind(owner);
        if (!isAccount(entry.id) || row == owners.constEnd() || rows.contains(entry.id))
            continue;
        const ServiceSettings &now = entries[static_cast<size_t>(*row)].settings;
        if (!now.enabled || settingsOfAccount(now, entry.id, entry.state) != *entry.settings)
            continue;
        rows.insert(entry.id, static_cast<int>(entries.size()));
        entries.push_back(std::move(entry));
    }
    m_entries = std::move(entries);
    m_rows = rows;
    for (Entry &entry : m_entries)
        takeSilence(entry);
    limitMemory();
    Q_EMIT reset();
}

/// The one before is taken out again.
void SessionStore::takePast(Entry &entry) const
{
    const UptimeCount past = m_past.value(entry.id);
    entry.state.uptime.up += past.up - entry.past.up;
    entry.state.uptime.down += past.down - entry.past.down;
    entry.past = past;
}

void SessionStore::setPastUptime(const QHash<SessionId, UptimeCount> &past)
{
    m_past = past;
    QList<int> rows;
    for (int row = 0; row < count(); ++row) {
        Entry &entry = m_entries[static_cast<size_t>(row)];
        const UptimeCount before = entry.past;
        takePast(entry);
        if (entry.past != before)
            rows.append(row);
    }
    if (!rows.isEmpty())
        Q_EMIT changed(rows);
}

void SessionStore::setHistory(const SessionId &id, const UptimeHistory &history)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_entries[static_cast<size_t>(row)].history = history;
    Q_EMIT changed({row});
}

void SessionStore::limitMemory()
{
    const int sessions = std::max(1, count());
    for (Entry &entry : m_entries) {
        entry.beats.setCapacity(std::clamp(wholeBeats / sessions, 60, 1'000));
        entry.messages.setCapacity(std::clamp(wholeMessages / sessions, 20, 500));
        entry.answers.setCapacity(std::clamp(wholeAnswers / sessions, 20, 120));
        entry.events.setCapacity(std::clamp(wholeEvents / sessions, 20, 200));
    }
}

bool SessionStore::addAccounts(const UpdateBatch &batch)
{
    const size_t before = m_entries.size();
    for (const SessionUpdate &update : batch) {
        const int owner = isAccount(update.id) && rowOf(update.id) < 0
                              ? rowOf(SessionId{serviceOf(update.id).value})
                              : -1;
        if (owner < 0 || !update.state.account)
            continue;
        const ServiceSettings settings =
            settingsOfAccount(at(owner).settings, update.id, update.state);
        m_rows.insert(update.id, static_cast<int>(m_entries.size()));
        m_entries.push_back(newEntry(update.id, settings));
        takePast(m_entries.back());
    }
    return m_entries.size() > before;
}

void SessionStore::apply(const UpdateBatch &batch)
{
    const bool added = addAccounts(batch);
    if (added)
        limitMemory();
    QList<int> rows;
    rows.reserve(batch.size());
    for (const SessionUpdate &update : batch) {
        const int row = rowOf(update.id);
        if (row < 0)
            continue;
        takeUpdate(m_entries[static_cast<size_t>(row)], update);
        rows.append(row);
    }
    if (rows.isEmpty())
        return;
    if (added)
        Q_EMIT reset();
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    Q_EMIT changed(rows);
}

bool SessionStore::takeSilence(Entry &entry) const
{
    const auto silence = m_silences.covering(entry.id, m_now().wall);
    const auto until = silence ? std::optional(silence->until) : std::nullopt;
    return std::exchange(entry.silencedUntil, until) != until;
}

bool SessionStore::takeIncident(const Incident &incident)
{
    const int row = rowOf(incident.session);
    if (row < 0)
        return false;
    Entry &entry = m_entries[static_cast<size_t>(row)];
    if (incident.id < entry.incident) // news of an older one says nothing about now
        return false;
    entry.incident = incident.id;
    const bool seen = incident.phase == IncidentPhase::Acknowledged;
    const auto now = seen ? incident.acknowledged : std::nullopt;
    return std::exchange(entry.seen, now) != now;
}

void SessionStore::setSilences(const SilenceBook &silences)
{
    m_silences = silences;
    QList<int> rows;
    for (int row = 0; row < count(); ++row) {
        if (takeSilence(m_entries[static_cast<size_t>(row)]))
            rows.append(row);
    }
    if (!rows.isEmpty())
        Q_EMIT changed(rows);
}

void SessionStore::applyIncident(const Incident &incident)
{
    if (takeIncident(incident))
        Q_EMIT changed({rowOf(incident.session)});
}

void SessionStore::applyIncidents(const QList<Incident> &incidents)
{
    for (const Incident &incident : incidents)
        applyIncident(incident);
}

} // namespace Pulse
