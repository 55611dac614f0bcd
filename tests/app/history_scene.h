// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_keeper.h"
#include "models/history/quarter.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace Pulse::Testing {

inline constexpr milliseconds historyNow{1'700'000'100'000}; // a quarter begins

inline SessionRollup rollupOf(const QString &session, qint64 quarter, milliseconds healthy,
                              milliseconds critical = {})
{
    Rollup sum;
    sum.add(Status::Healthy, false, healthy);
    sum.add(Status::Critical, true, critical);
    sum.beats = 3;
    sum.latency = {2, microseconds(50'000), microseconds(20'000), microseconds(30'000)};
    return {SessionId{session}, quarter, sum};
}

/// Another program's connection to the same file, as the command sqlite3 would have it.
class OtherProgram final {
public:
    explicit OtherProgram(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other")))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!m_database.open())
            qFatal("%s", qPrintable(m_database.lastError().text()));
    }
    ~OtherProgram()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    bool run(const QString &statement)
    {
        QSqlQuery query(m_database);
        return query.exec(statement);
    }
    /// The first column of the first row.
    QVariant ask(const QString &statement)
    {
        QSqlQuery query(m_database);
        return query.exec(statement) && query.next() ? query.value(0) : QVariant();
    }

private:
    QSqlDatabase m_database;
};

/// A keeper on this thread that is told by hand what the engine would tell.
class KeptHistory final {
public:
    explicit KeptHistory(QString path, HistoryPace pace = {})
        : keeper([this] { return now; }, pace), m_path(std::move(path))
    {
        QObject::connect(&keeper, &HistoryKeeper::troubled, &keeper,
                         [this](const HistoryTrouble &trouble) { troubles.append(trouble); });
        QObject::connect(&keeper, &HistoryKeeper::movedAside, &keeper,
                         [this](const QString &name) { aside.append(name); });
        QObject::connect(&keeper, &HistoryKeeper::dayRead, &keeper,
                         [this](const HistoryOfDay &read) { days.append(read); });
        QObject::connect(
            &keeper, &HistoryKeeper::sessionRead, &keeper,
            [this](const SessionId &, const UptimeHistory &h) { histories.append(h); });
    }
    void begin(const QList<ServiceId> &services = {{QStringLiteral("relay")}})
    {
        keeper.use(m_path);
        keeper.setServices(services);
    }
    void stand(const QString &session, Status status)
    {
        SessionUpdate update;
        update.id = {session};
        update.state.status = status;
        update.state.connection = ConnectionState::Connected;
        update.state.statusSince = now;
        update.state.connectionSince = now;
        update.changes.append({now, StatusChanged{status, Status::Unknown}});
        keeper.take(UpdateBatch{update});
    }
    /// Time passes, and the engine looks.
    void pass(nanoseconds duration)
    {
        now = now + duration;
        keeper.looked(now);
    }

    Instant now{std::chrono::hours(1), historyNow};
    HistoryKeeper keeper;
    QList<HistoryTrouble> troubles;
    QStringList aside;
    QList<HistoryOfDay> days;
    QList<UptimeHistory> histories;

private:
    QString m_path;
};

} // namespace Pulse::Testing
