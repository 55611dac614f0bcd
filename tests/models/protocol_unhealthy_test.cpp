// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/answer_reader.h"
#include "tests/support/session_driver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pulse;

namespace {

struct Family {
    const char *name;
    Profile profile;
    QByteArray good;
    QStringList vital; ///< places without which the body says nothing about health
    QStringList typed; ///< places that may be missing, but never of another type
};

const QList<Family> &families()
{
    static const QList<Family> all{
        {"mezon",
         Profile::MezonBot,
         R"({"statusCode":200,"status":"OK","timestamp":"2026-11-21T20:30:43.169Z","uptime":"1s",)"
         R"("heartbeat":{"count":270,"startTime":"2026-11-21T18:15:41.758Z"},)"
         R"("connection":{"healthy":true,"lastCheck":"2026-11-21T20:30:41.758Z","failureCount":0},)"
         R"("memory":{"heapUsed":"8MB","heapTotal":"11MB"}})",
         {QStringLiteral("status"), QStringLiteral("connection.healthy")},
         {QStringLiteral("heartbeat.count"), QStringLiteral("connection.failureCount")}},
        {"telegram",
         Profile::TelegramKeepalive,
         R"({"bot_version":"2.0.1","error_rate":0.0,"last_update_ago":1.2,"status":"healthy",)"
         R"("timestamp":"2026-11-21T20:34:50.302187","total_errors":0,"total_updates":5,)"
         R"("uptime_seconds":2.8})",
         {QStringLiteral("status"), QStringLiteral("last_update_ago")},
         {QStringLiteral("error_rate"), QStringLiteral("total_updates"),
          QStringLiteral("total_errors")}},
        {"websocket",
         Profile::WebSocketPing,
         R"({"success":true,"data":{"isServerOnline":true,"activeConnections":1}})",
         {QStringLiteral("data.isServerOnline")},
         {QStringLiteral("data.activeConnections")}},
    };
    return all;
}

/// Values that are neither a time, a count, a truth nor a good word.
const QList<QPair<const char *, QJsonValue>> &wrongValues()
{
    static const QList<QPair<const char *, QJsonValue>> all{
        {"yes", QStringLiteral("yes")},
        {"no", QStringLiteral("no")},
        {"empty", QString()},
        {"blank", QStringLiteral("   ")},
        {"ERROR", QStringLiteral("ERROR")},
        {"weird", QStringLiteral("so-so")},
        {"html", QStringLiteral("<b>")},
        {"list", QJsonArray()},
        {"list1", QJsonArray{true}},
        {"object", QJsonObject()},
        {"object1", QJsonObject{{QStringLiteral("value"), true}}},
        {"true?", QStringLiteral("true?")},
        {"nan", QStringLiteral("NaN")},
        {"infinity", QStringLiteral("Infinity")},
        {"undefined", QStringLiteral("undefined")},
    };
    return all;
}

QJsonValue with(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    QJsonObject object = whole.toObject();
    const QJsonValue inner = with(object.value(path.first()), path.mid(1), value);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), inner);
    return object;
}

QByteArray changed(const Family &family, const QString &path, const QJsonValue &value)
{
    const QJsonValue whole = QJsonDocument::fromJson(family.good).object();
    return QJsonDocument(with(whole, path.split(u'.'), value).toObject())
        .toJson(QJsonDocument::Compact);
}

Status statusAfter(Profile profile, const QByteArray &body, int http = 200)
{
    const ServiceSettings settings = httpSettings(profile);
    AnswerFacts answer;
    answer.status = http;
    answer.body = body;
    SessionDriver d(settings);
    d.start();
    d.happen(ReportRead{readAnswer(settings, settings.url, answer), {}, {}, CheckPurpose::Report});
    return d.state().status;
}

} // namespace

/// F33: a health answer with missing fields, fields of a wrong type or words that contradict it
/// ends as unreadable or worse, never as healthy.
class ProtocolUnhealthyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theGoodOnesAreHealthy();
    void neverHealthy_data();
    void neverHealthy();
    void theTableIsLongEnough();

private:
    static void wholeBodies(const Family &family);
    static void fields(const Family &family);
    static void cutShort(const Family &family);
    static void row(const Family &family, const QString &what, const QByteArray &body,
                    int http = 200);
    static inline int s_rows = 0;
};

