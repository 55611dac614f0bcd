// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/real_service.h"
#include "tests/flow/watch_stream.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Pulse;

// The program against servers that nobody wrote for it: each is found healthy with its own fields,
// each fault gives the status and the reason that it should, and each heals without help.

#define FOUND(stream, line) QVERIFY2(!(line).isEmpty(), qPrintable((stream).said()))

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// A service whose times are shortened to about a second.
QString service(const char *profile, const QString &url, const QString &more = {})
{
    return QStringLiteral(
               "[[service]]\nid = \"it\"\nname = \"It\"\nprofile = \"%1\"\nurl = \"%2\"\n"
               "connect_timeout = \"2s\"\n%3\n")
        .arg(QLatin1String(profile), url, more);
}

QString quickReconnect(int tries = 1000)
{
    return QStringLiteral("[service.reconnect]\nbase = \"200ms\"\ncap = \"500ms\"\n"
                          "jitter = \"0s\"\nslow_base = \"1s\"\nslow_cap = \"1s\"\ntries = %1\n")
        .arg(tries);
}

QString everySecond()
{
    return QStringLiteral("[service.heartbeat]\ninterval = \"1s\"\n") + quickReconnect();
}

/// Told as lost and as failed within seconds.
QString pingEverySecond()
{
    return word("[service.heartbeat]\ninterval = \"1s\"\nping = \"1s\"\nping_timeout = \"1s\"\n") +
           quickReconnect();
}

QString httpOf(const RealService &server, const char *path)
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(server.port()).arg(QLatin1String(path));
}

QJsonObject fieldsOf(const QJsonObject &line)
{
    return line.value(QLatin1String("fields")).toObject();
}

bool isType(const QJsonObject &line, const char *type)
{
    return line.value(QLatin1String("type")) == QLatin1String(type);
}

QJsonObject nextHealth(WatchStream &stream)
{
    return stream.next([](const QJsonObject &line) { return isType(line, "health"); });
}

double valueOf(const QJsonObject &statusLine, const char *rule)
{
    return reasonIn(statusLine, word(rule)).value(QLatin1String("value")).toDouble();
}

QString textOf(const QJsonObject &statusLine, const char *rule)
{
    return reasonIn(statusLine, word(rule)).value(QLatin1String("text")).toString();
}

/// `detect HOST:PORT --format json`, and how it ended.
struct Detected {
    int code = -1;
    QJsonObject object;
};

Detected detected(const RealService &server, const char *path = "")
{
    QProcess program;
    program.start(QStringLiteral(PULSE_PROGRAM),
                  {word("detect"),
                   QStringLiteral("127.0.0.1:%1%2").arg(server.port()).arg(word(path)),
                   word("--format"), word("json"), word("--timeout"), word("10s")});
    const bool ended =
        QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000);
    return {ended ? program.exitCode() : -1,
            QJsonDocument::fromJson(program.readAllStandardOutput()).object()};
}

#define RECOGNISED(found, as)                                                                      \
    QVERIFY2((found).code == 0 && (found).object.value(word("profile")) == word(as),               \
             QJsonDocument((found).object).toJson().constData())

bool hasPythonServers()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import channels, daphne, flask, waitress, websockets")});
    return QTest::qWaitFor([&] { return python.state() == QProcess::NotRunning; }, 60'000) &&
           python.error() != QProcess::FailedToStart && python.exitCode() == 0;
}

bool hasNodePackage(const char *name)
{
    return QFileInfo::exists(QStringLiteral(PULSE_REAL_SERVICES) + QLatin1String("/node_modules/") +
                             QLatin1String(name));
}

} // namespace

class RealServicesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void djangoChannels();
    void djangoChannelsRefuses();
    void flaskBot();
    void expressBot();
    void expressBotHangs();
    void storeSockets();
    void storesAreKeptApart();
    void storeFallsSilent();
    void storeNodesFollowEachOther();
    void storeCircuit();
    void storeSocketsClose_data();
    void storeSocketsClose();
    void packedHeartbeats();
    void allAreDetected();
};

void RealServicesTest::initTestCase()
{
    if (qEnvironmentVariableIsSet("PULSE_SKIP_REAL_SERVICES"))
        QSKIP("NOT PROVEN: PULSE_SKIP_REAL_SERVICES is set, no real server was tried");
    QVERIFY2(hasPythonServers(),
             "Debian's python3-django-channels, python3-daphne, python3-flask, python3-waitress or "
             "python3-websockets is missing; packaging/setup test installs them");
    QVERIFY2(!QStandardPaths::findExecutable(word("node")).isEmpty(), "node is missing");
    QVERIFY2(hasNodePackage("express") && hasNodePackage("ws"),
             "run: npm ci --prefix tests/flow/real_services");
}

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

