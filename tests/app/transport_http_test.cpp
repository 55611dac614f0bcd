// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/fault_server.h"
#include "tests/fault/http_probe.h"
#include "tests/fault/process_memory.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// A check that works, and each way in which one fails.
class TransportHttpTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void tellsWhereTheTimeWent();
    void sendsItsHeadersAndNoCookie();
    void failures_data();
    void failures();
    void refusesToBegin_data();
    void refusesToBegin();
    void refusedPort();
    void unknownName();
    void neverFollowsToAnotherOrigin();
    void detailsHideTheAddress();
    void eachCheckIsANewConnection_data();
    void eachCheckIsANewConnection();
    void hangingChecksDoNotHoldUpTheirNeighbour();
    void abortIsSilent_data();
    void abortIsSilent();
    void tellsItsSteps();
    void endingAtAnyStep_data();
    void endingAtAnyStep();
    void deletingInItsSlot_data();
    void deletingInItsSlot();

private:
    FaultServer m_server;
};

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qint64 mebibyte = 1024 * 1024;
QByteArray headerOf(const HttpCheck::Answer &answer, const QByteArray &name)
{
    for (const auto &[header, value] : answer.headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

const QByteArray okBody = "{\"status\":\"OK\",\"healthy\":true}";
const QByteArray errorBody = "{\"status\":\"ERROR\"}";

} // namespace

void TransportHttpTest::answers_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *path, int status, const QByteArray &body) {
        QTest::newRow(path) << q(path) << status << body;
    };
    row("/health", 200, okBody);
    row("/status/503", 503, errorBody); // health is not the status: the body is read all the same
    row("/status/500", 500, errorBody);
    row("/status/400", 400, errorBody);
    row("/status/401", 401, errorBody);
    row("/status/403", 403, errorBody);
    row("/status/404", 404, errorBody);
    row("/status/407", 407, errorBody);
    row("/status/418", 418, errorBody);
    row("/status/429", 429, errorBody);
    row("/status/501", 501, errorBody);
    row("/status/599", 599, errorBody);
    row("/nowhere", 404, "<html>nothing here</html>");
    row("/chunked", 200, "hello world");
    row("/tiny-chunks", 200, QByteArray(100'000, 'x'));
    row("/until-close", 200, "old but fine");
    row("/continue", 200, "{}");
    row("/body?size=0", 200, {});
    row("/body?size=1048576", 200, QByteArray(1'048'576, 'x'));
}

void TransportHttpTest::answers()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpProbe probe;
    probe.start(m_server.http(path));
    QTRY_COMPARE(probe.ends(), 1);
    QCOMPARE(probe.answered, 1);
    QCOMPARE(probe.answer.status, status);
    QCOMPARE(probe.answer.body, body);
}

void TransportHttpTest::tellsWhereTheTimeWent()
{
    HttpProbe probe;
    probe.start(m_server.http(q("/health")));
    QTRY_COMPARE(probe.answered, 1);
    QCOMPARE(headerOf(probe.answer, "Content-Type"), QByteArray("application/json"));
    const CheckTiming timing = probe.answer.timing;
    QVERIFY(!timing.name); // an address has none
    QVERIFY(!timing.tls && !probe.answer.tls);
    QVERIFY(timing.connect && timing.firstByte);
    QVERIFY(*timing.connect + *timing.firstByte <= timing.total);
    HttpProbe named;
    named.start(m_server.http(q("/health")).replace(q("127.0.0.1"), q("localhost")));
    QTRY_COMPARE(named.answered, 1);
    QVERIFY(named.answer.timing.name);
}

void TransportHttpTest::sendsItsHeadersAndNoCookie()
{
    FaultServer server;
    for (int i = 0; i < 2; ++i) { // the first answer sets a cookie
        HttpProbe probe;
        ConnectionRequest request;
        request.url = server.http(q("/health?a=1#part")).replace(q("http://"), q("http://me:pw@"));
        request.headers = {{q("X-Api-Key"), q("s3cret")}};
        probe.check->start(request);
        QTRY_COMPARE(probe.answered, 1);
    }
    const SeenRequest seen = server.log().requests().constLast();
    QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/health?a=1"));
    QCOMPARE(seen.header("X-Api-Key"), QByteArray("s3cret"));
    QCOMPARE(seen.header("Authorization"), "Basic " + QByteArray("me:pw").toBase64());
    QCOMPARE(seen.header("User-Agent"), QByteArray("Pulseboard/" PULSE_VERSION));
    QCOMPARE(seen.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(!seen.headerNames().contains("cookie"));
    QVERIFY(!seen.headerNames().contains("upgrade")); // no HTTP/2
}

void TransportHttpTest::failures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FailureClass>("what");
    const auto row = [](const char *path, FailureClass what) {
        QTest::newRow(path) << q(path) << what;
    };
    row("/body?size=1048577", FailureClass::TooBig); // F32
    row("/endless-body", FailureClass::TooBig);
    row("/endless-plain-body", FailureClass::TooBig);
    row("/huge-length", FailureClass::TooBig);
    row("/drip-body", FailureClass::TooSlow); // F27
    row("/truncated", FailureClass::ConnectionLost);
    row("/truncated-chunk", FailureClass::ConnectionLost);
    row("/chunk-error", FailureClass::Protocol);
    row("/two-lengths", FailureClass::Protocol);
    row("/negative-length", FailureClass::Protocol);
    row("/gzip-bomb", FailureClass::Protocol);
    row("/redirect-loop", FailureClass::Redirected); // F34
    row("/no-location", FailureClass::Redirected);
    row("/redirect?to=file:///etc/passwd", FailureClass::Redirected);
    row("/redirect?to=https://example.org/a", FailureClass::Redirected);
    row("/status/304", FailureClass::Redirected);
    row("/status/0", FailureClass::Protocol);
    row("/status/101", FailureClass::Protocol);
    row("/status/600", FailureClass::Protocol);
    row("/no-upgrade", FailureClass::ConnectTimeout);
    row("/drip-handshake", FailureClass::TooSlow);
    row("/endless-line", FailureClass::Protocol); // F25
    row("/endless-status", FailureClass::TooBig);
    row("/endless-header", FailureClass::TooBig);
    row("/header-flood", FailureClass::TooBig);
    row("/not-http", FailureClass::Protocol);
    row("/fin-early", FailureClass::ConnectionLost);
    row("/rst-early", FailureClass::ConnectionLost);
}

