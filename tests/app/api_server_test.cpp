// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/api_server.h"
#include "tests/app/api_fixture.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Pulse;
using namespace Pulse::Testing;
using namespace std::chrono_literals;

/// The local API's server over real sockets, and clients that mean no good.
class ApiServerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersAndCloses();
    void refusesOpenPlacesWithoutToken();
    void portInUseIsTold();
    void hostileRequests_data();
    void hostileRequests();
    void requestsInPieces();
    void slowClientIsCutOff();
    void silentClientsDoNotBlockOthers();
    void sixtyFiveClients();
    void clientThatDoesNotReadIsCutOff();
    void stopsWithClients();

private:
    /// Everything that came until the server closed the connection.
    QByteArray exchange(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_server->port());
        socket.write(bytes);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                             15'000))
            return "never closed";
        return socket.readAll();
    }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_server->port()); }

    std::unique_ptr<ApiDesk> m_desk;
    std::unique_ptr<ApiServer> m_server;
};

void ApiServerTest::init()
{
    m_server.reset();
    m_desk = makeDesk();
    m_server = std::make_unique<ApiServer>(*m_desk);
    ApiSetup setup;
    setup.token = QStringLiteral("open sesame");
    QCOMPARE(m_server->start(setup), QString());
}

void ApiServerTest::answersAndCloses()
{
    const QByteArray got = exchange("GET /ping HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    QVERIFY(got.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(got.contains("\r\nConnection: close\r\n"));
    QVERIFY(got.contains("\"success\":true"));
    const QByteArray head = exchange("HEAD /ping HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    QVERIFY(head.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(head.endsWith("\r\n\r\n"));
    QTRY_COMPARE(m_server->clients(), 0);
}

void ApiServerTest::refusesOpenPlacesWithoutToken()
{
    ApiServer other(*m_desk);
    ApiSetup setup;
    setup.address = QHostAddress(QHostAddress::AnyIPv4);
    QVERIFY(other.start(setup).contains(QStringLiteral("no token is set")));
    QCOMPARE(other.port(), quint16{0});
}

// F36
void ApiServerTest::portInUseIsTold()
{
    ApiServer other(*m_desk);
    ApiSetup setup;
    setup.port = m_server->port();
    const QString why = other.start(setup);
    QVERIFY2(why.contains(QString::number(setup.port)), qUtf8Printable(why));
    m_server->stop();
    QCOMPARE(other.start(setup), QString()); // and recovers
}

void ApiServerTest::hostileRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const QByteArray &request, const char *status) {
        QTest::newRow(name) << request << QByteArray(status);
    };
    const QByteArray own = "Host: localhost\r\n";
    row("huge head", "GET /ping HTTP/1.1\r\n" + own + "X: " + QByteArray(20'000, 'a') + "\r\n\r\n",
        "431");
    row("endless head", "GET /ping HTTP/1.1\r\nX: " + QByteArray(80'000, 'a'), "431");
    row("huge line", "GET /" + QByteArray(30'000, 'a') + " HTTP/1.1\r\n" + own + "\r\n", "431");
    row("huge body", "POST /x HTTP/1.1\r\n" + own + "Content-Length: 65537\r\n\r\n", "413");
    row("absurd body",
        "POST /x HTTP/1.1\r\n" + own + "Content-Length: 99999999999999999999\r\n\r\n", "413");
    row("negative body", "POST /x HTTP/1.1\r\n" + own + "Content-Length: -1\r\n\r\n", "400");
    row("two lengths",
        "POST /x HTTP/1.1\r\n" + own + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", "400");
    row("chunked", "POST /x HTTP/1.1\r\n" + own + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "501");
    row("folded line", "GET /ping HTTP/1.1\r\n" + own + "X: a\r\n b\r\n\r\n", "400");
    row("space before the colon", "GET /ping HTTP/1.1\r\n" + own + "X : a\r\n\r\n", "400");
    row("not HTTP", "\x16\x03\x01\x02\r\n\r\n", "400");
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400");
    row("bad method", "BREW /ping HTTP/1.1\r\n" + own + "\r\n", "405");
    row("traversal", "GET /../../../etc/passwd HTTP/1.1\r\n" + own + "\r\n", "404");
    row("absolute target", "GET http://evil.example/ping HTTP/1.1\r\n" + own + "\r\n", "400");
    row("rebinding", "GET /api/v1/sessions HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421");
    row("no host", "GET /ping HTTP/1.1\r\n\r\n", "421");
    row("two hosts", "GET /ping HTTP/1.1\r\n" + own + "Host: evil.example\r\n\r\n", "421");
    row("wrong token",
        "POST /api/v1/sessions/chat/reconnect HTTP/1.1\r\n" + own +
            "Authorization: Bearer nope\r\nContent-Length: 0\r\n\r\n",
        "401");
}

void ApiServerTest::hostileRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    const QByteArray got = exchange(request);
    QVERIFY2(got.startsWith("HTTP/1.1 " + status + ' '), got.left(200).constData());
    QVERIFY(got.contains("\"success\":false"));
    QTRY_COMPARE(m_server->clients(), 0);
}

void ApiServerTest::requestsInPieces()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    for (const char c : QByteArray("GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
        socket.write(&c, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200 "));
}

void ApiServerTest::slowClientIsCutOff()
{
    m_server->setTimeLimit(200ms);
    QTcpSocket socket;
    QTimer drip; // slow loris: never silent, never complete
    connect(&drip, &QTimer::timeout, &socket, [&] { socket.write("X: y\r\n"); });
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    socket.write("GET /ping HTTP/1.1\r\n");
    drip.start(20);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 408 "));
    QTRY_COMPARE(m_server->clients(), 0);
}

void ApiServerTest::silentClientsDoNotBlockOthers()
{
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < ApiServer::mostClients - 1; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress::LocalHost, m_server->port());
    }
    QTRY_COMPARE(m_server->clients(), ApiServer::mostClients - 1);
    QVERIFY(exchange("GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 200 "));
}

void ApiServerTest::sixtyFiveClients()
{
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < ApiServer::mostClients; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress::LocalHost, m_server->port());
    }
    QTRY_COMPARE(m_server->clients(), ApiServer::mostClients);
    const QByteArray got = exchange("GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY2(got.startsWith("HTTP/1.1 503 "), got.constData());
    clients.clear(); // they leave, and it goes on
    QTRY_COMPARE(m_server->clients(), 0);
    QVERIFY(exchange("GET /ping HTTP/1.1\r\nHost: localhost\r\n\r\n").startsWith("HTTP/1.1 200 "));
}

void ApiServerTest::clientThatDoesNotReadIsCutOff()
{
    m_server->setTimeLimit(300ms);
    QList<WatchedService> services;
    UpdateBatch batch;
    for (int i = 0; i < 10'000; ++i) {
        const QString id = QStringLiteral("s%1").arg(i);
        services << watched(id, QString(100, u'n'));
        batch << updateOf(id, healthyState());
    }
    m_desk->setServices(services);
    m_desk->onUpdated(batch);
    QTcpSocket socket;
    socket.setReadBufferSize(1);
    socket.connectToHost(QHostAddress::LocalHost, m_server->port());
    socket.write("GET /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTRY_COMPARE(m_server->clients(), 1);
    QTRY_COMPARE(m_server->clients(), 0);
}

void ApiServerTest::stopsWithClients()
{
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    const auto connectTwo = [&] {
        clients.clear();
        for (int i = 0; i < 2; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            clients.back()->connectToHost(QHostAddress::LocalHost, m_server->port());
        }
    };
    const auto allLeft = [&] {
        return std::all_of(clients.cbegin(), clients.cend(), [](const auto &client) {
            return client->state() == QAbstractSocket::UnconnectedState;
        });
    };
    connectTwo();
    QTRY_COMPARE(m_server->clients(), 2);
    m_server->stop();
    QCOMPARE(m_server->clients(), 0);
    QTRY_VERIFY(allLeft());
    QCOMPARE(m_server->start({}), QString()); // and counts anew
    connectTwo();
    QTRY_COMPARE(m_server->clients(), 2);
    m_server.reset(); // with both of them there
    QTRY_VERIFY(allLeft());
}

QTEST_GUILESS_MAIN(ApiServerTest)
#include "api_server_test.moc"
