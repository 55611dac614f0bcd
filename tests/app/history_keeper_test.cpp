// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// S1-42: history on real SQLite files: it survives restarts, is read by others, and what keeps it
// from being saved is told once, waited out, and costs nothing that was committed (F51, F53, F57).
#include "tests/app/history_scene.h"

#include <QFileInfo>

#include <random>

#include <sys/stat.h>

using namespace Pulse;
using namespace Pulse::Testing;
using namespace std::chrono_literals;

namespace {

const QString relay = QStringLiteral("relay");

QString healthyOf(const QString &session)
{
    return QStringLiteral("SELECT sum(healthy) FROM quarter JOIN session ON number = session "
                          "WHERE id = '%1'")
        .arg(session);
}

} // namespace

class HistoryKeeperTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRestartKnowsWhatWas();
    void theProgramThatDidNotRunWatchedNothing();
    void oneProgramKeepsTheFile();
    void aLockIsWaitedOut();
    void aFullFileIsToldOnceAndCatchesUp();
    void garbageIsMovedAside();
    void damageWhileRunningIsMovedAside();
    void anyDamageIsGotOver();
    void aLaterVersionIsLeftAlone();
    void aFolderThatCannotBeUsedIsTold();
    void filesAreOnesOwn();
    void oldQuartersBecomeDays();
    void memoryKeepsNothing();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("history.db")); }
    std::unique_ptr<QTemporaryDir> m_folder;
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
};

void HistoryKeeperTest::aRestartKnowsWhatWas()
{
    {
        KeptHistory first(path());
        first.begin();
        QCOMPARE(first.days, QList<HistoryOfDay>{HistoryOfDay()});
        first.stand(relay, Status::Healthy);
        first.pass(10min);
        first.stand(relay, Status::Critical);
        first.pass(2min);
        first.stand(relay, Status::Healthy);
        first.pass(4min);
        first.keeper.finish();
        QVERIFY(first.troubles.isEmpty());
    }
    KeptHistory second(path());
    second.now = second.now + 1h;
    second.begin();
    QCOMPARE(second.days.size(), 1);
    const HistoryOfDay &day = second.days.constFirst();
    QCOMPARE(day.uptime.value({relay}), (UptimeCount{14min, 2min}));
    QCOMPARE(day.quarters, (QList<FleetDay::Quarter>{
                               {historyNow, Status::Critical, 1},
                               {historyNow + quarterLength, Status::Healthy, 1},
                           }));
    second.keeper.follow({relay});
    second.stand(relay, Status::Healthy);
    second.pass(1min);
    QCOMPARE(second.histories.size(), 1);
    const UptimeHistory &history = second.histories.constFirst();
    QCOMPARE(history.day.sum.up(), milliseconds(15min));
    QCOMPARE(history.day.sum.down, milliseconds(2min));
    QCOMPARE(history.month.sum.failures, 1);
    QCOMPARE(history.reachesBack, std::optional(historyNow));
    QCOMPARE(history.days.size(), 30);
}

void HistoryKeeperTest::theProgramThatDidNotRunWatchedNothing()
{
    for (const nanoseconds begin : {0h, 12h, 23h}) {
        KeptHistory run(path());
        run.now = run.now + begin;
        run.begin();
        run.stand(relay, Status::Healthy);
        run.pass(30min);
        run.keeper.finish();
    }
    KeptHistory later(path());
    later.now = later.now + 23h + 45min;
    later.begin();
    later.keeper.follow({relay});
    later.keeper.looked(later.now);
    const UptimeRange day = later.histories.constLast().day;
    QCOMPARE(day.sum.watched(), milliseconds(90min));
    QCOMPARE(day.sum.uptime(), std::optional(1.0));
    QVERIFY(day.watchedShare() > 0.062 && day.watchedShare() < 0.064);
}

// Two programs on one file: one writes, the other reads, and takes over when the first one ends.
void HistoryKeeperTest::oneProgramKeepsTheFile()
{
    auto first = std::make_unique<KeptHistory>(path());
    first->begin();
    KeptHistory second(path());
    second.begin();
    for (KeptHistory *each : {first.get(), &second}) {
        each->stand(relay, Status::Healthy);
        each->pass(10min);
    }
    OtherProgram other(path());
    QCOMPARE(other.ask(healthyOf(relay)).toLongLong(), milliseconds(10min).count()); // not twice
    second.keeper.follow({relay});
    second.pass(1s);
    QCOMPARE(second.histories.constLast().day.sum.healthy, milliseconds(10min));
    first->keeper.finish();
    first.reset();
    second.pass(5s); // takes over: what the first one had until now is not known
    second.pass(4min);
    QCOMPARE(other.ask(healthyOf(relay)).toLongLong(), milliseconds(14min).count());
    QVERIFY(second.troubles.isEmpty());
}

