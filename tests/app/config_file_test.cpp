// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_file.h"
#include "app/config/config_watcher.h"
#include "app/config/folders.h"
#include "models/protocol/profile.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>

using namespace Pulse;

namespace {

int modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

/// As an editor that writes in place.
void overwrite(const QString &path, const QByteArray &text)
{
    QFile opened(path);
    QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(opened.write(text), text.size());
}

const QByteArray one = "[[service]]\nid = \"one\"\nurl = \"ws://a.example/\"\n";
const QByteArray two = one + "[[service]]\nid = \"two\"\nurl = \"ws://b.example/\"\n";

} // namespace

class ConfigFileTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A file that others may change is warned of: not by each umask that a person may have.
    void initTestCase() { ::umask(022); }
    void init();
    void modesAreOwnerOnly_data();
    void modesAreOwnerOnly();
    void backupHoldsTheTextBefore();
    void followsLinks();
    void failedWriteLeavesOldFile();
    void killedWriterLeavesWholeFile();
    void readOnlyFolderIsTold();
    void missingFileIsEmpty();
    void foldersComeFromXdg();
    void noHomeIsTold();
    void noticesChanges_data();
    void noticesChanges();
    void brokenFileLeavesWhatRuns();
    void removedFileLeavesWhatRuns();
    void brokenAtStartUsesBackup();
    void otherFilesDoNotReload();

private:
    QString path(const QString &name = QStringLiteral("pulseboard.toml")) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ConfigFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ConfigFileTest::modesAreOwnerOnly_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("umask 000") << 0;
    QTest::newRow("umask 022") << 022;
}

/// S10
void ConfigFileTest::modesAreOwnerOnly()
{
    QFETCH(int, mask);
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    const ConfigFile file(path(QStringLiteral("new/pulseboard.toml")));
    const QString first = file.write(one);
    const QString second = file.write(two);
    ::umask(before);
    QCOMPARE(first + second, QString());
    QCOMPARE(modeOf(path(QStringLiteral("new"))), 0700);
    QCOMPARE(modeOf(file.path()), 0600);
    QCOMPARE(modeOf(file.backupPath()), 0600);
}

void ConfigFileTest::backupHoldsTheTextBefore()
{
    const ConfigFile file(path());
    QCOMPARE(file.write(one), QString());
    QVERIFY(!QFile::exists(file.backupPath()));
    QCOMPARE(file.write(two), QString());
    QCOMPARE(contents(file.backupPath()), one);
    QCOMPARE(file.write(two), QString()); // the same again keeps the backup
    QCOMPARE(contents(file.backupPath()), one);
    const ConfigEdit edit = file.removeService({QStringLiteral("two")});
    QVERIFY2(edit.text, qPrintable(edit.problem));
    QCOMPARE(file.read().config->services.size(), 1);
    QCOMPARE(contents(file.backupPath()), two);
}

void ConfigFileTest::followsLinks()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("dotfiles"));
    const QString target = path(QStringLiteral("dotfiles/real.toml"));
    overwrite(target, one);
    QVERIFY(QFile::link(target, path()));
    QCOMPARE(ConfigFile(path()).write(two), QString());
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(contents(target), two);
}

