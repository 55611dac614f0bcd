// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mock_fleet.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Pulse::MockFleet {

using namespace std::chrono_literals;

namespace {

// mulberry32, as in the pictures' source, so that the same bars stand at the same places.
class Random final {
public:
    explicit Random(quint32 seed) : m_state(seed) {}

    double next()
    {
        m_state += 0x6D2B79F5u;
        quint32 t = (m_state ^ (m_state >> 15)) * (1u | m_state);
        t = (t + (t ^ (t >> 7)) * (61u | t)) ^ t;
        return static_cast<double>(t ^ (t >> 14)) / 4294967296.0;
    }

private:
    quint32 m_state;
};

enum class What : quint8 { Came, Late, Missed, Offline, Nothing };
struct Place {
    What what = What::Came;
    double ms = 0;
};
using Places = QList<Place>;

Places beats(quint32 seed, double base, double jitter)
{
    Random random(seed);
    Places places;
    for (int i = 0; i < 48; ++i) {
        double value = base + (random.next() - .5) * 2 * jitter;
        value += random.next() > .94 ? base * 1.2 : 0;
        places.append({What::Came, std::max(6.0, std::round(value))});
    }
    return places;
}

struct Mock {
    const char *id;
    const char *name;
    const char *group;
    const char *tag;
    Status status;
    Quality quality;
    Places places;
    int latency; ///< ms, -1: none
    int p95;
    int age;       ///< s since the last heartbeat
    int next;      ///< s until the next one
    double uptime; ///< percent
};

void lateAt(Places &p, int i, double ms)
{
    p[i] = {What::Late, ms};
}
void fillWith(Places &p, int from, What what)
{
    for (int i = from; i < p.size(); ++i)
        p[i].what = what;
}

Places discord()
{
    Places p = beats(2, 70, 30);
    lateAt(p, 38, 240);
    lateAt(p, 40, 310);
    p[41].ms = 260;
    lateAt(p, 42, 420);
    p[43].ms = 380;
    lateAt(p, 44, 640);
    fillWith(p, 45, What::Missed);
    return p;
}

Places whatsapp()
{
    Places p = beats(1, 60, 20);
    p[12].what = p[13].what = What::Missed;
    fillWith(p, 14, What::Offline);
    return p;
}

Places ticker()
{
    Places p = beats(3, 150, 40);
    for (int i = 30; i < 48; ++i)
        p[i].ms = std::round(230 + i * 6 * (.6 + ((i * 7) % 5) / 6.0));
    return p;
}

Places returns()
{
    Places p = beats(4, 64, 24);
    lateAt(p, 21, 180);
    p[33].what = What::Missed;
    return p;
}

Places casino()
{
    Places p = beats(6, 66, 22);
    lateAt(p, 9, 205);
    return p;
}

Places sales()
{
    Places p = beats(11, 74, 26);
    p[27].what = What::Missed;
    return p;
}

Places staging()
{
    Places p = beats(12, 40, 12);
    return p.first(20);
}

QList<Mock> mocks()
{
    using S = Status;
    using Q = Quality;
    return {
        {"discord-relay", "Discord relay", "Chat bots", "prod", S::Critical, Q::Poor, discord(),
         640, 612, 94, -64, 99.71},
        {"whatsapp-de", "WhatsApp · Support DE", "WhatsApp", "prod", S::Offline, Q::Unknown,
         whatsapp(), -1, -1, 22'320, -1, 73.88},
        {"price-ticker", "Price ticker", "Market data", "prod", S::Warning, Q::Fair, ticker(), 412,
         486, 3, 7, 99.93},
        {"wa-returns", "WhatsApp · Returns", "WhatsApp", "prod", S::Warning, Q::Good, returns(), 71,
         138, 44, -14, 99.90},
        {"mezon", "Mezon assistant", "Chat bots", "prod", S::Healthy, Q::Excellent, beats(5, 24, 8),
         24, 41, 2, 28, 100},
        {"casino", "Telegram casino bot", "Chat bots", "prod", S::Healthy, Q::Good, casino(), 68,
         121, 11, 19, 99.98},
        {"gateway", "Chat gateway", "Chat bots", "prod", S::Healthy, Q::Excellent, beats(7, 18, 6),
         18, 29, 6, 24, 100},
        {"store-eu", "Storefront events EU", "Storefront", "eu", S::Healthy, Q::Excellent,
         beats(8, 32, 10), 33, 52, 19, 11, 99.99},
        {"store-us", "Storefront events US", "Storefront", "us", S::Healthy, Q::Good,
         beats(9, 92, 18), 94, 133, 8, 22, 99.97},
        {"orders", "Order feed", "Storefront", "eu", S::Healthy, Q::Good, beats(10, 58, 20), 55, 97,
         1, 29, 99.98},
        {"wa-sales", "WhatsApp · Sales UK", "WhatsApp", "prod", S::Healthy, Q::Good, sales(), 77,
         129, 14, 16, 99.95},
        {"staging", "Staging echo", "Staging", "staging", S::Paused, Q::Unknown, staging(), -1, -1,
         840, -1, 99},
    };
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

ServiceSettings settingsOf(const Mock &mock)
{
    ServiceSettings service;
    service.id = {utf8(mock.id)};
    service.name = utf8(mock.name);
    service.url = QStringLiteral("wss://bots.example.net/") + utf8(mock.id);
    service.group = utf8(mock.group);
    service.tags = {utf8(mock.tag)};
    return service;
}

TimedChange change(const Mock &mock, int index, Instant at)
{
    const Place &place = mock.places.at(index);
    if (place.what == What::Missed || place.what == What::Offline)
        return {at, BeatMissed{1, 30s}};
    BeatSeen seen;
    seen.beat.at = at;
    seen.beat.latency = milliseconds{std::lround(place.ms)};
    seen.beat.outcome = place.what == What::Late ? BeatOutcome::Late : BeatOutcome::OnTime;
    return {at, seen};
}

QList<TimedChange> changesOf(const Mock &mock, Instant now)
{
    QList<TimedChange> changes;
    ConnectionChanged connected;
    connected.state = ConnectionState::Connected;
    changes.append({now + -3h, connected});
    bool down = false;
    for (int i = 0; i < mock.places.size(); ++i) {
        const auto back = mock.places.size() - 1 - i;
        const Instant at = now + -(seconds{mock.age} + 30s * back);
        if (mock.places.at(i).what == What::Offline && !down) {
            ConnectionChanged gone;
            gone.state = ConnectionState::Down;
            changes.append({at, gone});
            down = true;
        }
        changes.append(change(mock, i, at));
    }
    return changes;
}

void setReason(SessionState &state, const Mock &mock, Instant now)
{
    const std::string_view id = mock.id;
    if (id == "discord-relay") {
        state.reasons = {{RuleId::BeatsMissed, Status::Critical, 3, 2, {}}};
        state.connection = ConnectionState::Waiting;
        state.attempt = 3;
        state.nextAttemptAt = now + 9s;
        state.missedInARow = 3;
        state.statusSince = now + -94s;
    } else if (id == "whatsapp-de") {
        state.reasons = {{RuleId::GaveUp, Status::Offline, 5, 5, {}}};
        state.connection = ConnectionState::Down;
        state.attempt = 5;
        state.statusSince = now + -22'320s;
        state.lastClose.what = FailureClass::ClosedByServer;
        state.lastClose.detail = QStringLiteral("signed out");
    } else if (id == "price-ticker") {
        state.reasons = {{RuleId::Slow, Status::Warning, 486, 400, {}}};
        state.statusSince = now + -660s;
    } else if (id == "wa-returns") {
        state.reasons = {{RuleId::BeatLate, Status::Warning, 44'000, 32'000, {}}};
        state.statusSince = now + -12s;
    } else if (mock.status == Status::Paused) {
        state.reasons = {{RuleId::PausedByOperator, Status::Paused, 0, 0, {}}};
        state.connection = ConnectionState::Paused;
        state.statusSince = now + -20h;
    }
}

SessionState stateOf(const Mock &mock, Instant now)
{
    SessionState state;
    state.connection = ConnectionState::Connected;
    state.status = mock.status;
    state.statusSince = now + -3h;
    state.quality = mock.quality;
    state.reasons = {{RuleId::OnTime, Status::Healthy, 0, 0, {}}};
    state.lastBeatAt = state.lastHeardAt = now + -seconds{mock.age};
    if (mock.next != -1)
        state.nextBeatDue = now + seconds{mock.next};
    if (mock.latency > 0) {
        state.latency.last = milliseconds{mock.latency};
        state.latency.average = milliseconds{mock.latency};
        state.latency.p95 = milliseconds{mock.p95};
    }
    state.beats = 107'075;
    state.missed = mock.status == Status::Healthy ? 0 : 2;
    const auto all = std::chrono::duration_cast<nanoseconds>(30min * 24);
    state.uptime.up =
        nanoseconds{std::llround(static_cast<double>(all.count()) * mock.uptime / 100)};
    state.uptime.down = all - state.uptime.up;
    setReason(state, mock, now);
    return state;
}

} // namespace

QList<ServiceSettings> services()
{
    QList<ServiceSettings> all;
    for (const Mock &mock : mocks())
        all.append(settingsOf(mock));
    return all;
}

void fill(SessionStore &store, Instant now)
{
    store.setServices(services());
    UpdateBatch batch;
    for (const Mock &mock : mocks())
        batch.append({{utf8(mock.id)}, stateOf(mock, now), changesOf(mock, now), {}, 0});
    store.apply(batch);
}

void fillFine(SessionStore &store, Instant now)
{
    store.setServices(services());
    UpdateBatch batch;
    for (Mock &mock : mocks()) {
        if (mock.status != Status::Paused && mock.status != Status::Healthy) {
            mock.status = Status::Healthy;
            mock.quality = Quality::Good;
            mock.places = beats(40, 60, 16);
            mock.latency = 61;
            mock.p95 = 104;
            mock.age = 18;
            mock.next = 12;
            mock.id = mock.id[0] == 'd' ? "discord-relay" : mock.id;
        }
        SessionState state = stateOf(mock, now);
        if (mock.status == Status::Healthy) {
            state.connection = ConnectionState::Connected;
            state.reasons = {{RuleId::OnTime, Status::Healthy, 0, 0, {}}};
            state.statusSince = now + -3h;
        }
        batch.append({{utf8(mock.id)}, state, changesOf(mock, now), {}, 0});
    }
    store.apply(batch);
}

namespace {

struct WallGroup {
    const char *name;
    const char *prefix;
    int count;
};
constexpr std::array wallGroups{
    WallGroup{"WhatsApp", "wa", 2600}, WallGroup{"Telegram", "tg", 2400},
    WallGroup{"Storefront", "shop", 2200}, WallGroup{"Relays", "relay", 1600},
    WallGroup{"Prices", "px", 1200}};

Status wallStatus(const WallGroup &group, int number, Random &random)
{
    const double dice = random.next();
    const bool gone = group.name == wallGroups[1].name && number >= 960 && number < 1099;
    if (gone)
        return dice < .26 ? Status::Critical : Status::Offline;
    return dice < .0022   ? Status::Critical
           : dice < .0036 ? Status::Offline
           : dice < .0148 ? Status::Warning
           : dice < .0227 ? Status::Paused
                          : Status::Healthy;
}

/// The state of the mock that has this status.
const Mock &mockWith(const QList<Mock> &all, Status status)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [status](const Mock &mock) { return mock.status == status; });
    return *found;
}

} // namespace

