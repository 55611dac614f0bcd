// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"
#include "tests/fault/transport_probe.h"

#include <QHostAddress>
#include <QTcpServer>
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

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Each way in which a WebSocket connection ends or is not made.
class TransportEndingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void busyServersAreGivenTheirTime();
    void endings_data();
    void endings();
    void refusesToBegin_data();
    void refusesToBegin();
    void refusedPort();
    void unknownName();
    void noAnswerEndsAtTheDeadline_data();
    void noAnswerEndsAtTheDeadline();

private:
    FaultServer m_server;
};

// S4-50: how long a busy server asks us to stay away (the fault server says 7 s).
void TransportEndingsTest::busyServersAreGivenTheirTime()
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

void TransportEndingsTest::endings_data()
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
void TransportEndingsTest::endings()
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

void TransportEndingsTest::refusesToBegin_data()
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

void TransportEndingsTest::refusesToBegin()
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

void TransportEndingsTest::refusedPort()
{
    TransportProbe probe;
    probe.open(q("ws://127.0.0.1:%1/").arg(freePort()));
    QTRY_COMPARE(probe.closed, 1);
    QCOMPARE(probe.reason.what, FailureClass::Refused);
    QVERIFY(!probe.reason.persistent);
    QVERIFY(!probe.reason.closeCode);
}

void TransportEndingsTest::unknownName()
{
    TransportProbe probe;
    probe.open(q("ws://no-such-host.invalid/"), milliseconds(3'000)); // RFC 6761 6.4
    QTRY_COMPARE_WITH_TIMEOUT(probe.closed, 1, 8'000);
    QCOMPARE(probe.reason.what, FailureClass::NameNotFound);
    QVERIFY(!probe.reason.detail.isEmpty());
}

void TransportEndingsTest::noAnswerEndsAtTheDeadline_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no answer") << q("/no-upgrade"); // F03
    QTest::newRow("drip") << q("/drip-handshake");
}

// S4-3 is the ping; this is the deadline over name, TCP, TLS and upgrade together.
void TransportEndingsTest::noAnswerEndsAtTheDeadline()
{
    QFETCH(QString, path);
    TransportProbe probe;
    probe.open(m_server.ws(path), milliseconds(200));
    QTRY_COMPARE(probe.closed, 1);
    QCOMPARE(probe.reason.what, FailureClass::ConnectTimeout);
    QCOMPARE(probe.reason.by, ClosedBy::Pulseboard);
    QCOMPARE(probe.opened, 0);
}

QTEST_GUILESS_MAIN(TransportEndingsTest)
#include "transport_endings_test.moc"
