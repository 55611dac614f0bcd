// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_reader.h"
#include "app/config/config_schema.h"
#include "app/config/duration_value.h"
#include "app/config/toml_text.h"
#include "app/config/value_checks.h"
#include "models/protocol/profile.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

const QByteArray good = R"toml(version = 1

[[service]]
id       = "chat-gateway"              # stable
name     = "Chat gateway"
url      = "wss://chat.example.net/ws"
profile  = "django-heartbeat"
group    = "Chat bots"
tags     = ["prod", "eu"]
headers  = { "X-Tenant" = "7" }
token    = "secret:chat-gateway"
note     = """
Runbook:
https://wiki.example.net/chat"""
enabled  = true
origin   = "https://chat.example.net"
subprotocols = ["chat.v2", "chat"]
proxy    = "socks5://127.0.0.1:1080"
proxy_user = "me"
proxy_password = "secret:proxy"
send_on_connect = ['{"type":"hello"}', """a
b"""]
json_ping = '{"type":"ping","timestamp":{now}}'

  [service.heartbeat]
  interval = "45s"
  grace    = "auto"
  ping     = "20s"
  ping_timeout = "5s"
  ping_miss_limit = 3
  detector = "adaptive"
  source   = "message"
  variance = "population-variance"

  [service.reconnect]
  base = "4s"
  factor = 2.5
  cap = "31s"
  jitter = "500ms"
  tries = 7
  give_up = true

  [service.health]
  url = "https://chat.example.net/health"
  interval = "61s"
  timeout = "11s"

  [service.tls]
  ca = "ca.pem"
  certificate = "client.pem"
  key = "client.key"
  key_passphrase = "secret:chat-key"
  fingerprint = "1122334455667788990011223344556677889900112233445566778899001122"

  [service.limits]
  latency_p95 = "750ms"
  error_rate = 0.05
  certificate_days = 21

[[service]]
name = "Бот Café 7"
url = "http://[::1]:8000/health"

[[channel]]
id = "here"
kind = "desktop"

[[channel]]
id = "discord-ops"
kind = "discord"
url = "env:PULSE_HOOK"

[[channel]]
id = "mail-owner"
kind = "email"
url = "smtps://mail.example.net:465"
user = "alerts@example.net"
password = "secret:mail-owner"
from = "Pulseboard <alerts@example.net>"
to = ["owner@example.net", "Ana <ana@example.net>"]
)toml";

/// "3:8 service.url fatal" for every problem, in order.
QStringList places(const ConfigReading &reading)
{
    QStringList out;
    for (const ConfigProblem &p : reading.problems) {
        out << QStringLiteral("%1:%2 %3 %4")
                   .arg(p.line)
                   .arg(p.column)
                   .arg(p.key, p.fatal ? QStringLiteral("error") : QStringLiteral("warning"));
    }
    return out;
}

QByteArray service(const QByteArray &lines)
{
    return "[[service]]\nurl = \"wss://a.example/ws\"\n" + lines + "\n";
}

} // namespace

class ConfigReaderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKey();
    void emptyFileIsGood();
    void fillsProfileDefaults();
    void readsSocketIo();
    void readsMessages();
    void namesEveryProblem_data();
    void namesEveryProblem();
    void findsAllProblemsAtOnce();
    void neverRepeatsSecrets();
    void warnsAndKeepsReading_data();
    void warnsAndKeepsReading();
    void refusesTooMuch();
    void readsChecks();
    void wrongChecks_data();
    void wrongChecks();
    void mutationsAreNeverSilent();
    void durations_data();
    void durations();
    void makesIdsFromNames();
    void schemaIsComplete();
};