// S4-41 for checks: bounded memory and time, whatever a server sends.
void TransportHttpTest::failures()
{
    QFETCH(QString, path);
    QFETCH(FailureClass, what);
    const PeakMemory memory;
    HttpProbe probe;
    probe.start(m_server.http(path), milliseconds(600));
    QTRY_COMPARE(probe.ends(), 1);
    QCOMPARE(probe.failed, 1);
    QCOMPARE(probe.reason.what, what);
    QVERIFY(probe.timing.total > microseconds::zero());
    QVERIFY(!probe.reason.detail.contains(QString::number(m_server.port())));
    QCOMPARE(probe.reason.persistent, what == FailureClass::Redirected);
    qInfo("%s: %s; %lld KiB more memory at its peak", qPrintable(path),
          qPrintable(probe.reason.detail), memory.growth() / 1024);
#ifndef PULSE_SANITIZED // it keeps what was freed
    QVERIFY2(memory.growth() < 10 * mebibyte, qPrintable(QString::number(memory.growth())));
#endif
}

void TransportHttpTest::refusesToBegin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("value");
    QTest::newRow("file") << q("file:///etc/passwd") << q("a"); // Qt would read it and say 200
    QTest::newRow("data") << q("data:,x") << q("a");
    QTest::newRow("qrc") << q("qrc:/x") << q("a");
    QTest::newRow("ws") << q("ws://127.0.0.1:9/") << q("a");
    QTest::newRow("no host") << q("http:///x") << q("a");
    QTest::newRow("header break") << q("http://127.0.0.1:9/") << q("a\r\nX-Evil: 1"); // S04
}

void TransportHttpTest::refusesToBegin()
{
    QFETCH(QString, url);
    QFETCH(QString, value);
    HttpProbe probe;
    ConnectionRequest request;
    request.url = url;
    request.headers = {{q("X-A"), value}};
    probe.check->start(request);
    QCOMPARE(probe.ends(), 0); // never from inside start()
    QTRY_COMPARE(probe.failed, 1);
    QCOMPARE(probe.reason.what, FailureClass::BadAddress);
    QVERIFY(probe.reason.persistent);
}

void TransportHttpTest::refusedPort()
{
    QTcpServer gone;
    gone.listen(QHostAddress::LocalHost);
    const quint16 port = gone.serverPort();
    gone.close();
    HttpProbe probe;
    probe.start(q("http://127.0.0.1:%1/?token=s3cret").arg(port));
    QTRY_COMPARE(probe.failed, 1);
    QCOMPARE(probe.reason.what, FailureClass::Refused);
    QVERIFY(!probe.reason.detail.contains(q("s3cret")));
}

