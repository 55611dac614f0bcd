// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 10,000 sessions keep when all their lists are full: the judge of each and its place in the
// store, without a socket (another 4 kB) and without pixels. Reference: the bare figures and texts
// of the heartbeats and messages that are kept.
#include "models/item/session_store.h"
#include "tests/bench/living_fleet.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr int sessions = 10'000;
constexpr int beats = 220; // more than are kept

/// Two times, a latency, a clock offset and a byte of marks for a heartbeat; for a message its
/// times, its size and its text.
double bareKilobytes(const SessionStore::Entry &entry)
{
    constexpr int beatBytes = 8 + 8 + 4 + 4 + 1;
    constexpr int messageBytes = 8 + 8 + 8 + 1;
    return (entry.beats.size() * beatBytes + entry.messages.size() * messageBytes +
            static_cast<double>(entry.messages.textBytes())) /
           1024;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const double before = Bench::residentKilobytes();
    Bench::LivingFleet fleet(sessions);
    SessionStore store(nullptr, &Bench::systemNow);
    store.setServices(fleet.settings());
    store.apply(fleet.startAll());
    const Instant start = Bench::systemNow();
    for (int i = 1; i <= beats; ++i)
        store.apply(fleet.beatAll({start.mono + 30s * i, start.wall + 30s * i}));
    const SessionStore::Entry &one = store.at(sessions / 2);
    if (one.beats.size() < one.beats.capacity() || one.messages.size() < 20)
        qFatal("the lists are not full: %d heartbeats", one.beats.size());

    Bench::Rounds rounds;
    rounds.add((Bench::residentKilobytes() - before) / sessions, bareKilobytes(one));
    Bench::Report report;
    report.bench = "memory_of_a_session";
    report.unit = "kB a session, 10,000 of them";
    report.against = "the bare figures and texts that are kept";
    report.goal = 22;
    report.goalIsOurs = true;
    Bench::print(report, rounds);
    return 0;
}
