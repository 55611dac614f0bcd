// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/mezon_bot.h"
#include "app/demo/telegram_bot.h"
#include "app/demo/whatsapp_crm.h"
#include "tests/app/demo_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Test;
using namespace std::chrono;

namespace {

constexpr WallTime at{milliseconds{1795293041758}}; // 2026-11-21T20:30:41.758Z

QJsonObject json(const RawClient &client)
{
    return QJsonDocument::fromJson(body(client)).object();
}

} // namespace

class DemoHttpTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mezonBodiesAsCaptured();
    void mezonStepByStep();
    void mezonChecksItsConnection();
    void mezonOnTheWire();
    void mezonMoods();
    void telegramBodiesAsCaptured();
    void telegramOnTheWire();
    void telegramUnhealthyIs503WithItsBody();
    void telegramRestartHasItsSideEffect();
    void telegramRestartsBackOff();
    void telegramScenarioHealthMonitor();
    void telegramScenarioAutoRestart();
    void telegramScenarioServerCreation();
    void telegramScenarioDatabaseInit();
    void telegramScenarioImportVerification();
    void whatsappBodiesAsCaptured();
    void whatsappWantsAToken();
    void whatsappTriggerThenStats();
    void whatsappJobsStopAndStart();
    void whatsappTellsOwners();
    void everyMoodOnTheWire();
};

void DemoHttpTest::mezonBodiesAsCaptured()
{
    MezonHeart heart(at);
    heart.setMemory(8, 11);
    QCOMPARE(
        heart.healthBody(at + 1411ms),
        R"({"statusCode":200,"status":"OK","timestamp":"2026-11-21T20:30:43.169Z","uptime":"1s",)"
        R"("heartbeat":{"count":0,"startTime":"2026-11-21T20:30:41.758Z"},"connection":)"
        R"({"healthy":true,"lastCheck":"2026-11-21T20:30:41.758Z","failureCount":0},)"
        R"("memory":{"heapUsed":"8MB","heapTotal":"11MB"}})");
    QCOMPARE(MezonHeart::pingBody(at),
             R"({"statusCode":200,"message":"pong","timestamp":"2026-11-21T20:30:41.758Z"})");
}

// S0-33, S0-19: increment, uptime, memory, debug line; every tenth heartbeat a detailed one.
void DemoHttpTest::mezonStepByStep()
{
    MezonHeart heart(at);
    for (int n = 1; n <= 45; ++n) {
        const QStringList lines = heart.beat(at + n * 30s);
        QCOMPARE(heart.count(), n);
        QCOMPARE(lines.size(), n % 10 == 0 ? 2 : 1);
        if (n == 10)
            QVERIFY2(lines.at(1).startsWith(QStringLiteral("💓 Heartbeat #10 | Uptime: 5m 0s | "
                                                           "Memory: ")),
                     qPrintable(lines.at(1)));
        if (n == 45)
            QCOMPARE(lines.at(0), QStringLiteral("💓 Heartbeat #45 | Uptime: 22m 30s"));
    }
    QVERIFY(heart.healthBody(at + 1350s).contains(R"("count":45)"));
}

// S0-19, S0-34
void DemoHttpTest::mezonChecksItsConnection()
{
    MezonHeart heart(at);
    QCOMPARE(heart.check(at + 60s, true), QStringList{QStringLiteral("🔍 Connection check passed")});
    QCOMPARE(heart.check(at + 120s, false),
             QStringList{QStringLiteral("❌ Connection check failed (attempt 1)")});
    QCOMPARE(heart.check(at + 180s, false).size(), 1);
    QCOMPARE(heart.check(at + 240s, false).size(), 2); // from the third on a warning
    QVERIFY(heart.healthBody(at + 241s).contains(
        R"("healthy":false,"lastCheck":"2026-11-21T20:34:41.758Z","failureCount":3)"));
    QCOMPARE(heart.check(at + 300s, true), QStringList{QStringLiteral("✅ Connection restored")});
    QCOMPARE(heart.failureCount(), 0);
}

