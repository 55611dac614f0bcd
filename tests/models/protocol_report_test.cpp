// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/health_report_reader.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Pulse;
using namespace std::chrono_literals;
using Reading = ReportField::Reading;

namespace {

// Bodies as captured from running services.
const char *const MEZON =
    R"({"statusCode":200,"status":"OK","timestamp":"2026-11-21T20:30:43.169Z","uptime":"1s",)"
    R"("heartbeat":{"count":270,"startTime":"2026-11-21T18:15:41.758Z"},)"
    R"("connection":{"healthy":true,"lastCheck":"2026-11-21T20:30:41.758Z","failureCount":0},)"
    R"("memory":{"heapUsed":"45MB","heapTotal":"64MB"}})";
const char *const TELEGRAM =
    R"({"bot_version":"2.0.1","error_rate":0.002,"last_update_ago":400.0033540725708,)"
    R"("status":"unhealthy","timestamp":"2026-11-21T20:34:50.302187","total_errors":3,)"
    R"("total_updates":1500,"uptime_seconds":3600.5})"
    "\n";
const char *const WEBSOCKETS =
    R"({"success":true,"data":{"isServerOnline":true,"activeConnections":1,)"
    R"("timestamp":"2026-11-21T20:40:03.402Z"}})";

HealthReport read(Profile profile, const QByteArray &body, int status = 200)
{
    return readHealthReport(profile, status, body);
}

const ReportField *fieldAt(const HealthReport &report, const char *path)
{
    for (const ReportField &field : report.fields) {
        if (field.path == QLatin1String(path))
            return &field;
    }
    return nullptr;
}

} // namespace

class ProtocolReportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mezonHealth();
    void mezonPing();
    void telegramHealth();
    void telegramPingAndRoot();
    void webSocketHealthAndStats();
    void nobodyConnectedIsNoFailure();
    void whatsappJobs();
    void whatsappJobTimes();
    void whatsappAccounts();
    void generic();
    void claims_data();
    void claims();
    void problems_data();
    void problems();
    void numbersInText();
    void hugeCounters();
    void uptimeIsOfTheBotsOwnClock();
    void fieldsKeepTheirOrder();
    void fieldsAreUnderstood_data();
    void fieldsAreUnderstood();
    void fieldsAreBounded();
    void hostileBodiesAreBounded();
    void halfABodyIsNeverHealthy();
};

void ProtocolReportTest::mezonHealth()
{
    const HealthReport r = read(Profile::MezonBot, MEZON);
    QCOMPARE(r.problem, QString());
    QCOMPARE(r.httpStatus, 200);
    QCOMPARE(r.bodyStatusCode, std::optional(200));                 // S0-8
    QCOMPARE(r.statusWord, std::optional(QStringLiteral("OK")));    // S0-9
    QVERIFY(r.timestamp->sinceEpoch == 1'795'293'043'169ms);        // S0-10
    QVERIFY(r.uptime == 2h + 15min + 1s + 411ms);                   // S0-11
    QCOMPARE(r.heartbeatCount, std::optional(qint64{270}));         // S0-12
    QVERIFY(r.startedAt->sinceEpoch == 1'795'284'941'758ms);        // S0-13
    QCOMPARE(r.healthy, std::optional(true));                       // S0-14
    QVERIFY(r.lastCheck->sinceEpoch == 1'795'293'041'758ms);        // S0-15
    QCOMPARE(r.failureCount, std::optional(qint64{0}));             // S0-16
    QCOMPARE(r.memoryUsedBytes, std::optional(qint64{45'000'000})); // S0-17
    QCOMPARE(r.memoryTotalBytes, std::optional(qint64{64'000'000}));
    QCOMPARE(r.rawBody, QString::fromUtf8(MEZON));
    QCOMPARE(r.fields.size(), 11);
}

void ProtocolReportTest::mezonPing() // S0-18
{
    const HealthReport r =
        read(Profile::MezonBot,
             R"({"statusCode":200,"message":"pong","timestamp":"2026-11-21T20:30:43.178Z"})");
    QCOMPARE(r.problem, QString());
    QCOMPARE(r.bodyStatusCode, std::optional(200));
    QVERIFY(r.timestamp.has_value());
    QVERIFY(!r.healthy.has_value()); // it answers, it does not say that it is well
}

