// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_editor.h"
#include "app/config/config_reader.h"
#include "app/config/config_schema.h"
#include "app/config/form_judge.h"
#include "app/config/service_form.h"
#include "models/protocol/profile.h"
#include "models/settings/settings_table.h"
#include "tests/app/config_sample.h"

#include <QTest>

#include <algorithm>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

SettingsForm formOfUrl(const QString &url)
{
    SettingsForm form = formOfNew(profileDefaults(Profile::Generic, TransportKind::WebSocket));
    form.setTyped(u"url", url);
    return judged(form, {});
}

/// A service in which every key of the table differs from every profile's default.
ServiceSettings unusualService()
{
    const ConfigReading reading = readConfig(
        "[[service]]\nid = \"all\"\nname = \"All \\\"of\\\" it\"\nurl = "
        "\"https://a.example/health\"\n"
        "profile = \"mezon-bot\"\nfallback_urls = [\"https://b.example/health\", "
        "\"https://c.example/health\"]\ngroup = \"G\"\ntags = [\"one\", \"two\"]\n"
        "headers = { \"X-A\" = \"1: 2\", \"X-B\" = \"env:B\" }\ntoken = \"env:TOKEN\"\n"
        "note = \"one\\ntwo\"\nenabled = false\nconnect_timeout = \"1500ms\"\norigin = "
        "\"https://o\"\n"
        "subprotocols = [\"a\"]\nproxy = \"socks5://p:1\"\nsend_on_connect = [\"{\\n}\", \"b\"]\n"
        "json_ping = \"{}\"\nenvironment = \"staging\"\n"
        "[service.heartbeat]\ninterval = \"auto\"\ngrace = \"3s\"\nping = \"11s\"\nping_timeout = "
        "\"4s\"\n"
        "ping_miss_limit = 7\ndetector = \"adaptive\"\nsource = \"pong\"\n"
        "variance = \"population-variance\"\n"
        "[service.reconnect]\nbase = \"7s\"\nfactor = 1.25\ncap = \"9s\"\njitter = \"3s\"\ntries = "
        "9\n"
        "give_up = true\nslow_base = \"31s\"\nslow_cap = \"32s\"\n"
        "[service.health]\nurl = \"https://a.example/status\"\ninterval = \"61s\"\ntimeout = "
        "\"9s\"\n"
        "[service.request]\nmethod = \"POST\"\nbody = \"x\\ny\"\ncontent_type = \"text/plain\"\n"
        "[service.ping]\npath = \"alive\"\ninterval = \"12s\"\n"
        "[service.identity]\npath = \"/who\"\nfield = \"name\"\nvalue = \"me\"\n"
        "[service.limits]\nwindow = \"2m\"\nrestarts_per_day = 3\nrestarts_in_all = 4\n"
        "beat_every = \"5s\"\nmemory_hours = 6\nuptime_goal = 0.5\nlatency_p95 = \"70ms\"\n"
        "slow_for = \"9s\"\nmissed_for = \"70s\"\n"
        "clock_offset = \"8s\"\nerror_rate = 0.25\nupdates_silent = \"9s\"\nmonitor_stale = "
        "\"10s\"\n"
        "connection_failures = 11\ncertificate_days = 12\n"
        "[service.tls]\nca = \"ca.pem\"\ncertificate = \"c.pem\"\nkey = \"k.pem\"\n"
        "key_passphrase = \"env:P\"\n"
        "[[service.assert]]\nthat = \"status == 200\"\nelse = \"warning\"\n"
        "[[service.metric]]\nname = \"m\"\npath = \"a.b\"\nwarning = 2.0\n");
    return reading.config ? reading.config->services.value(0) : ServiceSettings();
}

/// The keys that only a Socket.IO service has.
ServiceSettings unusualAccounts()
{
    const ConfigReading reading =
        readConfig("[[service]]\nid = \"crm\"\nname = \"CRM\"\nurl = \"socketios://crm.example\"\n"
                   "profile = \"whatsapp-crm\"\nproxy = \"http://p:1\"\nproxy_user = \"u\"\n"
                   "proxy_password = \"env:P\"\n"
                   "[service.socketio]\nnamespace = \"/crm\"\npath = \"/io/\"\nauth = \"env:A\"\n"
                   "[service.accounts]\nlimit = 5\ncritical_after = \"2h\"\nretry_unit = \"s\"\n"
                   "show_phone = true\nactions = true\napi = \"https://api.example/\"\n"
                   "dashboard = \"https://d.example/\"\ntime_zone = \"Europe/Berlin\"\n"
                   "[service.messages]\nclass_path = \"kind\"\nstore_path = \"data.shop\"\n"
                   "store = \"s1\"\njoined = [\"in\"]\nleft = [\"out\"]\n"
                   "silent_after = \"5m\"\n");
    return reading.config ? reading.config->services.value(0) : ServiceSettings();
}

} // namespace

class ConfigFormTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasEveryKeyOfTheTable();
    void everySettingSurvivesTheForm();
    void profilesNeedNothingTyped();
    void judgesInTheWordsOfTheReader_data();
    void judgesInTheWordsOfTheReader();
    void refusesPagesThatDoSomething_data();
    void refusesPagesThatDoSomething();
    void tellsWhereAValueComesFrom();
    void showsWhatTheFileSays();
    void emptyFieldFollowsTheProfile();
    void hostileTextStaysAValue();
    void anIdOfItsOwn();
    void tellsWhoWatchesTheAddressAlready();
    void savedFormKeepsTheFile();
    void handEditsMeanwhileStay();
    void changedBothWaysIsToldAndNothingIsLost();
    void serviceThatIsGoneIsNotAddedAgain();
    void newServiceNeverTakesAnothersPlace();
    void listsAreTypedAsTables();
    void tellsWhichEntryIsWrong_data();
    void tellsWhichEntryIsWrong();
};

void ConfigFormTest::hasEveryKeyOfTheTable()
{
    const SettingsForm form = formOfUrl(QStringLiteral("wss://a.example/ws"));
    QCOMPARE(form.fields.size(), serviceFields().size() - 1 + 2); // all but the id, and two lists
    QVERIFY(form.field(u"assert") && form.field(u"metric"));
    for (const ServiceField &schema : serviceFields()) {
        const SchemaKey &key = schema.key;
        const QString name = key.section.isEmpty() ? key.name : key.section + u'.' + key.name;
        if (name == QLatin1String("id"))
            continue;
        QVERIFY2(form.field(name), qPrintable(name));
        QCOMPARE(form.field(name)->help, key.help);
    }
}

void ConfigFormTest::everySettingSurvivesTheForm()
{
    for (const ServiceSettings &service : {unusualService(), unusualAccounts()}) {
        QVERIFY(!service.id.value.isEmpty());
        const SettingsForm form = judged(formOfNew(service), {});
        for (const SettingField &field : form.fields)
            QVERIFY2(field.problem.isEmpty(), qPrintable(field.key + u' ' + field.problem));
        QVERIFY2(form.problem.isEmpty(), qPrintable(form.problem));
        QVERIFY(form.service);
        ServiceSettings read = *form.service;
        read.id = service.id; // made from the name for a new one
        QVERIFY(read == service);
    }
}

void ConfigFormTest::profilesNeedNothingTyped()
{
    for (const QString &name : profileNames()) {
        ServiceSettings service = profileDefaults(*profileByName(name), TransportKind::WebSocket);
        service.name = QStringLiteral("x");
        service.url = service.transport == TransportKind::WebSocket
                          ? QStringLiteral("wss://a.example/ws")
                          : QStringLiteral("https://a.example/health");
        SettingsForm form = judged(formOfNew(service), {});
        const auto typed = std::count_if(form.fields.cbegin(), form.fields.cend(),
                                         [](const SettingField &f) { return !f.typed.isEmpty(); });
        QCOMPARE(typed, service.profile == Profile::Generic ? 2 : 3); // name, url, profile
        service.id = form.service.value().id;
        QVERIFY2(*form.service == service, qPrintable(name));
    }
}

