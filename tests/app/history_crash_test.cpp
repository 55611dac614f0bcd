// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// S1-42: a writer that is killed loses nothing that it committed and damages nothing (G2 of the
// history), and a disk that is really full is told and waited out (F51). Both are lived by
// processes of this test's own program.
#include "tests/app/history_scene.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <random>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Pulse;
using namespace Pulse::Testing;
using namespace std::chrono_literals;

namespace {

constexpr int noRights = 77;
constexpr int rowsEach = 50;
constexpr int passes = 60;

/// Commits for ever, and says so after each commit.
int writeForEver(const QString &path)
{
    HistoryFile file(path);
    if (file.open() || !file.isKeeper())
        return 1;
    HistoryWriter writer(file);
    OtherProgram other(path);
    qint64 number =
        other.ask(QStringLiteral("SELECT ifnull(max(quarter), 0) FROM quarter")).toLongLong();
    while (true) {
        ++number;
        QList<SessionRollup> rollups;
        for (int i = 0; i < rowsEach; ++i)
            rollups.append(rollupOf(QString::number(i), number, 1min));
        if (writer.add(rollups))
            return 2;
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}

bool write(const QString &path, qint64 bytes)
{
    QFile file(path);
    const QByteArray block(64 * 1024, 'x');
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    for (qint64 done = 0; done < bytes; done += block.size()) {
        if (file.write(block) != block.size())
            return true; // full
    }
    return false;
}

int failed(const char *what)
{
    std::puts(what);
    return 1;
}

/// On a disk of 8 MiB of its own.
int fillTheDisk(int argc, char **argv)
{
    const bool root = ::geteuid() == 0;
    if (::unshare(root ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0 ||
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", argv[2], "tmpfs", 0, "size=8m") != 0)
        return noRights;
    const QCoreApplication application(argc, argv); // not before: it may begin threads
    const QString folder = QString::fromLocal8Bit(argv[2]);
    QList<ServiceId> services;
    for (int i = 0; i < 500; ++i)
        services.append({QString::number(i)});
    KeptHistory kept(folder + QStringLiteral("/history.db"));
    kept.begin(services);
    for (const ServiceId &service : services)
        kept.stand(service.value, Status::Healthy);
    kept.pass(5s);
    const QString filler = folder + QStringLiteral("/filler");
    if (!write(filler, 16 << 20))
        return failed("the disk did not fill");
    for (int i = 0; i < passes; ++i) // another quarter now and then: new pages are needed
        kept.pass(5min);
    if (kept.troubles.size() != 1 || kept.troubles.constFirst().fault != HistoryFault::Full)
        return failed("not told once as full");
    if (!QFile::remove(filler))
        return failed("the filler stays");
    kept.pass(5s);
    if (kept.troubles.size() != 2 || kept.troubles.constLast())
        return failed("not told that it works again");
    OtherProgram other(folder + QStringLiteral("/history.db"));
    const qint64 each = milliseconds(passes * 5min + 10s).count();
    if (other.ask(QStringLiteral("SELECT sum(healthy) FROM quarter")).toLongLong() != each * 500)
        return failed("what came meanwhile is not whole");
    if (other.ask(QStringLiteral("PRAGMA integrity_check")).toString() != QLatin1String("ok"))
        return failed("damaged");
    return kept.aside.isEmpty() ? 0 : failed("moved aside");
}

} // namespace

class HistoryCrashTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKillLosesNothingCommitted();
    void aFullDiskIsToldAndWaitedOut();
};

void HistoryCrashTest::aKillLosesNothingCommitted()
{
    const quint64 seed = std::random_device{}();
    std::mt19937_64 random(seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.db"));
    qint64 committed = 0;
    for (int cycle = 0; cycle < 15; ++cycle) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
        const qint64 enough = committed + 1 + static_cast<qint64>(random() % 40);
        while (committed < enough) {
            QVERIFY2(process.canReadLine() || process.waitForReadyRead(20'000),
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
            while (process.canReadLine())
                committed = process.readLine().trimmed().toLongLong();
        }
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
        QVERIFY(process.waitForFinished());
        for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
            committed = std::max(committed, line.trimmed().toLongLong());
        OtherProgram other(path);
        QCOMPARE(other.ask(QStringLiteral("PRAGMA integrity_check")).toString(),
                 QStringLiteral("ok"));
        const auto newest =
            other.ask(QStringLiteral("SELECT max(quarter) FROM quarter")).toLongLong();
        QVERIFY(newest >= committed);
        QCOMPARE(other.ask(QStringLiteral("SELECT count(*) FROM quarter")).toLongLong(),
                 newest * rowsEach); // each commit whole, none twice
    }
}

void HistoryCrashTest::aFullDiskIsToldAndWaitedOut()
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--fill"), folder.path()});
    QVERIFY(process.waitForFinished(50'000));
    if (process.exitCode() == noRights)
        QSKIP("a disk of its own needs user namespaces or root");
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             (process.readAllStandardOutput() + process.readAllStandardError()).constData());
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--fill") == 0)
        return fillTheDisk(argc, argv);
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    HistoryCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "history_crash_test.moc"
