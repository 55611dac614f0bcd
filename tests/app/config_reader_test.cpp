// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_reader.h"
#include "app/config/config_schema.h"
#include "app/config/toml_text.h"
#include "models/protocol/profile.h"
#include "tests/app/config_every_key.h"
#include "tests/app/config_places.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;
using namespace std::chrono_literals;

/// What a good file says, and that nothing of it is lost in silence.
class ConfigReaderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKey();
    void emptyFileIsGood();
    void fillsProfileDefaults();
    void readsSocketIo();
    void readsMessages();
    void refusesTooMuch();
    void mutationsAreNeverSilent();
};

void ConfigReaderTest::readsEveryKey()
{
    const ConfigReading reading = readConfig(everyKey);
    QCOMPARE(places(reading), QStringList());
    QVERIFY(reading.config);
    QCOMPARE(reading.config->services.size(), 2);
    ServiceSettings wanted = profileDefaults(Profile::DjangoHeartbeat, TransportKind::WebSocket);
    wanted.id.value = QStringLiteral("chat-gateway");
    wanted.name = QStringLiteral("Chat gateway");
    wanted.url = QStringLiteral("wss://chat.example.net/ws");
    wanted.group = QStringLiteral("Chat bots");
    wanted.tags = {QStringLiteral("prod"), QStringLiteral("eu")};
    wanted.headers = {{QStringLiteral("X-Tenant"), QStringLiteral("7")}};
    wanted.token = QStringLiteral("secret:chat-gateway");
    wanted.note = QStringLiteral("Runbook:\nhttps://wiki.example.net/chat");
    wanted.heartbeat = {45s,
                        std::nullopt,
                        20s,
                        5s,
                        3,
                        DetectorKind::Adaptive,
                        BeatSource::Message,
                        VarianceReading::PopulationVariance};
    wanted.reconnect = {
        4s, 2.5, 31s, 500ms, 7, true, wanted.reconnect.slowBase, wanted.reconnect.slowCap};
    wanted.health = HealthPage{QStringLiteral("https://chat.example.net/health"), 61s, 11s};
    wanted.origin = QStringLiteral("https://chat.example.net");
    wanted.subprotocols = {QStringLiteral("chat.v2"), QStringLiteral("chat")};
    wanted.proxy = QStringLiteral("socks5://127.0.0.1:1080");
    wanted.proxyUser = QStringLiteral("me");
    wanted.proxyPassword = QStringLiteral("secret:proxy");
    wanted.sendOnConnect = {QStringLiteral("{\"type\":\"hello\"}"), QStringLiteral("a\nb")};
    wanted.jsonPing = QStringLiteral("{\"type\":\"ping\",\"timestamp\":{now}}");
    wanted.tls = {
        QStringLiteral("ca.pem"), QStringLiteral("client.pem"), QStringLiteral("client.key"),
        QStringLiteral("secret:chat-key"),
        QStringLiteral("1122334455667788990011223344556677889900112233445566778899001122")};
    wanted.limits.latencyP95 = 750ms;
    wanted.limits.errorRate = 0.05;
    wanted.limits.certificateDays = 21;
    QVERIFY(reading.config->services[0] == wanted);
    QCOMPARE(reading.config->services[1].id.value, QStringLiteral("cafe-7"));
    QCOMPARE(reading.config->services[1].transport, TransportKind::HttpCheck);
    const QList<ChannelSettings> channels{
        {QStringLiteral("here"), QStringLiteral("here"), ChannelKind::Desktop, {}, true},
        {QStringLiteral("discord-ops"), QStringLiteral("discord-ops"), ChannelKind::Discord,
         QStringLiteral("env:PULSE_HOOK"), true},
        {QStringLiteral("mail-owner"),
         QStringLiteral("mail-owner"),
         ChannelKind::Email,
         QStringLiteral("smtps://mail.example.net:465"),
         true,
         {MailSecurity::Implicit, // of its address
          QStringLiteral("alerts@example.net"),
          QStringLiteral("secret:mail-owner"),
          QStringLiteral("Pulseboard <alerts@example.net>"),
          {QStringLiteral("owner@example.net"), QStringLiteral("Ana <ana@example.net>")},
          {},
          {}}}};
    QVERIFY(reading.config->channels == channels);
}

void ConfigReaderTest::emptyFileIsGood()
{
    QVERIFY(readConfig({}).config == Config());
    QVERIFY(readConfig("# nothing yet\n").config == Config());
}

