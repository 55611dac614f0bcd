// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/django_heartbeat.h"
#include "app/demo/store_events.h"
#include "app/demo/whatsapp_crm.h"
#include "tests/app/demo_client.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Test;
using namespace std::chrono;

namespace {

constexpr WallTime at{milliseconds{1795293442000}}; // 2026-11-21T20:37:22Z

} // namespace

class DemoSocketTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void djangoFramesAsCaptured();
    void djangoBroadcasts();
    void djangoChatReachesEveryone();
    void djangoRefusesAndCloses();
    void djangoMissesBeatsAndLogsThem();
    void djangoRestartsWithoutACloseFrame();
    void djangoAnswersPingsUnlessHalfOpen();
    void storeGreetsAndPings();
    void storeAnswersJsonPings();
    void storeCutsWhoNeverAnswers();
    void storesAreIsolated();
    void storeRefusesInWords();
    void storePages();
    void storeWithoutPongs();
    void storeSaysServiceRestart();
    void closeIsAnswered();
    void crmSpeaksSocketIo();
    void crmRefusesInWords();
};

// S3-2: as the code prints it and as the document has it.
void DemoSocketTest::djangoFramesAsCaptured()
{
    using Form = DjangoHeartbeat::ZoneForm;
    const QByteArray code = DjangoHeartbeat::heartbeatText(at, 0s, Form::Code);
    QCOMPARE(code, R"({"ts": "2026-11-21T20:37:22+0000"})");
    QCOMPARE(code.size(), 34);
    QCOMPARE(serverFrame(FrameKind::Text, code).left(2), "\x81\x22");
    QCOMPARE(DjangoHeartbeat::heartbeatText(at, 0s, Form::Document),
             R"({"ts": "2026-11-21T20:37:22+00:00"})");
    QCOMPARE(DjangoHeartbeat::chatText(QStringLiteral("op"), QStringLiteral("hello")),
             R"({"type": "chat", "user": "op", "room": "lobby", "message": "hello"})");
}

