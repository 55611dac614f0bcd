// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_reader.h"
#include "tests/app/config_places.h"

#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;

/// What is wrong with a file is told where it stands, all at once and without its secrets.
class ConfigProblemsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryProblem_data();
    void namesEveryProblem();
    void findsAllProblemsAtOnce();
    void neverRepeatsSecrets();
    void warnsAndKeepsReading_data();
    void warnsAndKeepsReading();
};

void ConfigProblemsTest::namesEveryProblem_data()
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

void ConfigProblemsTest::namesEveryProblem()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, wanted);
    const ConfigReading reading = readConfig(text);
    QCOMPARE(places(reading), wanted);
    QVERIFY(!reading.config);
    QVERIFY(!reading.problems[0].what.isEmpty());
    QVERIFY(!reading.problems[0].whatToDo.isEmpty());
}

void ConfigProblemsTest::findsAllProblemsAtOnce()
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

void ConfigProblemsTest::neverRepeatsSecrets()
{
    const ConfigReading reading =
        readConfig(service("token = \"CANARY1\"\nheaders = { X-Key = \"CANARY2\\n\" }") +
                   "[[channel]]\nid = \"d\"\nkind = \"discord\"\nurl = \"https://x/CANARY3\"\n");
    QCOMPARE(reading.problems.size(), 3);
    for (const ConfigProblem &problem : reading.problems)
        QVERIFY(!problemLine(QStringLiteral("f"), problem).contains(QLatin1String("CANARY")));
}

void ConfigProblemsTest::warnsAndKeepsReading_data()
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

void ConfigProblemsTest::warnsAndKeepsReading()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, wanted);
    QFETCH(QString, hint);
    const ConfigReading reading = readConfig(text);
    QCOMPARE(places(reading), QStringList{wanted});
    QVERIFY(reading.config);
    QCOMPARE(reading.problems[0].whatToDo, hint);
}

QTEST_GUILESS_MAIN(ConfigProblemsTest)
#include "config_problems_test.moc"
