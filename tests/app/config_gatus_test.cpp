// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_editor.h"
#include "app/config/config_reader.h"
#include "app/config/config_value.h"
#include "app/config/import_gatus.h"
#include "app/config/import_list.h"
#include "app/config/yaml_tree.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

QByteArray gatusText()
{
    return "x-defaults: &defaults\n"
           "  group: core\n"
           "  interval: 45s\n"
           "  conditions: &usual\n"
           "    - \"[STATUS] == 200\"\n"
           "    - \"[RESPONSE_TIME] < 500\"\n"
           "    - \"[CONNECTED] == true\"\n"
           "storage:\n  type: sqlite\n"
           "alerting: {slack: {webhook-url: hush}}\n"
           "endpoints:\n"
           "  - name: front-end\n"
           "    <<: *defaults\n"
           "    url: https://twin.example/health\n"
           "    client: {timeout: 5s, insecure: true}\n"
           "    alerts: [{type: slack}]\n"
           "  - name: api\n"
           "    url: \"https://api.example/graph\"\n"
           "    method: POST\n"
           "    body: |\n      {\"query\": \"x\"}\n"
           "    headers:\n"
           "      Content-Type: application/json\n"
           "      X-Tenant: \"7\"\n"
           "      Authorization: ${API_TOKEN}\n"
           "      X-Api-Key: hush\n"
           "    conditions: [\"[BODY].status == UP\", \"[IP] == 1.2.3.4\",\n"
           "                 \"[CERTIFICATE_EXPIRATION] > 48h\"]\n"
           "  - {name: db, url: 'tcp://db.example:5432', enabled: false, interval: 1m30s,\n"
           "     conditions: *usual}\n"
           "  - {name: name, url: 8.8.8.8, dns: {query-name: example.org, query-type: A}}\n"
           "  - {name: host, url: 'icmp://example.org'}\n"
           "  - {name: env, url: 'https://${HOST}/'}\n"
           "  - {name: none}\n"
           "  - just a text\n";
}

} // namespace

class ConfigGatusTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEndpoints();
    void namesWhatCannotBeTakenOver();
    void conditionsBecomeAssertions_data();
    void conditionsBecomeAssertions();
    void refusesPagesThatDoSomething();
    void isToldApartFromOtherLists();
    void writtenServicesReadBack();
    void unreadableIsToldWithItsLine_data();
    void unreadableIsToldWithItsLine();
    void limitsHold();
    void hostileFilesEndSoon_data();
    void hostileFilesEndSoon();
    void randomBytesEndInAnAnswer();
};

void ConfigGatusTest::readsEndpoints()
{
    const ImportList list = importGatus(gatusText(), {});
    QVERIFY2(list.problem.isEmpty(), qPrintable(list.problem));
    QCOMPARE(list.rows.size(), 8);
    const ServiceSettings front = list.rows.at(0).form.service.value();
    QCOMPARE(front.name, QStringLiteral("front-end"));
    QCOMPARE(front.group, QStringLiteral("core")); // by the merge
    QCOMPARE(front.url, QStringLiteral("https://twin.example/health"));
    QVERIFY(front.heartbeat.interval == milliseconds(45s));
    QVERIFY(front.connectTimeout == 5s);
    QCOMPARE(front.assertions.size(), 2);
    QCOMPARE(front.assertions.at(0).that.text(), QStringLiteral("status == 200"));
    QCOMPARE(front.assertions.at(1).that.text(), QStringLiteral("latency < 500ms"));
    const ServiceSettings api = list.rows.at(1).form.service.value();
    QCOMPARE(api.request.method, QStringLiteral("POST"));
    QCOMPARE(api.request.body, QStringLiteral("{\"query\": \"x\"}\n"));
    QCOMPARE(api.request.contentType, QStringLiteral("application/json"));
    QCOMPARE(api.headers,
             (TextPairs{{QStringLiteral("Authorization"), QStringLiteral("env:API_TOKEN")},
                        {QStringLiteral("X-Tenant"), QStringLiteral("7")}}));
    QCOMPARE(api.assertions.size(), 2);
    QCOMPARE(api.assertions.at(1).that.text(), QStringLiteral("tls.days_left > 2"));
    const ServiceSettings db = list.rows.at(2).form.service.value();
    QVERIFY(!db.enabled);
    QVERIFY(db.heartbeat.interval == milliseconds(90s));
    QCOMPARE(list.rows.at(3).form.service.value().url, QStringLiteral("dns://example.org"));
    QCOMPARE(list.services().size(), 4);
}

