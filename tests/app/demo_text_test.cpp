// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/server_style.h"
#include "app/demo/service_text.h"
#include "tests/app/demo_client.h"

#include <QTest>

using namespace Pulse;
using namespace std::chrono;

namespace {

// 2026-11-21T20:30:43.169Z
constexpr WallTime at{milliseconds{1795293043169}};

} // namespace

class DemoTextTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesAsEachLanguageWritesThem();
    void pythonFloats_data();
    void pythonFloats();
    void uptimes_data();
    void uptimes();
    void jsonStrings();
    void etagIsTheOneThatExpressSent();
    void requestsComeOutOneByOne();
    void junkIsRefused();
};

void DemoTextTest::timesAsEachLanguageWritesThem()
{
    QCOMPARE(nodeTime(at), "2026-11-21T20:30:43.169Z");
    QCOMPARE(pythonNaiveTime(at + 187us, 0s), "2026-11-21T20:30:43.169187");
    QCOMPARE(pythonNaiveTime(floor<seconds>(at), 0s), "2026-11-21T20:30:43");
    QCOMPARE(strftimeWithZone(at, 0s, false), "2026-11-21T20:30:43+0000");
    QCOMPARE(strftimeWithZone(at, 19800s, false), "2026-11-22T02:00:43+0530");
    QCOMPARE(strftimeWithZone(at, -21600s, true), "2026-11-21T14:30:43-06:00");
    QCOMPARE(httpDate(at), "Sat, 21 Nov 2026 20:30:43 GMT");
}

void DemoTextTest::pythonFloats_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 0.0 << QByteArray("0.0");
    QTest::newRow("captured") << 400.0033540725708 << QByteArray("400.0033540725708");
    QTest::newRow("small") << 0.002 << QByteArray("0.002");
    QTest::newRow("smaller") << 0.00001 << QByteArray("1e-05");
    QTest::newRow("large") << 123456789012.0 << QByteArray("123456789012.0");
    QTest::newRow("larger") << 1e16 << QByteArray("1e+16");
    QTest::newRow("negative") << -2.5 << QByteArray("-2.5");
}

void DemoTextTest::pythonFloats()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    QCOMPARE(pythonFloat(value), text);
}

void DemoTextTest::uptimes_data()
{
    QTest::addColumn<int>("uptime");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("seconds") << 1 << QByteArray("1s");
    QTest::newRow("minutes") << 1350 << QByteArray("22m 30s");
    QTest::newRow("whole minutes") << 300 << QByteArray("5m 0s");
    QTest::newRow("hours") << 8100 << QByteArray("2h 15m");
    QTest::newRow("clock went back") << -5 << QByteArray("0s");
}

void DemoTextTest::uptimes()
{
    QFETCH(int, uptime);
    QFETCH(QByteArray, text);
    QCOMPARE(botUptime(seconds(uptime)), text);
}

void DemoTextTest::jsonStrings()
{
    const QString text = QStringLiteral("Grüße \"1\"\n\\ \U0001F600");
    QCOMPARE(pythonJsonString(text), R"("Gr\u00fc\u00dfe \"1\"\n\\ \ud83d\ude00")");
    QCOMPARE(QString::fromUtf8(nodeJsonString(text)),
             QStringLiteral("\"Grüße \\\"1\\\"\\n\\\\ \U0001F600\""));
}

void DemoTextTest::etagIsTheOneThatExpressSent()
{
    const QByteArray captured =
        R"({"statusCode":200,"status":"OK","timestamp":"2026-11-21T20:30:43.169Z","uptime":"1s",)"
        R"("heartbeat":{"count":0,"startTime":"2026-11-21T20:30:41.758Z"},"connection":)"
        R"({"healthy":true,"lastCheck":"2026-11-21T20:30:41.758Z","failureCount":0},)"
        R"("memory":{"heapUsed":"8MB","heapTotal":"11MB"}})";
    QCOMPARE(weakEtag(captured), "W/\"119-VLQRx4KQ/JZIUayvByQwaz+owpo\"");
}

void DemoTextTest::requestsComeOutOneByOne()
{
    QByteArray buffer = "GET /a?x=%20y&z HTTP/1.1\r\nHost: h\r\nX-Two:  2 \r\n\r\n"
                        "POST /b HTTP/1.1\r\nContent-Length: 3\r\n\r\nab";
    HttpRequest request;
    QCOMPARE(HttpRequestReader::take(buffer, request), HttpRequestReader::Result::Ready);
    QCOMPARE(request.path, "/a");
    QCOMPARE(request.parameter("x"), QByteArray(" y"));
    QCOMPARE(request.parameter("z"), QByteArray());
    QVERIFY(!request.parameter("q"));
    QCOMPARE(request.header("x-two"), "2");
    QCOMPARE(HttpRequestReader::take(buffer, request), HttpRequestReader::Result::NeedMore);
    buffer += 'c';
    QCOMPARE(HttpRequestReader::take(buffer, request), HttpRequestReader::Result::Ready);
    QCOMPARE(request.body, "abc");
    QVERIFY(buffer.isEmpty());
}

void DemoTextTest::junkIsRefused()
{
    HttpRequest request;
    for (QByteArray junk : {QByteArray("hello\r\n\r\n"), QByteArray(20'000, 'x'),
                            QByteArray("GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"),
                            QByteArray("GET / HTTP/1.1\r\nContent-Length: 999999\r\n\r\n")})
        QCOMPARE(HttpRequestReader::take(junk, request), HttpRequestReader::Result::Refused);
}

QTEST_GUILESS_MAIN(DemoTextTest)
#include "demo_text_test.moc"
