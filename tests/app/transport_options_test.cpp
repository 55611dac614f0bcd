// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"
#include "tests/fault/http_probe.h"
#include "tests/fault/test_identity.h"
#include "tests/fault/transport_probe.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// The options of a line, the same for WebSockets and checks: own authorities, client certificates,
/// a pinned certificate, a proxy; and what is said when they cannot be used.
class TransportOptionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownAuthority();
    void pinned_data();
    void pinned();
    void clientCertificate();
    void unusable_data();
    void unusable();
    void throughAProxy();
    void refusedByAProxy();
    void proxyWithAPassword();

private:
    TlsIdentity m_identity;
    TlsIdentity m_other;
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray fingerprintOf(const TlsIdentity &identity)
{
    return QSslCertificate(identity.certificate).digest(QCryptographicHash::Sha256);
}

ConnectionRequest requestTo(const QString &url, const LineOptions &line)
{
    ConnectionRequest request;
    request.url = url;
    request.line = line;
    return request;
}

/// An HTTP proxy that knows CONNECT and nothing else (RFC 9110 9.3.6).
class ConnectProxy final : public QTcpServer {
public:
    /// `wanted`: user:password that it asks for; empty: anybody is served.
    explicit ConnectProxy(bool lets, const QByteArray &wanted = {})
        : m_lets(lets), m_wanted(wanted.toBase64())
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        });
    }
    [[nodiscard]] QString url() const { return q("http://127.0.0.1:%1").arg(serverPort()); }
    QList<QByteArray> targets;

private:
    void read(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(client->readAll());
            return;
        }
        if (!client->peek(4'096).contains("\r\n\r\n"))
            return;
        const QByteArray head = client->readAll();
        if (!head.contains("Proxy-Authorization: Basic " + m_wanted) && !m_wanted.isEmpty()) {
            client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"it\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        const QByteArray target = head.split(' ').value(1);
        targets << target;
        if (!m_lets) {
            client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
            return client->disconnectFromHost();
        }
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client,
                [client] { client->write("HTTP/1.1 200 OK\r\n\r\n"); });
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client,
                [client] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(QString::fromLatin1(target.split(':').value(0)),
                              target.split(':').value(1).toUShort());
    }
    bool m_lets;
    QByteArray m_wanted;
};

} // namespace

void TransportOptionsTest::initTestCase()
{
    m_identity = makeIdentity();
    m_other = makeIdentity({"DNS:elsewhere.example", 400});
    QVERIFY2(!m_identity.certificate.isEmpty() && !m_other.certificate.isEmpty(),
             "openssl made no certificate");
}

void TransportOptionsTest::ownAuthority()
{
    FaultServer server(m_identity);
    LineOptions line;
    line.authorities = m_identity.certificate;
    TransportProbe socket;
    socket.transport->open(requestTo(server.ws(q("/echo")), line));
    HttpProbe check;
    check.check->start(requestTo(server.http(q("/health")), line));
    QTRY_COMPARE(socket.opened, 1);
    QTRY_COMPARE(check.answered, 1);
    TransportProbe without; // the system's authorities know nothing of it
    without.open(server.ws(q("/echo")));
    QTRY_COMPARE(without.closed, 1);
    QCOMPARE(without.reason.what, FailureClass::Tls);
}

void TransportOptionsTest::pinned_data()
{
    QTest::addColumn<bool>("foreignName"); // a self-signed certificate for another host
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("fits");
    QTest::newRow("self-signed") << false << false << true;
    QTest::newRow("self-signed, for another name") << true << false << true;
    QTest::newRow("another certificate") << false << false << false;
    QTest::newRow("another certificate, a trusted one") << false << true << false;
}

// The pinned certificate and no other, whoever signed it; and nothing is said to another.
void TransportOptionsTest::pinned()
{
    QFETCH(bool, foreignName);
    QFETCH(bool, trusted);
    QFETCH(bool, fits);
    const TlsIdentity &shown = foreignName ? m_other : m_identity;
    FaultServer server(shown);
    LineOptions line;
    line.fingerprint = fits ? fingerprintOf(shown) : fingerprintOf(m_other);
    if (trusted)
        line.authorities = shown.certificate;
    TransportProbe socket;
    socket.transport->open(requestTo(server.ws(q("/echo")), line));
    HttpProbe check;
    check.check->start(requestTo(server.http(q("/health")), line));
    QTRY_COMPARE(socket.opened + socket.closed, 1);
    QTRY_COMPARE(check.ends(), 1);
    QCOMPARE(socket.opened == 1, fits);
    QCOMPARE(check.answered == 1, fits);
    if (fits)
        return;
    for (const CloseReason &reason : {socket.reason, check.reason}) {
        QCOMPARE(reason.what, FailureClass::Tls);
        QVERIFY(reason.persistent);
        QVERIFY2(reason.detail.contains(QString::fromLatin1(fingerprintOf(shown).toHex())),
                 qPrintable(reason.detail)); // what to pin instead, if it is right
    }
    QCOMPARE(server.log().requests().size(), 0);
}

