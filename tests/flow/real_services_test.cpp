// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/real_scene.h"

#include <QTest>

using namespace Pulse;

// The program against servers that nobody wrote for it: each is found healthy with its own fields,
// each fault gives the status and the reason that it should, and each heals without help.

/// Heartbeats and bots, and what is found at an address.
class RealServicesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { needRealServices(); }
    void djangoChannels();
    void djangoChannelsRefuses();
    void flaskBot();
    void expressBot();
    void expressBotHangs();
    void packedHeartbeats();
    void allAreDetected();
};

void RealServicesTest::djangoChannels()
{
    RealService server(word("django_heartbeat.py"), {word("HEARTBEAT_SECONDS=1")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    const QString url = QStringLiteral("ws://127.0.0.1:%1/ws/").arg(server.port());
    WatchStream stream(service("django-heartbeat", url,
                               word("[service.heartbeat]\ninterval = \"1s\"\nping = \"1s\"\n") +
                                   quickReconnect()));

    FOUND(stream, stream.nextStatus(word("healthy")));
    const QJsonObject beat = stream.next([](const QJsonObject &line) { // with all its figures
        return isType(line, "heartbeat") && line.value(QLatin1String("latencyMs")).isDouble() &&
               line.value(QLatin1String("clockOffsetMs")).isDouble();
    });
    FOUND(stream, beat);
    QCOMPARE(beat.value(QLatin1String("kind")).toString(), word("ts"));
    QCOMPARE(beat.value(QLatin1String("intervalMs")).toInt(), 1000);
    // The server reads this very clock, in whole seconds: the true offset, 0, is within the error.
    const double offset = beat.value(QLatin1String("clockOffsetMs")).toDouble();
    QVERIFY(std::abs(offset) <= beat.value(QLatin1String("clockErrorMs")).toDouble());

    QVERIFY(server.show(word("silent"))); // S3-41: the line lives, the beats stopped
    const QJsonObject silent = stream.nextStatus(word("critical"), word("silent-but-alive"));
    FOUND(stream, silent);
    QVERIFY2(textOf(silent, "silent-but-alive").contains(word("pings are answered")),
             qPrintable(stream.said()));
    // Two intervals and the grace after the last beat; never sooner, and no more than a busy
    // machine's delay later.
    const qint64 after = msBetween(stream.lastOf(word("heartbeat")), silent);
    QVERIFY2(after >= 2'000 && after < 10'000, qPrintable(stream.said()));
    QVERIFY(server.show(word("fine")));
    FOUND(stream, stream.nextStatus(word("healthy")));

    QVERIFY(server.show(word("close 4000")));
    const QJsonObject closed = stream.next([](const QJsonObject &line) {
        return isType(line, "connection") && line.value(QLatin1String("closeCode")) == 4000;
    });
    FOUND(stream, closed);
    QCOMPARE(closed.value(QLatin1String("state")).toString(), word("waiting"));
    FOUND(stream, stream.nextStatus(word("healthy")));

    server.kill();
    FOUND(stream, stream.nextStatus(word("warning"), word("connection-lost")));
    FOUND(stream, stream.nextStatus(word("critical"), word("connection-lost")));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    FOUND(stream, stream.nextStatus(word("healthy")));
    QCOMPARE(stream.end(), 0);
}

void RealServicesTest::djangoChannelsRefuses()
{
    RealService server(word("django_heartbeat.py"), {word("HEARTBEAT_SECONDS=1")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    QVERIFY(server.show(word("refuse")));
    const QString url = QStringLiteral("ws://127.0.0.1:%1/ws/").arg(server.port());
    WatchStream stream(service("django-heartbeat", url, everySecond()));
    const QJsonObject refused = stream.nextStatus(word("offline"), word("sign-in-refused"));
    FOUND(stream, refused);
    QVERIFY(textOf(refused, "sign-in-refused").contains(word("403")));
}

/// S2-1: watched, unhealthy, erring, broken, restarted.
void RealServicesTest::flaskBot()
{
    RealService server(word("telegram_bot.py"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(service("telegram-keepalive", httpOf(server, "/health"), everySecond()));

    FOUND(stream, stream.nextStatus(word("healthy")));
    const QJsonObject well = nextHealth(stream);
    FOUND(stream, well);
    QCOMPARE(well.value(QLatin1String("http")).toInt(), 200);
    QCOMPARE(fieldsOf(well).value(QLatin1String("status")).toString(), word("healthy"));
    QCOMPARE(fieldsOf(well).value(QLatin1String("version")).toString(), word("2.0.1"));
    QCOMPARE(fieldsOf(well).value(QLatin1String("totalUpdates")).toInt(), 1500);
    QCOMPARE(fieldsOf(well).value(QLatin1String("totalErrors")).toInt(), 3);
    QCOMPARE(fieldsOf(well).value(QLatin1String("errorRate")).toDouble(), 0.002);
    QCOMPARE(fieldsOf(well).value(QLatin1String("lastUpdateAgoS")).toDouble(), 1.2);
    QVERIFY(fieldsOf(well).value(QLatin1String("uptimeS")).toDouble() > 0);

    QVERIFY(server.show(word("quiet"))); // S2-21: 503 with the whole report
    const QJsonObject quiet = stream.nextStatus(word("critical"), word("updates-stopped"));
    FOUND(stream, quiet);
    QCOMPARE(valueOf(quiet, "http-status"), 503.0);
    QCOMPARE(valueOf(quiet, "updates-stopped"), 400'003.0);
    const QJsonObject report = nextHealth(stream);
    FOUND(stream, report);
    QCOMPARE(report.value(QLatin1String("http")).toInt(), 503);
    QCOMPARE(fieldsOf(report).value(QLatin1String("status")).toString(), word("unhealthy"));
    QVERIFY(server.show(word("fine")));
    FOUND(stream, stream.nextStatus(word("healthy")));

    QVERIFY(server.show(word("errors"))); // S2-44
    const QJsonObject errors = stream.nextStatus(word("warning"), word("error-rate"));
    FOUND(stream, errors);
    QCOMPARE(valueOf(errors, "error-rate"), 0.2);
    QVERIFY(server.show(word("broken"))); // Flask's own page for an exception: 500, HTML
    const QJsonObject broken = stream.nextStatus(word("critical"), word("http-status"));
    FOUND(stream, broken);
    QCOMPARE(valueOf(broken, "http-status"), 500.0);
    QVERIFY(server.show(word("fine")));
    FOUND(stream, stream.nextStatus(word("healthy")));

    QVERIFY(server.show(word("restarts"))); // S2-24
    QVERIFY(server.said().contains(word("restarts 0")));
    server.kill();
    FOUND(stream, stream.nextStatus(word("critical"), word("connection-lost")));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    FOUND(stream, stream.nextStatus(word("healthy")));
}

void RealServicesTest::expressBot()
{
    RealService server(word("mezon_bot.js"),
                       {word("HEARTBEAT_SECONDS=1"), word("CHECK_SECONDS=1")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(service("mezon-bot", httpOf(server, "/health"), everySecond()));

    FOUND(stream, stream.nextStatus(word("healthy")));
    const QJsonObject well = stream.next([](const QJsonObject &line) {
        return isType(line, "health") &&
               fieldsOf(line).value(QLatin1String("heartbeatCount")).toInt() > 0;
    });
    FOUND(stream, well);
    QCOMPARE(fieldsOf(well).value(QLatin1String("status")).toString(), word("OK"));
    QCOMPARE(fieldsOf(well).value(QLatin1String("healthy")), QJsonValue(true));
    QCOMPARE(fieldsOf(well).value(QLatin1String("failureCount")).toInt(-1), 0);
    QVERIFY(fieldsOf(well).value(QLatin1String("memoryUsedBytes")).toDouble() >= 1e6);
    QVERIFY(fieldsOf(well).value(QLatin1String("uptimeS")).toDouble() > 0);
    QVERIFY(well.value(QLatin1String("timing")).toObject().contains(QLatin1String("totalMs")));

    QVERIFY(server.show(word("unhealthy"))); // S0-14, S0-25: false under 200
    const QJsonObject unhealthy = stream.nextStatus(word("critical"), word("says-unhealthy"));
    FOUND(stream, unhealthy);
    QVERIFY(reasonIn(unhealthy, word("http-status")).isEmpty());
    QVERIFY(server.show(word("fine")));
    FOUND(stream, stream.nextStatus(word("healthy")));

    QVERIFY(server.show(word("failures"))); // S0-29, S0-37
    const QJsonObject failures = stream.nextStatus(word("critical"), word("connection-failures"));
    FOUND(stream, failures);
    QCOMPARE(valueOf(failures, "connection-failures"), 5.0);
    QVERIFY(server.show(word("page"))); // 200 and a web page: not down, and never healthy
    FOUND(stream, stream.nextStatus(word("warning"), word("unreadable")));
    QVERIFY(server.show(word("error")));
    const QJsonObject error = stream.nextStatus(word("critical"), word("http-status"));
    FOUND(stream, error);
    QCOMPARE(valueOf(error, "http-status"), 503.0);
    QVERIFY(server.show(word("fine")));
    FOUND(stream, stream.nextStatus(word("healthy")));
}

void RealServicesTest::expressBotHangs()
{
    RealService server(word("mezon_bot.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(service("mezon-bot", httpOf(server, "/health"), everySecond()));
    FOUND(stream, stream.nextStatus(word("healthy")));
    QVERIFY(server.show(word("hang"))); // it connects and no byte ever comes
    FOUND(stream, stream.nextStatus(word("critical"), word("connection-lost")));
    QVERIFY(server.show(word("fine")));
    FOUND(stream, stream.nextStatus(word("healthy")));
}

// S3-46: heartbeats in gzip; what cannot be unpacked is no heartbeat, and a bomb is not unpacked.
void RealServicesTest::packedHeartbeats()
{
    RealService server(word("packed_heartbeat.py"), {word("HEARTBEAT_SECONDS=1")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    const QString url = QStringLiteral("ws://127.0.0.1:%1/").arg(server.port());
    WatchStream stream(service("django-heartbeat", url,
                               word("[service.heartbeat]\ninterval = \"1s\"\nping = \"1s\"\n") +
                                   quickReconnect()));
    FOUND(stream, stream.nextStatus(word("healthy")));
    const QJsonObject beat = stream.next([](const QJsonObject &line) {
        return isType(line, "heartbeat") && line.value(QLatin1String("clockErrorMs")).isDouble();
    });
    FOUND(stream, beat);
    QCOMPARE(beat.value(QLatin1String("kind")).toString(), word("ts"));
    for (const char *fault : {"cut", "bomb"}) {
        QVERIFY(server.show(word(fault)));
        FOUND(stream, stream.nextStatus(word("critical")));
        QVERIFY(server.show(word("fine")));
        FOUND(stream, stream.nextStatus(word("healthy")));
    }
    QCOMPARE(stream.end(), 0);
}

/// By host and port alone; /restart is never asked for, by the bot's own count (S2-24, S2-39).
void RealServicesTest::allAreDetected()
{
    RealService django(word("django_heartbeat.py"), {word("HEARTBEAT_SECONDS=1")});
    RealService telegram(word("telegram_bot.py"));
    RealService mezon(word("mezon_bot.js"));
    RealService store(word("store_sockets.js"));
    for (RealService *server : {&django, &telegram, &mezon, &store})
        QVERIFY2(server->start(), qPrintable(server->trouble()));
    const Detected heart = detected(django);
    RECOGNISED(heart, "django-heartbeat");
    QVERIFY(heart.object.value(word("url")).toString().endsWith(word("/ws/")));
    QCOMPARE(heart.object.value(word("interval")).toObject().value(word("ms")).toInt(), 1'000);
    const Detected bot = detected(telegram);
    RECOGNISED(bot, "telegram-keepalive");
    QCOMPARE(bot.object.value(word("name")), word("Telegram Casino Bot"));
    RECOGNISED(detected(mezon), "mezon-bot");
    RECOGNISED(detected(store), "websocket-ping");
    const Detected socket = detected(store, "/ws");
    RECOGNISED(socket, "websocket-ping");
    QCOMPARE(socket.object.value(word("transport")), word("websocket"));
    QVERIFY(telegram.show(word("restarts")));
    QVERIFY2(telegram.said().contains(word("restarts 0\n")), qPrintable(telegram.said()));
}

QTEST_GUILESS_MAIN(RealServicesTest)
#include "real_services_test.moc"
