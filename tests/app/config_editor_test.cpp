// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_editor.h"
#include "app/config/config_reader.h"
#include "models/protocol/profile.h"
#include "tests/app/config_sample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

ServiceSettings serviceOf(const QByteArray &text, int index)
{
    return readConfig(text).config->services.at(index);
}

/// The lines of `after` that are not in `before` with +, and the other way round with -.
QByteArrayList lineDiff(const QByteArray &before, const QByteArray &after)
{
    QByteArrayList out;
    const QByteArrayList a = before.split('\n');
    const QByteArrayList b = after.split('\n');
    for (const QByteArray &line : a) {
        if (!b.contains(line))
            out << "-" + line;
    }
    for (const QByteArray &line : b) {
        if (!a.contains(line))
            out << "+" + line;
    }
    return out;
}

} // namespace

class ConfigEditorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesOnlyTheValue();
    void addsAndTakesOutKeys();
    void changesMultiLineText();
    void addsAndTakesOutSections();
    void addsService();
    void addsToEmptyFile();
    void writesAssertionsAndMetrics();
    void removesService();
    void removesLastService();
    void fallsBackToTheTree();
    void refusesBrokenFile();
    void escapesHostileText();
    void randomEditsReadBack();
    void changesListsInTheirPlace();
    void randomListsReadBack();
    void changesSeveralInOnePass();
    void changesSeveralInlineByTheTree();
};

void ConfigEditorTest::changesOnlyTheValue()
{
    ServiceSettings service = serviceOf(file, 0);
    service.name = QStringLiteral("New \"name\" ü");
    service.heartbeat.interval = 50s;
    const ConfigEdit edit = withService(file, service);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(!edit.commentsLost);
    QCOMPARE(lineDiff(file, *edit.text),
             QByteArrayList({"-name = \"Á\"  # шум", "-  interval = \"45s\"     # measured",
                             "+name = \"New \\\"name\\\" ü\"  # шум",
                             "+  interval = \"50s\"     # measured"}));
    QVERIFY(serviceOf(*edit.text, 0) == service);
}

void ConfigEditorTest::writesAssertionsAndMetrics()
{
    ServiceSettings service = profileDefaults(Profile::Generic, TransportKind::HttpCheck);
    service.id.value = QStringLiteral("shop");
    service.name = QStringLiteral("Shop");
    service.url = QStringLiteral("https://shop.example.net/health");
    const auto that = Assertion::parse(QStringLiteral("body.\"a \\\"b\" == \"ü\""));
    service.assertions = {{std::get<Assertion>(that), Status::Warning}};
    MetricSettings metric;
    metric.name = QStringLiteral("queue");
    metric.path = QStringLiteral("jobs[0].size");
    metric.critical = 7.5;
    service.metrics = {metric};
    const ConfigEdit added = withService("", service);
    QVERIFY2(added.text, qPrintable(added.problem));
    QVERIFY(serviceOf(*added.text, 0) == service);
    service.assertions.append(
        {std::get<Assertion>(Assertion::parse(QStringLiteral("status == 200"))), Status::Critical});
    service.metrics.clear();
    const ConfigEdit changed = withService(*added.text, service);
    QVERIFY2(changed.text, qPrintable(changed.problem));
    QVERIFY(serviceOf(*changed.text, 0) == service);
}

void ConfigEditorTest::addsAndTakesOutKeys()
{
    ServiceSettings service = serviceOf(file, 0);
    service.heartbeat.ping =
        profileDefaults(Profile::Generic, TransportKind::WebSocket).heartbeat.ping;
    service.heartbeat.grace = 0s;
    service.group = QStringLiteral("Bots");
    service.token = QStringLiteral("secret:a");
    const ConfigEdit edit = withService(file, service);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(!edit.commentsLost);
    QCOMPARE(lineDiff(file, *edit.text),
             QByteArrayList({"-  ping = \"20s\"", "+group = \"Bots\"", "+token = \"secret:a\"",
                             "+  grace = \"0s\""}));
}

void ConfigEditorTest::changesMultiLineText()
{
    ServiceSettings service = serviceOf(file, 1);
    service.note = QStringLiteral("three");
    const ConfigEdit edit = withService(file, service);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(!edit.commentsLost);
    QCOMPARE(lineDiff(file, *edit.text), QByteArrayList({"-note = \"\"\"", "-one", "-two\"\"\"",
                                                         "+note = \"three\"", "+id = \"b\""}));
}

