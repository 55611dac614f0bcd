// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/port_check.h"
#include "tests/fault/fault_server.h"
#include "tests/fault/test_identity.h"

#include <QDateTime>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// The smallest checks over real sockets: is somebody there, and how long is the certificate good?
class TransportPortTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openPortAnswers();
    void closedPortIsRefused();
    void bannerIsRead_data();
    void bannerIsRead();
    void silentServerIsTold();
    void certificateIsTold();
    void badCertificates_data();
    void badCertificates();
    void plainServerIsNotTls();
    void stalledHandshakeEndsAtTheDeadline();

private:
    struct Probe {
        explicit Probe(const QString &expected = {})
            : check(std::make_shared<NameLookup>(), expected)
        {
            QObject::connect(&check, &HttpCheck::answered, &check,
                             [this](const HttpCheck::Answer &got) { answer = got, ++ends; });
            QObject::connect(&check, &HttpCheck::failed, &check,
                             [this](const CloseReason &why, const CheckTiming &took) {
                                 reason = why, timing = took, ++ends;
                             });
        }
        void start(const char *scheme, quint16 port, milliseconds timeout = milliseconds(10'000))
        {
            ConnectionRequest request;
            request.url =
                QStringLiteral("%1://127.0.0.1:%2").arg(QString::fromLatin1(scheme)).arg(port);
            request.timeout = timeout;
            check.start(request);
        }
        PortCheck check;
        int ends = 0;
        std::optional<HttpCheck::Answer> answer;
        CloseReason reason;
        CheckTiming timing;
    };
    /// Greets everybody with these bytes.
    struct Greeter : QTcpServer {
        explicit Greeter(const QByteArray &words, bool hangsUp = false)
        {
            connect(this, &QTcpServer::newConnection, this, [this, words, hangsUp] {
                QTcpSocket *socket = nextPendingConnection();
                socket->write(words);
                if (hangsUp)
                    socket->disconnectFromHost();
            });
            isListening = listen(QHostAddress::LocalHost);
        }
        bool isListening = false;
    };
};

void TransportPortTest::openPortAnswers()
{
    Greeter server({});
    Probe probe;
    probe.start("tcp", server.serverPort());
    QTRY_COMPARE(probe.ends, 1);
    QVERIFY(probe.answer && probe.answer->found);
    QVERIFY(probe.answer->timing.connect);
    QCOMPARE(probe.answer->found->httpStatus, 0);
    QVERIFY(!probe.answer->tls);
}

void TransportPortTest::closedPortIsRefused()
{
    quint16 port = 0;
    {
        Greeter server({});
        port = server.serverPort();
    }
    Probe probe;
    probe.start("tcp", port);
    QTRY_COMPARE(probe.ends, 1);
    QCOMPARE(probe.reason.what, FailureClass::Refused);
}

void TransportPortTest::bannerIsRead_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<bool>("good");
    QTest::newRow("as expected") << QByteArray("220 mail ESMTP\r\n") << false << true;
    QTest::newRow("and gone") << QByteArray("220 mail ESMTP\r\n") << true << true;
    QTest::newRow("another") << QByteArray("SSH-2.0-x\r\n") << true << false;
    QTest::newRow("endless") << QByteArray(100'000, 'x') << false << false;
    QTest::newRow("nothing") << QByteArray() << true << false;
}

void TransportPortTest::bannerIsRead()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, hangsUp);
    QFETCH(bool, good);
    Greeter server(words, hangsUp);
    Probe probe(QStringLiteral("ESMTP"));
    probe.start("tcp", server.serverPort());
    QTRY_COMPARE(probe.ends, 1);
    QCOMPARE(probe.answer.has_value(), good);
    if (!good)
        QCOMPARE(probe.reason.what, FailureClass::Unexpected);
}

void TransportPortTest::silentServerIsTold()
{
    Greeter server({});
    Probe probe(QStringLiteral("220"));
    probe.start("tcp", server.serverPort(), milliseconds(200));
    QTRY_COMPARE(probe.ends, 1);
    QCOMPARE(probe.reason.what, FailureClass::Unexpected);
    QVERIFY(probe.reason.detail.contains(QStringLiteral("nothing was sent")));
}

void TransportPortTest::certificateIsTold()
{
    const TlsIdentity soon = makeIdentity({"IP:127.0.0.1", 5});
    QVERIFY2(!soon.certificate.isEmpty(), "openssl made no certificate");
    const Trusting trusting(soon);
    FaultServer server(soon);
    Probe probe;
    probe.start("tls", server.port());
    QTRY_COMPARE(probe.ends, 1);
    QVERIFY2(probe.answer.has_value(), qUtf8Printable(probe.reason.detail));
    QVERIFY(probe.answer->tls && probe.answer->timing.tls);
    const qint64 left = probe.answer->tls->expiresAt.count() - QDateTime::currentMSecsSinceEpoch();
    QCOMPARE((left + 43'200'000) / 86'400'000, 5);
    QVERIFY(probe.answer->found->fields.size() >= 3);
}

void TransportPortTest::badCertificates_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("words");
    QTest::newRow("self-signed") << QByteArray("IP:127.0.0.1") << 400 << false
                                 << QStringLiteral("self-signed");
    QTest::newRow("wrong host") << QByteArray("DNS:example.org") << 400 << true
                                << QStringLiteral("host name");
    QTest::newRow("expired") << QByteArray("IP:127.0.0.1") << 0 << true
                             << QStringLiteral("expired");
}

// F35
void TransportPortTest::badCertificates()
{
    QFETCH(QByteArray, names);
    QFETCH(int, days);
    QFETCH(bool, trusted);
    QFETCH(QString, words);
    const TlsIdentity identity = makeIdentity({names, days});
    std::optional<Trusting> trusting;
    if (trusted)
        trusting.emplace(identity);
    FaultServer server(identity);
    Probe probe;
    probe.start("tls", server.port());
    QTRY_COMPARE(probe.ends, 1);
    QCOMPARE(probe.reason.what, FailureClass::Tls);
    QVERIFY(probe.reason.persistent);
    QVERIFY2(probe.reason.detail.contains(words), qUtf8Printable(probe.reason.detail));
    QVERIFY(probe.reason.detail.contains(QStringLiteral("valid until 20")));
}

void TransportPortTest::plainServerIsNotTls()
{
    Greeter server("220 mail ESMTP\r\n");
    Probe probe;
    probe.start("tls", server.serverPort());
    QTRY_COMPARE(probe.ends, 1);
    QCOMPARE(probe.reason.what, FailureClass::Tls);
}

void TransportPortTest::stalledHandshakeEndsAtTheDeadline()
{
    Greeter server({});
    Probe probe;
    probe.start("tls", server.serverPort(), milliseconds(200));
    QTRY_COMPARE(probe.ends, 1);
    QCOMPARE(probe.reason.what, FailureClass::ConnectTimeout);
    QVERIFY(probe.reason.detail.contains(QStringLiteral("no TLS handshake")));
}

QTEST_GUILESS_MAIN(TransportPortTest)
#include "transport_port_test.moc"