// F57: a backup that holds a lock; nothing waits for it longer than its limit, nothing is lost.
void HistoryKeeperTest::aLockIsWaitedOut()
{
    HistoryPace pace;
    pace.file.busy = 20ms;
    KeptHistory kept(path(), pace);
    kept.begin();
    kept.stand(relay, Status::Healthy);
    kept.pass(5s);
    OtherProgram backup(path());
    QVERIFY(backup.run(QStringLiteral("BEGIN IMMEDIATE")));
    QElapsedTimer took;
    took.start();
    kept.pass(5s);
    QVERIFY2(took.elapsed() < 2'000, qPrintable(QString::number(took.elapsed())));
    QVERIFY(kept.troubles.isEmpty()); // a moment is nobody's trouble
    for (int i = 0; i < 10; ++i)
        kept.pass(5s);
    QCOMPARE(kept.troubles.size(), 1);
    QCOMPARE(kept.troubles.constFirst().fault, HistoryFault::Busy);
    QVERIFY(backup.run(QStringLiteral("COMMIT")));
    kept.pass(5s);
    QCOMPARE(kept.troubles.size(), 2);
    QVERIFY(!kept.troubles.constLast());
    QCOMPARE(backup.ask(healthyOf(relay)).toLongLong(), milliseconds(65s).count());
}

// F51, by the file's own limit: SQLite says the same as of a full disk.
void HistoryKeeperTest::aFullFileIsToldOnceAndCatchesUp()
{
    HistoryPace pace;
    pace.file.bytes = 8 * 4096;
    QList<ServiceId> services;
    for (int i = 0; i < 2'000; ++i)
        services.append({QStringLiteral("service-%1").arg(i)});
    const qint64 saved = [&] {
        KeptHistory kept(path(), pace);
        kept.begin(services);
        for (const ServiceId &service : services)
            kept.stand(service.value, Status::Healthy);
        for (int i = 0; i < 5; ++i)
            kept.pass(5s);
        if (kept.troubles.size() != 1 || kept.troubles.constFirst().fault != HistoryFault::Full)
            return qint64{-1};
        return OtherProgram(path())
            .ask(QStringLiteral("SELECT count(*) FROM quarter"))
            .toLongLong();
    }();
    QCOMPARE(saved, 0); // a transaction that did not fit left nothing behind
    KeptHistory roomy(path());
    roomy.begin(services);
    for (const ServiceId &service : services)
        roomy.stand(service.value, Status::Healthy);
    roomy.pass(5s);
    QVERIFY(roomy.troubles.isEmpty());
    OtherProgram other(path());
    QCOMPARE(other.ask(QStringLiteral("SELECT count(*) FROM quarter")).toLongLong(), 2'000);
    QCOMPARE(other.ask(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
}

void HistoryKeeperTest::garbageIsMovedAside()
{
    const QByteArray garbage = QByteArray("not a database at all ").repeated(500);
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(garbage), garbage.size());
    }
    KeptHistory kept(path());
    kept.begin();
    QCOMPARE(kept.aside.size(), 1);
    QFile aside(kept.aside.constFirst());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), garbage); // never deleted
    QVERIFY(kept.troubles.isEmpty());
    kept.stand(relay, Status::Healthy);
    kept.pass(5s);
    QCOMPARE(OtherProgram(path()).ask(healthyOf(relay)).toLongLong(), 5'000);
}

// F53: the pages of the tables are overwritten while it runs.
void HistoryKeeperTest::damageWhileRunningIsMovedAside()
{
    KeptHistory kept(path());
    kept.begin();
    kept.stand(relay, Status::Healthy);
    kept.pass(5s);
    QVERIFY(OtherProgram(path()).run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() >= 4 * 4096);
        const QByteArray noise(static_cast<int>(file.size()) - 100, '\x5a');
        QVERIFY(file.seek(100)); // the header stays: SQLite meets the damage in the pages
        QCOMPARE(file.write(noise), noise.size());
    }
    // Another connection changed it as far as SQLite can tell: it reads the pages again.
    kept.keeper.use(path());
    kept.keeper.setServices({{relay}});
    QCOMPARE(kept.aside.size(), 1);
    kept.stand(relay, Status::Healthy);
    kept.pass(5s);
    QVERIFY(kept.troubles.isEmpty());
    QCOMPARE(OtherProgram(path()).ask(healthyOf(relay)).toLongLong(), 5'000);
    QVERIFY(QFile::exists(kept.aside.constFirst()));
}

/// Bits flipped, an end cut off, pages zeroed or of noise.
static QByteArray damaged(QByteArray bytes, std::mt19937_64 &random)
{
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<quint64>(limit));
    };
    switch (random() % 4) {
    case 0:
        for (qsizetype i = below(20); i >= 0; --i) {
            char &byte = bytes[below(bytes.size())];
            byte = static_cast<char>(byte ^ (1 << below(8)));
        }
        break;
    case 1: bytes.truncate(below(bytes.size())); break;
    default: {
        const qsizetype page = below(bytes.size() / 4096) * 4096;
        const bool zero = random() % 2 == 0;
        for (qsizetype i = page; i < page + 4096; ++i)
            bytes[i] = zero ? '\0' : static_cast<char>(random());
    }
    }
    return bytes;
}