void ConfigEditorTest::addsAndTakesOutSections()
{
    ServiceSettings first = serviceOf(file, 0);
    first.health = HealthPage{QStringLiteral("https://a.example/health"), 30s, 5s};
    const ConfigEdit added = withService(file, first);
    QVERIFY2(added.text, qPrintable(added.problem));
    QVERIFY(!added.commentsLost);
    ServiceSettings second = serviceOf(file, 1);
    second.health.reset();
    const ConfigEdit removed = withService(*added.text, second);
    QVERIFY2(removed.text, qPrintable(removed.problem));
    QVERIFY(!removed.commentsLost);
    QVERIFY(serviceOf(*removed.text, 0) == first);
    QVERIFY(serviceOf(*removed.text, 1) == second);
    QVERIFY(removed.text->contains("# the second\n[[service]]"));
}

void ConfigEditorTest::addsService()
{
    ServiceSettings service = profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket);
    service.id.value = QStringLiteral("new");
    service.name = QStringLiteral("New");
    service.url = QStringLiteral("ws://new.example/");
    service.reconnect.tries = 9;
    const ConfigEdit edit = withService(file, service);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(!edit.commentsLost);
    QCOMPARE(*edit.text,
             file + "\n[[service]]\nid = \"new\"\nname = \"New\"\nurl = \"ws://new.example/\"\n"
                    "profile = \"django-heartbeat\"\n\n  [service.reconnect]\n  tries = 9\n");
}

void ConfigEditorTest::addsToEmptyFile()
{
    ServiceSettings service = profileDefaults(Profile::Generic, TransportKind::HttpCheck);
    service.id.value = QStringLiteral("new");
    service.name = QStringLiteral("New");
    service.url = QStringLiteral("http://new.example/");
    for (const QByteArray &text : {QByteArray(), QByteArray("version = 1"), QByteArray("# c\n")}) {
        const ConfigEdit edit = withService(text, service);
        QVERIFY2(edit.text, qPrintable(edit.problem));
        QVERIFY(edit.text->startsWith(text));
        QVERIFY(serviceOf(*edit.text, 0) == service);
    }
}

void ConfigEditorTest::removesService()
{
    const ConfigEdit edit = withoutService(file, {QStringLiteral("a")});
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(!edit.commentsLost);
    QVERIFY(edit.text->contains("# my services") && edit.text->contains("# the second"));
    QVERIFY(edit.text->contains("# kept") && !edit.text->contains("colour"));
    const ConfigEdit none = withoutService(file, {QStringLiteral("nobody")});
    QCOMPARE(*none.text, file);
}

void ConfigEditorTest::removesLastService()
{
    QByteArray text = file;
    for (const char *id : {"a", "b"}) {
        const ConfigEdit edit = withoutService(text, {QString::fromLatin1(id)});
        QVERIFY2(edit.text, qPrintable(edit.problem));
        text = *edit.text;
    }
    QVERIFY(readConfig(text).config->services.isEmpty());
    QCOMPARE(readConfig(text).config->channels.size(), 1);
    QVERIFY(text.contains("name = \"later\" # kept"));
}

void ConfigEditorTest::fallsBackToTheTree()
{
    const QByteArray text = "# lost\nservice = [ { id = \"a\", url = \"ws://a/\", odd = 7, "
                            "heartbeat = { interval = \"9s\" } } ]\n";
    ServiceSettings service = serviceOf(text, 0);
    service.heartbeat.ping = 7s;
    const ConfigEdit edit = withService(text, service);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(edit.commentsLost);
    QVERIFY(edit.text->contains("odd"));
    QVERIFY(serviceOf(*edit.text, 0) == service);
}

void ConfigEditorTest::refusesBrokenFile()
{
    const ConfigEdit edit = withService("[[service]]\nurl = 7\n", serviceOf(file, 0));
    QVERIFY(!edit.text);
    QVERIFY2(edit.problem.contains(QLatin1String("pulseboard.toml:2:7")), qPrintable(edit.problem));
    ServiceSettings bad = serviceOf(file, 0);
    bad.url = QStringLiteral("gopher://x/");
    QVERIFY(!withService(file, bad).text);
}