void ConfigFormTest::judgesInTheWordsOfTheReader_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *key, const char *typed, const QByteArray &lines) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(key), QLatin1String(typed))))
            << QString::fromLatin1(key) << QString::fromUtf8(typed) << lines;
    };
    row("url", "ftp://a.example", "url = \"ftp://a.example\"");
    row("url", "wss://user:pw@a.example/", "url = \"wss://user:pw@a.example/\"");
    row("token", "abc", "token = \"abc\"");
    row("profile", "none", "profile = \"none\"");
    row("heartbeat.interval", "30", "heartbeat = { interval = \"30\" }");
    row("heartbeat.interval", "2d", "heartbeat = { interval = \"2d\" }");
    row("heartbeat.ping_miss_limit", "many", "heartbeat = { ping_miss_limit = \"many\" }");
    row("heartbeat.ping_miss_limit", "0", "heartbeat = { ping_miss_limit = 0 }");
    row("heartbeat.detector", "clever", "heartbeat = { detector = \"clever\" }");
    row("reconnect.base", "40s", "reconnect = { base = \"40s\" }");
    row("reconnect.give_up", "perhaps", "reconnect = { give_up = \"perhaps\" }");
    row("headers", "Host: x", "headers = { Host = \"x\" }");
    row("tls.key", "k.pem", "tls = { key = \"k.pem\" }");
    row("proxy", "ftp://x", "proxy = \"ftp://x\"");
}

void ConfigFormTest::judgesInTheWordsOfTheReader()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QByteArray, lines);
    SettingsForm form = formOfUrl(QStringLiteral("wss://a.example/ws"));
    QVERIFY(form.service);
    form.setTyped(key, typed);
    form = judged(form, {});
    const QByteArray url = key == QLatin1String("url") ? "" : "url = \"wss://a.example/ws\"\n";
    const ConfigReading reading = readConfig("[[service]]\n" + url + lines);
    const auto problem = std::find_if(
        reading.problems.cbegin(), reading.problems.cend(),
        [&](const ConfigProblem &p) { return p.key == QStringLiteral("service.") + key; });
    QVERIFY(problem != reading.problems.cend());
    QCOMPARE(form.field(key)->problem, problem->what);
    QCOMPARE(form.field(key)->whatToDo, problem->whatToDo);
    QVERIFY(!form.service);
}

void ConfigFormTest::refusesPagesThatDoSomething_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::newRow("address") << QStringLiteral("url") << QStringLiteral("http://a.example/restart");
    QTest::newRow("health page") << QStringLiteral("health.url")
                                 << QStringLiteral("https://a.example/restart");
    QTest::newRow("ping page") << QStringLiteral("ping.path") << QStringLiteral("/restart");
}

// S2-24: a restart page is never asked for, so it cannot be typed either.
void ConfigFormTest::refusesPagesThatDoSomething()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    SettingsForm form = formOfUrl(QStringLiteral("wss://a.example/ws"));
    form.setTyped(key, typed);
    form = judged(form, {});
    QVERIFY(!form.service);
    QVERIFY2(form.field(key)->problem.startsWith(
                 QStringLiteral("is a page that does something when it is asked")),
             qPrintable(form.field(key)->problem));
    QVERIFY(!form.field(key)->whatToDo.isEmpty());
}

void ConfigFormTest::tellsWhereAValueComesFrom()
{
    SettingsForm form = formOfUrl(QStringLiteral("https://a.example/health"));
    QCOMPARE(form.field(u"ping.path")->source(), SettingSource::Default);
    QCOMPARE(form.field(u"heartbeat.interval")->effective(), QStringLiteral("1m"));
    form.setTyped(u"profile", QStringLiteral("mezon-bot"));
    form = judged(form, {});
    QCOMPARE(form.field(u"profile")->source(), SettingSource::Service);
    QCOMPARE(form.field(u"ping.path")->source(), SettingSource::Profile);
    QCOMPARE(form.field(u"ping.path")->effective(), QStringLiteral("ping"));
    QCOMPARE(form.field(u"heartbeat.interval")->effective(), QStringLiteral("5m"));
    form.setTyped(u"heartbeat.interval", QStringLiteral("20 s"));
    form = judged(form, {});
    QCOMPARE(form.field(u"heartbeat.interval")->source(), SettingSource::Service);
    QCOMPARE(form.service.value().heartbeat.interval.value(), milliseconds(20s));
}