void ConfigGatusTest::namesWhatCannotBeTakenOver()
{
    const ImportList list = importGatus(gatusText(), {});
    QCOMPARE(list.note, QStringLiteral("left out: storage, alerting"));
    QCOMPARE(list.rows.at(0).note, QStringLiteral("left out: client.insecure, alerts"));
    QCOMPARE(list.rows.at(1).note,
             QStringLiteral("left out: the header X-Api-Key, which is kept as a secret here, the "
                            "condition [IP] == 1.2.3.4"));
    QCOMPARE(list.rows.at(2).note,
             QStringLiteral("left out: the condition [STATUS] == 200, the condition "
                            "[RESPONSE_TIME] < 500"));
    QCOMPARE(list.rows.at(3).note, QStringLiteral("left out: the name server 8.8.8.8"));
    QVERIFY(list.rows.at(4).problem.contains(QStringLiteral("\"icmp\" is a kind")));
    QVERIFY(list.rows.at(5).problem.contains(QStringLiteral("environment of Gatus")));
    QCOMPARE(list.rows.at(6).problem, QStringLiteral("has no url"));
    QCOMPARE(list.rows.at(7).problem,
             QStringLiteral("line %1 is no endpoint").arg(gatusText().count('\n')));
    for (const ImportRow &row : list.rows) // no secret is taken or told
        QVERIFY(!row.note.contains(QStringLiteral("hush")));
}

void ConfigGatusTest::conditionsBecomeAssertions_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("assertion"); // empty: there is no counterpart
    const auto row = [](const char *condition, const char *assertion) {
        QTest::newRow(condition) << QString::fromUtf8(condition) << QString::fromUtf8(assertion);
    };
    row("[STATUS] == 200", "status == 200");
    row("[STATUS] <= 399", "status <= 399");
    row("[STATUS] == any(200, 429)", "status ~ \"(?s)^(200|429)$\"");
    row("[RESPONSE_TIME] < 300", "latency < 300ms");
    row("[RESPONSE_TIME] < 2s", "latency < 2s");
    row("[BODY].status == UP", "body.status == \"UP\"");
    row("[BODY].ok == true", "body.ok == true");
    row("[BODY].data[0].id == 1", "body.data[0].id == 1");
    row("[BODY][0].id != 1", "body[0].id != 1");
    row("[BODY].name == pat(john*)", "body.name ~ \"(?s)^john.*$\"");
    row("[BODY] == pat(*a.b\"c\\*)", "body ~ \"(?s)^.*a\\\\.b\\\\\\\"c\\\\\\\\.*$\"");
    row("[BODY].name != any(a, pat(b*))", "body.name !~ \"(?s)^(a|b.*)$\"");
    row("len([BODY].data) > 0", "body.data.length > 0");
    row("[BODY] == {\"a\":1}", "body == \"{\\\"a\\\":1}\"");
    row("[CERTIFICATE_EXPIRATION] > 48h", "tls.days_left > 2");
    row("[CERTIFICATE_EXPIRATION] > 12h", "tls.days_left > 0.5");
    for (const char *none :
         {"", "[STATUS]", "[STATUS] ==", "[STATUS] = 200", "== 200", "[STATUS] == x",
          "[IP] == 127.0.0.1", "[DOMAIN_EXPIRATION] > 720h", "[DNS_RCODE] == NOERROR",
          "len([BODY]) > 3", "has([BODY].x) == true", "[STATUS] == [BODY].status",
          "[BODY].x < pat(a)", "[CERTIFICATE_EXPIRATION] > soon", "[BODY].a..b == 1"})
        row(none, "");
}

