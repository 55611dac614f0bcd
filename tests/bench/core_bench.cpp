// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one event costs the pure core: 10,000 sessions get a heartbeat every 30 s and answer the
// pings that they ask for. Reference: copying the same events into a ring for each session, the
// least that anything could do that only remembers them.
#include "models/protocol/profile.h"
#include "models/session/session.h"
#include "tests/bench/measure.h"

#include <array>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr int sessions = 10'000;
constexpr int turns = 8; // of 30 s each
constexpr int rounds = 5;

struct Fleet {
    std::vector<Session> sessions;
    Instant now{1h, 1'790'000'000'000ms};
    qint64 events = 0;

    void give(Session &session, const Happening &what)
    {
        const Outcome outcome = session.apply({now, what});
        ++events;
        for (const Action &action : outcome.actions) {
            if (const auto *ping = std::get_if<SendPing>(&action))
                give(session, PongReceived{ping->id});
            if (std::holds_alternative<Connect>(action))
                give(session, Opened{});
        }
    }
};

Fleet fleet()
{
    Fleet made;
    for (int i = 0; i < sessions; ++i) {
        ServiceSettings settings =
            profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket);
        settings.id = ServiceId{QString::number(i)};
        settings.url = QStringLiteral("ws://127.0.0.1:1/");
        made.sessions.emplace_back(settings, Seed{static_cast<quint64>(i)});
        made.give(made.sessions.back(), Started{});
        made.give(made.sessions.back(), DeadlinePassed{});
    }
    return made;
}

void live(Fleet &fleet)
{
    for (int turn = 0; turn < turns; ++turn) {
        for (Session &session : fleet.sessions) {
            fleet.now = fleet.now + 3ms;
            const ServiceTime sent{fleet.now.wall - 2ms, 1s, true};
            fleet.give(session, BeatReceived{sent});
        }
    }
}

qint64 remember(std::vector<std::array<Event, 64>> &rings)
{
    Instant now{1h, 1'790'000'000'000ms};
    size_t at = 0;
    qint64 events = 0;
    for (int turn = 0; turn < 2 * turns; ++turn, ++at) {
        for (auto &ring : rings) {
            now = now + 3ms;
            ring[at % 64] = Event{now, BeatReceived{ServiceTime{now.wall, 1s, true}}};
            ++events;
        }
    }
    return events;
}

} // namespace

int main()
{
    Bench::Rounds result;
    Fleet alive = fleet();
    live(alive); // windows fill, memory settles
    std::vector<std::array<Event, 64>> rings(sessions);
    remember(rings);
    for (int i = 0; i < rounds; ++i) {
        const qint64 before = alive.events;
        const auto began = Bench::cpuOfThread();
        live(alive);
        const auto middle = Bench::cpuOfThread();
        const qint64 copied = remember(rings);
        const auto end = Bench::cpuOfThread();
        result.add((middle - began).count() * 1'000 / static_cast<double>(alive.events - before),
                   (end - middle).count() * 1'000 / static_cast<double>(copied));
    }
    Bench::Report report;
    report.bench = "core_event";
    report.unit = "ns of CPU an event";
    report.against = "copying the event into a ring";
    print(report, result);
    return 0;
}