// F53: whatever was done to the file, the next start goes on, and nothing is thrown away.
void HistoryKeeperTest::anyDamageIsGotOver()
{
    const quint64 seed = std::random_device{}();
    std::mt19937_64 random(seed);
    {
        HistoryFile file(path());
        QVERIFY(!file.open());
        HistoryWriter writer(file);
        QList<SessionRollup> rollups;
        for (int i = 0; i < 2'000; ++i)
            rollups.append(
                rollupOf(QString::number(i % 100), quarterOf(historyNow) - i / 100, 1min));
        QVERIFY(!writer.add(rollups));
    }
    QFile whole(path());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray good = whole.readAll();
    whole.close();
    QVERIFY(good.size() > 20 * 4096);
    int aside = 0;
    for (int round = 0; round < 150; ++round) {
        const QByteArray which =
            QStringLiteral("seed %1, round %2").arg(seed).arg(round).toLatin1();
        const QTemporaryDir folder;
        const QString here = folder.filePath(QStringLiteral("history.db"));
        const QByteArray bytes = damaged(good, random);
        {
            QFile file(here);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        QElapsedTimer took;
        took.start();
        KeptHistory kept(here);
        kept.begin();
        QVERIFY2(took.elapsed() < 3'000, which.constData());
        kept.stand(relay, Status::Healthy);
        kept.keeper.follow({relay});
        kept.pass(5s);
        kept.pass(5s);
        const HistoryTrouble last =
            kept.troubles.isEmpty() ? HistoryTrouble() : kept.troubles.constLast();
        if (last.fault == HistoryFault::Newer)
            continue; // the version's own bits were hit: as good as a later file
        const QByteArray said = which + ": " + last.words.toUtf8();
        QVERIFY2(!last, said.constData());
        QCOMPARE(OtherProgram(here).ask(healthyOf(relay)).toLongLong(), 10'000);
        QVERIFY2(kept.aside.size() <= 1, which.constData());
        for (const QString &name : std::as_const(kept.aside)) {
            ++aside;
            QVERIFY2(QFileInfo(name).size() == bytes.size(), which.constData());
        }
    }
    QVERIFY2(aside > 20, qPrintable(QString::number(aside)));
}

void HistoryKeeperTest::aLaterVersionIsLeftAlone()
{
    {
        OtherProgram later(path());
        QVERIFY(later.run(QStringLiteral("CREATE TABLE new (x)")));
        QVERIFY(later.run(QStringLiteral("PRAGMA user_version = 99")));
    }
    KeptHistory kept(path());
    kept.begin();
    kept.stand(relay, Status::Healthy);
    kept.pass(5s);
    kept.pass(5s);
    QCOMPARE(kept.troubles.size(), 1);
    QCOMPARE(kept.troubles.constFirst().fault, HistoryFault::Newer);
    QVERIFY(kept.aside.isEmpty());
    OtherProgram later(path());
    QCOMPARE(later.ask(QStringLiteral("PRAGMA user_version")).toInt(), 99);
    QCOMPARE(later.ask(QStringLiteral("SELECT count(*) FROM sqlite_master")).toInt(), 1);
}

void HistoryKeeperTest::aFolderThatCannotBeUsedIsTold()
{
    KeptHistory nowhere{QString()};
    nowhere.begin();
    QCOMPARE(nowhere.troubles.size(), 1);
    QCOMPARE(nowhere.troubles.constFirst().fault, HistoryFault::NoPlace);

    // A file where the folder should be: no rights get over it, not even root's.
    const QString folder = m_folder->filePath(QStringLiteral("data"));
    {
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    KeptHistory kept(folder + QStringLiteral("/history.db"));
    kept.begin();
    kept.stand(relay, Status::Healthy);
    kept.pass(5s);
    QCOMPARE(kept.troubles.size(), 1);
    QCOMPARE(kept.troubles.constFirst().fault, HistoryFault::CannotOpen);
    QVERIFY(QFile::remove(folder));
    kept.pass(5s);
    QCOMPARE(kept.troubles.size(), 2);
    QVERIFY(!kept.troubles.constLast()); // what waited is saved, too
    QCOMPARE(
        OtherProgram(folder + QStringLiteral("/history.db")).ask(healthyOf(relay)).toLongLong(),
        10'000);
}

// S10
void HistoryKeeperTest::filesAreOnesOwn()
{
    const auto before = ::umask(0);
    const QString deep = m_folder->filePath(QStringLiteral("data/history.db"));
    KeptHistory kept(deep);
    kept.begin();
    kept.stand(relay, Status::Healthy);
    kept.pass(5s);
    ::umask(before);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther | QFile::ExeGroup;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFileInfo file(deep + QString::fromLatin1(suffix));
        QVERIFY2(file.exists(), suffix);
        QVERIFY2(!(file.permissions() & others), suffix);
    }
    QVERIFY(!(QFileInfo(QFileInfo(deep).path()).permissions() & others));
}

void HistoryKeeperTest::oldQuartersBecomeDays()
{
    HistoryFile file(path());
    QVERIFY(!file.open());
    HistoryWriter writer(file);
    const qint64 today = quarterOf(historyNow) / quartersOfDay;
    QList<SessionRollup> rollups;
    for (qint64 day = today - 38; day <= today; ++day) {
        for (const qint64 quarter : {day * quartersOfDay, day * quartersOfDay + 95})
            rollups.append(rollupOf(relay, quarter, 10min, 1min));
    }
    QVERIFY(!writer.add(rollups));
    bool more = true;
    int turns = 0;
    for (; more && turns < 100; ++turns)
        QVERIFY(!writer.compact(historyNow, {35, 37}, &more));
    QCOMPARE(turns, 4); // three days, and one turn that finds no more
    OtherProgram other(path());
    QCOMPARE(other.ask(QStringLiteral("SELECT count(*) FROM quarter")).toInt(), 2 * 36);
    QCOMPARE(other.ask(QStringLiteral("SELECT min(day) FROM day")).toLongLong(), today - 37);
    QCOMPARE(other.ask(QStringLiteral("SELECT count(*) FROM day")).toInt(), 2);
    QCOMPARE(other.ask(QStringLiteral("SELECT sum(healthy) FROM day")).toLongLong(),
             milliseconds(40min).count());
    QCOMPARE(other.ask(QStringLiteral("SELECT latency_least FROM day")).toInt(), 20'000);
    QCOMPARE(other.ask(QStringLiteral("SELECT latency_sum FROM day")).toInt(), 100'000);
    UptimeHistory history;
    QVERIFY(!HistoryReader(file).readSession({relay}, historyNow, {}, history));
    QCOMPARE(history.reachesBack, std::optional(quarterBegin((today - 37) * quartersOfDay)));
}

void HistoryKeeperTest::memoryKeepsNothing()
{
    KeptHistory demo(HistoryFile::inMemory());
    demo.begin();
    demo.keeper.follow({relay});
    demo.stand(relay, Status::Healthy);
    demo.pass(5s);
    QCOMPARE(demo.histories.constLast().day.sum.healthy, milliseconds(5s));
    demo.keeper.use(path()); // what people watch takes the place of what is played
    demo.keeper.setServices({{relay}});
    demo.pass(5s);
    QVERIFY(demo.troubles.isEmpty());
    QCOMPARE(OtherProgram(path()).ask(QStringLiteral("SELECT count(*) FROM session")).toInt(), 0);
}

QTEST_GUILESS_MAIN(HistoryKeeperTest)
#include "history_keeper_test.moc"