void TransportHttpTest::unknownName()
{
    HttpProbe probe;
    probe.start(q("http://no-such-host.invalid/"), milliseconds(3'000)); // RFC 6761 6.4
    QTRY_COMPARE_WITH_TIMEOUT(probe.failed, 1, 8'000);
    QCOMPARE(probe.reason.what, FailureClass::NameNotFound);
    QVERIFY(!probe.timing.connect);
}

void TransportHttpTest::neverFollowsToAnotherOrigin()
{
    FaultServer other;
    HttpProbe probe;
    ConnectionRequest request;
    request.url = m_server.http(q("/redirect?to=http://localhost:%1/health").arg(other.port()));
    request.headers = {{q("Authorization"), q("Bearer s3cret")}};
    probe.check->start(request);
    QTRY_COMPARE(probe.failed, 1);
    QCOMPARE(probe.reason.what, FailureClass::Redirected);
    QCOMPARE(probe.reason.httpStatus, std::optional(302));
    QCOMPARE(probe.reason.detail, q("localhost"));
    QCOMPARE(other.log().connections(), 0);
}

// S01: Qt's error texts hold the address, and addresses hold secrets.
void TransportHttpTest::detailsHideTheAddress()
{
    for (const char *path : {"/truncated?token=s3cret", "/rst-early?token=s3cret",
                             "/chunk-error?token=s3cret", "/status/0?token=s3cret"}) {
        HttpProbe probe;
        probe.start(m_server.http(q(path)));
        QTRY_COMPARE(probe.ends(), 1);
        QVERIFY2(!probe.reason.detail.contains(q("s3cret")), qPrintable(probe.reason.detail));
    }
}

void TransportHttpTest::eachCheckIsANewConnection_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("server closes") << q("/health");
    QTest::newRow("server keeps open") << q("/health?keep=1");
}

void TransportHttpTest::eachCheckIsANewConnection()
{
    QFETCH(QString, path);
    FaultServer server;
    for (int i = 1; i <= 3; ++i) {
        HttpProbe probe;
        probe.start(server.http(path));
        QTRY_COMPARE(probe.answered, 1);
        QVERIFY(probe.answer.timing.connect);
        QCOMPARE(server.log().connections(), i);
    }
}

void TransportHttpTest::hangingChecksDoNotHoldUpTheirNeighbour()
{
    std::vector<std::unique_ptr<HttpProbe>> hanging;
    for (int i = 0; i < 20; ++i) {
        hanging.push_back(std::make_unique<HttpProbe>());
        hanging.back()->start(m_server.http(q("/no-upgrade")), milliseconds(60'000));
    }
    HttpProbe probe;
    probe.start(m_server.http(q("/health")), milliseconds(4'000));
    QTRY_COMPARE(probe.ends(), 1);
    QCOMPARE(probe.answered, 1);
}

void TransportHttpTest::abortIsSilent_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/no-upgrade", "/drip-body", "/health", "/endless-body"})
        QTest::newRow(path) << q(path);
}

void TransportHttpTest::abortIsSilent()
{
    QFETCH(QString, path);
    FaultServer server;
    HttpProbe probe;
    probe.start(server.http(path));
    QTRY_COMPARE(server.log().requests().size(), 1);
    const int before = probe.ends();
    probe.check->abort();
    probe.check->abort();
    QTRY_COMPARE(server.log().openConnections(), 0);
    QCOMPARE(probe.ends(), before);
}

void TransportHttpTest::tellsItsSteps()
{
    FaultServer server;
    HttpProbe probe;
    QList<ConnectStep> steps;
    QObject::connect(probe.check.get(), &HttpCheck::stepped, probe.check.get(),
                     [&](ConnectStep step) { steps << step; });
    probe.start(server.http(q("/health")).replace(q("127.0.0.1"), q("localhost")));
    QCOMPARE(steps, QList<ConnectStep>{ConnectStep::Name});
    QTRY_COMPARE(probe.ends(), 1);
    QCOMPARE(steps,
             (QList<ConnectStep>{ConnectStep::Name, ConnectStep::Reach, ConnectStep::Answer}));
}

void TransportHttpTest::endingAtAnyStep_data()
{
    QTest::addColumn<ConnectStep>("at");
    QTest::addColumn<bool>("deletes");
    for (const bool deletes : {false, true}) {
        const char *how = deletes ? "deleted" : "aborted";
        QTest::addRow("%s at the name", how) << ConnectStep::Name << deletes;
        QTest::addRow("%s reaching", how) << ConnectStep::Reach << deletes;
        QTest::addRow("%s waiting", how) << ConnectStep::Answer << deletes;
    }
}

void TransportHttpTest::endingAtAnyStep()
{
    QFETCH(ConnectStep, at);
    QFETCH(bool, deletes);
    FaultServer server;
    HttpProbe probe;
    bool reached = false;
    QObject::connect(probe.check.get(), &HttpCheck::stepped, probe.check.get(),
                     [&](ConnectStep step) {
                         if (step != at)
                             return;
                         reached = true;
                         if (deletes)
                             probe.check.reset();
                         else
                             probe.check->abort();
                     });
    probe.start(server.http(q("/health")).replace(q("127.0.0.1"), q("localhost")));
    QTRY_VERIFY(reached);
    QTRY_COMPARE(server.log().openConnections(), 0);
    QCOMPARE(probe.ends(), 0);
}

void TransportHttpTest::deletingInItsSlot_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/health", "/truncated", "/endless-body", "/redirect-loop"})
        QTest::newRow(path) << q(path);
}

void TransportHttpTest::deletingInItsSlot()
{
    QFETCH(QString, path);
    FaultServer server;
    HttpProbe probe;
    QObject::connect(probe.check.get(), &HttpCheck::answered, probe.check.get(),
                     [&] { probe.check.reset(); });
    QObject::connect(probe.check.get(), &HttpCheck::failed, probe.check.get(),
                     [&] { probe.check.reset(); });
    probe.start(server.http(path));
    QTRY_VERIFY(!probe.check);
    QTRY_COMPARE(server.log().openConnections(), 0);
}

QTEST_GUILESS_MAIN(TransportHttpTest)
#include "transport_http_test.moc"