void DemoSocketTest::djangoBroadcasts()
{
    DjangoHeartbeat service(QStringLiteral("d"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient one(service.port());
    RawClient two(service.port());
    one.upgrade("/ws");
    two.upgrade("/ws");
    QTRY_VERIFY(one.afterHead().count(R"({"ts": ")") >= 2);
    QTRY_VERIFY(two.afterHead().contains(R"({"ts": ")"));
    QVERIFY(one.got.startsWith("HTTP/1.1 101 Switching Protocols\r\nServer: daphne\r\n"
                               "Upgrade: WebSocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"));
    QTRY_VERIFY(one.afterHead().contains(R"({"type": "chat", "user": )")); // a talk goes on
}

void DemoSocketTest::djangoChatReachesEveryone()
{
    DjangoHeartbeat service(QStringLiteral("d"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient one(service.port());
    RawClient two(service.port());
    one.upgrade("/ws");
    two.upgrade("/ws");
    QTRY_VERIFY(!one.afterHead().isEmpty());
    QTRY_VERIFY(!two.afterHead().isEmpty());
    one.send(clientFrame(FrameKind::Text, R"({"message": "is )", false) +
             clientFrame(FrameKind::Continuation, R"(anyone there?"})"));
    one.send(clientFrame(FrameKind::Text, "plain words"));
    for (RawClient *client : {&one, &two}) {
        QTRY_VERIFY(client->got.contains(R"("user": "guest", "room": "lobby", "message": )"
                                         R"("is anyone there?"})"));
        QTRY_VERIFY(client->got.contains(R"("message": "plain words"})"));
    }
}

void DemoSocketTest::djangoRefusesAndCloses()
{
    DjangoHeartbeat service(QStringLiteral("d"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient unrouted(service.port());
    unrouted.upgrade("/elsewhere");
    QTRY_VERIFY(unrouted.closed);
    QVERIFY(unrouted.got.startsWith("HTTP/1.1 500 Internal Server Error\r\n"));
    RawClient metrics(service.port());
    metrics.send(get("/metrics"));
    QTRY_VERIFY(metrics.got.endsWith("0\r\n\r\n"));
    QVERIFY(metrics.got.contains("Transfer-Encoding: chunked\r\n"));
    QVERIFY(metrics.got.contains("\napp_heartbeats_sent_total "));
    RawClient client(service.port());
    client.upgrade("/ws");
    QTRY_VERIFY(client.got.contains("ts"));
    service.setMood(Mood::Unhealthy);
    QTRY_VERIFY(client.closed);
    QVERIFY(client.got.contains(QByteArray("\x88\x02\x03\xf3", 4))); // CLOSE 1011
    QCOMPARE(client.error, QAbstractSocket::RemoteHostClosedError);
    RawClient broken(service.port());
    broken.upgrade("/ws");
    QTRY_COMPARE(status(broken), 500);
}

// S3-43
void DemoSocketTest::djangoMissesBeatsAndLogsThem()
{
    DjangoHeartbeat service(QStringLiteral("d"), testPace(), 1);
    QStringList log;
    connect(&service, &DemoService::logged, this, [&log](const QString &line) { log += line; });
    QVERIFY(service.listen());
    service.start();
    RawClient client(service.port());
    client.upgrade("/ws");
    QTRY_VERIFY(client.got.contains("ts"));
    QVERIFY(log.constLast().startsWith(QStringLiteral("Broadcasting heartbeat: {\"ts\"")));
    service.setMood(Mood::MissingBeats);
    client.got.clear();
    log.clear();
    QTRY_VERIFY(log.size() >= 3);
    QVERIFY(log.constLast().startsWith(QStringLiteral("Heartbeat broadcast failed")));
    QVERIFY(!client.got.contains(R"({"ts")"));
    service.setMood(Mood::Steady);
    QTRY_VERIFY(client.got.contains(R"({"ts")"));
}

void DemoSocketTest::djangoRestartsWithoutACloseFrame()
{
    DjangoHeartbeat service(QStringLiteral("d"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient client(service.port());
    client.upgrade("/ws");
    QTRY_VERIFY(client.got.contains("ts"));
    service.setMood(Mood::Restarting, {0ms, 0ms, 100ms});
    QTRY_VERIFY(client.closed);
    QVERIFY(!client.afterHead().contains('\x88'));
    QTRY_COMPARE(service.mood(), Mood::Steady);
    RawClient again(service.port());
    again.upgrade("/ws");
    QTRY_VERIFY(again.got.contains("ts"));
}

void DemoSocketTest::djangoAnswersPingsUnlessHalfOpen()
{
    DjangoHeartbeat service(QStringLiteral("d"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient client(service.port());
    client.upgrade("/ws");
    QTRY_VERIFY(client.got.contains("\r\n\r\n"));
    client.send(clientFrame(FrameKind::Ping, "seven"));
    QTRY_VERIFY(client.got.contains("\x8a\x05seven"));
    service.setMood(Mood::HalfOpen);
    client.got.clear();
    client.send(clientFrame(FrameKind::Ping, "eight"));
    RawClient next(service.port());
    QTRY_VERIFY(next.isConnected());
    next.upgrade("/ws");
    QSignalSpy turns(&service, &DemoService::logged);
    QTRY_VERIFY(turns.size() >= 3); // it lives on, and had its chance to answer
    QCOMPARE(client.got, QByteArray());
    QCOMPARE(next.got, QByteArray());
    service.setMood(Mood::Steady);
    QTRY_VERIFY(client.got.contains("\x8a\x05"
                                    "eight"));
    QTRY_VERIFY(next.got.startsWith("HTTP/1.1 101"));
}

void DemoSocketTest::storeGreetsAndPings()
{
    StoreEvents service(QStringLiteral("s"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient client(service.port());
    client.upgrade("/ws?storeId=s1&userId=u0");
    QTRY_VERIFY(client.got.contains(R"({"type":"connected","storeId":"s1","userId":"u0",)"
                                    R"("timestamp":")"));
    QTRY_VERIFY(client.got.contains(QByteArray("\x89\x00", 2)));
    QTRY_VERIFY(client.got.contains(R"({"type":"ping","timestamp":1)"));
    QVERIFY(client.got.startsWith("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"));
}

void DemoSocketTest::storeAnswersJsonPings()
{
    StoreEvents service(QStringLiteral("s"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient client(service.port());
    client.upgrade("/ws?storeId=s1");
    QTRY_VERIFY(client.got.contains("connected"));
    client.send(clientFrame(FrameKind::Text, R"({"type":"ping","timestamp":123})"));
    QTRY_VERIFY(client.got.contains(R"({"type":"pong","timestamp":123,"serverTime":1)"));
}

void DemoSocketTest::storeCutsWhoNeverAnswers()
{
    StoreEvents service(QStringLiteral("s"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient silent(service.port());
    silent.upgrade("/ws?storeId=s1");
    QTRY_VERIFY(silent.got.contains("connected"));
    QTRY_VERIFY(silent.closed);
    QVERIFY(!silent.afterHead().contains('\x88')); // FIN without a close frame
}

void DemoSocketTest::storesAreIsolated()
{
    StoreEvents service(QStringLiteral("s"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient here(service.port());
    RawClient there(service.port());
    here.upgrade("/ws?storeId=s1");
    there.upgrade("/ws?storeId=s2");
    QTRY_VERIFY(here.got.contains("connected"));
    QTRY_VERIFY(there.got.contains("connected"));
    here.send(clientFrame(FrameKind::Text, "hello"));
    QTRY_VERIFY(here.got.contains(R"("data":"hello")"));
    QTRY_VERIFY(here.got.contains(R"({"type":"order:updated","storeId":"s1")"));
    QVERIFY(!there.got.contains("hello"));
    QVERIFY(!there.got.contains("order:updated"));
}

void DemoSocketTest::storeRefusesInWords()
{
    StoreEvents service(QStringLiteral("s"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient client(service.port());
    client.upgrade("/ws");
    QTRY_VERIFY(client.closed);
    QCOMPARE(status(client), 400);
    QCOMPARE(client.afterHead(), "storeId is required");
}

// S4-27, S4-28
void DemoSocketTest::storePages()
{
    StoreEvents service(QStringLiteral("s"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient pages(service.port());
    pages.send(get("/api/v1/websockets/stats"));
    QTRY_COMPARE(body(pages),
                 R"({"success":true,"data":{"totalConnections":0,"activeConnections":0,)"
                 R"("isServerOnline":true,"storeConnections":{},"averageConnectionTime":0}})");
    RawClient client(service.port());
    client.upgrade("/ws?storeId=s1");
    QTRY_VERIFY(client.got.contains("connected"));
    pages.got.clear();
    pages.send(get("/api/v1/websockets/stats"));
    QTRY_VERIFY(body(pages).contains(R"("activeConnections":1,"isServerOnline":true,)"
                                     R"("storeConnections":{"s1":1})"));
    service.setMood(Mood::Unhealthy);
    pages.got.clear();
    pages.send(get("/api/v1/websockets/health"));
    QTRY_VERIFY(body(pages).startsWith(R"({"success":true,"data":{"isServerOnline":false,)"
                                       R"("activeConnections":1,"timestamp":")"));
}

void DemoSocketTest::storeWithoutPongs()
{
    DemoPace quiet = testPace();
    quiet.ping = quiet.chatter = 1h;
    StoreEvents service(QStringLiteral("s"), quiet, 1);
    QVERIFY(service.listen());
    service.start();
    RawClient client(service.port());
    client.upgrade("/ws?storeId=s1");
    QTRY_VERIFY(client.got.contains("connected"));
    service.setMood(Mood::MissingBeats);
    client.got.clear();
    client.send(clientFrame(FrameKind::Ping, "a") +
                clientFrame(FrameKind::Text, R"({"type":"ping","timestamp":1})") +
                clientFrame(FrameKind::Text, "still there?"));
    QTRY_VERIFY(client.got.contains("still there?")); // alive, but no pong came before this
    QVERIFY(!client.got.contains('\x8a'));
    QVERIFY(!client.got.contains("pong"));
    service.setMood(Mood::Steady);
    client.got.clear();
    client.send(clientFrame(FrameKind::Ping, "b"));
    QTRY_COMPARE(client.got, "\x8a\x01"
                             "b");
}

void DemoSocketTest::storeSaysServiceRestart()
{
    StoreEvents service(QStringLiteral("s"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient client(service.port());
    client.upgrade("/ws?storeId=s1");
    QTRY_VERIFY(client.got.contains("connected"));
    service.setMood(Mood::Restarting, {0ms, 0ms, 100ms});
    QTRY_VERIFY(client.closed);
    QVERIFY(client.got.endsWith(QByteArray("\x88\x11\x03\xf4", 4) + "service restart"));
    QTRY_COMPARE(service.mood(), Mood::Steady);
}

void DemoSocketTest::closeIsAnswered()
{
    DjangoHeartbeat service(QStringLiteral("d"), testPace(), 1);
    QVERIFY(service.listen());
    service.start();
    RawClient client(service.port());
    client.upgrade("/ws");
    QTRY_VERIFY(client.got.contains("ts"));
    client.send(clientFrame(FrameKind::Close, closePayload(1000, "done")));
    QTRY_VERIFY(client.closed);
    QVERIFY(client.got.endsWith(QByteArray("\x88\x02\x03\xe8", 4)));
    RawClient rude(service.port());
    rude.upgrade("/ws");
    QTRY_VERIFY(rude.got.contains("ts"));
    rude.send(serverFrame(FrameKind::Text, "not masked"));
    QTRY_VERIFY(rude.closed);
    QVERIFY(rude.got.contains(QByteArray("\x88\x02\x03\xea", 4))); // CLOSE 1002
}

// S1-33, S1-34: greeting, namespace, accounts, their changes and tries, on the port of the REST
// API.
void DemoSocketTest::crmSpeaksSocketIo()
{
    WhatsappCrm crm(QStringLiteral("w"), testPace(), 1);
    QVERIFY(crm.listen());
    crm.start();
    RawClient client(crm.port());
    client.upgrade("/socket.io/?EIO=4&transport=websocket");
    QTRY_VERIFY(client.got.contains(R"("pingInterval":80,"pingTimeout":150)"));
    QVERIFY(!client.got.contains("42["));
    client.send(clientFrame(FrameKind::Text, "40"));
    QTRY_VERIFY(client.got.contains(R"(42["connected",{"message":"Connected to server")"));
    QTRY_VERIFY(client.got.contains(R"("accountId":"abc-127")"));
    QVERIFY(!client.got.contains("Failed"));
    crm.setMood(Mood::Ailing);
    QTRY_VERIFY(client.got.contains(R"("status":"Failed")"));
    QTRY_VERIFY(client.got.contains(
        R"(42["whatsapp:connection:reconnecting",{"accountId":"abc-125","attempt":)"));
    client.got.clear();
    crm.setMood(Mood::Steady);
    QTRY_VERIFY(client.got.contains(R"("status":"Connected")"));
    QTRY_VERIFY(client.got.contains(QByteArray("\x88\x00", 2))); // its pings were not answered
}

void DemoSocketTest::crmRefusesInWords()
{
    WhatsappCrm crm(QStringLiteral("w"), testPace(), 1);
    QVERIFY(crm.listen());
    crm.start();
    RawClient polling(crm.port());
    polling.upgrade("/socket.io/?EIO=4&transport=polling");
    QTRY_VERIFY(polling.got.contains("Transport unknown"));
    RawClient nspace(crm.port());
    nspace.upgrade("/socket.io/?EIO=4&transport=websocket");
    nspace.send(clientFrame(FrameKind::Text, "40/nope,"));
    QTRY_VERIFY(nspace.got.contains(R"(44/nope,{"message":"Invalid namespace"})"));
}

QTEST_GUILESS_MAIN(DemoSocketTest)
#include "demo_socket_test.moc"
