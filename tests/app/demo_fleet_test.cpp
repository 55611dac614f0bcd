// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_fleet.h"
#include "app/demo/demo_script.h"
#include "tests/app/demo_client.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Pulse;
using namespace Pulse::Test;
using namespace std::chrono;

class DemoFleetTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allFiveAnswerFromTheirOwnThread();
    void aBusyCreatorDoesNotStopThem();
    void moodsReachTheRightOne();
    void scriptIsTheSameForTheSameSeed();
    void scriptStartsSoonAndLeavesAllSteady();
    void scriptShowsEachKindOfTrouble();
    void scriptPlaysOnTheFleet();
};

void DemoFleetTest::allFiveAnswerFromTheirOwnThread()
{
    DemoFleet fleet(testPace(), 1);
    QVERIFY(fleet.start());
    QCOMPARE(fleet.endpoints().size(), 5);
    QSet<int> ports;
    for (const DemoEndpoint &endpoint : fleet.endpoints()) {
        const QUrl url(endpoint.url);
        ports.insert(url.port());
        RawClient client(static_cast<quint16>(url.port()));
        if (url.scheme() == QLatin1String("socketio")) {
            client.upgrade("/socket.io/?EIO=4&transport=websocket");
            QTRY_COMPARE(status(client), 101);
        } else if (url.scheme() == QLatin1String("ws")) {
            client.upgrade(url.path(QUrl::FullyEncoded).toLatin1() + '?' + url.query().toLatin1());
            QTRY_COMPARE(status(client), 101);
        } else {
            QByteArray headers;
            for (const auto &[name, value] : endpoint.headers)
                headers += name.toLatin1() + ": " + value.toLatin1() + "\r\n";
            client.send(get(url.path().toLatin1(), headers));
            QTRY_VERIFY(!body(client).isEmpty());
            QCOMPARE(status(client), 200);
        }
    }
    QCOMPARE(ports.size(), 5);
}

void DemoFleetTest::aBusyCreatorDoesNotStopThem()
{
    DemoFleet fleet(testPace(), 1);
    QVERIFY(fleet.start());
    RawClient client(static_cast<quint16>(QUrl(fleet.endpoints().constFirst().url).port()));
    client.upgrade("/ws");
    QTRY_VERIFY(client.got.contains("ts"));
    client.got.clear();
    QThread::msleep(500); // this thread is busy; on the same one no beat could have been sent
    QTRY_VERIFY(client.got.count(R"({"ts")") >= 3);
}

void DemoFleetTest::moodsReachTheRightOne()
{
    DemoFleet fleet(testPace(), 1);
    QVERIFY(fleet.start());
    QSignalSpy moods(&fleet, &DemoFleet::moodChanged);
    fleet.setMood(DemoRole::TelegramBot, Mood::Unhealthy);
    QTRY_COMPARE(moods.size(), 1);
    QCOMPARE(moods.at(0).at(0).value<DemoRole>(), DemoRole::TelegramBot);
    QCOMPARE(moods.at(0).at(1).value<Mood>(), Mood::Unhealthy);
    for (const DemoEndpoint &endpoint : fleet.endpoints()) {
        if (endpoint.role != DemoRole::TelegramBot && endpoint.role != DemoRole::MezonAssistant)
            continue;
        RawClient client(static_cast<quint16>(QUrl(endpoint.url).port()));
        client.send(get("/health"));
        QTRY_COMPARE(status(client), endpoint.role == DemoRole::TelegramBot ? 503 : 200);
    }
}

void DemoFleetTest::scriptIsTheSameForTheSameSeed()
{
    QCOMPARE(demoSteps(7), demoSteps(7));
    QVERIFY(demoSteps(7) != demoSteps(8));
}

void DemoFleetTest::scriptStartsSoonAndLeavesAllSteady()
{
    for (quint64 seed = 0; seed < 200; ++seed) {
        const QList<DemoStep> steps = demoSteps(seed);
        QVERIFY(steps.constFirst().at <= 8s); // a warning can be seen within 20 s
        QCOMPARE(steps.constFirst().mood, Mood::Ailing);
        QHash<DemoRole, Mood> now;
        milliseconds before{};
        for (const DemoStep &step : steps) {
            QVERIFY(step.at >= before);
            before = step.at;
            // Nothing begins on a service that has not recovered from the scene before.
            QVERIFY(step.mood == Mood::Steady ||
                    now.value(step.role, Mood::Steady) == Mood::Steady);
            now[step.role] = step.mood;
        }
        for (const Mood mood : std::as_const(now))
            QCOMPARE(mood, Mood::Steady);
        QVERIFY(before < demoRound());
    }
}

void DemoFleetTest::scriptShowsEachKindOfTrouble()
{
    QSet<Mood> seen;
    QSet<DemoRole> troubled;
    for (const DemoStep &step : demoSteps(1)) {
        seen.insert(step.mood);
        troubled.insert(step.role);
    }
    QCOMPARE(seen.size(), qsizetype{allMoods.size()});
    QCOMPARE(troubled.size(), qsizetype{allDemoRoles.size()});
}

void DemoFleetTest::scriptPlaysOnTheFleet()
{
    DemoFleet fleet(testPace(), 1);
    QVERIFY(fleet.start());
    QSignalSpy moods(&fleet, &DemoFleet::moodChanged);
    DemoScript script(fleet, 3, 300);
    script.start();
    QTRY_VERIFY_WITH_TIMEOUT(moods.size() >= demoSteps(3).size() + 1, 20'000); // into round two
    QCOMPARE(moods.at(0).at(1).value<Mood>(), Mood::Ailing);
    script.stop();
}

QTEST_GUILESS_MAIN(DemoFleetTest)
#include "demo_fleet_test.moc"
