// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/assertion_check.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const QByteArray BODY =
    R"({"status":"OK","count":270,"rate":"0.002","uptime":"2h 15m","heap":"45MB","none":null,)"
    R"("connection":{"healthy":true,"word":"yes"},"data":[{"name":"a"},{"name":"b"}],)"
    R"("a.b":{"c d":1},"tags":["prod","eu"],"length":{"x":1},"pong":true,"timestamp":"t"})";

QString that(const char *text)
{
    return QString::fromUtf8(text);
}

AssertionResult check(const QString &text, QByteArrayView body = BODY, int status = 200)
{
    const auto parsed = Assertion::parse(text);
    if (const auto *fault = std::get_if<TextFault>(&parsed))
        qFatal("%s: %s", qPrintable(text), qPrintable(fault->what));
    AnswerFacts answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"content-TYPE", "application/json"}, {"X-Queue", "12"}};
    answer.latency = 240ms;
    answer.tls = TlsFacts{{}, {}, milliseconds{10 * 86'400'000LL}};
    answer.now = milliseconds{0};
    return checkAssertions({{std::get<Assertion>(parsed), Status::Critical}}, answer).constFirst();
}

} // namespace

class ProtocolAssertionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void faults_data();
    void faults();
    void tellsTheActualValue();
    void notJson();
    void subsets_data();
    void subsets();
    void boundedExpressions();
    void anyPathIsFoundWhereItWasBuilt();
    void anyTextIsReadOrRefused();
};

void ProtocolAssertionTest::outcomes_data()
{
    QTest::addColumn<int>("outcome");
    using Outcome = AssertionResult::Outcome;
    const auto rows = [](Outcome outcome, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::newRow(text) << static_cast<int>(outcome);
    };
    rows(Outcome::Holds, {"status == 200",
                          "status<400",
                          "status ~ ^2",
                          "latency < 1s",
                          "latency <= 240ms",
                          "tls.days_left > 9",
                          "header.Content-Type ~ json",
                          "header.x-queue < 20",
                          "body.status == OK",
                          "body.status == \"OK\"",
                          "body.status != \"ERROR\"",
                          "body.count >= 270",
                          "body.rate < 0.01",
                          "body.uptime > 2h",
                          "body.heap < 64MB",
                          "body.connection.healthy == true",
                          "body.data[1].name == b",
                          "body.data[-1].name == b",
                          "body.data.length == 2",
                          "body[\"a.b\"][\"c d\"] == 1",
                          "body.\"a.b\".'c d' == 1",
                          "body.tags contains prod",
                          "body.length.x == 1",
                          "body.none == null",
                          "body.status.length == 2",
                          "body contains {\"pong\": true}",
                          "body.connection contains {\"healthy\":true}",
                          "body contains heap",
                          "body ~ \"pong\"",
                          "body.tags == [\"prod\",\"eu\"]",
                          "body.status !~ ERR"});
    rows(Outcome::Fails,
         {"status == 503", "latency > 1s", "tls.days_left > 14", "body.status == ok",
          "body.count < 270", "body.connection.healthy == false", "body.tags contains dev",
          "body contains {\"pong\": false}", "body.data.length > 2", "body.uptime < 2h",
          "header.x-queue > 12", "body.none != null", "body ~ ^pong"});
    // What is missing or of another type is never a success, whatever the operator.
    rows(Outcome::Unreadable,
         {"body.nothing == 1", "body.nothing != 1", "body.nothing == null",
          "body.data[2].name == b", "body.connection.word == true", "body.connection.healthy == 1",
          "body.status > 5", "body.status < 5m", "body.count == \"270\"", "header.X-None == 1",
          "body.count.x == 1", "body.connection ~ x", "body.data[0] < 1MB",
          "body.connection.healthy != false2"});
}

void ProtocolAssertionTest::outcomes() // S0-9, S2-14, S2-31, S2-32
{
    QFETCH(int, outcome);
    const AssertionResult result = check(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(static_cast<int>(result.outcome), outcome);
    QVERIFY(!result.actual.isEmpty());
}

void ProtocolAssertionTest::faults_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *text, int at, const char *what) {
        QTest::newRow(text) << at << that(what);
    };
    row("", 0, "says nothing");
    row("colour == 1", 0, "“colour” is nothing of an answer");
    row("header. == 1", 0, "“header.” is nothing of an answer");
    row("status", 6, "compares with nothing");
    row("status = 200", 7, "“= 200” is no operator");
    row("status ==", 9, "has no value");
    row("status == ok", 10, "is no number");
    row("latency < 500", 10, "is no amount of time with its unit");
    row("latency contains 5ms", 8, "contains is for the body and for headers");
    row("body.a..b == 1", 7, "a name is missing in the path");
    row("body.a[x] == 1", 6, "no place in a list stands in the brackets");
    row("body.a[0 == 1", 6, "no place in a list stands in the brackets");
    row("body[\"a == 1", 5, "a quote is not closed in the path");
    row("body.a == \"x", 10, "a quote is not closed");
    row("body.a == \"x\" and body.b", 13, "something follows the value");
    row("body.a == two words", 10, "a text of several words has no quotes");
    row("body.a contains {x}", 16, "is not JSON: invalid termination by object");
    row("body.a > true", 9, "is nothing that is more or less");
}

void ProtocolAssertionTest::faults()
{
    QFETCH(int, at);
    QFETCH(QString, what);
    const auto parsed = Assertion::parse(QString::fromUtf8(QTest::currentDataTag()));
    const auto *fault = std::get_if<TextFault>(&parsed);
    QVERIFY(fault);
    if (!what.startsWith(QLatin1String("is not JSON")))
        QCOMPARE(fault->what, what);
    QCOMPARE(fault->at, at);
    QVERIFY(!fault->whatToDo.isEmpty());
}

