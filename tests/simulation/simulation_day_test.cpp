// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/profile.h"
#include "tests/simulation/simulated_service.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr nanoseconds Day = 24h;
#ifdef PULSE_SANITIZED
constexpr int Sessions = 60; // the sanitizers look at the code, not at the statistics
#else
constexpr int Sessions = 1000;
#endif
// Two intervals and the grace, 62 s, and a ping's time-out for what a lost beat may hide (S3-26).
constexpr nanoseconds Bound = 80s;

World worldOf(int i, Random &random)
{
    World world;
    world.loss = i % 3 == 0 ? 0.0002 : 0.0;
    world.way = milliseconds{1 + static_cast<qint64>(random.next() % 80)};
    world.spread = milliseconds{1 + static_cast<qint64>(random.next() % 120)};
    world.skew = milliseconds{static_cast<qint64>(random.next() % 240'000) - 120'000};
    world.fault = static_cast<World::Fault>(i % 3);
    if (i % 4 != 0)
        world.meanUptime = 6h;
    return world;
}

ServiceSettings settingsOf(int i)
{
    const Profile profile = i % 5 == 0 ? Profile::WebSocketPing : Profile::DjangoHeartbeat;
    ServiceSettings settings = profileDefaults(profile, TransportKind::WebSocket);
    settings.id = ServiceId{QString::number(i)};
    settings.url = QStringLiteral("ws://127.0.0.1/");
    if (i % 7 == 0)
        settings.heartbeat.detector = DetectorKind::Adaptive;
    return settings;
}

std::vector<std::pair<nanoseconds, nanoseconds>> sleepsOf(Random &random)
{
    std::vector<std::pair<nanoseconds, nanoseconds>> sleeps;
    nanoseconds at = 1h;
    while (at < Day) {
        at += std::chrono::minutes{60 + static_cast<qint64>(random.next() % 240)};
        const nanoseconds lasts =
            std::chrono::seconds{7 + static_cast<qint64>(random.next() % 7200)};
        sleeps.emplace_back(at, at + lasts);
        at += lasts;
    }
    return sleeps;
}

} // namespace

class SimulationDayTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayOfAThousandSessions();
};

void SimulationDayTest::aDayOfAThousandSessions()
{
    const quint64 seed = qEnvironmentVariableIsSet("PULSE_SEED")
                             ? qEnvironmentVariable("PULSE_SEED").toULongLong()
                             : 20'261'121;
    qInfo("seed %llu (PULSE_SEED sets another)", static_cast<unsigned long long>(seed));
    Random random(seed);
    const auto sleeps = sleepsOf(random);
    quint64 happened = 0;
    int outages = 0;
    int falseAlarms = 0;
    int lossless = 0;
    nanoseconds slowest{};
    for (int i = 0; i < Sessions; ++i) {
        const World world = worldOf(i, random);
        const bool pongs = i % 5 == 0;
        SimulatedService service(settingsOf(i), world, random.next());
        service.run(Day, sleeps);
        happened += service.happened();

        // No false alarm: whatever the observer slept through, a quiet line is never accused.
        if (world.loss == 0.0) {
            ++lossless;
            QVERIFY2(service.falseAlarms().empty(),
                     qPrintable(QStringLiteral("session %1 was called down at %2 s while it was up")
                                    .arg(i)
                                    .arg(service.falseAlarms().empty()
                                             ? 0
                                             : service.falseAlarms().front() / 1s)));
        }
        falseAlarms += static_cast<int>(service.falseAlarms().size());

        // Every real outage is found in time. A service whose beats are pongs cannot be silent.
        for (const Outage &outage : service.outages()) {
            const bool cannotShow = pongs && world.fault == World::Fault::Silent;
            const nanoseconds bound = settingsOf(i).heartbeat.detector == DetectorKind::Adaptive
                                          ? nanoseconds{Bound + 20s}
                                          : Bound;
            if (!outage.judged || cannotShow || outage.from + bound > Day)
                continue;
            ++outages;
            QVERIFY2(outage.foundAt,
                     qPrintable(QStringLiteral("session %1: the outage at %2 s was not found")
                                    .arg(i)
                                    .arg(outage.from / 1s)));
            const nanoseconds took = *outage.foundAt - outage.from;
            slowest = std::max(slowest, took);
            QVERIFY2(
                took <= bound,
                qPrintable(
                    QStringLiteral("session %1: %2 s until it was told").arg(i).arg(took / 1s)));
        }

        // The recorded events rebuild the very same session.
        Session again(settingsOf(i), service.sessionSeed());
        for (const Event &event : service.events())
            (void)again.apply(event);
        QVERIFY(again == service.session());
    }
    qInfo("%llu events, %d outages found (slowest after %lld s), %d alarms on lossy lines",
          static_cast<unsigned long long>(happened), outages, static_cast<long long>(slowest / 1s),
          falseAlarms);
    QVERIFY(lossless > Sessions / 2);
    QVERIFY(outages > Sessions);
}

QTEST_APPLESS_MAIN(SimulationDayTest)
#include "simulation_day_test.moc"
