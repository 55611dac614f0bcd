// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// [[profile]]: a family of services that the operator describes as a copy of a built-in one.
#include "app/config/config_editor.h"
#include "app/config/config_reader.h"
#include "app/config/form_judge.h"
#include "app/config/service_form.h"
#include "models/protocol/profile.h"

#include <QTest>

#include <algorithm>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const QByteArray file = R"toml(version = 1

[[service]]
id = "one"
name = "One"
url = "http://127.0.0.1:3000/health"
profile = "our-bots"

[[service]]
id = "two"
url = "http://127.0.0.1:3001/health"
profile = "our-bots"
  [service.heartbeat]
  interval = "20s"

# Below the services: the order does not matter.
[[profile]]
name = "our-bots"
base = "mezon-bot"
tags = ["bots"]
  [profile.heartbeat]
  interval = "30s"
  [profile.reconnect]
  cap = "90s"
)toml";

ConfigReading readWith(const QByteArray &profile)
{
    return readConfig("version = 1\n[[profile]]\n" + profile +
                      "\n[[service]]\nid = \"a\"\nurl = \"ws://127.0.0.1/\"\n");
}

const ServiceSettings &serviceOf(const Config &config, const char *id)
{
    return *std::find_if(config.services.cbegin(), config.services.cend(),
                         [&](const ServiceSettings &s) { return s.id.value == QLatin1String(id); });
}

} // namespace

class ConfigProfileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsKeysStandBetweenBaseAndService();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void aServiceWithoutAHealthPageHasNone();
    void formsKnowIt();
    void savingKeepsIt();
    void aFileWithoutItGetsItsKeys();
    void itsTextReadsBack();
};

void ConfigProfileTest::itsKeysStandBetweenBaseAndService()
{
    const ConfigReading reading = readConfig(file);
    QVERIFY(reading.config);
    QVERIFY(reading.problems.isEmpty());
    const ServiceSettings base = profileDefaults(Profile::MezonBot, TransportKind::HttpCheck);
    const ServiceSettings &one = serviceOf(*reading.config, "one");
    QCOMPARE(one.profile, Profile::MezonBot);
    QCOMPARE(one.ownProfile, QStringLiteral("our-bots"));
    QCOMPARE(one.heartbeat.interval, std::optional<milliseconds>(30s));
    QCOMPARE(one.reconnect.cap, milliseconds(90s));
    QCOMPARE(one.reconnect.tries, base.reconnect.tries);
    QCOMPARE(one.tags, QStringList{QStringLiteral("bots")});
    QVERIFY(base.heartbeat.interval != one.heartbeat.interval);
    const ServiceSettings &two = serviceOf(*reading.config, "two");
    QCOMPARE(two.heartbeat.interval, std::optional<milliseconds>(20s));
    QCOMPARE(two.reconnect.cap, milliseconds(90s));
}

void ConfigProfileTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *profile, const char *key, int line) {
        QTest::newRow(name) << QByteArray(profile) << QString::fromLatin1(key) << line;
    };
    row("no name", "base = \"generic\"", "profile.name", 2);
    row("a built-in name", "name = \"generic\"", "profile.name", 3);
    row("twice", "name = \"x\"\n[[profile]]\nname = \"x\"", "profile.name", 5);
    row("an unknown base", "name = \"x\"\nbase = \"django\"", "profile.base", 4);
    row("no duration", "name = \"x\"\n[profile.heartbeat]\ninterval = 30",
        "profile.heartbeat.interval", 5);
    row("an address", "name = \"x\"\nurl = \"ws://a/\"", "profile.url", 4);
    row("a list of one service", "name = \"x\"\n[[profile.assert]]\nthat = \"status == 200\"",
        "profile.assert", 4);
    row("a section that is none", "name = \"x\"\nheartbeat = 3", "profile.heartbeat", 4);
}

