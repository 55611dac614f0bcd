// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What history costs with 10,000 sessions. One flush of a quarter of all of them: taken out of the
// fold and merged into a file that has that quarter already. Reference: SQLite inserting as many
// plain rows of the same columns, the least that any history in it costs. And the start: the last
// 24 hours of all, against SQLite reading as many rows without a look at them.
#include "app/history/history_columns.h"
#include "app/history/history_reader.h"
#include "app/history/history_writer.h"
#include "models/history/quarter.h"
#include "models/history/rollup_fold.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QTemporaryDir>

using namespace Pulse;
using namespace std::chrono_literals;

namespace {

constexpr int sessions = 10'000;
constexpr int flushes = 7;

struct Fleet {
    RollupFold fold;
    Instant now{1h, 1'790'000'100'000ms};

    Fleet()
    {
        QSet<ServiceId> services;
        UpdateBatch batch;
        for (int i = 0; i < sessions; ++i) {
            SessionUpdate update;
            update.id = {QStringLiteral("session-%1").arg(i)};
            update.state.status = Status::Healthy;
            update.state.connection = ConnectionState::Connected;
            update.state.statusSince = now;
            update.changes.append({now, StatusChanged{Status::Healthy, Status::Connecting}});
            services.insert({update.id.value});
            batch.append(update);
        }
        fold.setServices(services);
        fold.apply(batch);
    }
    [[nodiscard]] QList<SessionRollup> passed(nanoseconds time)
    {
        now = now + time;
        return fold.take(now, sessions);
    }
};

void need(bool good, const char *what)
{
    if (!good)
        qFatal("%s", what);
}

class PlainRows final {
public:
    explicit PlainRows(HistoryFile &file) : m_file(file)
    {
        need(run("CREATE TABLE plain (quarter, session, healthy, warning, critical, offline, down, "
                 "beats, missed, restarts, failures, latencies, latency_sum, latency_least, "
                 "latency_most)"),
             "no table");
    }
    void insert(const QList<SessionRollup> &rollups)
    {
        need(run("BEGIN IMMEDIATE"), "no transaction");
        {
            QSqlQuery query(m_file.database());
            query.prepare(QStringLiteral(
                "INSERT INTO plain VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
            qint64 number = 0;
            for (const SessionRollup &rollup : rollups) {
                query.bindValue(0, rollup.quarter);
                query.bindValue(1, ++number);
                HistoryColumns::bind(query, 2, rollup.sum);
                need(query.exec(), "no row");
            }
        }
        need(run("COMMIT"), "no commit");
    }

private:
    bool run(const char *statement)
    {
        QSqlQuery query(m_file.database());
        return query.exec(QString::fromLatin1(statement));
    }
    HistoryFile &m_file;
};

double micros(Bench::Microseconds begin, double each)
{
    return (Bench::cpuOfThread() - begin).count() / each;
}

void measureFlush(const QString &folder)
{
    HistoryFile file(folder + QStringLiteral("/flush.db"));
    HistoryFile other(folder + QStringLiteral("/plain.db"));
    need(!file.open() && !other.open(), "no file");
    HistoryWriter writer(file);
    PlainRows plain(other);
    Fleet fleet;
    need(!writer.add(fleet.passed(10s)), "not saved"); // sessions get their numbers once
    Bench::Rounds rounds;
    for (int i = 0; i < flushes; ++i) {
        Bench::Microseconds begin = Bench::cpuOfThread();
        const QList<SessionRollup> rollups = fleet.passed(10s);
        need(!writer.add(rollups), "not saved");
        const double ours = micros(begin, sessions);
        need(rollups.size() == sessions, "not all sessions");
        begin = Bench::cpuOfThread();
        plain.insert(rollups);
        rounds.add(ours, micros(begin, sessions));
    }
    Bench::print({"history_flush", "us CPU a session", "SQLite inserting plain rows", 2, false,
                  "10000 sessions in one transaction; the program writes 1000 calm ones each 5 s"},
                 rounds);
}

void measureStart(const QString &folder)
{
    HistoryFile file(folder + QStringLiteral("/start.db"));
    need(!file.open(), "no file");
    HistoryWriter writer(file);
    Fleet fleet;
    for (qint64 quarter = 0; quarter < quartersOfDay; ++quarter)
        need(!writer.add(fleet.passed(quarterLength)), "not saved");
    HistoryReader reader(file);
    Bench::Rounds rounds;
    for (int i = 0; i < 3; ++i) {
        Bench::Microseconds begin = Bench::cpuOfThread();
        HistoryOfDay day;
        need(!reader.readDay(fleet.now.wall, day), "not read");
        const double ours = micros(begin, 1'000);
        need(day.uptime.size() == sessions && day.quarters.size() >= 95, "not all was read");
        begin = Bench::cpuOfThread();
        QSqlQuery query(file.database());
        need(query.exec(QStringLiteral("SELECT sum(latency_most) FROM quarter")) && query.next(),
             "not counted");
        rounds.add(ours, micros(begin, 1'000));
    }
    Bench::print({"history_start", "ms CPU", "SQLite summing one column of the same rows", 0, false,
                  "24 hours of 10000 sessions, on the history thread"},
                 rounds);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    measureFlush(folder.path());
    measureStart(folder.path());
    return 0;
}
