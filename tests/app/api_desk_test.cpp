// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/api_fixture.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;
using namespace std::chrono_literals;

/// What the local API answers, and to whom; no socket.
class ApiDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesAreRead_data();
    void placesAreRead();
    void openPlacesNeedAToken();
    void hostsAreChecked_data();
    void hostsAreChecked();
    void secretsAreCompared();
    void everyAnswerSaysSuccess_data();
    void everyAnswerSaysSuccess();
    void healthTellsOfSilentParts();
    void sessionsAreListedWithoutSecrets();
    void sessionsOfRemovedServicesGo();
    void readingFromElsewhereNeedsTheToken();
    void reconnectNeedsTheToken();
    void acknowledgeIsPassedOn();
    void accountWebhookIsPassedOn();
    void accountWebhookIsRefused_data();
    void accountWebhookIsRefused();

private:
    static ApiSetup setup(const QString &token = QStringLiteral("open sesame"))
    {
        ApiSetup setup;
        setup.token = token;
        return setup;
    }
};

void ApiDeskTest::placesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    const auto row = [](const char *text, const char *address, int port) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address) << port;
    };
    row("127.0.0.1:9187", "127.0.0.1", 9187);
    row("[::1]:80", "::1", 80);
    row("localhost:0", "127.0.0.1", 0);
    row(":9187", "127.0.0.1", 9187);
    row("0.0.0.0:65535", "0.0.0.0", 65'535);
    row("127.0.0.1", "", -1);
    row("127.0.0.1:65536", "", -1);
    row("127.0.0.1:-1", "", -1);
    row("127.0.0.1:+1", "", -1);
    row("127.0.0.1:", "", -1);
    row("example.net:80", "", -1);
    row("", "", -1);
}

void ApiDeskTest::placesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);
    QString problem;
    const auto place = placeOf(text, &problem);
    QCOMPARE(place.has_value(), port >= 0);
    if (!place) {
        QVERIFY(!problem.isEmpty());
        return;
    }
    QCOMPARE(place->address.toString(), address);
    QCOMPARE(int(place->port), port);
}

void ApiDeskTest::openPlacesNeedAToken()
{
    ApiSetup open = setup({});
    QCOMPARE(refusalOf(open), QString());
    open.address = QHostAddress(QHostAddress::AnyIPv4);
    QVERIFY(refusalOf(open).contains(QStringLiteral("token")));
    open.token = QStringLiteral("x");
    QCOMPARE(refusalOf(open), QString());
}

void ApiDeskTest::hostsAreChecked_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *host, bool good) {
        QTest::newRow(host) << QByteArray(host) << good;
    };
    row("127.0.0.1:9187", true);
    row("127.0.0.1", true);
    row("localhost:9187", true);
    row("LocalHost", true);
    row("[::1]:9187", true);
    row("192.168.1.7:9187", true);
    row("pulse.lan:9187", true);
    row("evil.example:9187", false); // DNS rebinding: the browser sends the name it knows
    row("127.0.0.1.evil.example", false);
    row("localhost:80", false);
    row("localhost:", false);
    row("localhost:9187@evil", false);
    row("", false);
}

void ApiDeskTest::hostsAreChecked()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, good);
    ApiSetup mine = setup();
    mine.names = {QStringLiteral("pulse.lan")};
    QCOMPARE(isOwnHost(host, mine, 9187), good);
}

void ApiDeskTest::secretsAreCompared()
{
    QVERIFY(isSameSecret("abc", "abc"));
    QVERIFY(!isSameSecret("abc", "abd"));
    QVERIFY(!isSameSecret("abc", "ab"));
    QVERIFY(!isSameSecret("abc", ""));
    QVERIFY(isSameSecret("", ""));
}

void ApiDeskTest::everyAnswerSaysSuccess_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *method, const char *target, int status,
                        const char *token = "") {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << QByteArray(token)
                            << status;
    };
    row("health", "GET", "/health", 200);
    row("ping", "GET", "/ping", 200);
    row("ping by head", "HEAD", "/ping", 200);
    row("sessions", "GET", "/api/v1/sessions", 200);
    row("incidents", "GET", "/api/v1/incidents", 200);
    row("root", "GET", "/", 404);
    row("unknown", "GET", "/nothing", 404);
    row("traversal", "GET", "/../../etc/passwd", 404);
    row("coded traversal", "GET", "/health/%2e%2e/%2e%2e/etc/passwd", 404);
    row("slash within", "GET", "/api%2Fv1%2Fsessions", 404);
    row("method", "DELETE", "/health", 405);
    row("bad method", "BREW", "/api/v1/sessions", 405);
    row("reading what changes", "GET", "/api/v1/sessions/chat/reconnect", 405, "open sesame");
    row("no token", "POST", "/api/v1/sessions/chat/reconnect", 401);
    row("wrong token", "POST", "/api/v1/sessions/chat/reconnect", 401, "open sesam");
    row("no such session", "POST", "/api/v1/sessions/nobody/reconnect", 404, "open sesame");
    row("no such verb", "POST", "/api/v1/sessions/chat/explode", 404, "open sesame");
    row("no such incident", "POST", "/api/v1/incidents/99/acknowledge", 404, "open sesame");
    row("not an incident", "POST", "/api/v1/incidents/x/acknowledge", 404, "open sesame");
}