void ProtocolAssertionTest::tellsTheActualValue() // S0-30
{
    const AssertionResult healthy = check(that("body.connection.healthy == false"));
    QCOMPARE(healthy.that, that("body.connection.healthy == false"));
    QCOMPARE(healthy.actual, that("true"));
    const AssertionResult count = check(that("body.count > 300"));
    QCOMPARE(count.value, 270.0);
    QCOMPARE(count.limit, 300.0);
    const AssertionResult uptime = check(that("body.uptime > 3h"));
    QCOMPARE(uptime.value, 8'100'000.0);
    QCOMPARE(check(that("body.nothing == 1")).actual, that("nothing is missing"));
    QCOMPARE(check(that("body.connection.word == true")).actual,
             that("“yes” is not true or false"));
}

void ProtocolAssertionTest::notJson()
{
    for (const char *body : {"", "<html>", "{\"pong\":", "NaN", "{\"pong\":NaN}"}) {
        const AssertionResult result = check(that("body.pong == true"), body);
        QCOMPARE(result.outcome, AssertionResult::Outcome::Unreadable);
    }
    QCOMPARE(check(that("body == pong"), " pong\n").outcome, AssertionResult::Outcome::Holds);
    QCOMPARE(check(that("body > 5"), "6\n").outcome, AssertionResult::Outcome::Holds);
}

void ProtocolAssertionTest::subsets_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<bool>("is");
    const auto row = [](const char *part, const char *whole, bool is) {
        QTest::newRow(qPrintable(QStringLiteral("%1 in %2").arg(that(part), that(whole))))
            << QByteArray(part) << QByteArray(whole) << is;
    };
    row(R"({"pong":true})", R"({"pong":true,"timestamp":"x"})", true); // S2-31
    row(R"({"pong":true})", R"({"pong":false})", false);
    row(R"({"pong":true})", R"({"pong":"true"})", false);
    row(R"({"pong":true})", R"([{"pong":true}])", false);
    row(R"({})", R"({"a":1})", true);
    row(R"({"a":{"b":1}})", R"({"a":{"b":1,"c":2}})", true);
    row(R"({"a":null})", R"({})", false);
    row(R"([{"a":1},{}])", R"([{"a":1,"b":2},{"c":3}])", true);
    row(R"([1])", R"([1,2])", false);
}

void ProtocolAssertionTest::subsets()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, whole);
    const auto value = [](const QByteArray &text) {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    };
    QTEST(isJsonPart(value(part), value(whole)), "is");
}

void ProtocolAssertionTest::boundedExpressions()
{
    // It would try 2^60 ways: the limit ends it, and it is no success.
    const QByteArray many = '"' + QByteArray(60, 'a') + "!\"";
    QElapsedTimer timer;
    timer.start();
    const AssertionResult result = check(that("body ~ ^\"(a|a)*b"), many);
    QVERIFY(result.outcome != AssertionResult::Outcome::Holds);
    QVERIFY2(timer.elapsed() < 5'000, "the expression was not bounded");
}

void ProtocolAssertionTest::anyPathIsFoundWhereItWasBuilt()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList names{that("a"),    that("b c"),    that("d.e"), that("größe"),
                            that("x\"y"), that("length"), that("[0]"), that("'")};
    for (int round = 0; round < 2'000; ++round) {
        QJsonValue value(random.bounded(1'000'000));
        const QJsonValue leaf = value;
        QString path;
        for (int depth = random.bounded(1, 8); depth > 0; --depth) {
            if (random.bounded(2) == 0) {
                const int at = random.bounded(4);
                QJsonArray list;
                for (int i = 0; i < at; ++i)
                    list.append(QJsonValue::Null);
                list.append(value);
                value = list;
                path = QStringLiteral("[%1]").arg(at) + path;
            } else {
                const QString name = names.at(random.bounded(int(names.size())));
                value = QJsonObject{{name, value}};
                QString escaped = name;
                escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
                path = QStringLiteral("[\"%1\"]").arg(escaped) + path;
            }
        }
        const auto parsed = JsonPath::parse(path);
        QVERIFY2(std::holds_alternative<JsonPath>(parsed), qPrintable(path));
        QCOMPARE(std::get<JsonPath>(parsed).find(value), leaf);
        QVERIFY(std::get<JsonPath>(parsed).find(QJsonValue(1)).isUndefined());
    }
}

void ProtocolAssertionTest::anyTextIsReadOrRefused()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList bits{that("body"), that("."),         that("["),  that("]"),  that("\""),
                           that("'"),    that("=="),        that("~"),  that(" "),  that("status"),
                           that("0"),    that("{\"a\":1}"), that("(*"), that("\\"), that("latency"),
                           that("5ms"),  that("contains"),  that("%1"), that("<"),  that("null")};
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(12); i > 0; --i)
            text += bits.at(random.bounded(int(bits.size())));
        const auto parsed = Assertion::parse(text);
        if (const auto *fault = std::get_if<TextFault>(&parsed)) {
            QVERIFY2(fault->at >= 0 && fault->at <= text.size(), qPrintable(text));
            QVERIFY2(!fault->what.isEmpty() && !fault->whatToDo.isEmpty(), qPrintable(text));
        } else {
            QCOMPARE(std::get<Assertion>(parsed).text(), text);
            (void)check(text);
        }
    }
}

QTEST_APPLESS_MAIN(ProtocolAssertionTest)
#include "protocol_assertion_test.moc"
