// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// S1-42: the real program keeps history: `watch` saves it when it ends, politely and in time, goes
// on with it at the next start, and says what stands in the way.
#include "tests/app/cli_page.h"
#include "tests/app/history_scene.h"

#include <QProcess>

#include <csignal>

using namespace Pulse;
using namespace Pulse::Testing;
using namespace std::chrono_literals;

class HistoryProgramTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoRunsAddUp();
    void twoProgramsKeepOneHistory();
    void troubleIsTold();

private:
    /// Runs until the service is healthy and `told` stands in stderr. Returns stderr so far.
    static QString begin(QProcess &process, const QString &folder, const QString &told = {});
    /// Returns the rest of stderr.
    static QString end(QProcess &process, int by);
    static QString watch(QProcess &process, const QString &folder, int by, const QString &told = {})
    {
        const QString errors = begin(process, folder, told);
        return errors + end(process, by);
    }
    static void configure(const QString &folder, const Page &page);
    static UptimeHistory historyIn(const QString &folder);
};

void HistoryProgramTest::configure(const QString &folder, const Page &page)
{
    QFile file(folder + QStringLiteral("/pulseboard.toml"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("[[service]]\nid = \"bot\"\nprofile = \"mezon-bot\"\nurl = \"%1\"\n")
                   .arg(page.url())
                   .toUtf8());
}

QString HistoryProgramTest::begin(QProcess &process, const QString &folder, const QString &told)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PULSE_PROGRAM),
                  {QStringLiteral("watch"), QStringLiteral("--format"), QStringLiteral("json"),
                   QStringLiteral("--no-notify"), QStringLiteral("--config"), folder});
    QByteArray said;
    QString errors;
    const auto isReady = [&] {
        said += process.readAllStandardOutput();
        errors += QString::fromUtf8(process.readAllStandardError());
        return said.contains(R"("status":"healthy")") && errors.contains(told);
    };
    if (!QTest::qWaitFor(isReady, 20'000))
        QTest::qFail(qPrintable(QString::fromUtf8(said) + errors), __FILE__, __LINE__);
    return errors;
}

QString HistoryProgramTest::end(QProcess &process, int by)
{
    QElapsedTimer ending;
    ending.start();
    ::kill(static_cast<pid_t>(process.processId()), by);
    const bool ended =
        QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
    const bool polite = by != SIGTERM || (process.exitCode() == 0 && ending.elapsed() < 2'000);
    if (!ended || !polite) // F60
        QTest::qFail(qPrintable(QStringLiteral("it ended with %1 after %2 ms")
                                    .arg(process.exitCode())
                                    .arg(ending.elapsed())),
                     __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardError());
}

UptimeHistory HistoryProgramTest::historyIn(const QString &folder)
{
    HistoryFile file(folder + QStringLiteral("/history.db"));
    UptimeHistory history;
    const milliseconds now(QDateTime::currentMSecsSinceEpoch());
    const bool read = !file.open() && file.isOpen() &&
                      !HistoryReader(file).readSession({QStringLiteral("bot")}, now, {}, history);
    return read ? history : UptimeHistory();
}

void HistoryProgramTest::twoRunsAddUp()
{
    const QTemporaryDir folder;
    Page page;
    page.body = R"({"status":"OK","connection":{"healthy":true,"failureCount":0}})";
    configure(folder.path(), page);
    QProcess first;
    watch(first, folder.path(), SIGTERM);
    const UptimeHistory once = historyIn(folder.path());
    QVERIFY(once.day.sum.up() > 0ms && once.day.sum.up() < 30s);
    QCOMPARE(once.day.sum.down, milliseconds(0));
    QVERIFY(once.day.sum.beats > 0);
    QProcess killed; // leaves its lock behind: the next one takes it
    watch(killed, folder.path(), SIGKILL);
    QProcess second;
    watch(second, folder.path(), SIGTERM);
    const UptimeHistory twice = historyIn(folder.path());
    QVERIFY(twice.day.sum.up() > once.day.sum.up());
    QCOMPARE(twice.day.sum.uptime(), std::optional(1.0));
    QCOMPARE(twice.reachesBack, once.reachesBack);
    // What was between the runs was watched by nobody.
    QVERIFY(twice.day.watchedShare() < 0.01);
}

// One writes, the other one takes over when that is killed; no time counts twice.
void HistoryProgramTest::twoProgramsKeepOneHistory()
{
    const QTemporaryDir folder;
    Page page;
    page.body = R"({"status":"OK","connection":{"healthy":true,"failureCount":0}})";
    configure(folder.path(), page);
    QElapsedTimer all;
    all.start();
    milliseconds before{};
    const auto grows = [&] {
        const milliseconds now = historyIn(folder.path()).day.sum.up();
        return now > std::exchange(before, std::max(before, now));
    };
    QProcess first;
    begin(first, folder.path());
    QProcess second;
    begin(second, folder.path());
    QVERIFY(QTest::qWaitFor(grows, 20'000));
    end(first, SIGKILL);
    QVERIFY(QTest::qWaitFor(grows, 20'000)); // by the second one
    end(second, SIGTERM);
    const UptimeHistory history = historyIn(folder.path());
    QVERIFY2(history.day.sum.up() <= milliseconds(all.elapsed()),
             qPrintable(QString::number(history.day.sum.up().count())));
    QCOMPARE(history.day.sum.uptime(), std::optional(1.0));
}

void HistoryProgramTest::troubleIsTold()
{
    const QTemporaryDir folder;
    Page page;
    page.body = R"({"status":"OK","connection":{"healthy":true,"failureCount":0}})";
    configure(folder.path(), page);
    {
        QFile file(folder.filePath(QStringLiteral("history.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("garbage ").repeated(1'000));
    }
    QProcess process;
    const QString words = QStringLiteral("The history was damaged. It is kept as ");
    const QString said = watch(process, folder.path(), SIGTERM, words);
    QCOMPARE(said.count(u'\n'), 1); // one warning
    QVERIFY(historyIn(folder.path()).day.sum.up() > 0ms);
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("history.db"))));
    {
        OtherProgram later(folder.filePath(QStringLiteral("history.db")));
        QVERIFY(later.run(QStringLiteral("PRAGMA user_version = 99")));
    }
    QProcess older;
    const QString trouble = QStringLiteral("History is not being saved");
    const QString told = watch(older, folder.path(), SIGTERM, trouble); // monitoring goes on
    QCOMPARE(told.count(trouble), 1);
    QCOMPARE(told.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(HistoryProgramTest)
#include "history_program_test.moc"
