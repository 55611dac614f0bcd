// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/profile.h"
#include "models/words/try_text.h"

#include <QProcess>
#include <QTest>

using namespace Pulse;

namespace {

ServiceSettings service(const char *url)
{
    const QString address = QString::fromUtf8(url);
    ServiceSettings settings =
        profileDefaults(Profile::Generic, transportOfUrl(address).value_or(TransportKind::Push));
    settings.url = address;
    return settings;
}

} // namespace

class WordsTryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commands_data();
    void commands();
    void requestsAsTheyAreSent();
    void secretsAreVariables();
    void aShellSeesOneArgument();
    void everyFamilyHasItsChecklist();
};

// S0-28
void WordsTryTest::commands_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *url, const char *line) {
        QTest::newRow(url) << QString::fromUtf8(line);
    };
    row("http://localhost:3000/health", "curl -i --max-time 10 'http://localhost:3000/health'");
    row("prometheus+https://a.example/metrics",
        "curl -i --max-time 10 'https://a.example/metrics'");
    row("wss://a.example/ws?room=1", "websocat -v 'wss://a.example/ws?room=1'");
    row("socketios://a.example:5000",
        "curl -i --max-time 10 'https://a.example:5000/socket.io/?EIO=4&transport=polling'");
    row("tcp://a.example:5432", "nc -vz -w 10 'a.example' 5432");
    row("tls://a.example",
        "openssl s_client -connect 'a.example':443 -servername 'a.example' </dev/null");
    row("dns://a.example", "dig 'a.example'");
    row("push://backup", "");
}

void WordsTryTest::commands()
{
    QTEST(Words::tryCommand(service(QTest::currentDataTag())), "line");
}

void WordsTryTest::requestsAsTheyAreSent()
{
    ServiceSettings post = service("https://a.example/check");
    post.request.method = QStringLiteral("POST");
    post.request.body = QStringLiteral("{\"it's\":1}");
    post.headers = {{QStringLiteral("X-Tenant"), QStringLiteral("7")}};
    QCOMPARE(Words::tryCommand(post),
             QStringLiteral("curl -i --max-time 10 -X 'POST' -H 'X-Tenant: 7' -H 'Content-Type: "
                            "application/json' --data-binary '{\"it'\\''s\":1}' "
                            "'https://a.example/check'"));
    ServiceSettings socket = service("wss://a.example/ws");
    socket.origin = QStringLiteral("https://a.example");
    socket.subprotocols = {QStringLiteral("v2"), QStringLiteral("v1")};
    QCOMPARE(Words::tryCommand(socket),
             QStringLiteral("websocat -v -H 'Origin: https://a.example' --protocol 'v2, v1' "
                            "'wss://a.example/ws'"));
}

void WordsTryTest::secretsAreVariables()
{
    ServiceSettings settings = service("https://a.example/health");
    settings.token = QStringLiteral("secret:bot-canary");
    settings.headers = {{QStringLiteral("X-Key"), QStringLiteral("env:BOT_KEY")},
                        {QStringLiteral("X-Other"), QStringLiteral("file:canary.txt")},
                        {QStringLiteral("X-Odd"), QStringLiteral("env:A`id`")}};
    settings.request.user = QStringLiteral("ops");
    settings.request.password = QStringLiteral("secret:canary");
    const QString line = Words::tryCommand(settings);
    QVERIFY2(!line.contains(QLatin1String("canary")), qPrintable(line));
    QVERIFY2(!line.contains(QLatin1Char('`')), qPrintable(line));
    for (const char *part : {"'X-Key: '\"$BOT_KEY\"", "'X-Other: '\"$SECRET\"",
                             "'Authorization: Bearer '\"$TOKEN\"", "-u 'ops:'\"$PASSWORD\""})
        QVERIFY2(line.contains(QLatin1String(part)), qPrintable(line));
}

// Whatever an address holds, a shell runs nothing of it.
void WordsTryTest::aShellSeesOneArgument()
{
    for (const char *nasty : {"$(touch x)", "`id`", "'; id; '", "a b", "\\", "\"", "&id&", "!1"}) {
        ServiceSettings settings = service("https://a.example/");
        settings.headers = {{QStringLiteral("X"), QString::fromUtf8(nasty)}};
        QProcess shell;
        // curl stands for a function that prints what follows -H.
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("curl() { printf '%s' \"$5\"; }; ") +
                                               Words::tryCommand(settings)});
        QTRY_COMPARE(shell.state(), QProcess::NotRunning);
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()),
                 QStringLiteral("X: ") + QString::fromUtf8(nasty));
    }
}

void WordsTryTest::everyFamilyHasItsChecklist()
{
    for (const QString &name : profileNames()) {
        const Profile profile = profileByName(name).value();
        QCOMPARE(Words::checklist(profile).size(), profile == Profile::Generic ? 0 : 3);
    }
}

QTEST_GUILESS_MAIN(WordsTryTest)
#include "words_try_test.moc"