void ApiDeskTest::everyAnswerSaysSuccess()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, token);
    QFETCH(int, status);
    const auto desk = makeDesk();
    const ApiAnswer answer = desk->answer(requestOf(method, target, token), setup(), true);
    QCOMPARE(answer.status, status);
    const QJsonObject json = jsonOf(answer);
    QCOMPARE(json.value(QStringLiteral("success")), QJsonValue(status < 300));
    QCOMPARE(json.contains(QStringLiteral("error")), status >= 300);
    QVERIFY(!answer.body.contains("open sesame"));
}

void ApiDeskTest::healthTellsOfSilentParts()
{
    Instant now = apiNow;
    const auto desk = makeDesk([&now] { return now; });
    const HttpRequest request = requestOf("GET", "/health");
    QCOMPARE(desk->answer(request, setup(), true).status, 200);
    now = now + 16s;
    const ApiAnswer ill = desk->answer(request, setup(), true);
    QCOMPARE(ill.status, 503);
    QCOMPARE(jsonOf(ill).value(QStringLiteral("success")), QJsonValue(false));
    QCOMPARE(jsonOf(ill).value(QStringLiteral("status")).toString(), QStringLiteral("unhealthy"));
    desk->partAnswered(QStringLiteral("engine"));
    QCOMPARE(desk->answer(request, setup(), true).status, 200);
}

// S01
void ApiDeskTest::sessionsAreListedWithoutSecrets()
{
    const auto desk = makeDesk();
    desk->onUpdated({updateOf(QStringLiteral("chat"), healthyState())});
    const ApiAnswer answer = desk->answer(requestOf("GET", "/api/v1/sessions"), setup(), true);
    const QJsonArray list = jsonOf(answer).value(QStringLiteral("sessions")).toArray();
    QCOMPARE(list.size(), 1);
    const QJsonObject session = list.first().toObject();
    QCOMPARE(session.value(QStringLiteral("id")).toString(), QStringLiteral("chat"));
    QCOMPARE(session.value(QStringLiteral("status")).toString(), QStringLiteral("healthy"));
    QCOMPARE(session.value(QStringLiteral("heartbeats")).toObject().value(QStringLiteral("lastAt")),
             QJsonValue(QStringLiteral("2026-02-02T02:40:00.000Z")));
    QVERIFY(!answer.body.contains("canary"));
    const ApiAnswer metrics = desk->answer(requestOf("GET", "/metrics"), setup(), true);
    QVERIFY(!metrics.body.contains("canary"));
}

void ApiDeskTest::sessionsOfRemovedServicesGo()
{
    const auto desk = makeDesk();
    desk->onUpdated({updateOf(QStringLiteral("chat"), healthyState()),
                     updateOf(QStringLiteral("bot/account-1"), healthyState()),
                     updateOf(QStringLiteral("stranger"), healthyState())});
    const auto count = [&] {
        const ApiAnswer answer = desk->answer(requestOf("GET", "/api/v1/sessions"), setup(), true);
        return jsonOf(answer).value(QStringLiteral("sessions")).toArray().size();
    };
    QCOMPARE(count(), 2);
    desk->setServices({watched(QStringLiteral("bot"), QStringLiteral("Bot"))});
    QCOMPARE(count(), 1);
    QVERIFY(!desk->answer(requestOf("GET", "/metrics"), setup(), true).body.contains("\"chat\""));
}

void ApiDeskTest::readingFromElsewhereNeedsTheToken()
{
    const auto desk = makeDesk();
    for (const char *target : {"/metrics", "/api/v1/sessions", "/api/v1/incidents"}) {
        QCOMPARE(desk->answer(requestOf("GET", target), setup(), false).status, 401);
        const auto signedIn = requestOf("GET", target, "open sesame");
        QCOMPARE(desk->answer(signedIn, setup(), false).status, 200);
    }
    QCOMPARE(desk->answer(requestOf("GET", "/health"), setup(), false).status, 200);
}

void ApiDeskTest::reconnectNeedsTheToken()
{
    const auto desk = makeDesk();
    desk->onUpdated({updateOf(QStringLiteral("bot/a b"), healthyState())});
    const QSignalSpy asked(desk.get(), &ApiDesk::reconnectAsked);
    const QByteArray target = "/api/v1/sessions/bot%2Fa%20b/reconnect";
    QCOMPARE(desk->answer(requestOf("POST", target, "wrong"), setup(), true).status, 401);
    QCOMPARE(desk->answer(requestOf("POST", target, "open sesame"), setup({}), true).status, 403);
    QCOMPARE(desk->answer(requestOf("POST", target), setup({}), true).status, 403);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(desk->answer(requestOf("POST", target, "open sesame"), setup(), true).status, 202);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<QList<SessionId>>().first().value,
             QStringLiteral("bot/a b"));
}