void ConfigReaderTest::fillsProfileDefaults()
{
    for (const QString &name : profileNames()) {
        const Profile profile = profileByName(name).value();
        const ServiceSettings defaults = profileDefaults(profile, TransportKind::WebSocket);
        const bool socket = defaults.transport == TransportKind::WebSocket;
        const QByteArray url = socket ? "wss://a.example/x" : "https://a.example/x";
        const ConfigReading reading = readConfig("[[service]]\nid = \"a\"\nurl = \"" + url +
                                                 "\"\nprofile = \"" + name.toUtf8() + "\"\n");
        QVERIFY2(reading.config, qPrintable(name));
        ServiceSettings wanted = defaults;
        wanted.id.value = wanted.name = QStringLiteral("a");
        wanted.url = QString::fromUtf8(url);
        QVERIFY2(reading.config->services[0] == wanted, qPrintable(name));
    }
}

// S1-3, S1-7, S1-17, S1-19, S1-22, S1-34: what an account service can be told.
void ConfigReaderTest::readsSocketIo()
{
    const ConfigReading reading = readConfig(
        "[[service]]\nid = \"crm\"\nurl = \"socketios://crm.example:5000/\"\n"
        "profile = \"whatsapp-crm\"\ntoken = \"secret:crm\"\n"
        "[service.socketio]\nnamespace = \"/crm\"\npath = \"/rt/\"\nauth = \"env:CRM_AUTH\"\n"
        "[service.accounts]\nlimit = 500\ncritical_after = \"2h\"\nretry_unit = \"s\"\n"
        "show_phone = true\nactions = true\ntime_zone = \"America/New_York\"\n");
    QCOMPARE(places(reading), QStringList());
    const ServiceSettings &crm = reading.config->services[0];
    QCOMPARE(crm.transport, TransportKind::SocketIo);
    QVERIFY((crm.socketIo == SocketIoSettings{QStringLiteral("/crm"), QStringLiteral("/rt/"),
                                              QStringLiteral("env:CRM_AUTH")}));
    QCOMPARE(crm.accounts.limit, 500);
    QCOMPARE(crm.accounts.criticalAfter, milliseconds(2h));
    QCOMPARE(crm.accounts.retryUnit, RetryUnit::Seconds);
    QVERIFY(crm.accounts.showPhone && crm.accounts.actions);
    QVERIFY(crm.health);
    QCOMPARE(crm.health->url,
             QStringLiteral("https://crm.example:5000/api/v1/cron/health-check/stats"));
    QCOMPARE(crm.health->jobsUrl, QStringLiteral("https://crm.example:5000/api/v1/cron/status"));
    const AccountSettings plain =
        readConfig("[[service]]\nurl = \"socketio://a.example\"\n").config->services[0].accounts;
    QVERIFY(!plain.actions && !plain.showPhone);
    QCOMPARE(plain.limit, 10'000);
    QCOMPARE(plain.criticalAfter, milliseconds(6h));
    const ConfigReading bad = readConfig("[[service]]\nurl = \"socketio://a.example\"\n"
                                         "[service.socketio]\nnamespace = \"crm\"\npath = \"x\"\n"
                                         "[service.accounts]\ntime_zone = \"No/Where\"\n");
    QCOMPARE(places(bad), QStringList({QStringLiteral("4:13 service.socketio.namespace error"),
                                       QStringLiteral("5:8 service.socketio.path error"),
                                       QStringLiteral("7:13 service.accounts.time_zone error")}));
}

// S4-7, S4-43, S2-47
void ConfigReaderTest::readsMessages()
{
    const ConfigReading reading =
        readConfig(service("environment = \"staging\"\n[service.messages]\n"
                           "class_path = \"event\"\nstore_path = \"data.storeId\"\n"
                           "store = \"s1\"\njoined = [\"in\"]\nleft = []\nsilent_after = \"90s\""));
    QCOMPARE(places(reading), QStringList());
    const ServiceSettings &store = reading.config->services[0];
    QCOMPARE(store.environment, QStringLiteral("staging"));
    QVERIFY((store.messages == MessageSettings{QStringLiteral("event"),
                                               QStringLiteral("data.storeId"),
                                               QStringLiteral("s1"),
                                               {QStringLiteral("in")},
                                               {},
                                               90s}));
    QCOMPARE(searchTags(store), QStringList({QStringLiteral("staging"), QStringLiteral("s1")}));
    const ConfigReading bad =
        readConfig(service("environment = \"test\"\n[service.messages]\nstore_path = \"a..b\"\n"
                           "store = \"s1\"\nsilent_after = \"25h\""));
    QCOMPARE(places(bad),
             QStringList({QStringLiteral("3:15 service.environment error"),
                          QStringLiteral("5:14 service.messages.store_path error"),
                          QStringLiteral("6:9 service.messages.store error"),
                          QStringLiteral("7:16 service.messages.silent_after error")}));
    QCOMPARE(places(readConfig("[[service]]\nurl = \"https://a.example/\"\n[service.messages]\n"
                               "silent_after = \"1m\"\n")),
             QStringList({QStringLiteral("3:1 service.messages warning")}));
}

/// S06: bounded, and refused rather than cut.
void ConfigReaderTest::refusesTooMuch()
{
    QVERIFY(!readConfig(QByteArray(maxConfigBytes + 1, '#')).config);
    QVERIFY(!readConfig(QByteArray("a") + QByteArray(".a").repeated(100'000) + " = 1").config);
    QVERIFY(!readConfig("a = " + QByteArray("[").repeated(100'000)).config);
    QByteArray many;
    for (int i = 0; i <= maxServices; ++i)
        many += "[[service]]\nurl = \"ws://a/\"\nid = \"" + QByteArray::number(i) + "\"\n";
    const ConfigReading reading = readConfig(many);
    QCOMPARE(places(reading), QStringList{QStringLiteral("1:1 service error")});
    QVERIFY(!readConfig(service("name = \"" + QByteArray(201, 'a') + "\"")).config);
    QVERIFY(readConfig(service("name = \"" + QByteArray(200, 'a') + "\"")).config);
}

/// F54: whatever happens to a good file, it is told, or it is visible in what was read. The oracle
/// is the parsed tree: a file that says something else may not pass without either.
void ConfigReaderTest::mutationsAreNeverSilent()
{
    const quint32 seed = qEnvironmentVariableIsSet("PULSE_SEED")
                             ? qEnvironmentVariable("PULSE_SEED").toUInt()
                             : 20'261'121;
    qInfo("seed %u (PULSE_SEED sets another)", seed);
    QRandomGenerator random(seed);
    // "045s" is another text and the same duration: no silent change.
    const QRegularExpression leadingZeros(QStringLiteral("(?<![\\w.])0+(?=\\d)"));
    // Only lines that say something else than the default: dropping one must be noticed.
    QByteArray telling = everyKey;
    for (const char *usual : {"version = 1\n", "enabled  = true\n", "  grace    = \"auto\"\n",
                              "  source   = \"message\"\n"}) {
        QVERIFY(telling.contains(usual));
        telling.replace(usual, "");
    }
    const Config original = *readConfig(telling).config;
    const toml::table tree = *Toml::parse(telling).table;
    const QByteArray alphabet("\"'[]{}=#.,\n\r\t\0 09azAZ-_:/\\\xff\xc3", 29);
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        QByteArray text = telling;
        for (int hits = random.bounded(1, 4); hits > 0 && !text.isEmpty(); --hits) {
            const qsizetype at = random.bounded(static_cast<int>(text.size()));
            const char letter = alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            switch (random.bounded(5)) {
            case 0: text[at] = letter; break;
            case 1: text.insert(at, letter); break;
            case 2: text.remove(at, random.bounded(1, 20)); break;
            case 3:
                text.insert(at, text.mid(random.bounded(static_cast<int>(text.size())), 30));
                break;
            case 4: text.truncate(at + 1); break;
            }
        }
        const ConfigReading reading = readConfig(text);
        refused += reading.config ? 0 : 1;
        QVERIFY(reading.config || !reading.problems.isEmpty());
        if (!reading.problems.isEmpty())
            continue;
        QString plain = QString::fromUtf8(text);
        plain.remove(leadingZeros);
        const Toml::Parsed parsed = Toml::parse(plain.toUtf8());
        QVERIFY(parsed.table);
        if (*parsed.table != tree && *reading.config == original)
            QFAIL(text.constData());
    }
    QVERIFY2(refused > 300, "the mutations hardly broke anything");
}

QTEST_GUILESS_MAIN(ConfigReaderTest)
#include "config_reader_test.moc"