void ConfigReaderTest::readsEveryKey()
{
    const ConfigReading reading = readConfig(good);
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

void ConfigReaderTest::namesEveryProblem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const QByteArray &text, const char *wanted) {
        QTest::newRow(name) << text
                            << QStringList{QString::fromUtf8(wanted) + QStringLiteral(" error")};
    };
    row("syntax", "[[service]]\nurl = \"wss://a\n", "2:15 ");
    row("not closed", "version = 1\n[[service]\n", "2:11 ");
    row("newer version", "version = 2\n", "1:11 version");
    row("version as text", "version = \"1\"\n", "1:11 version");
    row("one service in single brackets", "[service]\nurl = \"wss://a.example/\"\n", "1:1 service");
    row("no url", "version = 1\n\n[[service]]\nid = \"a\"\n", "3:1 service.url");
    row("url is a number", "[[service]]\nurl = 7\n", "2:7 service.url");
    row("later scheme", "[[service]]\nurl = \"prometheus://a.example/\"\n", "2:7 service.url");
    row("file scheme", "[[service]]\nurl = \"file:///etc/passwd\"\n", "2:7 service.url");
    row("script", "[[service]]\nurl = \"javascript:alert(1)\"\n", "2:7 service.url");
    row("no scheme", "[[service]]\nurl = \"a.example/ws\"\n", "2:7 service.url");
    row("no host", "[[service]]\nurl = \"wss:///ws\"\n", "2:7 service.url");
    row("password", "[[service]]\nurl = \"wss://me:pw@a.example/ws\"\n", "2:7 service.url");
    row("fragment", "[[service]]\nurl = \"wss://a.example/ws#x\"\n", "2:7 service.url");
    row("space", "[[service]]\nurl = \"wss://a.example/w s\"\n", "2:7 service.url");
    row("port", "[[service]]\nurl = \"wss://a.example:70000/\"\n", "2:7 service.url");
    row("line break in url", "[[service]]\nurl = \"http://a.example/\\r\\nX: 1\"\n",
        "2:7 service.url");
    row("restart page", "[[service]]\nurl = \"http://a.example/restart\"\n", "2:7 service.url");
    row("profile", service("profile = \"djangoheartbeat\""), "3:11 service.profile");
    row("id with a space", service("id = \"a b\""), "3:6 service.id");
    row("empty name", service("name = \" \""), "3:8 service.name");
    row("line break in name", service("name = \"a\\nb\""), "3:8 service.name");
    row("tag is a number", service("tags = [\"a\", 1]"), "3:8 service.tags");
    row("enabled as text", service("enabled = \"yes\""), "3:11 service.enabled");
    row("header line break", service("headers = { X-A = \"a\\r\\nX-Evil: 1\" }"),
        "3:11 service.headers");
    row("header nul", service("headers = { X-A = \"a\\u0000b\" }"), "3:11 service.headers");
    row("header name", service("headers = { \"X A\" = \"1\" }"), "3:11 service.headers");
    row("header twice", service("headers = { X-A = \"1\", x-a = \"2\" }"), "3:11 service.headers");
    row("header of ours", service("headers = { Upgrade = \"h2c\" }"), "3:11 service.headers");
    row("token in the file", service("token = \"eyJhbGciOi\""), "3:9 service.token");
    row("token names nothing", service("token = \"secret:\""), "3:9 service.token");
    row("bare number", service("[service.heartbeat]\ninterval = 30"),
        "4:12 service.heartbeat.interval");
    row("number in quotes", service("[service.heartbeat]\ninterval = \"30\""),
        "4:12 service.heartbeat.interval");
    row("unit unknown", service("[service.heartbeat]\nping = \"30sec\""),
        "4:8 service.heartbeat.ping");
    row("auto where not allowed", service("[service.heartbeat]\nping = \"auto\""),
        "4:8 service.heartbeat.ping");
    row("too short", service("[service.heartbeat]\ninterval = \"10ms\""),
        "4:12 service.heartbeat.interval");
    row("too long", service("[service.health]\nurl = \"https://a/\"\ntimeout = \"1h\""),
        "5:11 service.health.timeout");
    row("grace over interval", service("[service.heartbeat]\ninterval = \"10s\"\ngrace = \"11s\""),
        "5:9 service.heartbeat.grace");
    row("base over cap", service("[service.reconnect]\ncap = \"10s\"\nbase = \"11s\""),
        "5:8 service.reconnect.base");
    row("factor below one", service("[service.reconnect]\nfactor = 0.5"),
        "4:10 service.reconnect.factor");
    row("factor nan", service("[service.reconnect]\nfactor = nan"),
        "4:10 service.reconnect.factor");
    row("tries is a fraction", service("[service.reconnect]\ntries = 2.5"),
        "4:9 service.reconnect.tries");
    row("tries zero", service("[service.reconnect]\ntries = 0"), "4:9 service.reconnect.tries");
    row("health without url", service("[service.health]\ninterval = \"60s\""),
        "3:1 service.health.url");
    row("health over a socket", service("[service.health]\nurl = \"wss://a.example/\""),
        "4:7 service.health.url");
    row("section is a value", service("heartbeat = \"30s\""), "3:13 service.heartbeat");
    row("same id", service("id = \"a\"") + service("id = \"a\""), "6:6 service.id");
    row("same made id", service("name = \"A b\"") + service("name = \"a  B\""), "4:1 service.id");
    row("channel kind later", "[[channel]]\nid = \"a\"\nkind = \"slack\"\n", "3:8 channel.kind");
    row("channel without id", "[[channel]]\nkind = \"desktop\"\n", "1:1 channel.id");
    row("webhook in the file",
        "[[channel]]\nid = \"a\"\nkind = \"discord\"\nurl = "
        "\"https://discord.com/api/webhooks/1/x\"\n",
        "4:7 channel.url");
    row("discord without url", "[[channel]]\nid = \"a\"\nkind = \"discord\"\n", "1:1 channel.url");
    const auto mail = [](const QByteArray &lines) {
        return QByteArray("[[channel]]\nid = \"m\"\nkind = \"email\"\n") + lines + "\n";
    };
    const QByteArray who = "\nfrom = \"a@b.example\"\nto = [\"c@d.example\"]";
    const QByteArray at = "url = \"smtp://b.example\"" + who;
    row("mail without server", mail("from = \"a@b.example\"\nto = [\"c@d.example\"]"),
        "1:1 channel.url");
    row("mail by a reference", mail("url = \"secret:x\"" + who), "4:7 channel.url");
    row("mail server with a password", mail("url = \"smtp://u:p@b.example\"" + who),
        "4:7 channel.url");
    row("mail server with a line break", mail("url = \"smtp://b.example\\r\\nx\"" + who),
        "4:7 channel.url");
    row("mail from nobody", mail("url = \"smtp://b.example\"\nto = [\"c@d.example\"]"),
        "1:1 channel.from");
    row("mail to nobody", mail("url = \"smtp://b.example\"\nfrom = \"a@b.example\"\nto = []"),
        "6:6 channel.to");
    row("line break in from", // S04
        mail("url = \"smtp://b.example\"\nfrom = \"a@b.example\\r\\nBcc: e@f.example\"\n"
             "to = [\"c@d.example\"]"),
        "5:8 channel.from");
    row("line break in to", // S04
        mail("url = \"smtp://b.example\"\nfrom = \"a@b.example\"\n"
             "to = [\"c@d.example\\nRCPT TO:<e@f.example>\"]"),
        "6:6 channel.to");
    row("mail user without password", mail(at + "\nuser = \"me\""), "1:1 channel.password");
    row("mail password in the file", mail(at + "\nuser = \"me\"\npassword = \"pw\""),
        "8:12 channel.password");
    row("mail link is a script", mail(at + "\nlink = \"javascript:alert(1)\""), "7:8 channel.link");
    row("implicit over smtp", mail(at + "\ntls = \"implicit\""), "7:7 channel.tls");
    row("webhook is a mail server",
        "[[channel]]\nid = \"a\"\nkind = \"discord\"\nurl = \"smtp://b.example\"\n",
        "4:7 channel.url");
    row("proxy without scheme", service("proxy = \"host:3128\""), "3:9 service.proxy");
    row("proxy with password", service("proxy = \"http://me:pw@host:1\""), "3:9 service.proxy");
    row("proxy user alone", service("proxy = \"http://h:1\"\nproxy_user = \"me\""),
        "4:14 service.proxy_user");
    row("proxy password alone", service("proxy_password = \"env:P\""),
        "3:18 service.proxy_password");
    row("proxy user without proxy", service("proxy_user = \"me\"\nproxy_password = \"env:P\""),
        "3:14 service.proxy_user");
    row("proxy password in plain", service("proxy_password = \"pw\""),
        "3:18 service.proxy_password");
    row("proxy with path", service("proxy = \"socks5://host:1/x\""), "3:9 service.proxy");
    row("short fingerprint", service("[service.tls]\nfingerprint = \"ab:cd\""),
        "4:15 service.tls.fingerprint");
    row("certificate without key", service("[service.tls]\ncertificate = \"c.pem\""),
        "4:15 service.tls.certificate");
    row("key without certificate", service("[service.tls]\nkey = \"k.pem\""),
        "4:7 service.tls.key");
    row("passphrase in the file", service("[service.tls]\nkey_passphrase = \"CANARY\""),
        "4:18 service.tls.key_passphrase");
    row("seventeen texts", service("send_on_connect = [" + QByteArray("\"x\",").repeated(17) + "]"),
        "3:19 service.send_on_connect");
    row("a text over 64 KiB", service("send_on_connect = [\"" + QByteArray(65'537, 'x') + "\"]"),
        "3:19 service.send_on_connect");
    row("origin of two lines", service("origin = \"a\\r\\nX: b\""), "3:10 service.origin");
    row("not utf-8", "[[service]]\nname = \"\xff\"\n", "2:8 ");
}

void ConfigReaderTest::namesEveryProblem()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, wanted);
    const ConfigReading reading = readConfig(text);
    QCOMPARE(places(reading), wanted);
    QVERIFY(!reading.config);
    QVERIFY(!reading.problems[0].what.isEmpty());
    QVERIFY(!reading.problems[0].whatToDo.isEmpty());
}