void ConfigFormTest::showsWhatTheFileSays()
{
    const auto form = formOf(file, ServiceId{QStringLiteral("a")});
    QVERIFY(form);
    QCOMPARE(form->typed(u"name"), QStringLiteral("Á"));
    QCOMPARE(form->typed(u"heartbeat.interval"), QStringLiteral("45s"));
    QCOMPARE(form->typed(u"heartbeat.ping"), QStringLiteral("20s"));
    QCOMPARE(form->typed(u"heartbeat.grace"), QString());
    QCOMPARE(form->field(u"heartbeat.grace")->effective(), QStringLiteral("auto"));
    QVERIFY(!formOf(file, ServiceId{QStringLiteral("nobody")}));
    QVERIFY(!formOf("[[service]", ServiceId{QStringLiteral("a")}));
}

void ConfigFormTest::emptyFieldFollowsTheProfile()
{
    auto form = formOf(file, ServiceId{QStringLiteral("a")});
    form->setTyped(u"heartbeat.interval", {});
    SettingsForm after = judged(*form, {});
    QVERIFY(after.service);
    QCOMPARE(after.service->heartbeat.interval, std::nullopt); // generic: learnt
    const ConfigEdit edit = withService(file, *after.service);
    QVERIFY(edit.text && !edit.commentsLost);
    QVERIFY(!edit.text->contains("45s"));
    // Two quotes are a text that is written and empty.
    SettingsForm mezon = formOfUrl(QStringLiteral("https://a.example/health"));
    mezon.setTyped(u"profile", QStringLiteral("mezon-bot"));
    mezon.setTyped(u"ping.path", QStringLiteral("\"\""));
    QCOMPARE(judged(mezon, {}).service.value().pingPage.path, QString());
}

void ConfigFormTest::hostileTextStaysAValue()
{
    SettingsForm form = formOfUrl(QStringLiteral("wss://a.example/ws"));
    const QString hostile = QStringLiteral("x\"\\ [[service]] # ' = ü");
    form.setTyped(u"name", hostile);
    form.setTyped(u"group", QStringLiteral("\"]\""));
    form.setTyped(u"tags", QStringLiteral("\", \\, ]"));
    form = judged(form, {});
    QVERIFY2(form.service, qPrintable(form.problem));
    QCOMPARE(form.service->name, hostile);
    QCOMPARE(form.service->group, QStringLiteral("\"]\""));
    QCOMPARE(form.service->tags,
             QStringList({QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("]")}));
    form.setTyped(u"name", QStringLiteral("a\nurl = \"ws://other\""));
    form = judged(form, {});
    QVERIFY(!form.service);
    QCOMPARE(form.field(u"name")->problem, QStringLiteral("holds a control character"));
}

void ConfigFormTest::anIdOfItsOwn()
{
    const Config config = *readConfig(file).config;
    SettingsForm form = formOfUrl(QStringLiteral("wss://c.example/ws"));
    form.setTyped(u"name", QStringLiteral("B"));
    form = judged(form, config.services);
    QCOMPARE(form.service.value().id.value, QStringLiteral("b-2"));
    const ConfigEdit edit = withService(file, *form.service);
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QCOMPARE(readConfig(*edit.text).config->services.size(), 3);
}

void ConfigFormTest::tellsWhoWatchesTheAddressAlready()
{
    const Config config = *readConfig(file).config;
    SettingsForm form = formOfUrl(QStringLiteral("wss://b.example/ws"));
    form = judged(form, config.services);
    QCOMPARE(form.warning, QStringLiteral("\"B\" watches this address already"));
    QVERIFY(form.service); // it may be wanted
    const auto known = formOf(file, ServiceId{QStringLiteral("b")});
    QCOMPARE(judged(*known, config.services).warning, QString());
}

void ConfigFormTest::savedFormKeepsTheFile()
{
    auto form = formOf(file, ServiceId{QStringLiteral("a")});
    form->setTyped(u"heartbeat.ping", QStringLiteral("25s"));
    const SettingsForm after = judged(*form, {});
    const ConfigEdit edit = withService(file, after.service.value());
    QVERIFY(edit.text && !edit.commentsLost);
    QByteArray wanted = file;
    wanted.replace("ping = \"20s\"", "ping = \"25s\"");
    QCOMPARE(*edit.text, wanted);
}

