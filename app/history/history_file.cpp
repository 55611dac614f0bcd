// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_file.h"

#include "app/history/history_columns.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUuid>

#include <array>

namespace Pulse {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr int mostMoved = 3;              // a disk that damages every file is nothing to go on with
constexpr qint64 nothingLeft = 64 * 1024; // SQLite needs a few pages even for a small change

// SQLite's result codes (sqlite.org/rescode.html), without the extension above the lowest 8 bits.
enum : int {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteConstraint = 19, // what we write keeps to all of them: an index is wrong
    SqliteMismatch = 20,
    SqliteNoDatabase = 26,
};

// Rows of one quarter lie together: that is what a flush writes and what retention deletes. The
// values of 10,000 sessions' quarter fill about 110 pages of 4 KiB.
constexpr const char *sums = "healthy INTEGER NOT NULL, warning INTEGER NOT NULL, "
                             "critical INTEGER NOT NULL, offline INTEGER NOT NULL, "
                             "down INTEGER NOT NULL, beats INTEGER NOT NULL, "
                             "missed INTEGER NOT NULL, restarts INTEGER NOT NULL, "
                             "failures INTEGER NOT NULL, latencies INTEGER NOT NULL, "
                             "latency_sum INTEGER NOT NULL, latency_least INTEGER NOT NULL, "
                             "latency_most INTEGER NOT NULL";

QStringList firstSchema()
{
    const QString columns = QString::fromLatin1(sums);
    return {QStringLiteral("CREATE TABLE session (number INTEGER PRIMARY KEY, "
                           "id TEXT NOT NULL UNIQUE, began INTEGER NOT NULL)"),
            QStringLiteral("CREATE TABLE quarter (quarter INTEGER NOT NULL, "
                           "session INTEGER NOT NULL, %1, "
                           "PRIMARY KEY (quarter, session)) WITHOUT ROWID")
                .arg(columns),
            QStringLiteral("CREATE TABLE day (day INTEGER NOT NULL, session INTEGER NOT NULL, %1, "
                           "PRIMARY KEY (day, session)) WITHOUT ROWID")
                .arg(columns)};
}

QSqlError runAll(QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return query.lastError();
    }
    return {};
}

QString cannotMove()
{
    return QStringLiteral("it cannot be moved aside");
}

bool failedBadly(const QSqlError &error)
{
    return error.type() != QSqlError::NoError;
}

} // namespace

HistoryFile::HistoryFile(QString path, HistoryLimits limits)
    : m_path(std::move(path))
    , m_limits(limits)
    , m_connection(QStringLiteral("history-") + QUuid::createUuid().toString(QUuid::Id128))
{
}

HistoryFile::~HistoryFile()
{
    close();
}

void HistoryFile::close()
{
    m_database.close();
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

HistoryTrouble HistoryFile::open()
{
    if (m_path.isEmpty())
        return {HistoryFault::NoPlace, {}, {}};
    if (HistoryTrouble trouble = lock())
        return trouble;
    if (isOpen())
        return {};
    HistoryTrouble trouble = prepare();
    if (trouble.fault == HistoryFault::Damaged && !isOpen() && m_keeper)
        trouble = prepare(); // it was moved aside: a new one
    if (trouble)
        close();
    else
        ++m_generation;
    return m_keeper ? trouble : HistoryTrouble(); // whoever keeps it deals with it
}

/// One program keeps the file; the next one takes over when it ends, in whatever way.
HistoryTrouble HistoryFile::lock()
{
    if (m_keeper)
        return {};
    if (m_path == inMemory()) {
        m_keeper = true;
        return {};
    }
    const QString folder = QFileInfo(m_path).path();
    if (!QFileInfo(folder).isDir() &&
        (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner)))
        return {HistoryFault::CannotOpen, m_path,
                QStringLiteral("its folder %1 cannot be made").arg(folder)};
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0); // stale only when the program that holds it is gone
    }
    m_keeper = m_lock->tryLock(0);
    if (m_keeper) {
        close(); // it was opened for reading only
        return {};
    }
    if (m_lock->error() == QLockFile::LockFailedError)
        return {};
    return {diskIsFull() ? HistoryFault::Full : HistoryFault::CannotOpen, m_path,
            QStringLiteral("its lock %1.lock cannot be made").arg(m_path)};
}

/// SQLite makes its other files with the mode of this one (S10).
bool HistoryFile::makeOwnFile(QString &problem) const
{
    QFile file(m_path);
    if (m_path == inMemory() || file.exists())
        return true;
    const bool made = file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownerOnly) &&
                      file.setPermissions(ownerOnly);
    problem = file.errorString();
    return made;
}