void ConfigEditorTest::escapesHostileText()
{
    ServiceSettings service = serviceOf(file, 0);
    service.note = QStringLiteral("\"\"\"\n[[service]]\nurl = \"ws://evil/\"\n\t\\u0000 # \u0085x")
                       .remove(QChar(0x85));
    service.headers = {{QStringLiteral("X-A"), QStringLiteral("\" }\\ # ]")}};
    service.tags = {QStringLiteral("a\"b"), QStringLiteral("[x]")};
    const ConfigEdit edit = withService(file, service);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(serviceOf(*edit.text, 0) == service);
    QCOMPARE(readConfig(*edit.text).config->services.size(), 2);
}

/// Whatever is edited in whatever order, the file says exactly that.
void ConfigEditorTest::randomEditsReadBack()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QByteArray text = file;
    for (int i = 0; i < 300; ++i) {
        Config wanted = *readConfig(text).config;
        const int which = random.bounded(2);
        ServiceSettings &service = wanted.services[which];
        service.enabled = random.bounded(2) == 0;
        service.group =
            QStringList{{}, QStringLiteral("G"), QStringLiteral("Ж")}[random.bounded(3)];
        service.heartbeat.interval =
            random.bounded(2) ? std::optional<milliseconds>(60s) : std::nullopt;
        service.heartbeat.ping = seconds{random.bounded(20, 24)};
        service.reconnect.factor = random.bounded(1, 4);
        service.limits.errorRate = random.bounded(2) ? 0.01 : 0.25;
        service.health.reset();
        if (random.bounded(2))
            service.health =
                HealthPage{QStringLiteral("http://h/"), seconds{random.bounded(10, 12)}, 10s};
        service.headers.clear();
        if (random.bounded(2))
            service.headers = {{QStringLiteral("X"), QString::number(i)}};
        const ConfigEdit edit = withService(text, service);
        QVERIFY2(edit.text, qPrintable(edit.problem));
        QVERIFY(!edit.commentsLost);
        QVERIFY(readConfig(*edit.text).config == wanted);
        text = *edit.text;
    }
    for (const char *kept :
         {"# my services", "# the first", "# the second", "colour = \"red\"", "# kept"})
        QVERIFY2(text.contains(kept), kept);
}

namespace {

AssertionSettings assertionOf(const QString &text, Status otherwise = Status::Critical)
{
    const auto parsed = Assertion::parse(text);
    return {std::get<Assertion>(parsed), otherwise};
}

const QByteArray listedFile(
    "version = 1\n[[service]]\nid = \"a\" # mine\nname = \"A\"\nurl = \"http://a.example/\"\n"
    "\n  # first\n  [[service.assert]] # one\n  that = \"status == 200\" # ok\n"
    "\n  [[service.assert]]\n  that = \"latency < 1s\"\n  else = \"warning\"\n"
    "\n# the next\n[[service]]\nid = \"b\"\nurl = \"http://b.example/\"\n");

} // namespace

void ConfigEditorTest::changesListsInTheirPlace()
{
    const auto edited = [](const QList<AssertionSettings> &list) {
        ServiceSettings service = serviceOf(listedFile, 0);
        service.assertions = list;
        const ConfigEdit edit = withService(listedFile, service);
        return edit.text && !edit.commentsLost ? *edit.text
                                               : edit.problem.toUtf8() + "(by the tree)";
    };
    const AssertionSettings first = assertionOf(QStringLiteral("status == 200"));
    const AssertionSettings second = assertionOf(QStringLiteral("latency < 1s"), Status::Warning);
    const AssertionSettings third = assertionOf(QStringLiteral("body contains ok"));
    QCOMPARE(lineDiff(listedFile, edited({first, assertionOf(QStringLiteral("latency < 2s"))})),
             QByteArrayList({"-  that = \"latency < 1s\"", "-  else = \"warning\"",
                             "+  that = \"latency < 2s\""}));
    QCOMPARE(
        lineDiff(listedFile, edited({assertionOf(first.that.text(), Status::Warning), second})),
        QByteArrayList());
    QCOMPARE(edited({assertionOf(first.that.text(), Status::Warning), second}).count("else"), 2);
    QCOMPARE(lineDiff(listedFile, edited({first, second, third})),
             QByteArrayList({"+  that = \"body contains ok\""}));
    QCOMPARE(lineDiff(listedFile, edited({second})),
             QByteArrayList({"-  [[service.assert]] # one", "-  that = \"status == 200\" # ok"}));
    QCOMPARE(lineDiff(listedFile, edited({first})),
             QByteArrayList(
                 {"-  [[service.assert]]", "-  that = \"latency < 1s\"", "-  else = \"warning\""}));
    for (const QList<AssertionSettings> &list :
         {QList{third, first, second}, QList{first, third, second}, QList{second, first}, {}})
        QVERIFY2(edited(list).contains("# the next\n[[service]]\nid = \"b\""),
                 edited(list).constData());
}