// Somebody changed the file while the form was open: other keys of the same service, a comment,
// another service, and a key that the form does not know.
void ConfigFormTest::handEditsMeanwhileStay()
{
    auto form = formOf(file, ServiceId{QStringLiteral("a")});
    form->setTyped(u"heartbeat.ping", QStringLiteral("25s"));
    form->setTyped(u"group", QStringLiteral("Bots"));
    QByteArray edited = file;
    edited.replace("interval = \"45s\"     # measured", "interval = \"50s\"     # measured anew");
    edited.replace("colour = \"red\"", "colour = \"blue\"\nnote = \"by hand\"");
    edited.replace("name = \"B\"", "name = \"Bee\"");
    const FormEdit made = withForm(edited, *form);
    QVERIFY2(made.edit.text, qPrintable(made.edit.problem));
    QByteArray wanted = edited;
    wanted.replace("ping = \"20s\"", "ping = \"25s\"");
    wanted.replace("note = \"by hand\"\n", "note = \"by hand\"\ngroup = \"Bots\"\n");
    QCOMPARE(*made.edit.text, wanted);
    QCOMPARE(made.service.note, QStringLiteral("by hand"));
    // So does a list.
    const QByteArray list = "\n[[service.assert]]\nthat = \"status == 200\"\n";
    QByteArray withList = file;
    withList.replace("\n# the second", list + "\n# the second");
    const FormEdit listed = withForm(withList, *form);
    QVERIFY2(listed.edit.text, qPrintable(listed.edit.problem));
    QVERIFY(listed.edit.text->contains(list));
    form->setTyped(u"assert", QStringLiteral("latency < 1s\twarning"));
    QCOMPARE(withForm(withList, *form).disputed, QStringList(QStringLiteral("assert")));
}

void ConfigFormTest::changedBothWaysIsToldAndNothingIsLost()
{
    auto form = formOf(file, ServiceId{QStringLiteral("a")});
    form->setTyped(u"heartbeat.ping", QStringLiteral("25s"));
    form->setTyped(u"heartbeat.interval", {}); // not written any more
    form->setTyped(u"note", QStringLiteral("typed"));
    QByteArray edited = file;
    edited.replace("ping = \"20s\"", "ping = \"22s\"");
    edited.replace("interval = \"45s\"", "interval = \"46s\"");
    const FormEdit made = withForm(edited, *form);
    QVERIFY(!made.edit.text);
    QCOMPARE(made.disputed,
             QStringList({QStringLiteral("heartbeat.interval"), QStringLiteral("heartbeat.ping")}));
    // What was typed is still there, beside what the file says.
    const RebasedForm over = rebased(*form, *formOf(edited, form->id));
    const SettingField *ping = over.form.field(u"heartbeat.ping");
    QVERIFY(ping->isDisputed);
    QCOMPARE(ping->typed, QStringLiteral("25s"));
    QCOMPARE(ping->stood, QStringLiteral("22s"));
    QCOMPARE(over.form.typed(u"heartbeat.interval"), QString());
    QCOMPARE(over.form.typed(u"note"), QStringLiteral("typed"));
    // Who saves after it was told wants it; a further change of the file is told again.
    QVERIFY(rebased(over.form, *formOf(edited, form->id)).disputed.isEmpty());
    const FormEdit second = withForm(edited, over.form);
    QVERIFY2(second.edit.text, qPrintable(second.edit.problem));
    QVERIFY(second.edit.text->contains("ping = \"25s\""));
    QVERIFY(!second.edit.text->contains("46s"));
    edited.replace("22s", "23s");
    QCOMPARE(withForm(edited, over.form).disputed, QStringList({QStringLiteral("heartbeat.ping")}));
    // The same change made both ways is no dispute.
    edited.replace("23s", "25s");
    edited.replace("46s", "45s");
    QVERIFY(withForm(edited, *form).edit.text);
}

void ConfigFormTest::serviceThatIsGoneIsNotAddedAgain()
{
    auto form = formOf(file, ServiceId{QStringLiteral("a")});
    form->setTyped(u"note", QStringLiteral("typed"));
    const ConfigEdit gone = withoutService(file, form->id);
    const FormEdit made = withForm(*gone.text, *form);
    QVERIFY(!made.edit.text);
    QVERIFY2(made.edit.problem.contains(QStringLiteral("taken out of pulseboard.toml")),
             qPrintable(made.edit.problem));
    QVERIFY(withForm("[[service]", *form)
                .edit.problem.contains(QStringLiteral("the file has an error")));
}

