// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api_watch.h"

using namespace Pulse::Testing;

/// A dead man's switch from end to end: calls come over the local API, and their absence is told.
class ApiPushTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("PULSE_TEST_PUSH_TOKEN", "canary push/token"); }
    void lateMissedRecovered();
    void wrongCallsAreRefused();
};

namespace {

const QByteArray nightly = R"([[service]]
id = "nightly"
url = "push://nightly-backup"
token = "env:PULSE_TEST_PUSH_TOKEN"
[service.heartbeat]
interval = "1s"
grace = "300ms"
)";
const QByteArray address = "/push/canary%20push%2Ftoken";

} // namespace

void ApiPushTest::lateMissedRecovered()
{
    ApiWatch watch;
    QVERIFY2(watch.start(nightly), watch.errors.constData());
    const QString id = QStringLiteral("nightly");
    QTRY_VERIFY(!watch.session(id).isEmpty());
    const ApiWatch::Answer good = watch.call("POST", address, {}, R"({"msg":"done","latency":7})");
    QCOMPARE(good.status, 200);
    QCOMPARE(good.json()[u"success"], QJsonValue(true));
    QTRY_COMPARE(watch.lines(QStringLiteral("heartbeat")).size(), 1);
    const QJsonObject beat = watch.lines(QStringLiteral("heartbeat")).constFirst();
    QCOMPARE(beat[u"kind"].toString(), QStringLiteral("push"));
    QCOMPARE(beat[u"latencyMs"].toDouble(), 7.0);
    // Nothing comes: late, then missed.
    QTRY_VERIFY(!watch.lines(QStringLiteral("missed")).isEmpty());
    QTRY_COMPARE(watch.status(id), QStringLiteral("critical"));
    QVERIFY(watch.call("GET", "/metrics").body.contains("heartbeats_missed_total{session=\"night"));
    // It calls again, and says first that it is ill, then that it is well.
    QCOMPARE(watch.call("GET", address + "?status=down&msg=disk+full").status, 200);
    QTRY_VERIFY(
        watch.session(id)[u"reasons"][0][u"text"].toString().contains(QStringLiteral("disk full")));
    QCOMPARE(watch.call("GET", address).status, 200);
    QTRY_VERIFY([&] {
        for (const QJsonObject &status : watch.lines(QStringLiteral("status"))) {
            if (status[u"status"].toString() == QLatin1String("healthy") &&
                status[u"previous"].toString() == QLatin1String("critical"))
                return true;
        }
        return false;
    }());
    QVERIFY(!watch.errors.contains("canary"));
}

void ApiPushTest::wrongCallsAreRefused()
{
    ApiWatch watch;
    QVERIFY2(watch.start(nightly), watch.errors.constData());
    QTRY_VERIFY(!watch.session(QStringLiteral("nightly")).isEmpty());
    QCOMPARE(watch.call("GET", "/push/nightly").status, 404);
    QCOMPARE(watch.call("GET", "/push/").status, 404);
    QCOMPARE(watch.call("DELETE", address).status, 405);
    QCOMPARE(watch.call("GET", address + "?status=dwon").status, 400);
    QCOMPARE(watch.call("HEAD", address).status, 200);
    QCOMPARE(watch.session(QStringLiteral("nightly"))[u"heartbeats"][u"received"].toInt(), 0);
}

QTEST_GUILESS_MAIN(ApiPushTest)
#include "api_push_test.moc"