/// S0-30, S2-3, S2-30, S2-38, S3-33: how a check asks and what must hold in its answer.
void ConfigReaderTest::readsChecks()
{
    const ConfigReading reading = readConfig(R"toml([[service]]
url = "http://a.example/health"
fallback_urls = ["http://a.example:8002/health"]
[service.request]
method = "POST"
body = "{}"
user = "ops"
password = "env:PULSE_PASSWORD"
[service.ping]
path = "ping"
interval = "30s"
[service.identity]
value = "Casino Bot"
[[service.assert]]
that = "body.connection.healthy == true"
[[service.assert]]
that = "latency < 800ms"
else = "warning"
[[service.metric]]
name = "queue"
path = "jobs[0].size"
unit = "jobs"
kind = "counter"
warning = 10.0
critical = 100.0

[[service]]
name = "metrics"
url = "prometheus+https://a.example/metrics"
[[service.metric]]
name = "p95"
path = "app_heartbeat_latency_seconds{room=\"a\"}.p95"
)toml");
    QCOMPARE(places(reading), QStringList());
    QVERIFY(reading.config);
    const ServiceSettings &s = reading.config->services[0];
    QCOMPARE(s.fallbackUrls.size(), 1);
    QCOMPARE(s.request.method, QStringLiteral("POST"));
    QCOMPARE(s.request.user, QStringLiteral("ops"));
    QCOMPARE(s.pingPage.path, QStringLiteral("ping"));
    QCOMPARE(s.identity.value, QStringLiteral("Casino Bot"));
    QCOMPARE(s.assertions.size(), 2);
    QCOMPARE(s.assertions[0].otherwise, Status::Critical);
    QCOMPARE(s.assertions[1].otherwise, Status::Warning);
    QCOMPARE(s.metrics[0].kind, MetricKind::Counter);
    QCOMPARE(s.metrics[0].critical, std::optional(100.0));
    QCOMPARE(s.metrics[0].json.text(), QStringLiteral("jobs[0].size"));
    const ServiceSettings &m = reading.config->services[1];
    QCOMPARE(m.transport, TransportKind::HttpCheck);
    QCOMPARE(m.metrics[0].selector.quantile, std::optional(0.95));
}

