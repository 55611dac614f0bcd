// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"
#include "tests/fault/transport_probe.h"

#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

namespace {

ConnectionRequest requestTo(const QString &url)
{
    ConnectionRequest request;
    request.url = url;
    return request;
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// A WebSocket connection that works: what is asked for, and what it carries.
class TransportWebSocketTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensSaysHowLongAndCarriesText();
    void carriesWhatAServerSends();
    void sendsItsHeadersAndNothingElse();
    void setsOriginAndSubprotocol();
    void asksForTheRootWhenThePathIsEmpty();
    void turnsUserInfoIntoAuthorization();
    void ownPongsComeBackWithTheirId();
    void foreignPongsAreNotOurs();
    void serverPingsAreAnswered();
    void keepsWhatIsGluedToTheUpgrade();

private:
    FaultServer m_server;
};

void TransportWebSocketTest::opensSaysHowLongAndCarriesText()
{
    TransportProbe probe;
    probe.open(m_server.ws(q("/echo")));
    QTRY_COMPARE(probe.opened, 1);
    QVERIFY(probe.took > microseconds::zero());
    QVERIFY(!probe.tls);
    QCOMPARE(probe.steps, (QList{ConnectStep::Reach, ConnectStep::Upgrade}));
    QVERIFY(probe.transport->sendText(q("grüß dich 🐢")));
    QTRY_COMPARE(probe.texts, QStringList{q("grüß dich 🐢")});
    QCOMPARE(probe.closed, 0);
}

void TransportWebSocketTest::carriesWhatAServerSends()
{
    TransportProbe glued, fragments, binary, large;
    glued.open(m_server.ws(q("/glued"))); // the first messages come with the upgrade's answer
    fragments.open(m_server.ws(q("/fragments")));
    binary.open(m_server.ws(q("/binary")));
    large.open(m_server.ws(q("/message?size=1000000")));
    QTRY_COMPARE(glued.texts, (QStringList{q("hello"), q("again")}));
    QTRY_COMPARE(fragments.texts, QStringList{q("hello")});
    QTRY_COMPARE(binary.binaries, QList<QByteArray>{QByteArray("\0\x01\xff", 3)});
    TransportProbe slow;
    slow.open(m_server.ws(q("/slow-upgrade"))); // the upgrade's answer byte by byte
    QTRY_COMPARE(slow.opened, 1);
    QTRY_COMPARE(large.texts.size(), 1);
    QCOMPARE(large.texts.first().size(), 1'000'000);
}

void TransportWebSocketTest::sendsItsHeadersAndNothingElse()
{
    FaultServer server;
    TransportProbe probe;
    ConnectionRequest request = requestTo(server.ws(q("/echo?room=a%20b#part")));
    request.headers = {{q("X-Api-Key"), q("s3cret")}, {q("Authorization"), q("Bearer abc")}};
    probe.transport->open(request);
    QTRY_COMPARE(probe.opened, 1);
    const SeenRequest seen = server.log().requests().constFirst();
    QCOMPARE(seen.target, QByteArray("/echo?room=a%20b"));
    QCOMPARE(seen.header("x-api-key"), QByteArray("s3cret"));
    QCOMPARE(seen.header("authorization"), QByteArray("Bearer abc"));
    QCOMPARE(seen.header("user-agent"), QByteArray("Pulseboard/" PULSE_VERSION));
    QVERIFY(!seen.headerNames().contains("origin"));
    QVERIFY(!seen.headerNames().contains("sec-websocket-protocol"));
}

void TransportWebSocketTest::setsOriginAndSubprotocol()
{
    FaultServer server;
    TransportProbe probe;
    ConnectionRequest request = requestTo(server.ws(q("/echo")));
    request.headers = {{q("origin"), q("https://example.org")},
                       {q("Sec-WebSocket-Protocol"), q("chat, superchat")}};
    probe.transport->open(request);
    QTRY_COMPARE(server.log().requests().size(), 1);
    const SeenRequest seen = server.log().requests().constFirst();
    QCOMPARE(seen.header("Origin"), QByteArray("https://example.org"));
    QCOMPARE(seen.headerNames().count("origin"), 1);
    QCOMPARE(seen.header("Sec-WebSocket-Protocol").replace(" ", ""), QByteArray("chat,superchat"));
    QCOMPARE(seen.headerNames().count("sec-websocket-protocol"), 1);
}

void TransportWebSocketTest::asksForTheRootWhenThePathIsEmpty()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("?x=1")));
    QTRY_COMPARE(probe.opened, 1);
    QCOMPARE(server.log().requests().constFirst().target, QByteArray("/?x=1"));
}

void TransportWebSocketTest::turnsUserInfoIntoAuthorization()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/echo")).replace(q("ws://"), q("ws://me:p%40ss@")));
    QTRY_COMPARE(probe.opened, 1);
    const SeenRequest seen = server.log().requests().constFirst();
    QCOMPARE(seen.header("Authorization"), "Basic " + QByteArray("me:p@ss").toBase64());
    QVERIFY(!seen.raw.contains("p@ss") && !seen.raw.contains("p%40ss"));
}

// S4-32: our ping, and the pong that answers it and no other.
void TransportWebSocketTest::ownPongsComeBackWithTheirId()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/echo")));
    QTRY_COMPARE(probe.opened, 1);
    const PingId first{1, 0x0123456789ABCDEF}, second{2, 42};
    probe.transport->sendPing(first);
    probe.transport->sendPing(second); // two under way at once
    QTRY_COMPARE(probe.pongs, (QList<PingId>{first, second}));
    QCOMPARE(server.log().pings().constFirst(),
             QByteArray::fromHex("00000000000000010123456789abcdef"));
}

void TransportWebSocketTest::foreignPongsAreNotOurs()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/wrong-pong")));
    QTRY_COMPARE(probe.opened, 1);
    probe.transport->sendPing({7, 7});
    QVERIFY(probe.transport->sendText(q("after")));
    QTRY_COMPARE(server.log().pings().size(), 1);
    QTRY_COMPARE(probe.texts, QStringList{q("after")}); // so the pongs before it have been read
    QVERIFY(probe.pongs.isEmpty());
}

// S4-1: seen, counted and answered.
void TransportWebSocketTest::serverPingsAreAnswered()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/pings?every=10")));
    QTRY_VERIFY(server.log().pongs() >= 3);
    QTRY_VERIFY(probe.pings >= 3);
    QVERIFY(probe.pings >= server.log().pongs()); // each one answered was told
    QCOMPARE(probe.closed, 0);
}

// F25, the answer cut short: what is glued to the upgrade's answer and incomplete is not lost.
void TransportWebSocketTest::keepsWhatIsGluedToTheUpgrade()
{
    TransportProbe half, list;
    half.open(m_server.ws(q("/glued-half")));
    list.open(m_server.ws(q("/keep-alive-upgrade")));
    QTRY_COMPARE(half.texts, (QStringList{q("first"), QString(3'000, u'g')}));
    QTRY_COMPARE(list.opened, 1);
}

QTEST_GUILESS_MAIN(TransportWebSocketTest)
#include "transport_websocket_test.moc"
