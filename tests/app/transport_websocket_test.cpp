// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"
#include "tests/fault/transport_probe.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// A WebSocket connection that works, and each way in which one ends or is not made.
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
    void busyServersAreGivenTheirTime();
    void keepsWhatIsGluedToTheUpgrade();
    void endings_data();
    void endings();
    void refusesToBegin_data();
    void refusesToBegin();
    void refusedPort();
    void unknownName();
    void noAnswerEndsAtTheDeadline_data();
    void noAnswerEndsAtTheDeadline();
    void abortIsSilentAndImmediate();
    void abortInAnySlot_data();
    void abortInAnySlot();
    void deletingInAnySlot_data();
    void deletingInAnySlot();
    void closesPolitely();
    void closeOfADeafPeerEndsByItself();
    void fullOutputIsRefused();
    void nothingCanBeSentBeforeOrAfter();
    void twoThousandAttemptsLeaveNoDescriptor();

private:
    FaultServer m_server;
};

namespace {

ConnectionRequest requestTo(const QString &url)
{
    ConnectionRequest request;
    request.url = url;
    return request;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).count();
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

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

// S4-50: how long a busy server asks us to stay away (the fault server says 7 s).
void TransportWebSocketTest::busyServersAreGivenTheirTime()
{
    for (const char *path : {"/status/429", "/status/503"}) {
        TransportProbe probe;
        probe.open(m_server.ws(q(path)));
        QTRY_COMPARE(probe.closed, 1);
        QCOMPARE(probe.reason.retryAfter, std::optional(milliseconds(7'000)));
    }
    TransportProbe other;
    other.open(m_server.ws(q("/status/500")));
    QTRY_COMPARE(other.closed, 1);
    QVERIFY(!other.reason.retryAfter);
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

void TransportWebSocketTest::endings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FailureClass>("what");
    QTest::addColumn<ClosedBy>("by");
    QTest::addColumn<int>("closeCode");  // 0: none came
    QTest::addColumn<int>("httpStatus"); // 0: none came
    QTest::addColumn<bool>("persistent");
    QTest::addColumn<QString>("detail"); // part of it

    using F = FailureClass;
    const auto row = [](const char *path, F what, ClosedBy by, int code, int status,
                        bool persistent, const char *detail = "") {
        QTest::newRow(path) << q(path) << what << by << code << status << persistent << q(detail);
    };
    constexpr auto server = ClosedBy::Server, us = ClosedBy::Pulseboard;
    // Close frames: protocols 5 and 6.
    row("/close/1000?reason=bye", F::ClosedByServer, server, 1000, 0, false, "bye");
    row("/close/1001?reason=server%20going%20away", F::ClosedByServer, server, 1001, 0, false,
        "server going away");
    row("/close/1002?reason=mine", F::ClosedByServer, server, 1002, 0, false, "mine");
    row("/close/1003", F::ClosedByServer, server, 1003, 0, false);
    row("/close/1008?reason=policy%20violation", F::SignIn, server, 1008, 0, true,
        "policy violation");
    row("/close/1009?reason=too%20big%20for%20me", F::ClosedByServer, server, 1009, 0, false,
        "too big for me");
    row("/close/1011?reason=internal%20error", F::ClosedByServer, server, 1011, 0, false,
        "internal error");
    row("/close/1012?reason=service%20restart", F::ClosedByServer, server, 1012, 0, false,
        "service restart");
    row("/close/1013", F::ClosedByServer, server, 1013, 0, false);
    row("/close/1014", F::ClosedByServer, server, 1014, 0, false);
    row("/close-no-code", F::ClosedByServer, server, 1005, 0, false);
    row("/close/3000", F::ClosedByServer, server, 3000, 0, false);
    row("/close/4001?reason=Unauthorized", F::SignIn, server, 4001, 0, true, "Unauthorized");
    row("/close/4003", F::SignIn, server, 4003, 0, true);
    row("/close/4401", F::SignIn, server, 4401, 0, true);
    row("/close/4403", F::SignIn, server, 4403, 0, true);
    row("/close/4999", F::ClosedByServer, server, 4999, 0, false);
    row("/close/1005", F::Protocol, us, 0, 0, false, "must not be sent"); // not for the wire
    row("/close/999", F::Protocol, us, 0, 0, false, "must not be sent");
    row("/close-and-fin", F::ClosedByServer, server, 4000, 0, false, "over");
    row("/close-and-rst", F::SignIn, server, 4401, 0, true, "no session"); // as daphne does
    row("/close-normal-and-fin", F::ClosedByServer, server, 1000, 0, false, "done");
    // No close frame: never 1000.
    row("/fin", F::ConnectionLost, server, 0, 0, false);
    row("/rst", F::ConnectionLost, server, 0, 0, false);
    // RFC 6455 broken.
    row("/rsv", F::Protocol, us, 0, 0, false, "reserved bit");
    row("/bad-opcode", F::Protocol, us, 0, 0, false, "opcode");
    row("/bad-utf8", F::Protocol, us, 0, 0, false, "UTF-8");
    row("/stray-continuation", F::Protocol, us, 0, 0, false, "ontinu");
    row("/message?size=1048577", F::TooBig, us, 0, 0, false);
    // The upgrade refused: S4-50, F05.
    row("/status/400", F::HttpStatus, server, 0, 400, true);
    row("/status/401", F::SignIn, server, 0, 401, true);
    row("/status/403", F::SignIn, server, 0, 403, true, "Some Words");
    row("/status/404", F::HttpStatus, server, 0, 404, true);
    row("/status/408", F::HttpStatus, server, 0, 408, false);
    row("/status/425", F::HttpStatus, server, 0, 425, false);
    row("/status/426", F::HttpStatus, server, 0, 426, true);
    row("/status/429", F::HttpStatus, server, 0, 429, false);
    row("/status/500", F::HttpStatus, server, 0, 500, false);
    row("/status/503", F::HttpStatus, server, 0, 503, false);
    row("/status/301", F::Redirected, server, 0, 301, true);
    row("/status/302", F::Redirected, server, 0, 302, true);
    row("/redirect?to=wss://elsewhere.example/ws?token=s3cret", F::Redirected, server, 0, 302, true,
        "elsewhere.example");
    row("/health", F::HttpStatus, server, 0, 200, false); // a page, not a WebSocket
    row("/bad-accept", F::Handshake, server, 0, 0, false);
    row("/no-upgrade-header", F::Handshake, server, 0, 0, false);
    row("/not-http", F::Handshake, server, 0, 0, false);
    row("/fin-early", F::ConnectionLost, server, 0, 0, false);
    row("/rst-early", F::ConnectionLost, server, 0, 0, false);
}

// S4-40: each end is told as what it was, exactly once.
void TransportWebSocketTest::endings()
{
    QFETCH(QString, path);
    QFETCH(FailureClass, what);
    QFETCH(ClosedBy, by);
    QFETCH(int, closeCode);
    QFETCH(int, httpStatus);
    QFETCH(bool, persistent);
    QFETCH(QString, detail);
    TransportProbe probe;
    probe.open(m_server.ws(path));
    QTRY_COMPARE(probe.closed, 1);
    QCOMPARE(probe.reason.what, what);
    QCOMPARE(probe.reason.by, by);
    QCOMPARE(probe.reason.closeCode.value_or(0), closeCode);
    QCOMPARE(probe.reason.httpStatus.value_or(0), httpStatus);
    QCOMPARE(probe.reason.persistent, persistent);
    QVERIFY2(probe.reason.detail.contains(detail), qPrintable(probe.reason.detail));
    QVERIFY(!probe.reason.detail.contains(q("s3cret")));
    // Whatever the socket reports after it is not ours to hear.
    TransportProbe later;
    later.open(m_server.ws(q("/echo")));
    QTRY_COMPARE(later.opened, 1);
    QCOMPARE(probe.closed, 1);
    QVERIFY(!probe.transport->sendText(q("gone")));
}

void TransportWebSocketTest::refusesToBegin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const QString good = q("ws://127.0.0.1:9/");
    QTest::newRow("file") << q("file:///etc/passwd") << q("") << q("");
    QTest::newRow("http") << q("http://127.0.0.1:9/") << q("") << q("");
    QTest::newRow("no scheme") << q("127.0.0.1") << q("") << q("");
    QTest::newRow("no host") << q("ws:///path") << q("") << q("");
    QTest::newRow("empty") << q("") << q("") << q("");
    QTest::newRow("line break") << q("ws://127.0.0.1:9/\r\nX-Evil: 1") << q("") << q("");
    QTest::newRow("bad port") << q("ws://127.0.0.1:99999/?token=s3cret") << q("") << q("");
    QTest::newRow("header break") << good << q("X-A") << q("a\r\nX-Evil: 1"); // S04
    QTest::newRow("header nul") << good << q("X-A") << QString(u'a') + QChar(u'\0');
    QTest::newRow("name break") << good << q("X-A\r\nX-B") << q("a");
    QTest::newRow("name empty") << good << q(" ") << q("a");
    QTest::newRow("name colon") << good << q("X:A") << q("a");
    QTest::newRow("host") << good << q("Host") << q("elsewhere");
    QTest::newRow("key") << good << q("sec-websocket-key") << q("a");
}

void TransportWebSocketTest::refusesToBegin()
{
    QFETCH(QString, url);
    QFETCH(QString, name);
    QFETCH(QString, value);
    TransportProbe probe;
    ConnectionRequest request = requestTo(url);
    if (!name.isEmpty())
        request.headers = {{name, value}};
    probe.transport->open(request);
    QCOMPARE(probe.closed, 0); // never from inside open()
    QTRY_COMPARE(probe.closed, 1);
    QCOMPARE(probe.reason.what, FailureClass::BadAddress);
    QCOMPARE(probe.reason.by, ClosedBy::Pulseboard);
    QVERIFY(probe.reason.persistent);
    QVERIFY(!probe.reason.detail.isEmpty());
    QVERIFY(!probe.reason.detail.contains(q("s3cret")));
}

void TransportWebSocketTest::refusedPort()
{
    TransportProbe probe;
    probe.open(q("ws://127.0.0.1:%1/").arg(freePort()));
    QTRY_COMPARE(probe.closed, 1);
    QCOMPARE(probe.reason.what, FailureClass::Refused);
    QVERIFY(!probe.reason.persistent);
    QVERIFY(!probe.reason.closeCode);
}

void TransportWebSocketTest::unknownName()
{
    TransportProbe probe;
    probe.open(q("ws://no-such-host.invalid/"), milliseconds(3'000)); // RFC 6761 6.4
    QTRY_COMPARE_WITH_TIMEOUT(probe.closed, 1, 8'000);
    QCOMPARE(probe.reason.what, FailureClass::NameNotFound);
    QVERIFY(!probe.reason.detail.isEmpty());
}

void TransportWebSocketTest::noAnswerEndsAtTheDeadline_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no answer") << q("/no-upgrade"); // F03
    QTest::newRow("drip") << q("/drip-handshake");
}

// S4-3 is the ping; this is the deadline over name, TCP, TLS and upgrade together.
void TransportWebSocketTest::noAnswerEndsAtTheDeadline()
{
    QFETCH(QString, path);
    TransportProbe probe;
    probe.open(m_server.ws(path), milliseconds(200));
    QTRY_COMPARE(probe.closed, 1);
    QCOMPARE(probe.reason.what, FailureClass::ConnectTimeout);
    QCOMPARE(probe.reason.by, ClosedBy::Pulseboard);
    QCOMPARE(probe.opened, 0);
}

// S4-4: the end of a half-open connection does not wait for the peer.
void TransportWebSocketTest::abortIsSilentAndImmediate()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/half-open")));
    QTRY_COMPARE(probe.opened, 1);
    probe.transport->abort();
    probe.transport->abort();
    QVERIFY(!probe.transport->sendText(q("x")));
    QTRY_COMPARE(server.log().openConnections(), 0); // the server sees it go
    QCOMPARE(server.log().closes().size(), 0);       // without a close handshake
    QCOMPARE(probe.closed, 0);
}

void TransportWebSocketTest::abortInAnySlot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("where");
    QTest::newRow("opened") << q("/glued") << q("opened");
    QTest::newRow("reaching") << q("/glued") << q("reach");
    QTest::newRow("upgrading") << q("/glued") << q("upgrade");
    QTest::newRow("text") << q("/glued") << q("text");
    QTest::newRow("binary") << q("/binary") << q("binary");
    QTest::newRow("pong") << q("/echo") << q("pong");
    QTest::newRow("closed") << q("/fin") << q("closed");
    QTest::newRow("refused") << q("/status/403") << q("closed");
    QTest::newRow("close frame") << q("/close/1001") << q("closed");
    QTest::newRow("flood") << q("/flood?rate=50000") << q("text");
}

namespace {

/// Does the act in the slot named; says whether that slot was reached.
void actIn(WebSocketTransport &t, const QString &where, bool &reached,
           const std::function<void()> &act)
{
    const auto once = [&reached, act] {
        if (!std::exchange(reached, true))
            act();
    };
    if (where == q("opened"))
        QObject::connect(&t, &Transport::opened, &t, [once] { once(); });
    else if (where == q("reach") || where == q("upgrade"))
        QObject::connect(&t, &Transport::stepped, &t, [once, where](ConnectStep step) {
            if (step == (where == q("reach") ? ConnectStep::Reach : ConnectStep::Upgrade))
                once();
        });
    else if (where == q("text"))
        QObject::connect(&t, &Transport::textReceived, &t, [once] { once(); });
    else if (where == q("binary"))
        QObject::connect(&t, &Transport::binaryReceived, &t, [once] { once(); });
    else if (where == q("pong"))
        QObject::connect(&t, &Transport::pongReceived, &t, [once] { once(); });
    else
        QObject::connect(&t, &Transport::closed, &t, [once] { once(); });
    if (where == q("pong"))
        QObject::connect(&t, &Transport::opened, &t, [&t] { t.sendPing({1, 1}); });
}

} // namespace

void TransportWebSocketTest::abortInAnySlot()
{
    QFETCH(QString, path);
    QFETCH(QString, where);
    FaultServer server;
    TransportProbe probe;
    bool reached = false;
    qsizetype heard = 0;
    actIn(*probe.transport, where, reached, [&] {
        probe.transport->abort();
        heard = probe.texts.size() + probe.binaries.size();
    });
    probe.open(server.ws(path));
    QTRY_VERIFY(reached);
    QTRY_COMPARE(server.log().openConnections(), 0);
    QCOMPARE(probe.texts.size() + probe.binaries.size(), heard); // nothing late
    QCOMPARE(probe.closed, where == q("closed") ? 1 : 0);
}

void TransportWebSocketTest::deletingInAnySlot_data()
{
    abortInAnySlot_data();
}

void TransportWebSocketTest::deletingInAnySlot()
{
    QFETCH(QString, path);
    QFETCH(QString, where);
    FaultServer server;
    TransportProbe probe;
    bool reached = false;
    actIn(*probe.transport, where, reached, [&] { probe.transport.reset(); });
    probe.open(server.ws(path));
    QTRY_VERIFY(reached);
    QVERIFY(!probe.transport);
    QTRY_COMPARE(server.log().openConnections(), 0);
}

void TransportWebSocketTest::closesPolitely()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/echo")));
    QTRY_COMPARE(probe.opened, 1);
    probe.transport->close();
    QTRY_COMPARE(server.log().closes(), QList<int>{1000});
    QTRY_COMPARE(server.log().openConnections(), 0);
    QCOMPARE(probe.closed, 0);
}

void TransportWebSocketTest::closeOfADeafPeerEndsByItself()
{
    FaultServer server;
    TransportProbe probe;
    probe.open(server.ws(q("/half-open")));
    QTRY_COMPARE(probe.opened, 1);
    probe.transport->close();
    QTRY_COMPARE_WITH_TIMEOUT(server.log().openConnections(), 0, 10'000);
    QCOMPARE(probe.closed, 0);
}

// F26, the other side of it: what we send to a peer that reads nothing does not pile up either.
void TransportWebSocketTest::fullOutputIsRefused()
{
    TransportProbe probe;
    probe.open(m_server.ws(q("/deaf")));
    QTRY_COMPARE(probe.opened, 1);
    const QString block(100'000, u'x');
    int sent = 0;
    while (sent < 1'000 && probe.transport->sendText(block))
        ++sent;
    QVERIFY(sent > 0 && sent < 1'000);
    QCOMPARE(probe.closed, 0);
}

void TransportWebSocketTest::nothingCanBeSentBeforeOrAfter()
{
    TransportProbe probe;
    QVERIFY(!probe.transport->sendText(q("x")));
    probe.transport->sendPing({1, 1});
    probe.open(m_server.ws(q("/no-upgrade")));
    QVERIFY(!probe.transport->sendText(q("x")));
    probe.transport->sendPing({1, 1});
    probe.transport->close(); // not connected: the same as abort
    QVERIFY(!probe.transport->sendText(q("x")));
    probe.transport->sendPing({1, 1});
    QCOMPARE(probe.closed, 0);
}

// F37 in small: S4-23 cleanup.
void TransportWebSocketTest::twoThousandAttemptsLeaveNoDescriptor()
{
    FaultServer server;
    const qsizetype before = openDescriptors();
    for (int round = 0; round < 100; ++round) {
        std::array<TransportProbe, 20> probes;
        for (std::size_t i = 0; i < probes.size(); ++i)
            probes.at(i).open(server.ws(i % 2 == 0 ? q("/echo") : q("/status/503")));
        for (std::size_t i = 0; i < probes.size(); ++i)
            QTRY_COMPARE(probes.at(i).opened + probes.at(i).closed, 1);
    }
    QTRY_COMPARE(server.log().openConnections(), 0);
    QCOMPARE(server.log().connections(), 2'000);
    QTRY_VERIFY2(openDescriptors() <= before + 1, qPrintable(QString::number(openDescriptors())));
}

QTEST_GUILESS_MAIN(TransportWebSocketTest)
#include "transport_websocket_test.moc"