void ConfigReaderTest::wrongChecks_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const QByteArray &lines, const char *wanted) {
        QTest::newRow(name) << "[[service]]\nurl = \"http://a.example/health\"\n" + lines + "\n"
                            << QString::fromUtf8(wanted) + QStringLiteral(" error");
    };
    row("assertion without an operator", "[[service.assert]]\nthat = \"status = 200\"",
        "4:16 service.assert.that");
    row("assertion missing", "[[service.assert]]\nelse = \"warning\"", "3:1 service.assert.that");
    row("assertion of a wrong kind", "[[service.assert]]\nthat = \"status == 200\"\nelse = \"red\"",
        "5:8 service.assert.else");
    row("one assertion as a table", "[service.assert]\nthat = \"status == 200\"",
        "3:1 service.assert");
    row("broken path", "[[service.metric]]\nname = \"x\"\npath = \"a..b\"",
        "5:11 service.metric.path");
    row("two of one name",
        "[[service.metric]]\nname = \"x\"\npath = \"a\"\n[[service.metric]]\nname = \"x\"\npath = "
        "\"b\"",
        "7:8 service.metric.name");
    row("GET with a body", "[service.request]\nbody = \"x\"", "4:8 service.request.body");
    row("unknown method", "[service.request]\nmethod = \"DELETE\"", "4:10 service.request.method");
    row("user alone", "[service.request]\nuser = \"x\"", "4:8 service.request.user");
    row("password in plain", "[service.request]\nuser = \"x\"\npassword = \"y\"",
        "5:12 service.request.password");
    row("ping elsewhere", "[service.ping]\npath = \"http://b.example/ping\"",
        "4:8 service.ping.path");
    row("ping restarts", "[service.ping]\npath = \"/restart\"", "4:8 service.ping.path");
    row("fallback restarts", "fallback_urls = [\"http://a.example:8002/%72estart\"]",
        "3:17 service.fallback_urls");
    row("fallback is a socket", "fallback_urls = [\"ws://a.example\"]",
        "3:17 service.fallback_urls");
}