void TransportOptionsTest::clientCertificate()
{
    TlsIdentity asking = m_identity;
    asking.clientAuthority = m_other.certificate;
    FaultServer server(asking);
    LineOptions line;
    line.authorities = m_identity.certificate;
    TransportProbe without;
    without.transport->open(requestTo(server.ws(q("/echo")), line));
    QTRY_COMPARE(without.closed, 1);
    QCOMPARE(without.opened, 0);
    line.certificate = m_other.certificate;
    line.key = m_other.key;
    TransportProbe socket;
    socket.transport->open(requestTo(server.ws(q("/echo")), line));
    HttpProbe check;
    check.check->start(requestTo(server.http(q("/health")), line));
    QTRY_COMPARE(socket.opened, 1);
    QTRY_COMPARE(check.answered, 1);
}

void TransportOptionsTest::unusable_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("words");
    QTest::newRow("authorities") << q("ca") << q("CA file");
    QTest::newRow("certificate") << q("certificate") << q("client certificate");
    QTest::newRow("key") << q("key") << q("client key");
    QTest::newRow("proxy") << q("proxy") << q("proxy");
}

void TransportOptionsTest::unusable()
{
    QFETCH(QString, which);
    QFETCH(QString, words);
    const QByteArray junk = "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n";
    LineOptions line;
    if (which == q("ca"))
        line.authorities = junk;
    if (which == q("certificate"))
        line.certificate = junk;
    if (which == q("key")) {
        line.certificate = m_identity.certificate;
        line.key = junk;
    }
    if (which == q("proxy"))
        line.proxy = q("ftp://somewhere");
    FaultServer server(m_identity);
    TransportProbe socket;
    socket.transport->open(requestTo(server.ws(q("/echo")), line));
    HttpProbe check;
    check.check->start(requestTo(server.http(q("/health")), line));
    QCOMPARE(socket.closed + check.failed, 0); // never from inside the call
    QTRY_COMPARE(socket.closed, 1);
    QTRY_COMPARE(check.failed, 1);
    for (const CloseReason &reason : {socket.reason, check.reason}) {
        QCOMPARE(reason.what, FailureClass::BadSettings);
        QCOMPARE(reason.by, ClosedBy::Pulseboard);
        QVERIFY(reason.persistent);
        QVERIFY2(reason.detail.contains(words), qPrintable(reason.detail));
    }
    QCOMPARE(server.log().connections(), 0); // no silent fallback
}

void TransportOptionsTest::throughAProxy()
{
    ConnectProxy proxy(true);
    FaultServer plain, encrypted(m_identity);
    LineOptions line;
    line.proxy = proxy.url();
    line.authorities = m_identity.certificate;
    TransportProbe socket, secure;
    socket.transport->open(requestTo(plain.ws(q("/echo")), line));
    secure.transport->open(requestTo(encrypted.ws(q("/echo")), line));
    HttpProbe check;
    check.check->start(requestTo(plain.http(q("/health")), line));
    QTRY_COMPARE(socket.opened, 1);
    QTRY_COMPARE(secure.opened, 1);
    QTRY_COMPARE(check.answered, 1);
    QCOMPARE(proxy.targets.size(), 3);
    QVERIFY(socket.transport->sendText(q("through")));
    QTRY_COMPARE(socket.texts, QStringList{q("through")});
    plain.stop();
    QTRY_COMPARE(socket.closed, 1); // its end is seen through the proxy
    QCOMPARE(socket.reason.what, FailureClass::ConnectionLost);
}

void TransportOptionsTest::refusedByAProxy()
{
    ConnectProxy proxy(false);
    LineOptions line;
    line.proxy = proxy.url();
    TransportProbe refused, absent;
    refused.transport->open(requestTo(q("ws://127.0.0.1:9/"), line));
    QTRY_COMPARE(refused.closed, 1);
    QVERIFY2(refused.reason.detail.contains(q("roxy")), qPrintable(refused.reason.detail));
    line.proxy = q("socks5://127.0.0.1:1");
    absent.transport->open(requestTo(q("ws://127.0.0.1:9/"), line));
    QTRY_COMPARE(absent.closed, 1);
    QCOMPARE(absent.reason.what, FailureClass::Proxy);
}

void TransportOptionsTest::proxyWithAPassword()
{
    ConnectProxy proxy(true, "me:open sesame");
    FaultServer server;
    LineOptions line;
    line.proxy = proxy.url();
    line.proxyUser = q("me");
    line.proxyPassword = q("open sesame");
    TransportProbe known, stranger;
    known.transport->open(requestTo(server.ws(q("/echo")), line));
    QTRY_COMPARE(known.opened, 1);
    line.proxyPassword = q("wrong");
    stranger.transport->open(requestTo(server.ws(q("/echo")), line));
    QTRY_COMPARE(stranger.closed, 1);
    QCOMPARE(stranger.reason.what, FailureClass::Proxy);
    QVERIFY(!stranger.reason.detail.contains(q("wrong")));
    QCOMPARE(proxy.targets.size(), 1);
}

QTEST_GUILESS_MAIN(TransportOptionsTest)
#include "transport_options_test.moc"