void ConfigGatusTest::conditionsBecomeAssertions()
{
    QFETCH(QString, condition);
    QFETCH(QString, assertion);
    const GatusCondition read = gatusCondition(condition);
    QCOMPARE(read.assertion ? read.assertion->text() : QString(), assertion);
    QVERIFY(!read.isJudgedAnyway);
}

// S2-24: a restart page is never imported as a check.
void ConfigGatusTest::refusesPagesThatDoSomething()
{
    const ImportList list =
        importGatus("endpoints: [{name: r, url: 'http://bot.example:8001/restart'}]\n", {});
    QCOMPARE(list.rows.size(), 1);
    QVERIFY(list.rows.constFirst().problem.contains(
        QStringLiteral("is a page that does something when it is asked")));
    QVERIFY(list.services().isEmpty());
}

void ConfigGatusTest::isToldApartFromOtherLists()
{
    QVERIFY(looksLikeGatus(gatusText()));
    QVERIFY(!looksLikeGatus("url,name\nhttp://a.example/,endpoints:\n"));
    QCOMPARE(importAny(gatusText(), {}).services().size(), 4);
    QCOMPARE(importAny("url,name\nhttp://a.example/,A\n", {}).services().size(), 1);
}

void ConfigGatusTest::writtenServicesReadBack()
{
    const QList<ServiceSettings> services = importGatus(gatusText(), {}).services();
    const ConfigEdit edit = withNewServices("version = 1\n", services);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(readConfig(*edit.text).config->services == services);
    const ImportList again = importGatus(gatusText(), services);
    QVERIFY(again.rows.at(0).note.startsWith(
        QStringLiteral("\"front-end\" watches this address already; left out: ")));
    QCOMPARE(again.rows.at(0).form.service.value().id.value, QStringLiteral("front-end-2"));
}

void ConfigGatusTest::unreadableIsToldWithItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("nothing in it");
    QTest::newRow("syntax") << QByteArray("endpoints:\n  - name: [\n") << QStringLiteral("line 3:");
    QTest::newRow("no list") << QByteArray("endpoints: 5\n") << QStringLiteral("no list");
    QTest::newRow("other") << QByteArray("a: 1\n") << QStringLiteral("no list \"endpoints\"");
    QTest::newRow("scalar") << QByteArray("text\n") << QStringLiteral("no list");
    QTest::newRow("two documents") << QByteArray("endpoints: []\n---\nendpoints: []\n")
                                   << QStringLiteral("more than one document");
    QTest::newRow("unknown alias")
        << QByteArray("endpoints: *nobody\n") << QStringLiteral("line 1:");
    QTest::newRow("alias to itself")
        << QByteArray("endpoints: &a\n  - *a\n") << QStringLiteral("inside of its anchor");
}

void ConfigGatusTest::unreadableIsToldWithItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const ImportList list = importGatus(text, {});
    QVERIFY2(list.problem.contains(words), qPrintable(list.problem));
    QVERIFY(list.rows.isEmpty());
}

