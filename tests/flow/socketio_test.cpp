// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/real_service.h"
#include "tests/flow/watch_stream.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Pulse;

// The program against the socket.io package itself (4.8): what it says of each situation of
// protocols 2, and what becomes of the accounts.

#define FOUND(stream, line) QVERIFY2(!(line).isEmpty(), qPrintable((stream).said()))

namespace {

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

QString field(const QJsonObject &line, const char *name)
{
    return line.value(QLatin1String(name)).toString();
}

/// A service over Socket.IO with short times. `more` stands among its own keys.
QString service(int port, const char *path, const QString &more = {}, const QString &sections = {})
{
    return QStringLiteral(
               "[[service]]\nid = \"crm\"\nname = \"CRM\"\nprofile = \"whatsapp-crm\"\n"
               "url = \"socketio://127.0.0.1:%1%2\"\nconnect_timeout = \"4s\"\n%3\n"
               "[service.reconnect]\nbase = \"200ms\"\ncap = \"500ms\"\njitter = \"0s\"\n"
               "slow_base = \"1s\"\nslow_cap = \"1s\"\ntries = 1000\n"
               "[service.heartbeat]\nping = \"1s\"\nping_timeout = \"5s\"\n%4\n")
        .arg(port)
        .arg(QLatin1String(path), more, sections);
}

QString withToken()
{
    return QStringLiteral("headers = { Authorization = \"env:PULSE_TEST_BEARER\" }\n");
}

bool isOf(const QJsonObject &line, const char *type, const char *session)
{
    return field(line, "type") == QLatin1String(type) &&
           field(line, "session") == QLatin1String(session);
}

QJsonObject nextConnection(WatchStream &stream, const QString &state)
{
    return stream.next([state](const QJsonObject &line) {
        return isOf(line, "connection", "crm") && field(line, "state") == state;
    });
}

/// The first connection line of the service that says why something ended.
QString nextReason(WatchStream &stream)
{
    return field(stream.next([](const QJsonObject &line) {
        return isOf(line, "connection", "crm") && !field(line, "reason").isEmpty();
    }),
                 "reason");
}

QJsonObject nextStatusOf(WatchStream &stream, const char *session, const QString &status)
{
    return stream.next([=](const QJsonObject &line) {
        return isOf(line, "status", session) && field(line, "status") == status;
    });
}

} // namespace

class SocketIoFlowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void connectsAndMeasures();
    void eventsBecomeAccounts();
    void binaryEventsAndAcknowledgements();
    void namespaceWithAuth();
    void refusedNamespaces();
    void wrongAddresses();
    void pingTimeoutOfTheServer();
    void putOutAndBackIn();
    void restartAndRest();
    void signInOfTheRestPages();
    void isDetected();
};

void SocketIoFlowTest::initTestCase()
{
    if (qEnvironmentVariableIsSet("PULSE_SKIP_REAL_SERVICES"))
        QSKIP("NOT PROVEN: PULSE_SKIP_REAL_SERVICES is set, no real server was tried");
    QVERIFY2(QFileInfo::exists(word(PULSE_REAL_SERVICES "/node_modules/socket.io")),
             "run: npm ci --prefix tests/flow/real_services");
    qputenv("PULSE_TEST_BEARER", "Bearer let-me-in");
    qputenv("PULSE_TEST_AUTH", "let-me-in");
    qputenv("PULSE_TEST_WRONG", "wrong");
}