void ConfigEditorTest::randomListsReadBack()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QByteArray text = listedFile;
    int byTree = 0;
    for (int i = 0; i < 300; ++i) {
        ServiceSettings service = serviceOf(text, 0);
        QList<AssertionSettings> &list = service.assertions;
        for (int k = random.bounded(1, 4); k > 0; --k) {
            const qsizetype at = list.isEmpty() ? 0 : random.bounded(int(list.size()));
            const auto made =
                assertionOf(QStringLiteral("status == %1").arg(random.bounded(100, 600)),
                            random.bounded(2) ? Status::Warning : Status::Critical);
            const int what = random.bounded(3);
            if (what == 0 && !list.isEmpty())
                list.removeAt(at);
            else if (what == 1 && !list.isEmpty())
                list[at] = made;
            else if (list.size() < 8)
                list.insert(at, made);
        }
        const ConfigEdit edit = withService(text, service);
        QVERIFY2(edit.text, qPrintable(edit.problem));
        QVERIFY(serviceOf(*edit.text, 0) == service);
        byTree += edit.commentsLost ? 1 : 0;
        text = *edit.text;
    }
    QCOMPARE(byTree, 0);
    QVERIFY(text.contains("# mine") && text.contains("# the next"));
}

namespace {

/// Each of them with a tag, another beat and a limit.
QList<ServiceSettings> allChanged(const QByteArray &text)
{
    QList<ServiceSettings> services = readConfig(text).config->services;
    for (ServiceSettings &service : services) {
        service.tags.append(QStringLiteral("night"));
        service.heartbeat.interval = 55s;
        service.limits.latencyP95 = 777ms;
    }
    return services;
}

} // namespace

// The same as one after the other, which the text must be, too.
void ConfigEditorTest::changesSeveralInOnePass()
{
    QList<ServiceSettings> services = allChanged(file);
    QVERIFY(services.size() > 1);
    QByteArray oneByOne = file;
    for (const ServiceSettings &service : services)
        oneByOne = withService(oneByOne, service).text.value();
    const ConfigEdit edit = withServices(file, services);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(!edit.commentsLost);
    QCOMPARE(*edit.text, oneByOne);
    QCOMPARE(readConfig(*edit.text).config->services, services);
    // Some known, some new.
    ServiceSettings added = services.constFirst();
    added.id.value = QStringLiteral("brand-new");
    services.first().note = QStringLiteral("changed");
    services.append(added);
    const ConfigEdit more = withServices(*edit.text, services);
    QVERIFY2(more.text, qPrintable(more.problem));
    QCOMPARE(readConfig(*more.text).config->services, services);
}

void ConfigEditorTest::changesSeveralInlineByTheTree()
{
    const QByteArray text = "version = 1 # mine\nservice = [\n"
                            "  {id = \"a\", name = \"A\", url = \"ws://h/a\"},\n"
                            "  {id = \"b\", name = \"B\", url = \"ws://h/b\"},\n]\n";
    const QList<ServiceSettings> services = allChanged(text);
    QCOMPARE(services.size(), 2);
    const ConfigEdit edit = withServices(text, services);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QVERIFY(edit.commentsLost);
    QCOMPARE(readConfig(*edit.text).config->services, services);
}

QTEST_GUILESS_MAIN(ConfigEditorTest)
#include "config_editor_test.moc"