void ConfigGatusTest::limitsHold()
{
    const auto problem = [](const QByteArray &yaml) {
        return readYaml(yaml).problem;
    };
    QVERIFY(readYaml(QByteArray(maxYamlDepth, '[') + QByteArray(maxYamlDepth, ']')).root);
    QVERIFY(problem(QByteArray(maxYamlDepth + 1, '[') + QByteArray(maxYamlDepth + 1, ']'))
                .contains(QStringLiteral("deeper than 32")));
    QVERIFY(problem(QByteArray(maxYamlBytes + 1, ' ')).contains(QStringLiteral("1 MiB")));
    QByteArray wide("[");
    for (int i = 0; i < maxYamlParts; ++i)
        wide += "1,";
    QVERIFY(problem(wide + "1]").contains(QStringLiteral("more than 200000 values")));
    QByteArray keys;
    for (int i = 0; i <= maxYamlKeys; ++i)
        keys += QStringLiteral("k%1: 1\n").arg(i).toUtf8();
    QVERIFY(problem(keys).contains(QStringLiteral("more than 500 keys")));
    QByteArray aliases("a: &a 1\nb: [");
    for (int i = 0; i <= maxYamlAliases; ++i)
        aliases += "*a,";
    QVERIFY(problem(aliases + "1]").contains(QStringLiteral("more than 10000 aliases")));
    // Depth that only aliases make: each list holds the one before.
    QByteArray chain("l0: &l0 [1]\n");
    for (int i = 1; i < 40; ++i)
        chain += QStringLiteral("l%1: &l%1 [*l%2]\n").arg(i).arg(i - 1).toUtf8();
    QVERIFY(problem(chain).contains(QStringLiteral("deeper than 32")));
}

void ConfigGatusTest::hostileFilesEndSoon_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto most = static_cast<qsizetype>(maxYamlBytes);
    for (const char *unit :
         {"[",      "{",     "- ",   "? ",   "&a ", "*a ",   "! ",       "!!a ",         "a: ",
          "\"",     "'",     "|\n",  "%a\n", "#",   "---\n", "...\n",    "- - ",         "[{",
          "{a: [",  "\t",    "\xff", "\\",   "a",   "<<: ",  "&a [*a, ", "[a: ",         "{? ",
          "- &x\n", ">-\n ", ",",    "]",    "}",   "@",     "`",        "\xef\xbb\xbf", "a:\n "})
        QTest::newRow(unit) << "endpoints: " + QByteArray(unit).repeated(most / 8 / qstrlen(unit));
    QByteArray laughs("endpoints:\n  - &l0 {name: a}\n");
    for (int i = 1; i < 12; ++i) {
        laughs += QStringLiteral("  - &l%1 [").arg(i).toUtf8() +
                  QStringLiteral("*l%1,").arg(i - 1).toUtf8().repeated(9) + "1]\n";
    }
    QTest::newRow("billion laughs") << laughs;
    QByteArray merges("x: &m0 {k: 1}\n");
    for (int i = 1; i < 25; ++i)
        merges +=
            QStringLiteral("x%1: &m%1 {<<: [*m%2, *m%2], k%1: 1}\n").arg(i).arg(i - 1).toUtf8();
    QTest::newRow("merged merges") << merges + "endpoints: [*m24]\n";
    QByteArray wide("a: &a {");
    for (int i = 0; i < maxYamlKeys - 1; ++i)
        wide += QStringLiteral("k%1: 1, ").arg(i).toUtf8();
    wide += "z: 1}\nendpoints:\n";
    QTest::newRow("wide merges") << wide + QByteArray("  - {<<: *a}\n").repeated(9'000);
}

/// Each is answered; none takes the memory or the time of the program with it.
void ConfigGatusTest::hostileFilesEndSoon()
{
    QFETCH(QByteArray, text);
    const std::clock_t begun = std::clock(); // of the processor: another program may be busy
    const ImportList list = importGatus(text, {});
    const auto seconds = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    QVERIFY(!list.problem.isEmpty() || list.services().isEmpty());
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
}

void ConfigGatusTest::randomBytesEndInAnAnswer()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray good = gatusText();
    for (int i = 0; i < 500; ++i) {
        QByteArray text = good;
        for (int k = random.bounded(1, 12); k > 0; --k) {
            const qsizetype at = random.bounded(int(text.size()));
            switch (random.bounded(3)) {
            case 0: text[at] = char(random.bounded(256)); break;
            case 1: text.insert(at, good.mid(random.bounded(int(good.size())), 9)); break;
            default: text.remove(at, random.bounded(1, 20)); break;
            }
        }
        const ImportList list = importGatus(text, {});
        for (const ImportRow &row : list.rows)
            QVERIFY(row.form.service || !row.problem.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ConfigGatusTest)
#include "config_gatus_test.moc"