// The service is healthy by the round trip of protocol pings, and its greeting is an event by name.
void SocketIoFlowTest::connectsAndMeasures()
{
    RealService server(word("whatsapp_crm.js"), {word("PING_MS=500")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(service(server.port(), ""));
    FOUND(stream, nextConnection(stream, word("connected")));
    FOUND(stream, nextStatusOf(stream, "crm", word("healthy")));
    const QJsonObject beat = stream.next([](const QJsonObject &line) {
        return isOf(line, "heartbeat", "crm") && field(line, "kind") == QLatin1String("pong");
    });
    FOUND(stream, beat);
    QVERIFY(beat.value(word("latencyMs")).toDouble() > 0);
    QVERIFY(beat.value(word("latencyMs")).toDouble() < 2'000);
    WatchStream other(service(server.port(), "/socket.io"));
    const QJsonObject greeting = other.next(
        [](const QJsonObject &line) { return field(line, "event") == QLatin1String("connected"); });
    FOUND(other, greeting);
    QVERIFY(field(greeting, "text").contains(word("Connected to server")));
    QCOMPARE(other.end(), 0);
    QCOMPARE(stream.end(), 0);
}

// S1-1, S1-5, S1-33, S1-34, S1-3, S1-28: accounts come, go offline with the reason, are
// reconnected, come back.
void SocketIoFlowTest::eventsBecomeAccounts()
{
    RealService server(word("whatsapp_crm.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(service(server.port(), ""));
    FOUND(stream, nextConnection(stream, word("connected")));
    QVERIFY(server.show(word("connected abc-123")));
    const QJsonObject healthy = nextStatusOf(stream, "crm/abc-123", word("healthy"));
    FOUND(stream, healthy);
    QCOMPARE(field(healthy, "service"), word("crm"));
    QVERIFY(server.show(word("disconnected abc-123")));
    const QJsonObject warning = nextStatusOf(stream, "crm/abc-123", word("warning"));
    FOUND(stream, warning);
    const QJsonObject offline = reasonIn(warning, word("account-offline"));
    QCOMPARE(offline.value(word("limit")).toDouble(), 6 * 3'600'000.0);
    QVERIFY(!reasonIn(warning, word("account-signed-out")).isEmpty());
    QVERIFY(server.show(word("retry abc-123")));
    const QJsonObject waiting = stream.next([](const QJsonObject &line) {
        return isOf(line, "connection", "crm/abc-123") &&
               field(line, "state") == QLatin1String("waiting");
    });
    FOUND(stream, waiting);
    QCOMPARE(waiting.value(word("attempt")).toInt(), 2);
    QCOMPARE(waiting.value(word("maxAttempts")).toInt(), 5);
    QVERIFY(waiting.value(word("nextAttemptInMs")).toDouble() <= 12'000);
    QVERIFY(waiting.value(word("nextAttemptInMs")).toDouble() > 11'000);
    QVERIFY(server.show(word("connected abc-123")));
    FOUND(stream, nextStatusOf(stream, "crm/abc-123", word("healthy")));
}

void SocketIoFlowTest::binaryEventsAndAcknowledgements()
{
    RealService server(word("whatsapp_crm.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(service(server.port(), ""));
    FOUND(stream, nextConnection(stream, word("connected")));
    QVERIFY(server.show(word("binary abc-123")));
    const QJsonObject warning = nextStatusOf(stream, "crm/abc-123", word("warning"));
    FOUND(stream, warning);
    QVERIFY(!reasonIn(warning, word("account-signed-out")).isEmpty());
    QVERIFY(server.show(word("ack")));
    QTRY_VERIFY_WITH_TIMEOUT(server.said().contains(word("acked 1")), 10'000);
}

void SocketIoFlowTest::namespaceWithAuth()
{
    RealService server(word("whatsapp_crm.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    const QString good =
        word("[service.socketio]\nnamespace = \"/crm\"\nauth = \"env:PULSE_TEST_AUTH\"\n");
    WatchStream stream(service(server.port(), "", {}, good));
    FOUND(stream, nextStatusOf(stream, "crm", word("healthy")));
    const QString bad =
        word("[service.socketio]\nnamespace = \"/crm\"\nauth = \"env:PULSE_TEST_WRONG\"\n");
    WatchStream refused(service(server.port(), "", {}, bad));
    const QJsonObject offline = nextStatusOf(refused, "crm", word("offline"));
    FOUND(refused, offline);
    const QString why = field(reasonIn(offline, word("sign-in-refused")), "text");
    QVERIFY2(why.contains(word("Authentication error")), qPrintable(why));
    QVERIFY(!refused.said().contains(word("let-me-in")));
}

void SocketIoFlowTest::refusedNamespaces()
{
    RealService server(word("whatsapp_crm.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(
        service(server.port(), "", {}, word("[service.socketio]\nnamespace = \"/nope\"\n")));
    const QString why = nextReason(stream);
    QVERIFY2(why.contains(word("namespace /nope")), qPrintable(stream.said()));
}

// Wrong path, another version, polling only: each is told by name, and never healthy.
void SocketIoFlowTest::wrongAddresses()
{
    RealService server(word("whatsapp_crm.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream path(service(server.port(), "/nothing-here/"));
    const QString noPath = nextReason(path);
    QVERIFY2(noPath.contains(word("no Socket.IO at this path?")), qPrintable(path.said()));
    WatchStream version(service(server.port(), "/socket.io/?EIO=3"));
    const QString otherVersion = nextReason(version);
    QVERIFY2(otherVersion.contains(word("Not the answer of a Socket.IO server")),
             qPrintable(version.said()));
    RealService polling(word("whatsapp_crm.js"), {word("POLLING_ONLY=1")});
    QVERIFY2(polling.start(), qPrintable(polling.trouble()));
    WatchStream only(service(polling.port(), ""));
    const QString notHere = nextReason(only);
    QVERIFY2(notHere.contains(word("Not the answer of a Socket.IO server")),
             qPrintable(only.said()));
    for (WatchStream *stream : {&path, &version, &only})
        QVERIFY(!stream->said().contains(word("\"status\":\"healthy\"")));
}

// We answer the server's pings: with 300 ms + 300 ms it would close us within a second otherwise.
void SocketIoFlowTest::pingTimeoutOfTheServer()
{
    RealService server(word("whatsapp_crm.js"), {word("PING_MS=300"), word("PONG_MS=300")});
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(service(server.port(), ""));
    FOUND(stream, nextStatusOf(stream, "crm", word("healthy")));
    for (int beats = 0; beats < 3; ++beats)
        FOUND(stream,
              stream.next([](const QJsonObject &line) { return isOf(line, "heartbeat", "crm"); }));
    QVERIFY2(!stream.said().contains(word("\"state\":\"waiting\"")), qPrintable(stream.said()));
}

void SocketIoFlowTest::putOutAndBackIn()
{
    RealService server(word("whatsapp_crm.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(service(server.port(), ""));
    FOUND(stream, nextConnection(stream, word("connected")));
    QVERIFY(server.show(word("connected abc-123")));
    FOUND(stream, nextStatusOf(stream, "crm/abc-123", word("healthy")));
    QVERIFY(server.show(word("putout")));
    QCOMPARE(nextReason(stream), word("Put out by the server"));
    FOUND(stream, nextConnection(stream, word("connected")));
    FOUND(stream, nextStatusOf(stream, "crm/abc-123", word("healthy")));
}

// The server is gone and comes back: the account is unknown meanwhile, and REST tells the present
// state anew (S1-1, S1-10, S1-13, S1-16).
void SocketIoFlowTest::restartAndRest()
{
    RealService server(word("whatsapp_crm.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    WatchStream stream(service(server.port(), "", withToken()));
    const auto nextHealth = [&stream] {
        return stream.next([](const QJsonObject &line) { return isOf(line, "health", "crm"); })
            .value(word("fields"))
            .toObject();
    };
    const QJsonObject first = nextHealth();
    FOUND(stream, first);
    QCOMPARE(first.value(word("jobs")).toObject().value(word("whatsapp-health-check")).toBool(),
             true);
    QCOMPARE(first.value(word("accounts")).toArray().at(0).toObject().value(word("count")).toInt(),
             2);
    QVERIFY(server.show(word("connected abc-123")));
    FOUND(stream, nextStatusOf(stream, "crm/abc-123", word("healthy")));
    server.kill();
    FOUND(stream, nextStatusOf(stream, "crm/abc-123", word("unknown")));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    FOUND(stream, nextConnection(stream, word("connected")));
    FOUND(stream, nextHealth());
    QVERIFY(server.said().contains(word("rest GET /api/v1/cron/status")));
}

// 401 and 403 are states of their own (S1-18, S1-39).
void SocketIoFlowTest::signInOfTheRestPages()
{
    RealService server(word("whatsapp_crm.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    QVERIFY(server.show(word("forbidden")));
    WatchStream stream(service(server.port(), "", withToken()));
    const QJsonObject line = stream.next([](const QJsonObject &l) {
        return isOf(l, "status", "crm") && !reasonIn(l, word("sign-in-refused")).isEmpty();
    });
    FOUND(stream, line);
    QCOMPARE(reasonIn(line, word("sign-in-refused")).value(word("value")).toInt(), 403);
}

// From the bare address: the family, the way to hear the accounts, and that its pages want a token.
void SocketIoFlowTest::isDetected()
{
    RealService server(word("whatsapp_crm.js"));
    QVERIFY2(server.start(), qPrintable(server.trouble()));
    QProcess program;
    const QString address = QStringLiteral("127.0.0.1:%1").arg(server.port());
    program.start(QStringLiteral(PULSE_PROGRAM),
                  {word("detect"), address, word("--format"), word("json")});
    QTRY_VERIFY_WITH_TIMEOUT(program.state() == QProcess::NotRunning, 60'000);
    const QByteArray said = program.readAllStandardOutput();
    const QJsonObject found = QJsonDocument::fromJson(said).object();
    QVERIFY2(field(found, "profile") == word("whatsapp-crm"), said.constData());
    QCOMPARE(field(found, "url"), word("socketio://") + address);
    QVERIFY2(said.contains("sign-in-needed"), said.constData());
    QVERIFY(found.value(word("tookMs")).toDouble() <= 5'000);
    QVERIFY(!server.said().contains(word("rest POST")));
}

QTEST_GUILESS_MAIN(SocketIoFlowTest)
#include "socketio_test.moc"