void ProtocolReportTest::telegramHealth()
{
    const HealthReport r = read(Profile::TelegramKeepalive, TELEGRAM, 503); // S2-21
    QCOMPARE(r.problem, QString());
    QCOMPARE(r.httpStatus, 503);
    QCOMPARE(r.statusWord, std::optional(QStringLiteral("unhealthy"))); // S2-14
    QCOMPARE(r.healthy, std::optional(false));
    QVERIFY(r.uptime == 3600s + 500ms);                    // S2-15
    QCOMPARE(r.version, QStringLiteral("2.0.1"));          // S2-16
    QVERIFY(r.lastUpdateAgo == 400'003ms);                 // S2-17
    QCOMPARE(r.totalUpdates, std::optional(qint64{1500})); // S2-18
    QCOMPARE(r.totalErrors, std::optional(qint64{3}));
    QCOMPARE(r.errorRate, std::optional(0.002));                 // S2-19
    QVERIFY(r.timestamp.has_value() && !r.timestamp->zoneKnown); // S2-20
}

void ProtocolReportTest::telegramPingAndRoot()
{
    const HealthReport ping =
        read(Profile::TelegramKeepalive,
             R"({"pong":true,"timestamp":"2026-11-21T20:34:50.274851"})"); // S2-22
    QCOMPARE(ping.problem, QString());
    QVERIFY(!ping.healthy.has_value());
    QCOMPARE(read(Profile::TelegramKeepalive, R"({"pong":false})").healthy, std::optional(false));

    const HealthReport root = read( // S2-23
        Profile::TelegramKeepalive,
        R"({"bot":"Casino Bot","status":"online","timestamp":"2026-11-21T20:34:50","version":"2.0.1"})");
    QCOMPARE(root.problem, QString());
    QCOMPARE(root.name, QStringLiteral("Casino Bot"));
    QCOMPARE(root.version, QStringLiteral("2.0.1"));
    QCOMPARE(root.healthy, std::optional(true));
}

void ProtocolReportTest::webSocketHealthAndStats()
{
    const HealthReport health = read(Profile::WebSocketPing, WEBSOCKETS); // S4-28
    QCOMPARE(health.problem, QString());
    QCOMPARE(health.healthy, std::optional(true));
    QCOMPARE(health.activeConnections, std::optional(qint64{1}));
    QVERIFY(health.timestamp.has_value());

    const HealthReport stats = read( // S4-27
        Profile::WebSocketPing,
        R"({"success":true,"data":{"totalConnections":25,"activeConnections":7,"isServerOnline":true,)"
        R"("storeConnections":{"s1":1},"averageConnectionTime":222}})");
    QCOMPARE(stats.activeConnections, std::optional(qint64{7}));
    QCOMPARE(fieldAt(stats, "data.totalConnections")->number, 25.0);
    QCOMPARE(fieldAt(stats, "data.storeConnections.s1")->number, 1.0);

    const HealthReport snake =
        read(Profile::WebSocketPing, R"({"is_server_online":"true","active_connections":"7"})");
    QCOMPARE(snake.problem, QString());
    QCOMPARE(snake.healthy, std::optional(true));
    QCOMPARE(snake.activeConnections, std::optional(qint64{7}));
}

void ProtocolReportTest::nobodyConnectedIsNoFailure() // S4-20
{
    const HealthReport nobody =
        read(Profile::WebSocketPing, R"({"isServerOnline":false,"activeConnections":0})");
    QCOMPARE(nobody.problem, QString());
    QVERIFY(!nobody.healthy.has_value());
    QCOMPARE(nobody.activeConnections, std::optional(qint64{0}));
    const HealthReport down =
        read(Profile::WebSocketPing, R"({"isServerOnline":false,"activeConnections":3})");
    QCOMPARE(down.healthy, std::optional(false));
}

void ProtocolReportTest::whatsappJobs() // S1-13
{
    const HealthReport r = read(
        Profile::WhatsappCrm,
        R"({"success":true,"data":{"whatsapp-health-check":{"running":true},)"
        R"("daily-message-counter-reset":{"running":false},"inactive-client-cleanup":{"running":true}}})");
    QCOMPARE(r.problem, QString());
    QCOMPARE(r.jobs.size(), 3);
    QVERIFY(r.jobs.contains(qMakePair(QStringLiteral("daily-message-counter-reset"), false)));
    QVERIFY(r.jobs.contains(qMakePair(QStringLiteral("whatsapp-health-check"), true)));
    QVERIFY(!r.healthy.has_value());

    const HealthReport refused =
        read(Profile::WhatsappCrm, R"({"success":false,"message":"Invalid token"})", 401);
    QCOMPARE(refused.problem, QStringLiteral("it says: Invalid token"));
    QVERIFY(refused.jobs.isEmpty());
}

void ProtocolReportTest::whatsappJobTimes() // S1-38
{
    const HealthReport r = readHealthReport(
        Profile::WhatsappCrm, 200,
        R"({"data":{"a":{"running":true,"schedule":"*/30 * * * *","lastRun":"2026-11-22T10:00:00Z"},)"
        R"("b":{"running":true,"cron":7,"lastRun":"yesterday"},"c":{"running":false}}})");
    QCOMPARE(r.problem, QString());
    QCOMPARE(r.jobs.size(), 3);
    QCOMPARE(r.jobTimes.size(), 1); // what is neither a text nor a time says nothing
    QCOMPARE(r.jobTimes[0].job, QStringLiteral("a"));
    QCOMPARE(r.jobTimes[0].cron, QStringLiteral("*/30 * * * *"));
    QVERIFY(r.jobTimes[0].lastRun && r.jobTimes[0].lastRun->zoneKnown);
}

void ProtocolReportTest::whatsappAccounts() // S1-16
{
    const HealthReport r = read(
        Profile::WhatsappCrm,
        R"({"success":true,"data":[{"healthStatus":"Healthy","connectionStatus":"Connected","_count":3},)"
        R"({"healthStatus":"Critical","connectionStatus":"Failed","_count":{"_all":2}},)"
        R"({"healthStatus":"Healthy","connectionStatus":"Disconnected","_count":"1"},)"
        R"({"healthStatus":"Healthy","connectionStatus":"Connected","_count":4}]})");
    QCOMPARE(r.problem, QString());
    QCOMPARE(r.accounts.size(), 3);
    QCOMPARE(r.accounts.at(0),
             (AccountCount{QStringLiteral("Healthy"), QStringLiteral("Connected"), 7}));
    QCOMPARE(r.accounts.at(1),
             (AccountCount{QStringLiteral("Critical"), QStringLiteral("Failed"), 2}));
    QCOMPARE(r.accounts.at(2).count, 1);
    QVERIFY(read(Profile::WhatsappCrm, R"({"success":true,"data":[]})").accounts.isEmpty());
}

void ProtocolReportTest::generic()
{
    const HealthReport up = read(Profile::Generic, R"({"status":"UP","version":"1.2"})");
    QCOMPARE(up.healthy, std::optional(true));
    QCOMPARE(up.version, QStringLiteral("1.2"));
    QCOMPARE(read(Profile::Generic, MEZON).healthy, std::optional(true));
    QCOMPARE(read(Profile::Generic, TELEGRAM, 503).healthy, std::optional(false));
    const HealthReport odd = read(Profile::Generic, R"({"status":"Tuesday","healthy":"yes"})");
    QVERIFY(!odd.healthy.has_value());
    QCOMPARE(odd.problem, QString());
    for (const char *body : {"", "OK", "<html>hello</html>", "[1,2]", "[]"}) {
        const HealthReport page = read(Profile::Generic, body);
        QCOMPARE(page.problem, QString()); // a web page may be what is watched
        QVERIFY(!page.healthy.has_value());
    }
    QVERIFY(!read(Profile::Generic, "{\"status\":").problem.isEmpty());
}

void ProtocolReportTest::claims_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("healthy"); // 1, 0 or -1: no claim
    int n = 0;
    const auto row = [&n](Profile profile, const char *body, int healthy) {
        QTest::addRow("%d %.70s", n++, body)
            << static_cast<int>(profile) << QByteArray(body) << healthy;
    };
    const Profile s0 = Profile::MezonBot;
    const Profile s2 = Profile::TelegramKeepalive;
    const Profile s4 = Profile::WebSocketPing;
    row(s0, R"({"status":"OK","connection":{"healthy":false}})", 0); // S0-25
    row(s0, R"({"status":"ERROR","connection":{"healthy":true}})", 0);
    row(s0, R"({"status":"OK"})", -1); // S0-14: without its claim of health it says nothing
    row(s0, R"({"status":"ok ","connection":{"healthy":"true"}})", 1);
    row(s0, R"({"status":"OK","connection":{"healthy":null}})", -1);
    row(s0, R"({"connection":{"healthy":true}})", -1);
    row(s0, R"({"status":"OK","connection":{"healthy":"yes"}})", -1);
    row(s0, R"({"status":"OK","connection":{"healthy":1}})", -1);
    row(s0, R"({"status":"OK","connection":{"healthy":[]}})", -1);
    row(s0, R"({"status":"OK","connection":{"healthy":true,"failureCount":"many"}})", -1);
    row(s0, R"({"status":"starting"})", -1);
    row(s0, R"({"status":"starting","connection":{"healthy":true}})", -1);
    row(s0, R"({"status":"starting","connection":{"healthy":false}})", 0);
    row(s0, R"({"statusCode":200})", -1);
    row(s0, R"({"statusCode":500,"message":"Internal server error"})", -1);
    row(s0, R"({})", -1);
    row(s2, R"({"status":"healthy"})", -1); // S2-17 is the primary signal
    row(s2, R"({"status":"healthy","last_update_ago":1.2})", 1);
    row(s2, R"({"status":"healthy","error_rate":"NaN"})", -1);
    row(s2, R"({"status":"healthy","last_update_ago":"soon"})", -1);
    row(s2, R"({"status":"degraded"})", 0);
    row(s4, R"({"success":false,"data":{"isServerOnline":true}})", -1);
    row(s4, R"({"success":true,"data":{"isServerOnline":"maybe"}})", -1);
    row(s4, R"({"success":true,"data":null})", -1);
    row(s4, R"({"success":true,"data":[]})", -1);
}

