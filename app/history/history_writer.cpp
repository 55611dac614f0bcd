// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_writer.h"

#include "app/history/history_columns.h"
#include "models/history/quarter.h"

#include <QSqlError>
#include <QSqlQuery>

#include <array>

namespace Pulse {

namespace {

// What is in both rows adds up; the shortest latency is of those that have one.
constexpr const char *merge =
    "DO UPDATE SET healthy = healthy + excluded.healthy, warning = warning + excluded.warning, "
    "critical = critical + excluded.critical, offline = offline + excluded.offline, "
    "down = down + excluded.down, beats = beats + excluded.beats, "
    "missed = missed + excluded.missed, restarts = restarts + excluded.restarts, "
    "failures = failures + excluded.failures, latencies = latencies + excluded.latencies, "
    "latency_sum = latency_sum + excluded.latency_sum, "
    "latency_least = CASE WHEN excluded.latencies = 0 THEN latency_least "
    "WHEN latencies = 0 THEN excluded.latency_least "
    "ELSE min(latency_least, excluded.latency_least) END, "
    "latency_most = max(latency_most, excluded.latency_most)";

QString addStatement()
{
    return QStringLiteral("INSERT INTO quarter (quarter, session, %1) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                          "ON CONFLICT (quarter, session) %2")
        .arg(QString::fromLatin1(HistoryColumns::names), QString::fromLatin1(merge));
}

QString compactStatement()
{
    return QStringLiteral(
               "INSERT INTO day (day, session, %1) SELECT quarter / 96, session, sum(healthy), "
               "sum(warning), sum(critical), sum(offline), sum(down), sum(beats), sum(missed), "
               "sum(restarts), sum(failures), sum(latencies), sum(latency_sum), "
               "ifnull(min(CASE WHEN latencies > 0 THEN latency_least END), 0), "
               "max(latency_most) FROM quarter WHERE quarter <= ? GROUP BY 1, 2 "
               "ON CONFLICT (day, session) %2")
        .arg(QString::fromLatin1(HistoryColumns::names), QString::fromLatin1(merge));
}

QSqlError run(QSqlQuery &query)
{
    return query.exec() ? QSqlError() : query.lastError();
}

bool isError(const QSqlError &error)
{
    return error.type() != QSqlError::NoError;
}

} // namespace

template <typename Work>
HistoryTrouble HistoryWriter::inTransaction(const Work &work)
{
    QSqlError error;
    {
        QSqlQuery control(m_file.database());
        // At once for writing: a lock that is in the way is met here, not half way through.
        if (!control.exec(QStringLiteral("BEGIN IMMEDIATE")))
            return m_file.failed(control.lastError());
        error = work();
        if (!isError(error) && control.exec(QStringLiteral("COMMIT")))
            return {};
        if (!isError(error))
            error = control.lastError();
        control.exec(QStringLiteral("ROLLBACK")); // SQLite may have done so itself
    }
    m_numbers.clear(); // those that were new are not in the file
    return m_file.failed(error);
}

QSqlError HistoryWriter::numberOf(const SessionRollup &rollup, qint64 &number)
{
    if (const auto known = m_numbers.constFind(rollup.session); known != m_numbers.constEnd()) {
        number = *known;
        return {};
    }
    QSqlQuery find(m_file.database());
    find.setForwardOnly(true);
    find.prepare(QStringLiteral("SELECT number FROM session WHERE id = ?"));
    find.bindValue(0, rollup.session.value);
    if (const QSqlError error = run(find); isError(error))
        return error;
    if (find.next()) {
        number = find.value(0).toLongLong();
    } else {
        QSqlQuery add(m_file.database());
        add.prepare(QStringLiteral("INSERT INTO session (id, began) VALUES (?, ?)"));
        add.bindValue(0, rollup.session.value);
        add.bindValue(1, rollup.quarter);
        if (const QSqlError error = run(add); isError(error))
            return error;
        number = add.lastInsertId().toLongLong();
    }
    m_numbers.insert(rollup.session, number);
    return {};
}

QSqlError HistoryWriter::addAll(const QList<SessionRollup> &rollups)
{
    QSqlQuery query(m_file.database());
    if (!query.prepare(addStatement()))
        return query.lastError();
    for (const SessionRollup &rollup : rollups) {
        qint64 number = 0;
        if (const QSqlError error = numberOf(rollup, number); isError(error))
            return error;
        query.bindValue(0, rollup.quarter);
        query.bindValue(1, number);
        HistoryColumns::bind(query, 2, rollup.sum);
        if (const QSqlError error = run(query); isError(error))
            return error;
    }
    return {};
}

HistoryTrouble HistoryWriter::add(const QList<SessionRollup> &rollups)
{
    if (rollups.isEmpty())
        return {};
    if (std::exchange(m_of, m_file.generation()) != m_file.generation())
        m_numbers.clear(); // another file: the first one was moved aside
    return inTransaction([&] { return addAll(rollups); });
}

QSqlError HistoryWriter::compactDay(qint64 lastQuarter)
{
    const std::array statements{compactStatement(),
                                QStringLiteral("DELETE FROM quarter WHERE quarter <= ?")};
    for (const QString &statement : statements) {
        QSqlQuery query(m_file.database());
        if (!query.prepare(statement))
            return query.lastError();
        query.bindValue(0, lastQuarter);
        if (const QSqlError error = run(query); isError(error))
            return error;
    }
    return {};
}

HistoryTrouble HistoryWriter::compact(milliseconds now, const HistoryRetention &retention,
                                      bool *more)
{
    *more = false;
    const qint64 today = quarterOf(now) / quartersOfDay;
    qint64 oldest = 0;
    {
        QSqlQuery query(m_file.database());
        if (!query.exec(QStringLiteral("SELECT min(quarter) FROM quarter")) || !query.next())
            return m_file.failed(query.lastError());
        oldest = query.value(0).isNull() ? today : query.value(0).toLongLong() / quartersOfDay;
    }
    if (oldest < today - retention.quarterDays) {
        *more = true;
        return inTransaction([&] { return compactDay((oldest + 1) * quartersOfDay - 1); });
    }
    return inTransaction([&] {
        QSqlQuery query(m_file.database());
        query.prepare(QStringLiteral("DELETE FROM day WHERE day < ?"));
        query.bindValue(0, today - retention.dayDays);
        return run(query);
    });
}

} // namespace Pulse
