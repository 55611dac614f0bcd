// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"
#include "tests/fault/http_probe.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Pulse;
using namespace Pulse::Testing;

namespace {

/// Takes every connection, writes one answer once a whole request came, and keeps what came.
class Recorder final : public QObject {
public:
    explicit Recorder(const QByteArray &answer) : m_answer(answer)
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                got += socket->readAll();
                if (got.endsWith(m_until))
                    socket->write(m_answer);
            });
        });
    }
    [[nodiscard]] QString url(const QString &path = QStringLiteral("/check")) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
    }
    void answerAfter(const QByteArray &until) { m_until = until; }

    QByteArray got;
    int connections = 0;

private:
    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_until = "\r\n\r\n";
};

ConnectionRequest request(const QString &url, const QByteArray &method, const QByteArray &body = {})
{
    ConnectionRequest wanted;
    wanted.url = url;
    wanted.method = method;
    wanted.body = body;
    wanted.contentType = "application/json";
    return wanted;
}

} // namespace

/// What a check asks with, and what it never asks for.
class TransportRequestTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsTheBodyOnce();
    void headHasNoBody();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void neverAsksForARestart_data();
    void neverAsksForARestart();
    void neverFollowsToARestart();
    void keepsTheHeaders();
};

void TransportRequestTest::sendsTheBodyOnce()
{
    // The server takes it and closes without an answer: it is not sent again.
    Recorder server({});
    server.answerAfter("{\"a\":1}");
    HttpProbe probe;
    probe.check->start(request(server.url(), "POST", "{\"a\":1}"));
    QTRY_VERIFY(server.got.endsWith("{\"a\":1}"));
    QVERIFY(server.got.startsWith("POST /check HTTP/1.1\r\n"));
    QCOMPARE(server.got.count("Content-Length: 7\r\n"), 1);
    QCOMPARE(server.got.count("Content-Type: application/json\r\n"), 1);

    Recorder closing("x"); // no HTTP at all
    closing.answerAfter("{\"a\":1}");
    HttpProbe second;
    second.check->start(request(closing.url(), "PUT", "{\"a\":1}"));
    QTRY_COMPARE(second.failed, 1);
    QCOMPARE(second.reason.what, FailureClass::Protocol);
    QCOMPARE(closing.connections, 1);
    QCOMPARE(closing.got.count("PUT "), 1);
}

void TransportRequestTest::headHasNoBody()
{
    Recorder server("HTTP/1.1 200 OK\r\nContent-Length: 500\r\nX-Queue: 3\r\n\r\n");
    HttpProbe probe;
    probe.check->start(request(server.url(), "HEAD", "not sent"));
    QTRY_COMPARE(probe.answered, 1); // it does not wait for 500 bytes
    QCOMPARE(probe.answer.status, 200);
    QVERIFY(probe.answer.body.isEmpty());
    QVERIFY(server.got.startsWith("HEAD /check HTTP/1.1\r\n"));
    QVERIFY(!server.got.contains("not sent") && !server.got.contains("Content-Length"));
}

void TransportRequestTest::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("method with a line break")
        << QByteArray("GET /x\r\n") << QByteArray() << QByteArray();
    QTest::newRow("no method") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("type with a line break")
        << QByteArray("POST") << QByteArray("{}") << QByteArray("a/b\r\nHost: evil");
    QTest::newRow("body too long")
        << QByteArray("POST") << QByteArray(64 * 1024 + 1, 'x') << QByteArray("a/b");
}

void TransportRequestTest::refusesWhatCannotBeSent()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    Recorder server("HTTP/1.1 204 x\r\n\r\n");
    ConnectionRequest wanted = request(server.url(), method, body);
    wanted.contentType = type;
    HttpProbe probe;
    probe.check->start(wanted);
    QTRY_COMPARE(probe.failed, 1);
    QCOMPARE(probe.reason.what, FailureClass::BadAddress);
    QCOMPARE(server.connections, 0);
}

void TransportRequestTest::neverAsksForARestart_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/restart", "/RESTART", "/restart/", "/restart?now=1", "/%72estart", "/%2572estart",
          "/a/../restart", "/x/restart", "/restart/x", "/restart;v=1", "//restart", "/./restart",
          "/shutdown", "/reboot", "/api/v1/cron/health-check/trigger", "/api/v1/cron/x/stop"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TransportRequestTest::neverAsksForARestart() // S2-24
{
    QFETCH(QString, path);
    FaultServer server;
    for (const char *method : {"GET", "HEAD", "POST"}) {
        HttpProbe probe;
        probe.check->start(request(server.http(path), method));
        QTRY_COMPARE(probe.failed, 1);
        QCOMPARE(probe.reason.what, FailureClass::BadAddress);
        QVERIFY(probe.reason.persistent);
    }
    QVERIFY(server.log().requests().isEmpty()); // by the server's own log
    QCOMPARE(server.log().connections(), 0);
}

void TransportRequestTest::neverFollowsToARestart() // S2-24
{
    FaultServer server;
    HttpProbe probe;
    probe.start(server.http(QStringLiteral("/redirect?to=/restart")));
    QTRY_COMPARE(probe.failed, 1);
    QCOMPARE(probe.reason.what, FailureClass::Redirected);
    HttpProbe after; // one more, so that a late request would have come before it
    after.start(server.http(QStringLiteral("/health")));
    QTRY_COMPARE(after.answered, 1);
    const QList<SeenRequest> requests = server.log().requests();
    for (const SeenRequest &seen : requests)
        QVERIFY(!QUrl::fromEncoded(seen.target).path().contains(QLatin1String("restart")));
    QCOMPARE(requests.size(), 2);
}

void TransportRequestTest::keepsTheHeaders()
{
    Recorder server("HTTP/1.1 503 Busy\r\nRetry-After: 120\r\nContent-Length: 2\r\n\r\n{}");
    HttpProbe probe;
    probe.start(server.url());
    QTRY_COMPARE(probe.answered, 1);
    const QPair<QByteArray, QByteArray> wanted{"Retry-After", "120"};
    QVERIFY(probe.answer.headers.contains(wanted));
}

QTEST_GUILESS_MAIN(TransportRequestTest)
#include "transport_request_test.moc"