HistoryTrouble HistoryFile::prepare()
{
    QString problem;
    if (m_keeper && !makeOwnFile(problem))
        return {diskIsFull() ? HistoryFault::Full : HistoryFault::CannotOpen, m_path, problem};
    close();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!m_database.isValid())
        return {HistoryFault::Other, m_path, m_database.lastError().text()};
    m_database.setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_limits.busy.count());
    if (!m_keeper)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return failed(m_database.lastError());
    if (!m_keeper)
        return migrate();
    const QSqlError error = runAll(
        m_database,
        {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = NORMAL"),
         QStringLiteral("PRAGMA journal_size_limit = 8388608"),
         QStringLiteral("PRAGMA max_page_count = %1").arg(m_limits.bytes / 4096)});
    if (failedBadly(error))
        return failed(error);
    if (HistoryTrouble trouble = check())
        return trouble;
    return migrate();
}

/// Beyond the limit the check would take seconds: damage is then met when a row is read.
HistoryTrouble HistoryFile::check()
{
    if (QFileInfo(m_path).size() > m_limits.checked)
        return {};
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return failed(query.lastError()); // which may only be busy
    if (query.value(0).toString() == QLatin1String("ok"))
        return {};
    const QString found = query.value(0).toString();
    query.finish();
    return {HistoryFault::Damaged, m_path, moveAside() ? found : cannotMove()};
}

HistoryTrouble HistoryFile::migrate()
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return failed(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version == schemaVersion)
        return checkSchema();
    if (version > schemaVersion)
        return {HistoryFault::Newer, m_path, QString::number(version)};
    if (!m_keeper) // whoever keeps it has not made it yet
        return {HistoryFault::Busy, m_path, {}};
    QStringList steps{QStringLiteral("BEGIN IMMEDIATE")};
    steps += firstSchema();
    steps +=
        {QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion), QStringLiteral("COMMIT")};
    const QSqlError error = runAll(m_database, steps);
    if (!failedBadly(error))
        return {};
    static_cast<void>(runAll(m_database, {QStringLiteral("ROLLBACK")}));
    return failed(error);
}

/// The tables must have our columns: else nothing could be read or written, and only damage can
/// have changed them.
HistoryTrouble HistoryFile::checkSchema()
{
    if (!m_keeper)
        return {};
    const QString sumNames = QString::fromLatin1(HistoryColumns::names).remove(u' ');
    const std::array wanted{
        std::pair{QStringLiteral("session"), QStringLiteral("number,id,began")},
        std::pair{QStringLiteral("quarter"), QStringLiteral("quarter,session,") + sumNames},
        std::pair{QStringLiteral("day"), QStringLiteral("day,session,") + sumNames}};
    for (const auto &[table, columns] : wanted) {
        QSqlQuery query(m_database);
        if (!query.exec(QStringLiteral("SELECT group_concat(name) FROM pragma_table_info('%1')")
                            .arg(table)) ||
            !query.next())
            return failed(query.lastError());
        const bool same = query.value(0).toString() == columns;
        query.finish();
        if (!same)
            return {HistoryFault::Damaged, m_path,
                    moveAside() ? QStringLiteral("its tables are not ours") : cannotMove()};
    }
    return {};
}

bool HistoryFile::diskIsFull() const
{
    const QStorageInfo disk(QFileInfo(m_path).path());
    return disk.isValid() && disk.bytesAvailable() < nothingLeft;
}

HistoryTrouble HistoryFile::failed(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString words = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    switch (code) {
    case SqliteBusy:
    case SqliteLocked: return {HistoryFault::Busy, m_path, words};
    case SqliteFull: return {HistoryFault::Full, m_path, words};
    case SqliteIoError:
    case SqliteCannotOpen:
    case SqliteReadOnly: {
        // They cannot be gone on with: opened anew at the next try.
        const HistoryFault fault = diskIsFull() ? HistoryFault::Full : HistoryFault::CannotOpen;
        close();
        return {fault, m_path, words};
    }
    case SqliteCorrupt:
    case SqliteConstraint:
    case SqliteMismatch:
    case SqliteNoDatabase:
        if (m_keeper && !moveAside())
            return {HistoryFault::Damaged, m_path, cannotMove()};
        close();
        return {HistoryFault::Damaged, m_path, words};
    default: return {HistoryFault::Other, m_path, words};
    }
}

/// With what belongs to it: without its journal a damaged file could not be examined.
bool HistoryFile::moveAside()
{
    close();
    if (m_timesMoved >= mostMoved)
        return false;
    const QString when =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString aside = QStringLiteral("%1.damaged-%2").arg(m_path, when);
    if (!QFile::rename(m_path, aside))
        return false;
    constexpr std::array companions{"-wal", "-shm"};
    for (const char *companion : companions) {
        const QString suffix = QString::fromLatin1(companion);
        if (QFile::exists(m_path + suffix) && !QFile::rename(m_path + suffix, aside + suffix))
            return false;
    }
    m_movedAside.append(aside);
    ++m_timesMoved;
    return true;
}

QStringList HistoryFile::takeMovedAside()
{
    return std::exchange(m_movedAside, {});
}

} // namespace Pulse