// S0-7, S0-18
void DemoHttpTest::mezonOnTheWire()
{
    MezonBot bot(QStringLiteral("m"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    RawClient client(bot.port());
    client.send(get("/health"));
    QTRY_VERIFY(!body(client).isEmpty());
    const QByteArray head = client.got.left(client.got.indexOf("\r\n\r\n") + 4);
    const QByteArray expected = "HTTP/1.1 200 OK\r\nX-Powered-By: Express\r\n"
                                "Content-Type: application/json; charset=utf-8\r\nContent-Length: ";
    QVERIFY(head.startsWith(expected));
    QVERIFY(head.endsWith("Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n"));
    QVERIFY(head.contains("\r\nETag: W/\""));
    client.got.clear();
    client.send(get("/ping"));
    QTRY_COMPARE(json(client).value(QLatin1String("message")).toString(), QStringLiteral("pong"));
    client.got.clear();
    client.send(get("/nothing"));
    QTRY_VERIFY(body(client).contains("<pre>Cannot GET /nothing</pre>"));
    QCOMPARE(status(client), 404);
    client.got.clear();
    client.send(get("/health", {}, "HEAD"));
    QTRY_VERIFY(client.got.endsWith("\r\n\r\n"));
    QCOMPARE(client.afterHead(), QByteArray());
}

void DemoHttpTest::mezonMoods()
{
    MezonBot bot(QStringLiteral("m"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    const auto ask = [&bot](const char *group, const char *field) {
        RawClient client(bot.port());
        client.send(get("/health"));
        [&] {
            QTRY_VERIFY(!body(client).isEmpty());
        }();
        return json(client)
            .value(QLatin1String(group))
            .toObject()
            .value(QLatin1String(field))
            .toVariant();
    };
    QTRY_VERIFY(ask("heartbeat", "count").toInt() >= 2);
    bot.setMood(Mood::Unhealthy);
    QCOMPARE(ask("connection", "healthy"), QVariant(false));
    QTRY_VERIFY(ask("connection", "failureCount").toInt() > 3);
    bot.setMood(Mood::MissingBeats);
    QCOMPARE(ask("connection", "healthy"), QVariant(true));
    const int stopped = ask("heartbeat", "count").toInt();
    QSignalSpy lines(&bot, &DemoService::logged);
    QTRY_VERIFY(lines.size() >= 3); // its monitor goes on, the heartbeat does not
    QCOMPARE(ask("heartbeat", "count").toInt(), stopped);
    bot.setMood(Mood::Steady);
    QTRY_VERIFY(ask("heartbeat", "count").toInt() > stopped);
}

void DemoHttpTest::telegramBodiesAsCaptured()
{
    TelegramHealth health(at);
    for (int i = 0; i < 5; ++i)
        health.countUpdate(at);
    health.forgetUpdatesSince(at - 397s);
    QCOMPARE(health.healthBody(at + 3000187us, 0s),
             "{\"bot_version\":\"2.0.1\",\"error_rate\":0.0,\"last_update_ago\":400.000187,"
             "\"status\":\"unhealthy\",\"timestamp\":\"2026-11-21T20:30:44.758187\","
             "\"total_errors\":0,\"total_updates\":5,\"uptime_seconds\":3.000187}\n");
    QCOMPARE(TelegramHealth::pingBody(at, 3600s),
             "{\"pong\":true,\"timestamp\":\"2026-11-21T21:30:41.758000\"}\n");
    QCOMPARE(TelegramHealth::homeBody(at, 0s),
             "{\"bot\":\"Telegram Casino Bot\",\"status\":\"online\","
             "\"timestamp\":\"2026-11-21T20:30:41.758000\",\"version\":\"2.0.1\"}\n");
    QVERIFY(TelegramHealth(at).isHealthy(at + 300s));
    QVERIFY(!TelegramHealth(at).isHealthy(at + 300s + 1us));
}

// S2-2
void DemoHttpTest::telegramOnTheWire()
{
    TelegramBot bot(QStringLiteral("t"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    RawClient client(bot.port());
    for (const char *path : {"/health", "/ping", "/"}) {
        client.got.clear();
        client.send(get(path));
        QTRY_VERIFY(body(client).endsWith("}\n"));
        QVERIFY(client.got.startsWith("HTTP/1.1 200 OK\r\nContent-Length: "));
        QVERIFY(client.got.contains("\r\nContent-Type: application/json\r\nDate: "));
        QVERIFY(client.got.contains(" GMT\r\nServer: waitress\r\n\r\n"));
        QVERIFY(!client.got.contains("Connection:"));
    }
    client.got.clear();
    client.send(get("/health", {}, "POST"));
    QTRY_VERIFY(body(client).contains("<h1>Method Not Allowed</h1>"));
    QVERIFY(client.got.startsWith("HTTP/1.1 405 METHOD NOT ALLOWED\r\n"));
    client.got.clear();
    client.send(get("/x"));
    QTRY_VERIFY(body(client).contains("<title>404 Not Found</title>"));
    QCOMPARE(bot.restarts(), 0);
}

void DemoHttpTest::telegramUnhealthyIs503WithItsBody()
{
    TelegramBot bot(QStringLiteral("t"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    bot.setMood(Mood::Unhealthy);
    RawClient client(bot.port());
    client.send(get("/health"));
    QTRY_VERIFY(!body(client).isEmpty());
    QVERIFY(client.got.startsWith("HTTP/1.1 503 SERVICE UNAVAILABLE\r\n"));
    QCOMPARE(json(client).value(QLatin1String("status")).toString(), QStringLiteral("unhealthy"));
    QVERIFY(json(client).value(QLatin1String("last_update_ago")).toDouble() > 300);
    QCOMPARE(json(client).size(), 8);
    bot.setMood(Mood::Steady);
    client.got.clear();
    client.send(get("/health"));
    QTRY_COMPARE(json(client).value(QLatin1String("status")).toString(), QStringLiteral("healthy"));
}

void DemoHttpTest::telegramRestartHasItsSideEffect()
{
    TelegramBot bot(QStringLiteral("t"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    RawClient client(bot.port());
    client.send(get("/restart"));
    QTRY_VERIFY(body(client).contains(R"("message":"Restart signal received")"));
    QTRY_VERIFY(client.closed);
    QCOMPARE(bot.restarts(), 1);
    RawClient refused(bot.port());
    QTRY_COMPARE(refused.error, QAbstractSocket::ConnectionRefusedError);
    QTRY_COMPARE(bot.mood(), Mood::Steady);
    RawClient again(bot.port());
    again.send(get("/health"));
    QTRY_VERIFY(json(again).value(QLatin1String("uptime_seconds")).toDouble(9) < 5);
}

// S2-8
void DemoHttpTest::telegramRestartsBackOff()
{
    TelegramRestarts restarts(5s);
    QList<qint64> waits;
    while (const auto wait = restarts.next())
        waits.append(wait->count() / 1000);
    QCOMPARE(waits, (QList<qint64>{5, 10, 20, 40, 80, 160, 300, 300, 300, 300}));
}

// S2-48, this and the four that follow
void DemoHttpTest::telegramScenarioHealthMonitor()
{
    TelegramBot bot(QStringLiteral("t"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    bot.play(TelegramScenario::HealthMonitor);
    RawClient client(bot.port());
    client.send(get("/health"));
    QTRY_COMPARE(status(client), 503);
}

void DemoHttpTest::telegramScenarioAutoRestart()
{
    TelegramBot bot(QStringLiteral("t"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    RawClient client(bot.port());
    QTRY_VERIFY(client.isConnected());
    bot.play(TelegramScenario::AutoRestart);
    QTRY_VERIFY(client.error);
    QTRY_COMPARE(bot.mood(), Mood::Steady);
    QCOMPARE(bot.restarts(), 1);
}

void DemoHttpTest::telegramScenarioServerCreation()
{
    TelegramBot first(QStringLiteral("t"), testPace(), 1);
    QVERIFY(first.listen());
    TelegramBot second(QStringLiteral("t2"), testPace(), 2);
    if (!second.listen(TelegramBot::ports(first.port())))
        QSKIP("both ports after a free one are taken by others");
    QVERIFY(second.port() > first.port() && second.port() <= first.port() + 2);
}

void DemoHttpTest::telegramScenarioDatabaseInit()
{
    TelegramBot bot(QStringLiteral("t"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    bot.play(TelegramScenario::DatabaseInit);
    const auto errorRate = [&bot] {
        RawClient client(bot.port());
        client.send(get("/health"));
        [&] {
            QTRY_COMPARE(status(client), 200);
        }();
        [&] {
            QTRY_VERIFY(!body(client).isEmpty());
        }();
        return json(client).value(QLatin1String("error_rate")).toDouble();
    };
    QTRY_VERIFY(errorRate() > 0.5);
}

void DemoHttpTest::telegramScenarioImportVerification()
{
    TelegramBot bot(QStringLiteral("t"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    bot.play(TelegramScenario::ImportVerification);
    RawClient refused(bot.port());
    QTRY_COMPARE(refused.error, QAbstractSocket::ConnectionRefusedError);
    bot.setMood(Mood::Steady); // repaired
    RawClient back(bot.port());
    back.send(get("/health"));
    QTRY_COMPARE(status(back), 200);
}

void DemoHttpTest::whatsappBodiesAsCaptured()
{
    QCOMPARE(triggeredBody({5, 3, 1, 1, 1, 1}),
             R"({"success":true,"message":"Job whatsapp-health-check triggered successfully",)"
             R"("data":{"total":5,"healthy":3,"warning":1,"critical":1,"reconnected":1,)"
             R"("notified":1}})");
    QList<WhatsappAccount> accounts(5);
    WhatsappHealthCheck check(accounts);
    check.breakAccount(0, at - 7h, true);
    check.breakAccount(1, at - 5min, true);
    (void)check.performHealthCheck(at);
    QCOMPARE(check.statsBody(),
             R"({"success":true,"data":[{"healthStatus":"Healthy","connectionStatus":"Connected",)"
             R"("_count":3},{"healthStatus":"Warning","connectionStatus":"Failed","_count":1},)"
             R"({"healthStatus":"Critical","connectionStatus":"Failed","_count":1}]})");
}

void DemoHttpTest::whatsappWantsAToken()
{
    WhatsappCrm crm(QStringLiteral("w"), testPace(), 1);
    QVERIFY(crm.listen());
    crm.start();
    const auto statusWith = [&crm](const QByteArray &headers) {
        RawClient client(crm.port());
        client.send(get("/api/v1/cron/status", headers));
        [&] {
            QTRY_VERIFY(!body(client).isEmpty());
        }();
        return status(client);
    };
    QCOMPARE(statusWith({}), 401);
    QCOMPARE(statusWith("Authorization: Bearer wrong\r\n"), 401);
    QCOMPARE(statusWith("Authorization: Bearer " + WhatsappCrm::guestToken() + "\r\n"), 403);
    QCOMPARE(statusWith("Authorization: Bearer " + WhatsappCrm::adminToken() + "\r\n"), 200);
}

// S1-32: trigger, then the statistics.
void DemoHttpTest::whatsappTriggerThenStats()
{
    DemoPace slow = testPace();
    slow.beat = 1h;
    WhatsappCrm crm(QStringLiteral("w"), slow, 1);
    QVERIFY(crm.listen());
    crm.start();
    crm.setMood(Mood::Unhealthy);
    const QByteArray token = "Authorization: Bearer " + WhatsappCrm::adminToken() + "\r\n";
    RawClient client(crm.port());
    client.send(get("/api/v1/cron/trigger/whatsapp-health-check", token, "POST"));
    QTRY_VERIFY(!body(client).isEmpty());
    const QJsonObject data = json(client).value(QLatin1String("data")).toObject();
    QCOMPARE(data.value(QLatin1String("total")).toInt(), 5);
    QCOMPARE(data.value(QLatin1String("critical")).toInt(), 1);
    QCOMPARE(data.value(QLatin1String("warning")).toInt(), 1);
    client.got.clear();
    client.send(get("/api/v1/cron/health-check/stats", token));
    QTRY_COMPARE(json(client).value(QLatin1String("data")).toArray().size(), 3);
    client.got.clear();
    client.send(get("/api/v1/cron/trigger/whatsapp-health-check", token)); // GET does nothing
    QTRY_COMPARE(status(client), 404);
}

void DemoHttpTest::whatsappJobsStopAndStart()
{
    WhatsappCrm crm(QStringLiteral("w"), testPace(), 1);
    QVERIFY(crm.listen());
    crm.start();
    const QByteArray token = "Authorization: Bearer " + WhatsappCrm::adminToken() + "\r\n";
    RawClient client(crm.port());
    client.send(get("/api/v1/cron/status", token));
    QTRY_COMPARE(body(client),
                 R"({"success":true,"data":{"whatsapp-health-check":{"running":true},)"
                 R"("daily-message-counter-reset":{"running":true},)"
                 R"("inactive-client-cleanup":{"running":true}}})");
    for (const bool running : {false, true}) {
        client.got.clear();
        client.send(get(running ? "/api/v1/cron/start/whatsapp-health-check"
                                : "/api/v1/cron/stop/whatsapp-health-check",
                        token, "POST"));
        QTRY_VERIFY(body(client).contains(R"("success":true)"));
        client.got.clear();
        client.send(get("/api/v1/cron/status", token));
        QTRY_VERIFY(body(client).contains(running
                                              ? R"("whatsapp-health-check":{"running":true})"
                                              : R"("whatsapp-health-check":{"running":false})"));
    }
}

// S1-7, S1-9, S1-24
void DemoHttpTest::whatsappTellsOwners()
{
    QList<WhatsappAccount> accounts(2);
    accounts[0].id = QStringLiteral("abc-123");
    accounts[0].name = QStringLiteral("Support");
    accounts[0].phone = QStringLiteral("+49 30 5550101");
    accounts[0].owner = QStringLiteral("user@example.com");
    accounts[0].lastConnected = at - 7h;
    WhatsappHealthCheck check(accounts);
    check.breakAccount(0, at - 6h, true); // exactly 6 h is critical
    check.breakAccount(1, at - 1min, false);
    QCOMPARE(check.performHealthCheck(at), (WhatsappRound{2, 1, 0, 1, 1, 1}));
    const QStringList log = check.takeLog();
    QCOMPARE(log.at(0), QStringLiteral("[INFO] Starting WhatsApp session health check..."));
    QCOMPARE(log.at(1), QStringLiteral("[INFO] Found 2 active WhatsApp accounts to check"));
    QVERIFY(log.contains(
        QStringLiteral("[WARN] Account abc-123 appears disconnected, marking as Warning")));
    QVERIFY(log.contains(QStringLiteral("[INFO] Attempting to reconnect account abc-123")));
    QVERIFY(log.contains(QStringLiteral(
        "[INFO] Sending offline notification to user@example.com for account abc-123")));
    QCOMPARE(log.constLast(), QStringLiteral("[INFO] WhatsApp session health check completed "
                                             "{ total: 2, healthy: 1, warning: 0, critical: 1 }"));
    QCOMPARE(check.performHealthCheck(at + 15min).notified, 0); // told once
    const QString mail = WhatsappHealthCheck::offlineMail(check.accounts().at(0), at);
    for (const char *slot : {"Support", "+49 30 5550101", "6h 0m", "2026-11-21T13:30:41.758Z",
                             "scan the QR code", "If that does not help"})
        QVERIFY2(mail.contains(QString::fromLatin1(slot)), slot);
}

void DemoHttpTest::everyMoodOnTheWire()
{
    MezonBot bot(QStringLiteral("m"), testPace(), 1);
    QVERIFY(bot.listen());
    bot.start();
    QElapsedTimer clock;

    bot.setMood(Mood::Slow, {250ms});
    RawClient slow(bot.port());
    clock.start();
    slow.send(get("/ping"));
    QTRY_VERIFY(!body(slow).isEmpty());
    QVERIFY(clock.elapsed() >= 249);

    bot.setMood(Mood::SkewedClock, {0ms, 3600s});
    RawClient skewed(bot.port());
    skewed.send(get("/ping"));
    QTRY_VERIFY(!body(skewed).isEmpty());
    const auto said = QDateTime::fromString(
        json(skewed).value(QLatin1String("timestamp")).toString(), Qt::ISODate);
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(said) > 3000);

    bot.setMood(Mood::HalfOpen);
    RawClient halfOpen(bot.port());
    QTRY_VERIFY(halfOpen.isConnected());
    halfOpen.send(get("/ping"));
    QSignalSpy turns(&bot, &DemoService::logged);
    QTRY_VERIFY(turns.size() >= 3); // the bot lives on, and had its chance to answer
    QCOMPARE(halfOpen.got, QByteArray());
    bot.setMood(Mood::Steady);
    QTRY_VERIFY(!body(halfOpen).isEmpty()); // a frozen process that wakes answers late

    bot.setMood(Mood::Restarting, {0ms, 0ms, 150ms});
    QTRY_VERIFY(halfOpen.closed);
    RawClient refused(bot.port());
    QTRY_COMPARE(refused.error, QAbstractSocket::ConnectionRefusedError);
    QTRY_COMPARE(bot.mood(), Mood::Steady);
    RawClient back(bot.port());
    back.send(get("/health"));
    QTRY_VERIFY(!body(back).isEmpty());
}

QTEST_GUILESS_MAIN(DemoHttpTest)
#include "demo_http_test.moc"
