// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_page.h"
#include "tests/app/cli_run.h"

using namespace Pulse::Testing;

/// What holds for every command: help, mistakes, secrets; and the simulated services.
class CliProgramTest final : public QObject, private CliRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void overviewNamesWhatExists();
    void mistakesAreTold_data();
    void mistakesAreTold();
    void noDisplayIsTold();
    void secretsAppearNowhere();
    void demoServicesAnswer();
};

void CliProgramTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name :
         {"check", "detect", "import", "export", "watch", "demo-services", "config"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CliProgramTest::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const Ran help = run({command, QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.startsWith(QStringLiteral("Usage: pulseboard [options] ") + command),
             qPrintable(help.out));
    QVERIFY2(help.out.contains(QStringLiteral("Example:\n  pulseboard ") + command),
             qPrintable(help.out));
    QVERIFY(help.err.isEmpty());
}

void CliProgramTest::overviewNamesWhatExists()
{
    const Ran help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const char *name : {"check", "detect", "import", "export", "watch", "demo-services",
                             "config", "--demo", "Example:"})
        QVERIFY2(help.out.contains(QString::fromLatin1(name)), name);
    for (const char *later : {"report", "replay"})
        QVERIFY2(!help.out.contains(QString::fromLatin1(later)), later);
    const Ran version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith(QLatin1String("Pulseboard ")));
}

void CliProgramTest::mistakesAreTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *line, int code) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ') << code;
    };
    row("frobnicate", 2);
    row("--nonsense", 2);
    row("watch --nonsense", 2);
    row("watch --for 60", 2);
    row("watch --for 25d", 2);
    row("watch --format yaml", 2);
    row("watch ws://a/", 2);
    row("watch --log-level loud", 2);
    row("config", 2);
    row("config delete", 2);
    row("check", 3);
    row("check --nonsense ws://a/", 3);
    row("check gopher://a/", 3);
    row("check nobody-knows-it --config /nonexistent", 3);
    row("check ws://a/ --timeout 10", 3);
    row("check ws://a/ --beats 0", 3);
    row("check ws://a/ --port 70000", 3);
    row("check ws://a/ --profile smoke-signal", 3);
    row("check http://a/ --profile django-heartbeat", 3);
    row("check ws://a/ --format xml", 3);
    row("check http://127.0.0.1:1/restart", 3);
    row("import", 2);
    row("import csv", 2);
    row("import nagios a.cfg", 2);
    row("export", 2);
    row("export xml", 2);
    row("export toml more", 2);
    row("import gatus /nowhere.yaml", 1);
    row("import csv /nowhere.csv", 1);
    row("detect", 3);
    row("detect a b", 3);
    row("detect --nonsense a", 3);
    row("detect a --format yaml", 3);
    row("detect a --timeout 5", 3);
    row("detect gopher://a/", 3);
    row("detect a:70000", 3);
    row("detect http://u:p@a/", 3);
    row("detect 127.0.0.1:1/restart", 3);
}

void CliProgramTest::mistakesAreTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.err.startsWith(QLatin1String("pulseboard: ")), qPrintable(ran.err));
    QCOMPARE(ran.err.count(u'\n'), 1);
    QVERIFY(ran.out.isEmpty());
}

void CliProgramTest::noDisplayIsTold()
{
    for (const QStringList &arguments : {QStringList(), QStringList{QStringLiteral("--demo")}}) {
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 4);
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(ran.err.contains(QLatin1String("pulseboard watch")));
    }
}

/// S01
void CliProgramTest::secretsAppearNowhere()
{
    Page page;
    page.status = "401 No";
    writeConfig(
        QStringLiteral(
            "[[service]]\nid = \"bot\"\nurl = \"%1\"\ntoken = \"env:PULSE_T\"\n"
            "headers = { X-Key = \"file:key\" }\n"
            "[[service]]\nid = \"gone\"\nurl = \"ws://127.0.0.1:1/\"\ntoken = \"env:PULSE_T\"\n")
            .arg(page.url()));
    QFile key(m_folder->filePath(QStringLiteral("key")));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("CANARY-file");
    key.close();
    m_environment.insert(QStringLiteral("PULSE_T"), QStringLiteral("CANARY-env"));
    const Ran ran =
        run(QStringList{QStringLiteral("watch"), QStringLiteral("--for"), QStringLiteral("2s"),
                        QStringLiteral("--format"), QStringLiteral("json"),
                        QStringLiteral("--log-level"), QStringLiteral("debug")} +
            config());
    QVERIFY(page.requests.contains("CANARY-env") && page.requests.contains("CANARY-file"));
    QFile log(m_folder->filePath(QStringLiteral("pulseboard.log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(log.readAll());
    QVERIFY(written.contains(QLatin1String("bot")));
    QVERIFY(!(ran.out + ran.err + written).contains(QLatin1String("CANARY")));
    QVERIFY(ran.err.contains(QLatin1String("chmod 600")));
}

void CliProgramTest::demoServicesAnswer()
{
    QProcess services;
    start(services, {QStringLiteral("demo-services")});
    QByteArray text;
    QTRY_VERIFY((text += services.readAllStandardOutput()).count('\n') == 5);
    QStringList healthy;
    for (const QJsonObject &line : jsonLines(text)) {
        if (!line[QLatin1String("headers")].toObject().isEmpty())
            continue; // wants a token, which `check URL` does not send
        healthy << line[QLatin1String("profile")].toString();
        const Ran ran = run({QStringLiteral("check"), line[QLatin1String("url")].toString(),
                             QStringLiteral("--profile"), healthy.last()});
        QVERIFY2(ran.code == 0, qPrintable(ran.out + ran.err));
    }
    QCOMPARE(healthy.size(), 4);
    services.terminate();
    QTRY_COMPARE(services.state(), QProcess::NotRunning);
    QCOMPARE(services.exitCode(), 0);
}

QTEST_GUILESS_MAIN(CliProgramTest)
#include "cli_program_test.moc"