/// S4-33: told, reconnected with patience, given up and back.
void RealServicesTest::storeSockets()
{
    RealService server(word("store_sockets.js"), {word("PING_SECONDS=1")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    const QString url = QStringLiteral("ws://127.0.0.1:%1/ws?storeId=s1").arg(server.port());
    const QString page = QStringLiteral("[service.health]\ninterval = \"1s\"\nurl = \"%1\"\n")
                             .arg(httpOf(server, "/api/v1/websockets/health"));
    WatchStream stream(service(
        "websocket-ping", url,
        word("[service.heartbeat]\ninterval = \"1s\"\nping = \"1s\"\nping_timeout = \"1s\"\n") +
            quickReconnect(3) + page));

    FOUND(stream, stream.nextStatus(word("healthy")));
    const QJsonObject beat = stream.next([](const QJsonObject &line) {
        return isType(line, "heartbeat") && line.value(QLatin1String("latencyMs")).isDouble();
    });
    FOUND(stream, beat);
    QCOMPARE(beat.value(QLatin1String("kind")).toString(), word("pong"));
    const QJsonObject health = stream.next([](const QJsonObject &line) { // we are one of them
        return isType(line, "health") &&
               fieldsOf(line).value(QLatin1String("activeConnections")).toInt() == 1;
    });
    FOUND(stream, health);
    QCOMPARE(fieldsOf(health).value(QLatin1String("healthy")), QJsonValue(true));

    QVERIFY(server.show(word("offline")));
    FOUND(stream, stream.nextStatus(word("critical"), word("says-unhealthy")));
    QVERIFY(server.show(word("fine")));
    FOUND(stream, stream.nextStatus(word("healthy")));

    QVERIFY(server.show(word("deaf"))); // S4-4: no pong, so a new connection
    const QJsonObject dropped = stream.next([](const QJsonObject &line) {
        return isType(line, "connection") &&
               line.value(QLatin1String("reason")).toString().contains(word("Pings"));
    });
    FOUND(stream, dropped);
    const QJsonObject gaveUp = stream.nextStatus(word("offline"), word("gave-up")); // S4-14
    FOUND(stream, gaveUp);
    QVERIFY(textOf(gaveUp, "gave-up").contains(word("Pings were not answered")));
    QVERIFY(server.show(word("fine")));
    FOUND(stream, stream.nextStatus(word("healthy")));

    QVERIFY(server.show(word("close 1001")));
    const QJsonObject closed = stream.next([](const QJsonObject &line) {
        return isType(line, "connection") && line.value(QLatin1String("closeCode")) == 1001;
    });
    FOUND(stream, closed);
    FOUND(stream, stream.nextStatus(word("healthy")));

    // It cuts clients that do not answer its JSON pings; we did.
    QVERIFY2(!server.said().contains(word("cut a client")), qPrintable(server.said()));
    server.kill();
    FOUND(stream, stream.nextStatus(word("offline"), word("gave-up")));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    FOUND(stream, stream.nextStatus(word("healthy")));
}

/// S4-9: another store's message is told by name, warns, and the warning ends with the window.
void RealServicesTest::storesAreKeptApart()
{
    RealService server(word("store_sockets.js"), {word("PING_SECONDS=1")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    const QString url = QStringLiteral("ws://127.0.0.1:%1/ws?storeId=s1").arg(server.port());
    WatchStream stream(service("websocket-ping", url,
                               everySecond() + word("[service.messages]\nstore = \"s1\"\n"
                                                    "[service.limits]\nwindow = \"10s\"\n")));
    FOUND(stream, stream.nextStatus(word("healthy")));
    QVERIFY(server.show(word("odd"))); // a store that is no name is no leak
    FOUND(stream, stream.next([](const QJsonObject &line) {
        return line.value(QLatin1String("text")).toString().contains(word("\"a\":1"));
    }));
    QVERIFY(server.show(word("leak")));
    const QJsonObject leak =
        stream.next([](const QJsonObject &line) { return isType(line, "leak"); });
    FOUND(stream, leak);
    QCOMPARE(leak.value(QLatin1String("store")).toString(), word("s2"));
    QCOMPARE(leak.value(QLatin1String("expected")).toString(), word("s1"));
    QCOMPARE(leak.value(QLatin1String("class")).toString(), word("customer:updated"));
    const QJsonObject warned = stream.nextStatus(word("warning"), word("isolation-leak"));
    FOUND(stream, warned);
    QVERIFY(valueOf(warned, "isolation-leak") >= 1.0);
    QVERIFY2(textOf(warned, "isolation-leak").contains(word("s2")), qPrintable(stream.said()));
    QVERIFY(server.show(word("orders")));
    FOUND(stream, stream.nextStatus(word("healthy")));
}

/// S4-43: the line answers every ping and stays, but no message comes any more.
void RealServicesTest::storeFallsSilent()
{
    RealService server(word("store_sockets.js"), {word("PING_SECONDS=1")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    QVERIFY(server.show(word("people")));
    const QString url = QStringLiteral("ws://127.0.0.1:%1/ws?storeId=s1").arg(server.port());
    WatchStream stream(
        service("websocket-ping", url,
                everySecond() + word("[service.messages]\nsilent_after = \"4s\"\n")));
    FOUND(stream, stream.nextStatus(word("healthy")));
    QVERIFY(server.show(word("fine")));
    const QJsonObject silent = stream.nextStatus(word("warning"), word("messages-silent"));
    FOUND(stream, silent);
    QVERIFY2(valueOf(silent, "messages-silent") >= 4'000.0, qPrintable(stream.said()));
    QVERIFY2(stream.lastOf(word("heartbeat")).value(QLatin1String("kind")) == word("pong"),
             qPrintable(stream.said()));
    QVERIFY(server.show(word("people")));
    FOUND(stream, stream.nextStatus(word("healthy")));
}

/// S4-48: two servers of one service; whichever lives is used, and told.
void RealServicesTest::storeNodesFollowEachOther()
{
    RealService first(word("store_sockets.js"), {word("PING_SECONDS=1")});
    RealService second(word("store_sockets.js"), {word("PING_SECONDS=1")});
    QVERIFY2(first.start() && second.start(), qPrintable(first.trouble() + second.trouble()));
    const auto url = [](const RealService &server) {
        return QStringLiteral("ws://127.0.0.1:%1/ws").arg(server.port());
    };
    WatchStream stream(
        service("websocket-ping", url(first) + word("?storeId=s1"),
                QStringLiteral("fallback_urls = [\"%1?storeId=s1\"]\n").arg(url(second)) +
                    pingEverySecond()));
    const auto nextTarget = [&stream](const QString &wanted) {
        return stream.next([&wanted](const QJsonObject &line) {
            return isType(line, "target") && line.value(QLatin1String("url")) == wanted;
        });
    };
    FOUND(stream, stream.nextStatus(word("healthy")));
    first.kill();
    FOUND(stream, nextTarget(url(second)));
    FOUND(stream, stream.nextStatus(word("healthy")));
    QVERIFY2(first.start(), qPrintable(first.trouble()));
    second.kill();
    FOUND(stream, nextTarget(url(first)));
    FOUND(stream, stream.nextStatus(word("healthy")));
    first.kill(); // none of them
    FOUND(stream, stream.nextStatus(word("critical"), word("connection-lost")));
    QVERIFY2(second.start(), qPrintable(second.trouble()));
    FOUND(stream, stream.nextStatus(word("healthy")));
}

/// S4-53: the tries of several sessions are held back, and one that gets in brings all back.
void RealServicesTest::storeCircuit()
{
    RealService server(word("store_sockets.js"), {word("PING_SECONDS=1")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    QString services;
    for (const char *id : {"one", "two", "three"}) {
        const QString url = QStringLiteral("ws://127.0.0.1:%1/ws?storeId=s1").arg(server.port());
        services += service("websocket-ping", url, pingEverySecond())
                        .replace(word("id = \"it\""), QStringLiteral("id = \"%1\"").arg(word(id)));
    }
    WatchStream stream(services);
    const auto allHealthy = [&stream] {
        QSet<QString> healthy;
        while (healthy.size() < 3) {
            const QJsonObject line = stream.nextStatus(word("healthy"));
            if (line.isEmpty())
                return false;
            healthy.insert(line.value(QLatin1String("session")).toString());
        }
        return true;
    };
    QVERIFY2(allHealthy(), qPrintable(stream.said()));
    server.kill();
    const QJsonObject held = stream.nextStatus(word("critical"), word("circuit-open"));
    FOUND(stream, held);
    QVERIFY2(valueOf(held, "circuit-open") >= 5.0, qPrintable(stream.said()));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    QVERIFY2(allHealthy(), qPrintable(stream.said()));
}

void RealServicesTest::storeSocketsClose_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("state");
    QTest::addColumn<double>("leastWaitMs");
    QTest::newRow("restart") << 1012 << word("service restart") << word("waiting") << 0.0;
    QTest::newRow("busy") << 1013 << word("try again later") << word("waiting") << 30'000.0;
    QTest::newRow("sign-in") << 4401 << word("4401") << word("down") << 0.0; // S4-50
}

// What a close code of the ws package means for coming back.
void RealServicesTest::storeSocketsClose()
{
    QFETCH(int, code);
    QFETCH(QString, words);
    QFETCH(QString, state);
    QFETCH(double, leastWaitMs);
    RealService server(word("store_sockets.js"), {word("PING_SECONDS=1")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    const QString url = QStringLiteral("ws://127.0.0.1:%1/ws?storeId=s1").arg(server.port());
    WatchStream stream(service("websocket-ping", url, everySecond()));
    FOUND(stream, stream.nextStatus(word("healthy")));
    QVERIFY(server.show(QStringLiteral("close %1").arg(code)));
    const QJsonObject closed = stream.next([code](const QJsonObject &line) {
        return isType(line, "connection") && line.value(QLatin1String("closeCode")) == code;
    });
    FOUND(stream, closed);
    QVERIFY2(closed.value(QLatin1String("reason")).toString().contains(words),
             qPrintable(stream.said()));
    QCOMPARE(closed.value(QLatin1String("state")).toString(), state);
    QVERIFY2(closed.value(QLatin1String("nextAttemptInMs")).toDouble() >= leastWaitMs,
             qPrintable(stream.said()));
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