void ProtocolReportTest::claims()
{
    QFETCH(int, profile);
    QFETCH(QByteArray, body);
    const HealthReport r = read(static_cast<Profile>(profile), body);
    QTEST(r.healthy ? (*r.healthy ? 1 : 0) : -1, "healthy");
}

void ProtocolReportTest::problems_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &body, const char *problem) {
        QTest::newRow(name) << body << QString::fromUtf8(problem);
    };
    row("empty", "", "the answer is empty");
    row("blank", " \r\n\t", "the answer is empty");
    row("web page", "<!DOCTYPE html>\n<html lang=en>", "a web page, not JSON");
    row("list", "[1,2]", "JSON, but a list where an object should be");
    row("empty object", "{}", "no field of a bot's health report in it");
    row("foreign", R"({"hello":"world"})", "no field of a bot's health report in it");
    row("nan", R"({"status":"OK","x":NaN})", "not JSON: NaN is not a JSON number");
    row("infinity", R"({"status":"OK","x":-Infinity})", "not JSON: Infinity is not a JSON number");
    row("half a report", R"({"status":"OK"})", "connection.healthy is missing");
    row("word", R"({"status":"starting","connection":{"healthy":true}})",
        "unknown status “starting”");
    row("mistyped", R"({"status":"OK","connection":{"healthy":"yes"}})",
        "connection.healthy is not true or false: “yes”");
    row("mistyped list", R"({"status":"OK","heartbeat":{"count":[1]}})",
        "heartbeat.count is not a number: a list");
    row("fine", MEZON, "");
    row("byte order mark", QByteArray("\xef\xbb\xbf") + MEZON, "");
    row("wrong but not vital",
        R"({"status":"OK","connection":{"healthy":true},"uptime":"long","memory":7,"timestamp":[]})",
        "");
}

