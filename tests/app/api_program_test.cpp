// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api_watch.h"

#include <QTcpServer>

using namespace Pulse::Testing;

/// `watch --listen` and [api] of the file, as other programs meet them.
class ApiProgramTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("PULSE_TEST_API_TOKEN", "open sesame"); }
    void answersWhileItWatches();
    void acknowledgesAnIncident();
    void listensAsTheFileSays();
    void refusesOpenPlacesWithoutToken();
    void portInUseIsToldAndEnds();
};

namespace {

/// A service that never answers: a free port where nobody listens.
QByteArray deadService()
{
    QTcpServer server;
    [[maybe_unused]] const bool listening = server.listen(QHostAddress::LocalHost);
    return "[[service]]\nid = \"dead\"\nurl = \"ws://127.0.0.1:" +
           QByteArray::number(server.serverPort()) + "/ws\"\n";
}

const QByteArray withToken = "[api]\ntoken = \"env:PULSE_TEST_API_TOKEN\"\n";

} // namespace

void ApiProgramTest::answersWhileItWatches()
{
    ApiWatch watch;
    QVERIFY2(watch.start(withToken + deadService()), watch.errors.constData());
    QCOMPARE(watch.call("GET", "/ping").status, 200);
    QCOMPARE(watch.call("GET", "/health").status, 200);
    QTRY_COMPARE(watch.status(QStringLiteral("dead")), QStringLiteral("warning"));
    QVERIFY(
        watch.call("GET", "/metrics")
            .body.contains("pulseboard_session_status{session=\"dead\",status=\"warning\"} 1\n"));
    const auto before = watch.lines(QStringLiteral("connection")).size();
    QCOMPARE(watch.call("POST", "/api/v1/sessions/dead/reconnect").status, 401);
    QCOMPARE(watch.call("POST", "/api/v1/sessions/dead/reconnect", "open sesame").status, 202);
    QTRY_VERIFY(watch.lines(QStringLiteral("connection")).size() > before);
    QVERIFY(!watch.errors.contains("sesame"));
}

void ApiProgramTest::acknowledgesAnIncident()
{
    ApiWatch watch;
    QVERIFY2(watch.start(withToken + deadService()), watch.errors.constData());
    const auto incident = [&watch] {
        const QJsonObject all = watch.call("GET", "/api/v1/incidents").json();
        return all[u"incidents"].toArray().at(0).toObject();
    };
    QTRY_COMPARE(incident()[u"state"].toString(), QStringLiteral("open"));
    const QByteArray page =
        "/api/v1/incidents/" + incident()[u"id"].toVariant().toString().toUtf8() + "/acknowledge";
    QCOMPARE(watch.call("POST", page).status, 401);
    QCOMPARE(watch.call("POST", page, "open sesame", R"({"note":"I look at it"})").status, 202);
    QTRY_COMPARE(incident()[u"state"].toString(), QStringLiteral("acknowledged"));
}

void ApiProgramTest::listensAsTheFileSays()
{
    ApiWatch watch;
    QVERIFY2(watch.start("[api]\nlisten = \"127.0.0.1:0\"\nmetrics_prefix = \"app\"\n", {}),
             watch.errors.constData());
    QVERIFY(watch.call("GET", "/metrics").body.contains("\napp_observer_up 1\n"));
}

void ApiProgramTest::refusesOpenPlacesWithoutToken()
{
    ApiWatch watch;
    QVERIFY(!watch.start({}, QStringLiteral("0.0.0.0:0")));
    QVERIFY2(watch.errors.contains("no token is set"), watch.errors.constData());
    QCOMPARE(watch.process().exitCode(), 1);
}

// F36
void ApiProgramTest::portInUseIsToldAndEnds()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ApiWatch watch;
    QVERIFY(!watch.start({}, QStringLiteral("127.0.0.1:%1").arg(other.serverPort())));
    QVERIFY2(watch.errors.contains("cannot listen on 127.0.0.1:"), watch.errors.constData());
    QCOMPARE(watch.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(watch.process().exitCode(), 1);
}

QTEST_GUILESS_MAIN(ApiProgramTest)
#include "api_program_test.moc"
