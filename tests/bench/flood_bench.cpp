// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/profile.h"
#include "tests/bench/measure.h"
#include "tests/fault/fault_server.h"
#include "tests/flow/watched_fleet.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Pulse;
using namespace Pulse::Testing;

// One service sends 50,000 Socket.IO events a second: how long do the round trips of five others
// take meanwhile, on the same engine thread, and how long without it?

namespace {

constexpr int others = 5;
constexpr int rounds = 3;

QString nameOf(int i)
{
    return QStringLiteral("other-%1").arg(i);
}

QList<WatchedService> calmOnes(const FaultServer &server)
{
    QList<WatchedService> services;
    for (int i = 0; i < others; ++i) {
        WatchedService calm =
            WatchedFleet::socket(nameOf(i), server.ws(QStringLiteral("/beats?every=100")));
        ServiceSettings &settings = calm.settings.detach();
        settings.heartbeat.ping = milliseconds(20);
        settings.heartbeat.pingTimeout = milliseconds(5'000);
        services << calm;
    }
    return services;
}

WatchedService floodedOne(const FaultServer &server)
{
    WatchedService service = WatchedFleet::socket(QStringLiteral("it"), {});
    ServiceSettings &settings = service.settings.detach();
    settings.profile = Profile::WhatsappCrm;
    settings.transport = TransportKind::SocketIo;
    settings.url = server.ws(QStringLiteral("/sio/flood/?rate=50000"));
    settings.url.replace(QStringLiteral("ws://"), QStringLiteral("socketio://"));
    return service;
}

template <typename Condition>
void waitUntil(Condition isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Of all of them, after so many round trips more that the window holds no older ones.
double worstP99(const WatchedFleet &fleet)
{
    const auto beats = [&fleet] {
        return fleet.state(nameOf(0)).beats;
    };
    const qint64 from = beats();
    waitUntil([&] { return beats() > from + 60; });
    double worst = 0;
    for (int i = 0; i < others; ++i) {
        const auto p99 = fleet.state(nameOf(i)).latency.p99;
        worst = std::max(worst, static_cast<double>(p99.value_or(microseconds{0}).count()) / 1'000);
    }
    return worst;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Bench::Rounds result;
    double rate = 0;
    for (int round = 0; round < rounds; ++round) {
        FaultServer server, calm;
        WatchedFleet fleet({100, 100});
        const QList<WatchedService> services = calmOnes(calm);
        fleet.watch(services);
        const double before = worstP99(fleet);
        fleet.watch(services + QList<WatchedService>{floodedOne(server)});
        const QString flooded = QStringLiteral("it");
        waitUntil([&] { return fleet.state(flooded).messages > 50'000; });
        const SessionState from = fleet.state(flooded);
        const double during = worstP99(fleet);
        const SessionState to = fleet.state(flooded);
        if (from.lastHeardAt && to.lastHeardAt)
            rate = static_cast<double>(to.messages - from.messages) /
                   std::chrono::duration<double>(*to.lastHeardAt - *from.lastHeardAt).count();
        result.add(during, before);
    }
    std::fprintf(stderr, "%.0f events a second were taken\n", rate);
    Bench::Report report;
    report.bench = "socketio_flood";
    report.unit = "ms p99 of another session's round trip";
    report.against = "without the flood";
    report.goal = 100;
    report.goalIsOurs = true;
    print(report, result);
    return 0;
}