void fillWall(SessionStore &store, Instant now)
{
    static const std::array towns{"berlin", "lyon",  "osaka", "lima",  "austin", "oslo",
                                  "porto",  "delhi", "accra", "quito", "cairo",  "turin"};
    const QList<Mock> all = mocks();
    Random random(10'000);
    QList<ServiceSettings> services;
    UpdateBatch batch;
    for (const WallGroup &group : wallGroups) {
        for (int i = 0; i < group.count; ++i) {
            ServiceSettings service;
            service.name = QStringLiteral("%1-%2-%3")
                               .arg(utf8(group.prefix),
                                    utf8(towns.at(static_cast<size_t>(i * 7) % towns.size())))
                               .arg(i / 12 + 1, 2, 10, QLatin1Char('0'));
            service.id = {QStringLiteral("%1%2").arg(utf8(group.prefix)).arg(i)};
            service.group = utf8(group.name);
            service.tags = {i % 5 == 0 ? QStringLiteral("staging") : QStringLiteral("prod")};
            services.append(service);
            SessionUpdate update;
            update.id = {service.id.value};
            const Mock &like = mockWith(all, wallStatus(group, i, random));
            update.state = stateOf(like, now);
            update.changes = changesOf(like, now);
            batch.append(update);
        }
    }
    store.setServices(services);
    store.apply(batch);
}

QList<ServiceSettings> manyServices(int count)
{
    QList<ServiceSettings> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i) {
        ServiceSettings service;
        service.id = {QStringLiteral("s%1").arg(i)};
        service.name = QStringLiteral("Service %1").arg(i);
        service.group = QStringLiteral("Group %1").arg(i % 20);
        all.append(service);
    }
    return all;
}

SessionUpdate healthyUpdate(const ServiceSettings &service, Instant now, int number)
{
    static const Mock mock = mocks().at(4);
    SessionUpdate update;
    update.id = {service.id.value};
    update.state = stateOf(mock, now);
    update.state.lastBeatAt = now;
    update.state.nextBeatDue = now + 30s;
    update.state.beats = number;
    BeatSeen seen;
    seen.beat.at = now;
    seen.beat.latency = milliseconds{20 + number % 30};
    update.changes = {{now, seen}};
    return update;
}

} // namespace Pulse::MockFleet
