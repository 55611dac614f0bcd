// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_settings.h"
#include "models/protocol/profile.h"
#include "tests/app/demo_client.h"

#include <QSet>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Test;
using namespace std::chrono;

class DemoSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachServiceCanBeWatched();
    void profilesKeepTheirOwnLimits();
    void rhythmFitsThePace();
};

void DemoSettingsTest::eachServiceCanBeWatched()
{
    DemoFleet fleet(DemoPace::quick(), 1);
    QVERIFY(fleet.start());
    QSet<ServiceId> ids;
    for (const ServiceSettings &settings : demoSettings(fleet)) {
        ids.insert(settings.id);
        QVERIFY(!settings.name.isEmpty());
        QVERIFY(!settings.group.isEmpty());
        QVERIFY(!settings.tags.isEmpty());
        QCOMPARE(transportOfUrl(settings.url), std::optional(settings.transport));
        QVERIFY(settings.url.contains(QLatin1String("127.0.0.1")));
        QVERIFY(!settings.url.contains(QLatin1String("restart"))); // S2-24
    }
    QCOMPARE(ids.size(), 5);
}

void DemoSettingsTest::profilesKeepTheirOwnLimits()
{
    DemoFleet fleet(DemoPace::quick(), 1);
    QVERIFY(fleet.start());
    for (const ServiceSettings &settings : demoSettings(fleet)) {
        const ServiceSettings plain = profileDefaults(settings.profile, settings.transport);
        auto limits = plain.limits;
        limits.window = settings.limits.window; // as quick as its rhythm
        limits.slowFor = settings.limits.slowFor;
        QCOMPARE(settings.limits, limits);
        QVERIFY(settings.limits.slowFor <= settings.limits.window);
        QVERIFY(settings.limits.window <= plain.limits.window);
        QCOMPARE(settings.reconnect, plain.reconnect);
        QCOMPARE(settings.heartbeat.source, plain.heartbeat.source);
    }
}

void DemoSettingsTest::rhythmFitsThePace()
{
    const DemoPace pace = DemoPace::quick();
    DemoFleet fleet(pace, 1);
    QVERIFY(fleet.start());
    for (const ServiceSettings &settings : demoSettings(fleet)) {
        QVERIFY(settings.heartbeat.interval >= 1s && settings.heartbeat.interval <= 5s);
        QVERIFY(settings.heartbeat.pingTimeout <= settings.heartbeat.ping);
        const bool hasPages =
            settings.profile == Profile::WebSocketPing || settings.profile == Profile::WhatsappCrm;
        QCOMPARE(settings.health.has_value(), hasPages);
    }
}

QTEST_GUILESS_MAIN(DemoSettingsTest)
#include "demo_settings_test.moc"