void ConfigReaderTest::wrongChecks() // S2-24 among them
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, wanted);
    const ConfigReading reading = readConfig(lines);
    QVERIFY2(places(reading).contains(wanted), qPrintable(places(reading).join(u'\n')));
    QVERIFY(!reading.config);
}

void ConfigReaderTest::findsAllProblemsAtOnce()
{
    const ConfigReading reading = readConfig("version = 9\n"
                                             "[[service]]\n"
                                             "nmae = \"x\"\n"
                                             "url = \"ftp://a/\"\n"
                                             "  [service.heartbeat]\n"
                                             "  interval = 30\n"
                                             "  ping = \"1\"\n"
                                             "[[service]]\n"
                                             "enabled = 1\n");
    QCOMPARE(places(reading), QStringList({QStringLiteral("1:11 version error"),
                                           QStringLiteral("3:1 service.nmae warning"),
                                           QStringLiteral("4:7 service.url error"),
                                           QStringLiteral("6:14 service.heartbeat.interval error"),
                                           QStringLiteral("7:10 service.heartbeat.ping error"),
                                           QStringLiteral("8:1 service.url error"),
                                           QStringLiteral("9:11 service.enabled error")}));
}

void ConfigReaderTest::neverRepeatsSecrets()
{
    const ConfigReading reading =
        readConfig(service("token = \"CANARY1\"\nheaders = { X-Key = \"CANARY2\\n\" }") +
                   "[[channel]]\nid = \"d\"\nkind = \"discord\"\nurl = \"https://x/CANARY3\"\n");
    QCOMPARE(reading.problems.size(), 3);
    for (const ConfigProblem &problem : reading.problems)
        QVERIFY(!problemLine(QStringLiteral("f"), problem).contains(QLatin1String("CANARY")));
}