void ConfigProfileTest::namesWhatIsWrong()
{
    QFETCH(QByteArray, profile);
    const ConfigReading reading = readWith(profile);
    QVERIFY(!reading.config);
    QVERIFY(!reading.problems.isEmpty());
    const ConfigProblem &problem = reading.problems.constFirst();
    QTEST(problem.key, "key");
    QTEST(problem.line, "line");
    QVERIFY(!problem.what.isEmpty() && !problem.whatToDo.isEmpty());
}

void ConfigProfileTest::aServiceWithoutAHealthPageHasNone()
{
    const QByteArray text = "version = 1\n[[profile]]\nname = \"x\"\n[profile.health]\n"
                            "interval = \"20s\"\n[[service]]\nid = \"a\"\nurl = \"ws://h/\"\n"
                            "profile = \"x\"\n[[service]]\nid = \"b\"\nurl = \"ws://i/\"\n"
                            "profile = \"x\"\n[service.health]\nurl = \"http://i/health\"\n";
    const ConfigReading reading = readConfig(text);
    QVERIFY(reading.config);
    QVERIFY(!serviceOf(*reading.config, "a").health);
    QCOMPARE(serviceOf(*reading.config, "b").health->interval, milliseconds(20s));
}

void ConfigProfileTest::formsKnowIt()
{
    const std::optional<SettingsForm> form = formOf(file, ServiceId{QStringLiteral("one")});
    QVERIFY(form);
    const SettingField *profile = form->field(u"profile");
    QCOMPARE(profile->typed, QStringLiteral("our-bots"));
    QVERIFY(profile->choices.contains(QStringLiteral("our-bots")));
    const SettingField *interval = form->field(u"heartbeat.interval");
    QVERIFY(interval->typed.isEmpty());
    QCOMPARE(interval->usual, QStringLiteral("30s"));
    QCOMPARE(interval->usualFrom, SettingSource::Profile);
    const SettingsForm good = judged(*form, readConfig(file).config->services);
    QVERIFY2(good.service, qPrintable(problemOf(good)));
    QCOMPARE(good.service->ownProfile, QStringLiteral("our-bots"));
    QCOMPARE(good.service->reconnect.cap, milliseconds(90s));
}

void ConfigProfileTest::savingKeepsIt()
{
    std::optional<SettingsForm> form = formOf(file, ServiceId{QStringLiteral("one")});
    form->setTyped(u"group", QStringLiteral("Chat"));
    const FormEdit edit = withForm(file, *form);
    QVERIFY2(edit.edit.text, qPrintable(edit.edit.problem));
    QVERIFY(edit.edit.text->contains("# Below the services"));
    const ConfigReading reading = readConfig(*edit.edit.text);
    const ServiceSettings &one = serviceOf(*reading.config, "one");
    QCOMPARE(one.group, QStringLiteral("Chat"));
    QCOMPARE(one.ownProfile, QStringLiteral("our-bots"));
    QCOMPARE(edit.edit.text->count("30s"), 1); // what the profile says is not written twice
    QCOMPARE(edit.edit.text->count("90s"), 1);
}

// An export, or another file: nothing of the service is lost with the name.
void ConfigProfileTest::aFileWithoutItGetsItsKeys()
{
    const ServiceSettings one = serviceOf(*readConfig(file).config, "one");
    const ConfigEdit edit = withNewServices("version = 1\n", {one});
    QVERIFY2(edit.text, qPrintable(edit.problem));
    const ServiceSettings copy = readConfig(*edit.text).config->services.constFirst();
    QCOMPARE(copy.profile, Profile::MezonBot);
    QVERIFY(copy.ownProfile.isEmpty());
    QCOMPARE(copy.reconnect, one.reconnect);
    QCOMPARE(copy.heartbeat, one.heartbeat);
    QCOMPARE(copy.tags, one.tags);
}

void ConfigProfileTest::itsTextReadsBack()
{
    const Config config = *readConfig(file).config;
    const ConfigReading again = readConfig("version = 1\n" + textOf(config.profiles));
    QVERIFY(again.config);
    QVERIFY(again.problems.isEmpty());
    QCOMPARE(again.config->profiles, config.profiles);
}

QTEST_GUILESS_MAIN(ConfigProfileTest)
#include "config_profile_test.moc"