/// F51, F55: with no room for the new text, the old one stands, and nothing half written beside it.
void ConfigFileTest::failedWriteLeavesOldFile()
{
    const ConfigFile file(path());
    QCOMPARE(file.write(one), QString());
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    const QByteArray large = two + QByteArray(200'000, '#');
    int failures = 0;
    for (rlim_t room = 0; room < 200'000; room += 4'001) {
        const struct rlimit small = {room, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const QString problem = file.write(large);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!problem.isEmpty());
        QCOMPARE(contents(path()), one);
        ++failures;
    }
    ::signal(SIGXFSZ, handler);
    QCOMPARE(failures, 50);
    QStringList left = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    left.removeAll(QStringLiteral("pulseboard.toml.bak"));
    QCOMPARE(left, QStringList{QStringLiteral("pulseboard.toml")});
    QCOMPARE(file.write(large), QString());
    QCOMPARE(contents(path()), large);
}

/// F55: kill -9 in the middle of saving leaves the old text or the new one, never a mixture.
void ConfigFileTest::killedWriterLeavesWholeFile()
{
    const ConfigFile file(path());
    const QByteArray a = one + QByteArray(300'000, '#');
    const QByteArray b = two + QByteArray(200'000, '#');
    QCOMPARE(file.write(a), QString());
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int sawB = 0;
    for (int i = 0; i < 100; ++i) {
        const pid_t writer = ::fork();
        if (writer == 0) {
            for (bool first = true;; first = !first)
                std::ignore = file.write(first ? b : a);
        }
        QVERIFY(writer > 0);
        const timespec pause{0, 1000L * random.bounded(20'000)};
        ::nanosleep(&pause, nullptr);
        ::kill(writer, SIGKILL);
        QCOMPARE(::waitpid(writer, nullptr, 0), writer);
        const QByteArray text = contents(path());
        QVERIFY(text == a || text == b);
        QVERIFY(file.read().config);
        sawB += text == b ? 1 : 0;
    }
    QVERIFY2(sawB > 0, "the writer never came to write");
}

/// F52
void ConfigFileTest::readOnlyFolderIsTold()
{
    QCOMPARE(ConfigFile(QStringLiteral("/proc/pulseboard/pulseboard.toml")).write(one),
             QStringLiteral("/proc/pulseboard cannot be made"));
    QDir(m_folder->path()).mkdir(QStringLiteral("pulseboard.toml"));
    const ConfigReading reading = ConfigFile(path()).read();
    QVERIFY(!reading.config);
    QVERIFY(reading.problems[0].what.contains(QLatin1String("is not a file")));
}

void ConfigFileTest::missingFileIsEmpty()
{
    const ConfigReading reading = ConfigFile(path()).read();
    QVERIFY(reading.config == Config());
    QVERIFY(reading.problems.isEmpty());
    ServiceSettings service = profileDefaults(Profile::Generic, TransportKind::WebSocket);
    service.id.value = service.name = QStringLiteral("new");
    service.url = QStringLiteral("ws://a.example/");
    QVERIFY(ConfigFile(path()).saveService(service).text);
    QCOMPARE(ConfigFile(path()).read().config->services.size(), 1);
}

void ConfigFileTest::foldersComeFromXdg()
{
    const QString base = m_folder->path();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(base + QStringLiteral("/c")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(base + QStringLiteral("/d")));
    qputenv("XDG_STATE_HOME", QFile::encodeName(base + QStringLiteral("/s")));
    const Folders folders = findFolders({});
    QCOMPARE(folders.configFile(), base + QStringLiteral("/c/pulseboard/pulseboard.toml"));
    QCOMPARE(folders.data, base + QStringLiteral("/d/pulseboard"));
    QCOMPARE(folders.logFile(), base + QStringLiteral("/s/pulseboard/pulseboard.log"));
    const QString bots = base + QStringLiteral("/bots");
    const Folders given = findFolders(base + QStringLiteral("/c/../bots"));
    QCOMPARE(given, (Folders{bots, bots, bots}));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qunsetenv(name);
}

void ConfigFileTest::noHomeIsTold()
{
    QVERIFY(!ConfigFile({}).write(one).isEmpty());
    QVERIFY(ConfigFile({}).read().config == Config());
    QVERIFY(!makeFolder({}).isEmpty());
}

void ConfigFileTest::noticesChanges_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("in place") << 0;
    QTest::newRow("renamed over, twice") << 1;
    QTest::newRow("removed and made anew") << 2;
}

void ConfigFileTest::noticesChanges()
{
    QFETCH(int, way);
    overwrite(path(), one);
    ConfigWatcher watcher((ConfigFile(path())));
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    QSignalSpy refused(&watcher, &ConfigWatcher::refused);
    watcher.start();
    QCOMPARE(changed.size(), 1);
    const auto write = [&](const QByteArray &text) {
        if (way == 0) {
            overwrite(path(), text);
        } else if (way == 1) {
            QSaveFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            QVERIFY(file.commit());
        } else {
            QVERIFY(QFile::remove(path()));
            overwrite(path(), text);
        }
    };
    write(two);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(watcher.running().services.size(), 2);
    write(one);
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(watcher.running().services.size(), 1);
    QVERIFY(refused.isEmpty());
}

void ConfigFileTest::brokenFileLeavesWhatRuns()
{
    overwrite(path(), two);
    ConfigWatcher watcher((ConfigFile(path())));
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    QSignalSpy refused(&watcher, &ConfigWatcher::refused);
    watcher.start();
    overwrite(path(), one + "[[service]]\nurl = 7\n");
    QTRY_COMPARE(refused.size(), 1);
    const auto problems = refused[0][0].value<ConfigProblems>();
    QCOMPARE(problems[0].line, 5);
    QCOMPARE(problems[0].column, 7);
    QCOMPARE(watcher.running().services.size(), 2);
    QCOMPARE(changed.size(), 1);
    overwrite(path(), one);
    QTRY_COMPARE(changed.size(), 2);
}

void ConfigFileTest::removedFileLeavesWhatRuns()
{
    overwrite(path(), two);
    ConfigWatcher watcher((ConfigFile(path())));
    QSignalSpy refused(&watcher, &ConfigWatcher::refused);
    watcher.start();
    QVERIFY(QFile::remove(path()));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(watcher.running().services.size(), 2);
}

/// F54
void ConfigFileTest::brokenAtStartUsesBackup()
{
    overwrite(path(), "[[service");
    ConfigWatcher none((ConfigFile(path())));
    QSignalSpy refused(&none, &ConfigWatcher::refused);
    none.start();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(none.running(), Config());
    overwrite(path() + QStringLiteral(".bak"), two);
    ConfigWatcher watcher((ConfigFile(path())));
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    watcher.start();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(watcher.running().services.size(), 2);
    QVERIFY(!changed[0][1].value<ConfigProblems>()[0].fatal);
    QCOMPARE(contents(path()), QByteArray("[[service")); // never overwritten
}

void ConfigFileTest::otherFilesDoNotReload()
{
    overwrite(path(), one);
    ConfigWatcher watcher((ConfigFile(path())));
    QSignalSpy unchanged(&watcher, &ConfigWatcher::unchanged);
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    watcher.start();
    overwrite(path(QStringLiteral("pulseboard.log")), "a line");
    overwrite(path(), two); // behind the other in time
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(unchanged.isEmpty());
    watcher.reload();
    QCOMPARE(unchanged.size(), 1);
}

QTEST_GUILESS_MAIN(ConfigFileTest)
#include "config_file_test.moc"
