// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_heart.h"
#include "tests/app/cli_page.h"
#include "tests/app/cli_run.h"

#include <QElapsedTimer>

#include <csignal>

using namespace Pulse::Testing;

/// The command watch.
class CliWatchTest final : public QObject, private CliRun {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void watchStreamsJson();
    void watchEndsBySignal_data();
    void watchEndsBySignal();
    void watchFollowsTheFile();
    void watchNeedsAGoodFile();
    void watchEndsWithItsReader();
};

void CliWatchTest::watchStreamsJson()
{
    Heart heart;
    Page page;
    writeConfig(
        QStringLiteral("[[service]]\nid = \"heart\"\nprofile = \"django-heartbeat\"\nurl = \"%1\"\n"
                       "[[service]]\nid = \"page\"\nurl = \"%2\"\n")
            .arg(heart.address(), page.url()));
    QElapsedTimer clock;
    clock.start();
    const Ran ran =
        run(QStringList{QStringLiteral("watch"), QStringLiteral("--format"), QStringLiteral("json"),
                        QStringLiteral("--for"), QStringLiteral("2s")} +
            config());
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY(clock.elapsed() >= 2000);
    QStringList seen;
    const QList<QJsonObject> lines = jsonLines(ran.out.toUtf8());
    for (const QJsonObject &line : lines) {
        for (const char *field : {"time", "type", "service", "session"})
            QVERIFY2(line.contains(QLatin1String(field)), field);
        seen << line[QLatin1String("session")].toString() + u' ' +
                    line[QLatin1String("type")].toString();
    }
    for (const char *wanted : {"heart connection", "heart heartbeat", "heart status",
                               "page connection", "page heartbeat", "page health", "page status"})
        QVERIFY2(seen.contains(QString::fromLatin1(wanted)), wanted);
}

void CliWatchTest::watchEndsBySignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

// S2-9
void CliWatchTest::watchEndsBySignal()
{
    QFETCH(int, number);
    Heart heart;
    writeConfig(QStringLiteral("[[service]]\nid = \"heart\"\nurl = \"%1\"\n").arg(heart.address()));
    QProcess process;
    start(process,
          QStringList{QStringLiteral("watch"), QStringLiteral("--format"), QStringLiteral("json")} +
              config());
    QTRY_COMPARE(heart.connections, 1);
    QElapsedTimer clock;
    clock.start();
    ::kill(static_cast<pid_t>(process.processId()), number);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
    for (const QJsonObject &line : jsonLines(process.readAllStandardOutput()))
        QVERIFY(!line.isEmpty()); // the last line is whole, too
}

void CliWatchTest::watchFollowsTheFile()
{
    Heart first;
    Heart second;
    const auto entry = [](const char *id, const Heart &heart) {
        return QStringLiteral("[[service]]\nid = \"%1\"\nurl = \"%2\"\n")
            .arg(QString::fromLatin1(id), heart.address());
    };
    writeConfig(entry("first", first));
    QProcess process;
    start(process, QStringList{QStringLiteral("watch")} + config());
    QTRY_COMPARE(first.connections, 1);
    writeConfig(entry("first", first) + QStringLiteral("[[service]]\nurl = 7\n"));
    QByteArray told;
    QTRY_VERIFY((told += process.readAllStandardError())
                    .contains("pulseboard.toml:5:7: error: service.url"));
    writeConfig(entry("first", first) + entry("second", second));
    QTRY_COMPARE(second.connections, 1);
    ::kill(static_cast<pid_t>(process.processId()),
           SIGHUP); // read again: nothing new, nothing ends
    writeConfig(entry("second", second));
    QTRY_VERIFY(first.findChildren<QWebSocket *>().isEmpty() ||
                first.findChild<QWebSocket *>()->state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(first.connections, 1);
    QCOMPARE(second.connections, 1);
    QCOMPARE(process.state(), QProcess::Running);
    process.terminate();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitCode(), 0);
}

void CliWatchTest::watchNeedsAGoodFile()
{
    writeConfig(QStringLiteral("[[service]]\nurl = 7\n"));
    const Ran ran =
        run(QStringList{QStringLiteral("watch"), QStringLiteral("--for"), QStringLiteral("5s")} +
            config());
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(QLatin1String(":2:7: error: service.url")));
    QVERIFY(ran.out.isEmpty());
}

void CliWatchTest::watchEndsWithItsReader()
{
    Heart heart;
    writeConfig(QStringLiteral(
                    "[[service]]\nid = \"heart\"\nprofile = \"django-heartbeat\"\nurl = \"%1\"\n")
                    .arg(heart.address()));
    QProcess pipeline; // ends when both ends of the pipe did
    pipeline.start(QStringLiteral("/bin/sh"),
                   {QStringLiteral("-c"),
                    QStringLiteral("\"$0\" watch --config \"$1\" | head -n 3"), program,
                    m_folder->path()});
    QTRY_COMPARE_WITH_TIMEOUT(pipeline.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(pipeline.readAllStandardOutput().count('\n'), 3);
    QVERIFY(heart.connections > 0);
}

QTEST_GUILESS_MAIN(CliWatchTest)
#include "cli_watch_test.moc"
