// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/real_scene.h"

#include <QSet>
#include <QTest>

using namespace Pulse;

// The program against servers that nobody wrote for it: each is found healthy with its own fields,
// each fault gives the status and the reason that it should, and each heals without help.

/// Sockets of stores: told, kept apart, silent, on several nodes, closed.
class RealStoresTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { needRealServices(); }
    void storeSockets();
    void storesAreKeptApart();
    void storeFallsSilent();
    void storeNodesFollowEachOther();
    void storeCircuit();
    void storeSocketsClose_data();
    void storeSocketsClose();
};

/// S4-33: told, reconnected with patience, given up and back.
void RealStoresTest::storeSockets()
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
void RealStoresTest::storesAreKeptApart()
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
void RealStoresTest::storeFallsSilent()
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
void RealStoresTest::storeNodesFollowEachOther()
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
void RealStoresTest::storeCircuit()
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

void RealStoresTest::storeSocketsClose_data()
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
void RealStoresTest::storeSocketsClose()
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

QTEST_GUILESS_MAIN(RealStoresTest)
#include "real_stores_test.moc"
