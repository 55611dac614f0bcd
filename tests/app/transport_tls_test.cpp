// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"
#include "tests/fault/http_probe.h"
#include "tests/fault/test_identity.h"
#include "tests/fault/transport_probe.h"

#include <QDateTime>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// TLS, for both transports: what is trusted, what is refused and in which words.
class TransportTlsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustedTellsItsCertificate();
    void refused_data();
    void refused();
    void stalledHelloEndsAtTheDeadline();
    void plainServerIsNotTls();

private:
    TlsIdentity m_good;
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void TransportTlsTest::initTestCase()
{
    m_good = makeIdentity();
    QVERIFY2(!m_good.certificate.isEmpty(), "openssl made no certificate");
}

void TransportTlsTest::trustedTellsItsCertificate()
{
    const Trusting trusting(m_good);
    FaultServer server(m_good);
    TransportProbe socket;
    socket.open(server.ws(q("/echo")));
    HttpProbe check;
    check.start(server.http(q("/health")));
    QTRY_COMPARE(socket.opened, 1);
    QTRY_COMPARE(check.answered, 1);
    QVERIFY(check.answer.timing.tls);
    QCOMPARE(socket.steps, (QList{ConnectStep::Reach, ConnectStep::Secure, ConnectStep::Upgrade}));
    for (const std::optional<TlsFacts> &tls : {socket.tls, check.answer.tls}) {
        QVERIFY(tls);
        QCOMPARE(tls->protocol, q("TLS 1.3"));
        QCOMPARE(tls->issuer, q("Fault Works"));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE((tls->expiresAt.count() - now + 43'200'000) / 86'400'000, 400);
    }
}

void TransportTlsTest::refused_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("words");
    QTest::newRow("self-signed") << QByteArray("IP:127.0.0.1") << 400 << false << q("self-signed");
    QTest::newRow("wrong host") << QByteArray("DNS:example.org") << 400 << true << q("host name");
    QTest::newRow("expired") << QByteArray("IP:127.0.0.1") << 0 << true << q("expired");
}

// F35
void TransportTlsTest::refused()
{
    QFETCH(QByteArray, names);
    QFETCH(int, days);
    QFETCH(bool, trusted);
    QFETCH(QString, words);
    const TlsIdentity identity = makeIdentity({names, days});
    QVERIFY(!identity.certificate.isEmpty());
    const Trusting trusting(trusted ? identity : m_good);
    FaultServer server(identity);
    TransportProbe socket;
    socket.open(server.ws(q("/echo?token=s3cret")));
    HttpProbe check;
    check.start(server.http(q("/health?token=s3cret")));
    QTRY_COMPARE(socket.closed, 1);
    QTRY_COMPARE(check.failed, 1);
    for (const CloseReason &reason : {socket.reason, check.reason}) {
        QCOMPARE(reason.what, FailureClass::Tls);
        QCOMPARE(reason.by, ClosedBy::Pulseboard);
        QVERIFY(reason.persistent);
        QVERIFY2(reason.detail.contains(words), qPrintable(reason.detail));
    }
    QCOMPARE(server.log().requests().size(), 0); // nothing was said to it
    QCOMPARE(socket.closed + socket.opened, 1);
}

// F04
void TransportTlsTest::stalledHelloEndsAtTheDeadline()
{
    TlsIdentity stalled = m_good;
    stalled.stallHello = true;
    FaultServer server(stalled);
    TransportProbe socket;
    socket.open(server.ws(q("/echo")), milliseconds(200));
    HttpProbe check;
    check.start(server.http(q("/health")), milliseconds(200));
    QTRY_COMPARE(socket.closed, 1);
    QTRY_COMPARE(check.failed, 1);
    QCOMPARE(socket.reason.what, FailureClass::ConnectTimeout);
    QCOMPARE(check.reason.what, FailureClass::ConnectTimeout);
}

void TransportTlsTest::plainServerIsNotTls()
{
    FaultServer server;
    TransportProbe socket;
    socket.open(server.ws(q("/echo")).replace(q("ws://"), q("wss://")), milliseconds(1'000));
    HttpProbe check;
    check.start(server.http(q("/health")).replace(q("http://"), q("https://")),
                milliseconds(1'000));
    QTRY_COMPARE(socket.closed, 1);
    QTRY_COMPARE(check.failed, 1);
    QCOMPARE(socket.opened + check.answered, 0);
    // The server waits for a request that never comes and so does TLS: either is true.
    for (const CloseReason &reason : {socket.reason, check.reason})
        QVERIFY(reason.what == FailureClass::Tls || reason.what == FailureClass::ConnectTimeout);
}

QTEST_GUILESS_MAIN(TransportTlsTest)
#include "transport_tls_test.moc"