void ConfigReaderTest::warnsAndKeepsReading_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const QByteArray &text, const char *wanted,
                        const char *hint) {
        QTest::newRow(name) << text << QString::fromUtf8(wanted) + QStringLiteral(" warning")
                            << QString::fromUtf8(hint);
    };
    row("misspelt key", service("nane = \"x\""), "3:1 service.nane", "did you mean \"name\"?");
    row("misspelt section", service("[service.hartbeat]\ninterval = \"9s\""),
        "3:10 service.hartbeat", "did you mean \"heartbeat\"?");
    row("unknown key", service("favourite_colour = \"x\""), "3:1 service.favourite_colour",
        "it is kept in the file and has no effect");
    row("later section", "[[rule]]\nname = \"x\"\n", "1:3 rule",
        "it is kept in the file and has no effect yet");
    row("later quiet hours",
        "[[channel]]\nid=\"a\"\nkind=\"desktop\"\nquiet_hours = \"23:00-07:00\"\n",
        "4:1 channel.quiet_hours", "it is kept in the file and has no effect yet");
    row("mail keys elsewhere", "[[channel]]\nid=\"a\"\nkind=\"desktop\"\nuser = \"x\"\n",
        "4:8 channel.user", "take it out");
    row("password in clear",
        "[[channel]]\nid=\"a\"\nkind=\"email\"\nurl=\"smtp://b.example\"\ntls=\"none\"\n"
        "from=\"a@b.example\"\nto=[\"c@d.example\"]\nuser=\"u\"\npassword=\"env:X\"\n",
        "5:5 channel.tls", "use tls = \"starttls\" when the server has it");
    row("plain secret", service("headers = { Authorization = \"Bearer x\" }"),
        "3:11 service.headers", "write secret:NAME, env:NAME or file:PATH as its value");
}

void ConfigReaderTest::warnsAndKeepsReading()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, wanted);
    QFETCH(QString, hint);
    const ConfigReading reading = readConfig(text);
    QCOMPARE(places(reading), QStringList{wanted});
    QVERIFY(reading.config);
    QCOMPARE(reading.problems[0].whatToDo, hint);
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
    QByteArray telling = good;
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

/// S2-12: a duration without its unit is refused, so that 300 is never read as ms or s by chance.
void ConfigReaderTest::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // -1: refused
    const auto row = [](const char *text, qint64 ms) {
        QTest::newRow(text) << QString::fromUtf8(text) << ms;
    };
    row("30s", 30'000);
    row("1500ms", 1'500);
    row("15m", 900'000);
    row("6h", 21'600'000);
    row("1d", 86'400'000);
    row("1h30m", 5'400'000);
    row("0.5s", 500);
    row("0s", 0);
    row("1000d", 86'400'000'000);
    row("1001d", -1);
    row("999999999999d", -1);
    row("0.0001s", -1);
    row("30", -1);
    row("30 s", -1);
    row("-3s", -1);
    row("3S", -1);
    row("30m1h", -1);
    row("5s5s", -1);
    row("s", -1);
    row("", -1);
    row("1e3s", -1);
    row("\u0663s", -1);
}

void ConfigReaderTest::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto value = parseDuration(text);
    QCOMPARE(value ? value->count() : -1, ms);
    if (value)
        QCOMPARE(parseDuration(formatDuration(*value)), value);
}

void ConfigReaderTest::makesIdsFromNames()
{
    QCOMPARE(idFromName(QStringLiteral("Chat gateway (eu)")), QStringLiteral("chat-gateway-eu"));
    QCOMPARE(idFromName(QStringLiteral("Café №1")), QStringLiteral("cafe-no1"));
    QVERIFY(idFromName(QStringLiteral("шлюз")).startsWith(QLatin1String("service-")));
    QVERIFY(idFromName(QStringLiteral("шлюз")) != idFromName(QStringLiteral("бот")));
    QCOMPARE(idFromName(QString(500, u'x')).size(), 64);
}

void ConfigReaderTest::schemaIsComplete()
{
    QStringList names;
    for (const ServiceField &field : serviceFields()) {
        QVERIFY(!field.key.help.isEmpty());
        QVERIFY(field.key.section.isEmpty() || serviceSections().contains(field.key.section));
        names << field.key.section + u'.' + field.key.name;
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(ConfigReaderTest)
#include "config_reader_test.moc"