void ProtocolReportTest::problems()
{
    QFETCH(QByteArray, body);
    QTEST(read(Profile::MezonBot, body).problem, "problem");
}

void ProtocolReportTest::numbersInText()
{
    const HealthReport r =
        read(Profile::TelegramKeepalive,
             R"({"status":"healthy","uptime_seconds":"3600.5","total_updates":" 1500 ",)"
             R"("error_rate":"0.002","last_update_ago":"1.2"})");
    QCOMPARE(r.problem, QString());
    QVERIFY(r.uptime == 3600s + 500ms);
    QCOMPARE(r.totalUpdates, std::optional(qint64{1500}));
    QCOMPARE(r.errorRate, std::optional(0.002));
    QVERIFY(r.lastUpdateAgo == 1200ms);
    const HealthReport plain =
        read(Profile::MezonBot, R"({"status":"OK","uptime":8100,"memory":{"heapUsed":47185920}})");
    QVERIFY(plain.uptime == 2h + 15min);
    QCOMPARE(plain.memoryUsedBytes, std::optional(qint64{47'185'920}));
}

void ProtocolReportTest::hugeCounters()
{
    const auto count = [](const char *number) {
        return read(Profile::TelegramKeepalive,
                    QByteArray(R"({"status":"healthy","total_updates":)") + number + '}')
            .totalUpdates;
    };
    QCOMPARE(count("9007199254740993"), std::optional(qint64{9'007'199'254'740'993})); // 2^53 + 1
    QCOMPARE(count("\"9007199254740993\""), std::optional(qint64{9'007'199'254'740'993}));
    QCOMPARE(count("99999999999999999999"), std::optional(std::numeric_limits<qint64>::max()));
    QCOMPARE(count("1e300"), std::optional(std::numeric_limits<qint64>::max()));
    QCOMPARE(count("-5"), std::optional(qint64{0}));
    QCOMPARE(count("null"), std::optional<qint64>());

    const HealthReport r =
        read(Profile::TelegramKeepalive,
             R"({"status":"healthy","last_update_ago":-3,"uptime_seconds":1e300})");
    QVERIFY(r.lastUpdateAgo == 0ms);
    QVERIFY(r.uptime > 0ms && r.uptime < 24h * 366 * 101);
}

void ProtocolReportTest::uptimeIsOfTheBotsOwnClock() // S0-11
{
    const HealthReport text = read(Profile::MezonBot, R"({"status":"OK","uptime":"2h 15m"})");
    QVERIFY(text.uptime == 2h + 15min);
    const HealthReport backwards = read( // started after now: the text is the better guess
        Profile::MezonBot, R"({"status":"OK","uptime":"5m 0s","timestamp":"2026-01-01T00:00:00Z",)"
                           R"("heartbeat":{"startTime":"2027-01-01T00:00:00Z"}})");
    QVERIFY(backwards.uptime == 5min);
}

void ProtocolReportTest::fieldsKeepTheirOrder()
{
    const HealthReport r = read(
        Profile::Generic,
        R"( {"z": 1, "a":{"y":"x\u00e9\n","b":[true,null,{"c":-1.5e3}]} , "a.b": "\"}{", "e":{}, "f":[]} )");
    QStringList paths;
    QStringList values;
    for (const ReportField &field : r.fields) {
        paths.append(field.path);
        values.append(field.value);
    }
    const QStringList expectedPaths{QStringLiteral("z"),        QStringLiteral("a.y"),
                                    QStringLiteral("a.b[0]"),   QStringLiteral("a.b[1]"),
                                    QStringLiteral("a.b[2].c"), QStringLiteral("a.b")};
    QCOMPARE(paths, expectedPaths);
    QCOMPARE(values.at(1), QString::fromUtf8("xé\n"));
    QCOMPARE(values.at(3), QStringLiteral("null"));
    QCOMPARE(values.at(4), QStringLiteral("-1.5e3"));
    QCOMPARE(values.at(5), QStringLiteral("\"}{"));
    QCOMPARE(r.fields.at(4).number, -1500.0);
}

void ProtocolReportTest::fieldsAreUnderstood_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("reading");
    QTest::addColumn<double>("number");
    int n = 0;
    const auto row = [&n](const char *name, const char *json, Reading reading, double number) {
        QTest::addRow("%d %s %s", n++, name, json)
            << QByteArray(name) << QByteArray(json) << static_cast<int>(reading) << number;
    };
    row("uptime", R"("2h 15m")", Reading::Duration, 8'100'000);
    row("uptime_seconds", "3600.5", Reading::Duration, 3'600'500);
    row("last_update_ago", "1.2", Reading::Duration, 1'200);
    row("pingMs", "12", Reading::Duration, 12);
    row("heapUsed", R"("45MB")", Reading::Size, 45'000'000);
    row("heapUsed", "47185920", Reading::Size, 47'185'920);
    row("timestamp", R"("2026-11-21T20:30:43.169Z")", Reading::Time, 1'795'293'043'169);
    row("timestamp", "1795293579274", Reading::Time, 1'795'293'579'274);
    row("count", "270", Reading::Counter, 270);
    row("total_updates", "1500", Reading::Counter, 1500);
    row("error_rate", "0.002", Reading::Fraction, 0.002);
    row("error_rate", "7", Reading::Number, 7);
    row("healthy", "true", Reading::Bool, 1);
    row("healthy", "false", Reading::Bool, 0);
    row("healthy", R"("true")", Reading::Text, 0);
    row("answer", "42", Reading::Number, 42);
    row("answer", R"("42")", Reading::Number, 42);
    row("status", R"("OK")", Reading::Text, 0);
    row("version", R"("2.0.1")", Reading::Text, 0);
    row("nothing", "null", Reading::Text, 0);
    row("word", R"("nan")", Reading::Text, 0);
    row("word", R"("inf")", Reading::Text, 0);
}

void ProtocolReportTest::fieldsAreUnderstood()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    const HealthReport r = read(Profile::Generic, "{\"" + name + "\":" + json + '}');
    QCOMPARE(r.fields.size(), 1);
    QTEST(static_cast<int>(r.fields.at(0).reading), "reading");
    QTEST(r.fields.at(0).number, "number");
}

void ProtocolReportTest::fieldsAreBounded()
{
    QByteArray many = "{\"status\":\"OK\",\"connection\":{\"healthy\":true}";
    for (int i = 0; i < 50'000; ++i)
        many += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    const HealthReport wide = read(Profile::MezonBot, many + '}');
    QCOMPARE(wide.fields.size(), 200);
    QCOMPARE(wide.fields.at(199).path, QStringLiteral("k197"));
    QCOMPARE(wide.healthy, std::optional(true));
    QVERIFY(wide.rawBody.size() <= 16 * 1024);

    const QByteArray deep =
        QByteArray(900, ' ').replace(" ", "{\"a\":") + "1" + QByteArray(900, '}');
    const HealthReport nested = read(Profile::Generic, deep);
    QCOMPARE(nested.fields.size(), 1);
    QVERIFY(nested.fields.at(0).path.size() < 40);
    QCOMPARE(nested.fields.at(0).value.size(), 200);
    QVERIFY(!read(Profile::MezonBot,
                  QByteArray(5'000, ' ').replace(" ", "{\"a\":") + "1" + QByteArray(5'000, '}'))
                 .problem.isEmpty());

    const HealthReport text = read(Profile::Generic, "{\"" + QByteArray(500'000, 'k') + "\":\"" +
                                                         QByteArray(400'000, '1') + "\"}");
    QCOMPARE(text.fields.at(0).path.size(), 200);
    QCOMPARE(text.fields.at(0).value.size(), 200);
}

void ProtocolReportTest::hostileBodiesAreBounded()
{
    QByteArray groups = R"({"success":true,"data":[)";
    QByteArray jobs = R"({"success":true,"data":{)";
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        groups += "{\"healthStatus\":\"h" + n + "\",\"_count\":1},";
        jobs += "\"j" + n + "\":{\"running\":true},";
    }
    groups += "{}]}";
    jobs += "\"z\":{}}}";
    QVERIFY(read(Profile::WhatsappCrm, groups).accounts.size() <= 200);
    QVERIFY(read(Profile::WhatsappCrm, jobs).jobs.size() <= 200);
    const QByteArray huge = R"({"success":true,"data":[{"healthStatus":"Healthy","_count":9e18},)"
                            R"({"healthStatus":"Healthy","_count":9e18}]})";
    QCOMPARE(read(Profile::WhatsappCrm, huge).accounts.at(0).count,
             std::numeric_limits<qint64>::max());
}

void ProtocolReportTest::halfABodyIsNeverHealthy()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray bodies[] = {MEZON, TELEGRAM, WEBSOCKETS};
    const Profile profiles[] = {Profile::MezonBot, Profile::TelegramKeepalive,
                                Profile::WebSocketPing, Profile::WhatsappCrm, Profile::Generic};
    for (const QByteArray &body : bodies) {
        for (qsizetype cut = 0; cut + 2 < body.size(); ++cut) {
            for (const Profile profile : profiles)
                QVERIFY(!read(profile, body.first(cut)).healthy.value_or(false));
        }
    }
    for (int i = 0; i < 5'000; ++i) {
        QByteArray body = bodies[random.bounded(3)];
        for (int c = random.bounded(1, 5); c > 0; --c)
            body[random.bounded(body.size())] = static_cast<char>(random.bounded(256));
        const HealthReport r = read(profiles[random.bounded(5)], body);
        QVERIFY(r.fields.size() <= 200);
        // Who says healthy says it somewhere.
        if (r.healthy.value_or(false))
            QVERIFY2(r.statusWord || body.contains("true"), body.constData());
    }
}

QTEST_GUILESS_MAIN(ProtocolReportTest)
#include "protocol_report_test.moc"
