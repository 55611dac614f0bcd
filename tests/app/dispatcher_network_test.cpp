// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/dispatcher_rows.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <array>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr qint64 much = 8 * 1024 * 1024;

QByteArray sample(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 251);
    return bytes;
}

/// Sends back what comes in, on every connection of the server.
void makeEcho(QTcpServer &server)
{
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [socket] { socket->write(socket->readAll()); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

/// Sends `bytes` and takes in the echo.
void exchange(QTcpSocket &socket, const QByteArray &bytes)
{
    QByteArray got;
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        got += socket.readAll();
        if (got.size() >= bytes.size())
            loop.quit();
    });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    socket.write(bytes);
    loop.exec();
    QVERIFY(got == bytes);
}

} // namespace

/// Qt's own network classes at work under each dispatcher, server and client on one loop.
class DispatcherNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void initTestCase_data() { addDispatcherRows(); }
    void tcpCarriesMuchBothWays();
    void tcpSmallReadBuffer();
    void tcpEndings();
    void manyWebSockets();
    void tlsCarriesMuchBothWays();
    void httpRequests();

private:
    QTemporaryDir m_dir;
    QSslConfiguration m_tls;
};

void DispatcherNetworkTest::initTestCase()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        return;
    const QString key = m_dir.filePath(QStringLiteral("key.pem"));
    const QString certificate = m_dir.filePath(QStringLiteral("certificate.pem"));
    QProcess process;
    process.start(openssl,
                  QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 "
                                 "-nodes -days 2 -subj /CN=localhost "
                                 "-addext subjectAltName=IP:127.0.0.1 -keyout %1 -out %2")
                      .arg(key, certificate)
                      .split(u' '));
    QSignalSpy finished(&process, &QProcess::finished);
    QVERIFY(finished.wait(20'000));
    QFile keyFile(key);
    QVERIFY(keyFile.open(QIODevice::ReadOnly));
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    m_tls.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    m_tls.setCaCertificates(QSslCertificate::fromPath(certificate));
    QVERIFY(!m_tls.privateKey().isNull());
}

void DispatcherNetworkTest::tcpCarriesMuchBothWays()
{
    underRow([] {
        QTcpServer server;
        makeEcho(server);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
        exchange(socket, sample(much));
        exchange(socket, "and a little more");
    });
}

void DispatcherNetworkTest::tcpSmallReadBuffer()
{
    underRow([] {
        QTcpServer server;
        makeEcho(server);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket socket;
        socket.setReadBufferSize(1'000); // switches its notifier off and on all the time
        socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
        exchange(socket, sample(500'000));
    });
}

void DispatcherNetworkTest::tcpEndings()
{
    underRow([] {
        QTcpServer server;
        QList<QTcpSocket *> served;
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server,
                         [&] { served.append(server.nextPendingConnection()); });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        for (int i = 0; i < 50; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            QTRY_COMPARE(served.size(), i + 1);
            QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
            if (i % 2 == 0)
                served.last()->disconnectFromHost();
            else
                served.last()->abort();
            QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        }
        server.close();
        QTcpSocket refused;
        QSignalSpy errors(&refused, &QTcpSocket::errorOccurred);
        refused.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    });
}

void DispatcherNetworkTest::manyWebSockets()
{
    underRow([] {
        QWebSocketServer server(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
            QWebSocket *socket = server.nextPendingConnection();
            socket->setParent(&server);
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                             &QWebSocket::sendTextMessage);
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        constexpr int count = 50; // what Qt 6.4 lets wait for accept()
        constexpr int rounds = 20;
        std::vector<std::unique_ptr<QWebSocket>> sockets(count);
        int open = 0;
        int got = 0;
        std::array<int, count> gotBy{};
        int wrong = 0;
        int pongs = 0;
        QEventLoop loop;
        for (int i = 0; i < count; ++i) {
            auto &socket = sockets[static_cast<size_t>(i)];
            socket = std::make_unique<QWebSocket>();
            QWebSocket *raw = socket.get();
            QObject::connect(raw, &QWebSocket::connected, raw, [&open, raw, i] {
                ++open;
                raw->sendTextMessage(QString::number(i));
                raw->ping("x");
            });
            QObject::connect(raw, &QWebSocket::pong, raw, [&] { ++pongs; });
            QObject::connect(raw, &QWebSocket::textMessageReceived, raw,
                             [&, raw, i](const QString &text) {
                                 wrong += text == QString::number(i) ? 0 : 1;
                                 if (++got == count * rounds)
                                     loop.quit();
                                 if (++gotBy[static_cast<size_t>(i)] < rounds)
                                     raw->sendTextMessage(text);
                             });
            raw->open(server.serverUrl());
        }
        QTimer::singleShot(20s, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(open, count);
        QCOMPARE(got, count * rounds);
        QCOMPARE(wrong, 0);
        QTRY_COMPARE(pongs, count);
        QSignalSpy gone(sockets.front().get(), &QWebSocket::disconnected);
        sockets.front()->close();
        QTRY_COMPARE(gone.size(), 1);
    });
}

void DispatcherNetworkTest::tlsCarriesMuchBothWays()
{
    if (m_tls.privateKey().isNull())
        QSKIP("NOT CHECKED with TLS: there is no openssl program to make a certificate with");
    underRow([this] {
        QSslServer server;
        server.setSslConfiguration(m_tls);
        makeEcho(server);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        for (int i = 0; i < 5; ++i) {
            QSslSocket socket;
            socket.setSslConfiguration(m_tls);
            QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
            QTRY_COMPARE(encrypted.size(), 1);
            exchange(socket, sample(much / 4));
        }
    });
}

void DispatcherNetworkTest::httpRequests()
{
    underRow([] {
        QTcpServer server;
        const QByteArray body = sample(100'000);
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &body] {
                while (socket->canReadLine()) {
                    if (socket->readLine() == "\r\n")
                        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " +
                                      QByteArray::number(body.size()) + "\r\n\r\n" + body);
                }
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QNetworkAccessManager manager;
        int good = 0;
        int ended = 0;
        for (int i = 0; i < 40; ++i) {
            QNetworkRequest request(
                QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(server.serverPort()).arg(i)));
            QNetworkReply *reply = manager.get(request);
            QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply] {
                good +=
                    reply->error() == QNetworkReply::NoError && reply->readAll() == body ? 1 : 0;
                ++ended;
                reply->deleteLater();
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended, 40, 20'000);
        QCOMPARE(good, 40);
    });
}

QTEST_GUILESS_MAIN(DispatcherNetworkTest)
#include "dispatcher_network_test.moc"