void ConfigFormTest::newServiceNeverTakesAnothersPlace()
{
    SettingsForm form = formOfUrl(QStringLiteral("wss://c.example/ws"));
    form.setTyped(u"name", QStringLiteral("C"));
    form = judged(form, {}); // nobody had the id when it was looked at
    QCOMPARE(form.service.value().id.value, QStringLiteral("c"));
    const QByteArray edited =
        file + "\n[[service]]\nid = \"c\"\nname = \"By hand\"\nurl = \"ws://h.example/\"\n";
    const FormEdit made = withForm(edited, form);
    QVERIFY2(made.edit.text, qPrintable(made.edit.problem));
    QVERIFY(made.edit.text->startsWith(edited));
    QCOMPARE(made.service.id.value, QStringLiteral("c-2"));
}

void ConfigFormTest::listsAreTypedAsTables()
{
    SettingsForm form = formOfUrl(QStringLiteral("https://a.example/health"));
    SettingField *asserts = form.field(u"assert");
    QCOMPARE(asserts->columns.size(), 2);
    QCOMPARE(asserts->columns.at(1).usual, QStringLiteral("critical"));
    const QList<QStringList> entries{
        {QStringLiteral("body.x == \"a  b: c\""), QString()},
        {QString(), QString()}, // added, and nothing typed yet
        {QStringLiteral("latency < 800ms"), QStringLiteral("warning")}};
    asserts->typed = tableText(*asserts, entries);
    SettingField *metrics = form.field(u"metric");
    metrics->typed = tableText(*metrics, {{QStringLiteral("Heap"),
                                           QStringLiteral("memory.heap"),
                                           {},
                                           {},
                                           QStringLiteral("1.5"),
                                           QStringLiteral("2")}});
    SettingField *headers = form.field(u"headers");
    headers->typed = tableText(*headers, {{QStringLiteral("X-A"), QStringLiteral("1: 2")}});
    QCOMPARE(headers->typed, QStringLiteral("X-A: 1: 2"));
    form = judged(form, {});
    QVERIFY2(form.service, qPrintable(form.problem));
    QCOMPARE(form.service->assertions.size(), 2);
    QCOMPARE(form.service->assertions.at(0).that.text(), entries.at(0).at(0));
    QVERIFY(form.service->assertions.at(1).otherwise == Status::Warning);
    QCOMPARE(form.service->metrics.constFirst().critical, std::optional(2.0));
    QCOMPARE(form.service->headers.constFirst().second, QStringLiteral("1: 2"));
    // What is written is what is read, entry by entry.
    for (const char *key : {"assert", "metric", "headers", "subprotocols"}) {
        const SettingField *field = form.field(QString::fromLatin1(key));
        QCOMPARE(tableText(*field, tableEntries(*field)), field->typed);
    }
    QCOMPARE(tableEntries(*form.field(u"assert")).size(), 2);
}

void ConfigFormTest::tellsWhichEntryIsWrong_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *key, const char *typed, int entry, const char *column) {
        QTest::addRow("%s %d %s", key, entry, column)
            << QString::fromLatin1(key) << QString::fromUtf8(typed) << entry
            << QString::fromLatin1(column);
    };
    row("assert", "status == 200\t\nstatus == yes\t\nlatency < 1s\t", 1, "that");
    row("assert", "status == 200\tbad", 0, "else");
    row("assert", "status == 200\t\n\twarning", 1, "that");
    row("metric", "a\tb\t\t\t\t\na\tc\t\t\t\t", 1, "name");
    row("metric", "a\tb\t\t\tmuch\t", 0, "warning");
    row("metric", "a\tb\t\t\t1\t\nb\tc[\t\t\t\t", 1, "path");
}

void ConfigFormTest::tellsWhichEntryIsWrong()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    SettingsForm form = formOfUrl(QStringLiteral("https://a.example/health"));
    form.setTyped(u"note", QStringLiteral("line\nbreaks\nbefore it"));
    form.setTyped(key, typed);
    form = judged(form, {});
    QVERIFY(!form.service);
    QVERIFY2(form.problem.isEmpty(), qPrintable(form.problem));
    const SettingField *field = form.field(key);
    QVERIFY(!field->problem.isEmpty() && !field->whatToDo.isEmpty());
    QTEST(field->problemEntry, "entry");
    QTEST(field->problemColumn, "column");
}

QTEST_GUILESS_MAIN(ConfigFormTest)
#include "config_form_test.moc"