void ProtocolUnhealthyTest::row(const Family &family, const QString &what, const QByteArray &body,
                                int http)
{
    ++s_rows;
    QTest::addRow("%s: %s", family.name, qPrintable(what))
        << static_cast<int>(family.profile) << body << http;
}

void ProtocolUnhealthyTest::theGoodOnesAreHealthy()
{
    for (const Family &family : families())
        QCOMPARE(statusAfter(family.profile, family.good), Status::Healthy);
}

void ProtocolUnhealthyTest::wholeBodies(const Family &family)
{
    const char *bodies[] = {"",
                            " ",
                            "\n",
                            "null",
                            "true",
                            "false",
                            "0",
                            "42",
                            "-1",
                            "\"OK\"",
                            "\"healthy\"",
                            "[]",
                            "[{}]",
                            "[true]",
                            "{}",
                            "{\"a\":1}",
                            "OK",
                            "pong",
                            "healthy",
                            "<html>healthy</html>",
                            "<!doctype html>OK",
                            "{",
                            "}",
                            "{]",
                            "{\"status\"}",
                            "{\"status\":}",
                            "{\"status\":OK}",
                            "{'status':'OK'}",
                            "{status:\"OK\"}",
                            "NaN",
                            "{\"status\":NaN}",
                            "{\"status\":\"OK\",}",
                            "\x1f\x8b\x08",
                            "\xff\xfe{",
                            "{\"success\":false}",
                            "{\"success\":\"false\",\"message\":\"no\"}",
                            "{\"status\":\"\\ud83d\"}",
                            "HTTP/1.1 200 OK"};
    for (const char *body : bodies)
        row(family, QStringLiteral("body “%1”").arg(QString::fromLatin1(body).simplified()), body);
    row(family, QStringLiteral("twice"), family.good + family.good);
    row(family, QStringLiteral("in a list"), '[' + family.good + ']');
    row(family, QStringLiteral("after words"), "OK " + family.good);
    row(family, QStringLiteral("words after"), family.good + " OK");
    row(family, QStringLiteral("as a text"),
        QJsonDocument(QJsonArray{QString::fromUtf8(family.good)}).toJson());
    for (const int http : {400, 401, 403, 404, 408, 429, 500, 502, 503, 504})
        row(family, QStringLiteral("good words, status %1").arg(http), family.good, http);
}

void ProtocolUnhealthyTest::fields(const Family &family)
{
    for (const QString &place : family.vital) {
        row(family, QString(place + QStringLiteral(" missing")),
            changed(family, place, QJsonValue::Undefined));
        row(family, QString(place + QStringLiteral(" null")),
            changed(family, place, QJsonValue::Null));
    }
    for (const QString &place : family.vital + family.typed) {
        for (const auto &[name, value] : wrongValues())
            row(family, QStringLiteral("%1 = %2").arg(place, QLatin1String(name)),
                changed(family, place, value));
    }
    for (const char *word : {"ERROR", "error", "unhealthy", "DOWN", "fail", "critical", "degraded",
                             "offline", "starting", "unknown", "OK?", "not ok"}) {
        const QString place = family.profile == Profile::WebSocketPing
                                  ? QStringLiteral("data.status")
                                  : QStringLiteral("status");
        row(family, QStringLiteral("200 and status %1").arg(QLatin1String(word)),
            changed(family, place, QString::fromLatin1(word)));
    }
}

void ProtocolUnhealthyTest::cutShort(const Family &family)
{
    for (qsizetype length = 1; length < family.good.size(); length += 7)
        row(family, QStringLiteral("cut after %1 bytes").arg(length), family.good.left(length));
}

void ProtocolUnhealthyTest::neverHealthy_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("http");
    s_rows = 0;
    for (const Family &family : families()) {
        wholeBodies(family);
        fields(family);
        cutShort(family);
    }
}

void ProtocolUnhealthyTest::neverHealthy()
{
    QFETCH(int, profile);
    QFETCH(QByteArray, body);
    QFETCH(int, http);
    const Status status = statusAfter(static_cast<Profile>(profile), body, http);
    QVERIFY2(status == Status::Warning || status == Status::Critical || status == Status::Offline,
             body.constData());
}

void ProtocolUnhealthyTest::theTableIsLongEnough()
{
    QVERIFY2(s_rows >= 300, qPrintable(QString::number(s_rows)));
    qInfo("%d bodies", s_rows);
}

QTEST_APPLESS_MAIN(ProtocolUnhealthyTest)
#include "protocol_unhealthy_test.moc"