void ApiDeskTest::acknowledgeIsPassedOn()
{
    const auto desk = makeDesk();
    Incident incident;
    incident.id.value = 7;
    incident.session.value = QStringLiteral("chat");
    desk->onIncident(incident);
    const auto call = [&](const char *token = "open sesame") {
        return desk->answer(requestOf("POST", "/api/v1/incidents/7/acknowledge", token,
                                      R"({"note":"I look at it"})"),
                            setup(), true);
    };
    const QSignalSpy asked(desk.get(), &ApiDesk::acknowledgeAsked);
    QCOMPARE(call("wrong").status, 401);
    QCOMPARE(call().status, 202);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().last().toString(), QStringLiteral("I look at it"));
    incident.phase = IncidentPhase::Closed;
    desk->onIncident(incident);
    QCOMPARE(call().status, 409);
}

namespace {

WatchedService crmNamed(const char *id)
{
    WatchedService service = watched(QString::fromLatin1(id), QString::fromLatin1(id));
    ServiceSettings &settings = service.settings.detach();
    settings.profile = Profile::WhatsappCrm;
    settings.transport = TransportKind::SocketIo;
    return service;
}

HttpRequest webhookOf(const QByteArray &body, const char *query = "",
                      const char *token = "open sesame")
{
    return requestOf("POST", QByteArray("/webhooks/whatsapp/health-status") + query, token, body);
}

constexpr const char *criticalAccount =
    R"({"event":"whatsapp.health.critical","accountId":"abc-123","status":"Critical",)"
    R"("offlineDuration":21600000,"timestamp":"2026-02-02T02:40:00Z"})";

} // namespace

// S1-35
void ApiDeskTest::accountWebhookIsPassedOn()
{
    const auto desk = makeDesk();
    desk->setServices({watched(QStringLiteral("bot"), QStringLiteral("Bot")), crmNamed("crm")});
    const QSignalSpy told(desk.get(), &ApiDesk::accountTold);
    QCOMPARE(desk->answer(webhookOf(criticalAccount, "", "wrong"), setup(), true).status, 401);
    QCOMPARE(told.size(), 0);
    QCOMPARE(desk->answer(webhookOf(criticalAccount), setup(), true).status, 202);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<SessionId>().value, QStringLiteral("crm"));
    const auto event = told.first().last().value<AccountEvent>();
    QCOMPARE(event.account, QStringLiteral("abc-123"));
    QCOMPARE(event.health, QStringLiteral("critical"));
    QCOMPARE(meaningOfAccountStatus(event.status), AccountWord::Offline);
    const milliseconds sixHours = std::chrono::hours(6);
    QVERIFY(event.lastDisconnected);
    QCOMPARE(event.lastDisconnected->sinceEpoch, apiNow.wall - sixHours);
    desk->setServices({crmNamed("crm"), crmNamed("other")});
    QCOMPARE(desk->answer(webhookOf(criticalAccount), setup(), true).status, 400);
    QCOMPARE(desk->answer(webhookOf(criticalAccount, "?service=other"), setup(), true).status, 202);
    QCOMPARE(told.last().first().value<SessionId>().value, QStringLiteral("other"));
    QCOMPARE(desk->answer(webhookOf(criticalAccount, "?service=x"), setup(), true).status, 404);
    desk->setServices({});
    QCOMPARE(desk->answer(webhookOf(criticalAccount), setup(), true).status, 409);
}

void ApiDeskTest::accountWebhookIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no account") << QByteArray(R"({"event":"whatsapp.health.critical"})");
    QTest::newRow("long account") << R"({"event":"whatsapp.health.warning","accountId":")" +
                                         QByteArray(201, 'x') + "\"}";
    QTest::newRow("another event") << QByteArray(R"({"event":"disk.full","accountId":"1"})");
    QTest::newRow("another health")
        << QByteArray(R"({"event":"whatsapp.health.odd","accountId":"1"})");
    QTest::newRow("duration as a word") << QByteArray(
        R"({"event":"whatsapp.health.critical","accountId":"1","offlineDuration":"long"})");
    QTest::newRow("negative duration") << QByteArray(
        R"({"event":"whatsapp.health.critical","accountId":"1","offlineDuration":-1})");
    QTest::newRow("endless duration") << QByteArray(
        R"({"event":"whatsapp.health.critical","accountId":"1","offlineDuration":1e300})");
}

void ApiDeskTest::accountWebhookIsRefused()
{
    QFETCH(QByteArray, body);
    const auto desk = makeDesk();
    desk->setServices({crmNamed("crm")});
    const QSignalSpy told(desk.get(), &ApiDesk::accountTold);
    QCOMPARE(desk->answer(webhookOf(body), setup(), true).status, 400);
    QCOMPARE(told.size(), 0);
}

QTEST_GUILESS_MAIN(ApiDeskTest)
#include "api_desk_test.moc"
