// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mezon_bot.h"
#include "app/demo/telegram_bot.h"
#include "models/protocol/profile.h"
#include "tests/fault/fault_server.h"
#include "tests/flow/watched_fleet.h"

#include <QTcpServer>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

namespace {

const QString bot = QStringLiteral("bot");

QString at(quint16 port, const QString &path = QStringLiteral("/health"))
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(path);
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort(); // closed again when it goes
}

WatchedService check(Profile profile, const QString &url)
{
    WatchedService service = WatchedFleet::check(bot, url);
    const HeartbeatSettings beat = service.settings->heartbeat;
    const ReconnectSettings again = service.settings->reconnect;
    service.settings = profileDefaults(profile, TransportKind::HttpCheck);
    ServiceSettings &settings = service.settings.detach();
    settings.id.value = bot;
    settings.url = url;
    settings.heartbeat = beat;
    settings.heartbeat.source = BeatSource::Check;
    settings.reconnect = again;
    settings.limits.beatEvery = milliseconds(0); // the simulated heart has a rhythm of its own
    return service;
}

} // namespace

/// Checks of real services over real sockets by the real monitor.
class FlowChecksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePortMovedOn();
    void aNeighbourHasThePort();
    void assertionsAndFigures();
    void prometheusPage();

private:
    std::unique_ptr<TelegramBot> m_telegram;
};

void FlowChecksTest::init()
{
    m_telegram = std::make_unique<TelegramBot>(QStringLiteral("t"), DemoPace::quick(), 1);
    QVERIFY(m_telegram->listen());
    m_telegram->start();
}

void FlowChecksTest::thePortMovedOn() // S2-3, S2-33
{
    WatchedService service = check(Profile::TelegramKeepalive, at(closedPort()));
    service.settings.detach().fallbackUrls = {at(closedPort()), at(m_telegram->port())};
    WatchedFleet fleet;
    fleet.watch({service});
    QTRY_COMPARE(fleet.status(bot), Status::Healthy);
    QCOMPARE(fleet.state(bot).target, 2);
    QCOMPARE(fleet.state(bot).missed, 0);
}

void FlowChecksTest::aNeighbourHasThePort() // S2-3, S2-23
{
    FaultServer neighbour; // it answers /health well, but it is no casino
    WatchedService service = check(Profile::Generic, neighbour.http(QStringLiteral("/health")));
    ServiceSettings &settings = service.settings.detach();
    settings.fallbackUrls = {at(m_telegram->port())};
    settings.identity.value = QStringLiteral("Telegram Casino Bot");
    WatchedFleet fleet;
    fleet.watch({service});
    QTRY_COMPARE(fleet.status(bot), Status::Healthy);
    QCOMPARE(fleet.state(bot).target, 1);
    for (const SeenRequest &seen : neighbour.log().requests())
        QCOMPARE(seen.target, QByteArray("/")); // only asked who it is
    service.settings.detach().identity.value = QStringLiteral("Another Bot");
    fleet.watch({service});
    QTRY_COMPARE(fleet.state(bot).lastClose.what, FailureClass::OtherService);
    QVERIFY(fleet.status(bot) != Status::Healthy);
}

void FlowChecksTest::assertionsAndFigures() // S0-30, S2-30
{
    MezonBot mezon(QStringLiteral("m"), DemoPace::quick(), 1);
    QVERIFY(mezon.listen());
    mezon.start();
    WatchedService service = check(Profile::MezonBot, mezon.url());
    const auto must = [&](const char *text) {
        const auto parsed = Assertion::parse(QString::fromUtf8(text));
        service.settings.detach().assertions.append(
            {std::get<Assertion>(parsed), Status::Critical});
    };
    must("status == 200");
    must("body.connection.healthy == true");
    must("body.memory.heapUsed < 1GB");
    must("header.content-type ~ json");
    must("latency < 5s");
    MetricSettings heap;
    heap.name = QStringLiteral("heap");
    heap.path = QStringLiteral("memory.heapUsed");
    heap.json = std::get<JsonPath>(JsonPath::parse(heap.path));
    service.settings.detach().metrics = {heap};
    WatchedFleet fleet;
    fleet.watch({service});
    QTRY_COMPARE(fleet.status(bot), Status::Healthy);
    QTRY_VERIFY(fleet.state(bot).trend->metrics.value(0).points.size() >= 2);
    QVERIFY(fleet.state(bot).trend->metrics[0].value.value() >= 42'000'000);
    mezon.setMood(Mood::Unhealthy);
    QTRY_VERIFY(fleet.said(bot, RuleId::AssertionFailed));
    QCOMPARE(fleet.status(bot), Status::Critical);
}

void FlowChecksTest::prometheusPage() // S3-33
{
    FaultServer server; // its page is JSON: no metrics, so never healthy
    QString url = server.http(QStringLiteral("/health"));
    WatchedService service = check(Profile::Generic, QStringLiteral("prometheus+") + url);
    WatchedFleet fleet;
    fleet.watch({service});
    QTRY_VERIFY(fleet.said(bot, RuleId::Unreadable));
    QCOMPARE(fleet.status(bot), Status::Warning);
    QCOMPARE(server.log().requests().constFirst().target, QByteArray("/health"));
}

QTEST_GUILESS_MAIN(FlowChecksTest)
#include "flow_checks_test.moc"
