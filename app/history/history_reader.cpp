// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_reader.h"

#include "app/history/history_columns.h"
#include "models/history/quarter.h"

#include <QSqlError>
#include <QSqlQuery>

#include <array>

namespace Pulse {

namespace {

constexpr int monthOfDays = 31; // 30 days of the calendar may begin before 30 × 24 h

/// How many sessions had which status in a quarter: the worst that any had, and how many had it.
FleetDay::Quarter quarterFrom(const QSqlQuery &query)
{
    constexpr std::array worstFirst{Status::Critical, Status::Offline, Status::Warning,
                                    Status::Healthy};
    FleetDay::Quarter quarter;
    quarter.begin = quarterBegin(query.value(0).toLongLong());
    for (int i = 0; i < static_cast<int>(worstFirst.size()) && !quarter.status; ++i) {
        quarter.most = query.value(i + 1).toInt();
        if (quarter.most > 0)
            quarter.status = worstFirst.at(static_cast<size_t>(i));
    }
    return quarter;
}

} // namespace

HistoryTrouble HistoryReader::readStrip(qint64 first, HistoryOfDay &into)
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT quarter, sum(critical > 0), sum(offline > 0), "
                                 "sum(warning > 0), sum(healthy > 0) FROM quarter "
                                 "WHERE quarter >= ? AND quarter < ? GROUP BY quarter"));
    query.bindValue(0, first);
    query.bindValue(1, first + quartersOfDay);
    if (!query.exec())
        return m_file.failed(query.lastError());
    while (query.next()) {
        if (const FleetDay::Quarter quarter = quarterFrom(query); quarter.status)
            into.quarters.append(quarter);
    }
    return {};
}

HistoryTrouble HistoryReader::readSums(qint64 first, HistoryOfDay &into)
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(
        QStringLiteral("SELECT session.id, sum(healthy + warning + critical + offline - down), "
                       "sum(down) FROM quarter JOIN session ON session.number = quarter.session "
                       "WHERE quarter >= ? AND quarter < ? GROUP BY quarter.session"));
    query.bindValue(0, first);
    query.bindValue(1, first + quartersOfDay);
    if (!query.exec())
        return m_file.failed(query.lastError());
    while (query.next())
        into.uptime.insert(SessionId{query.value(0).toString()},
                           UptimeCount{milliseconds(query.value(1).toLongLong()),
                                       milliseconds(query.value(2).toLongLong())});
    return {};
}

HistoryTrouble HistoryReader::readDay(milliseconds now, HistoryOfDay &into)
{
    const qint64 first = firstQuarter(now, 1);
    if (HistoryTrouble trouble = readStrip(first, into))
        return trouble;
    return readSums(first, into);
}

/// The oldest quarter that is kept of any session.
HistoryTrouble HistoryReader::readOldest(qint64 &quarter)
{
    QSqlQuery query(m_file.database());
    if (!query.exec(QStringLiteral("SELECT ifnull((SELECT min(day) * 96 FROM day), "
                                   "ifnull((SELECT min(quarter) FROM quarter), 0))")) ||
        !query.next())
        return m_file.failed(query.lastError());
    quarter = query.value(0).toLongLong();
    return {};
}

// A quarter after the other: each is one look-up, since rows of one quarter lie together.
HistoryTrouble HistoryReader::readSession(const SessionId &session, milliseconds now,
                                          const QList<milliseconds> &dayStarts, UptimeHistory &into)
{
    QSqlQuery find(m_file.database());
    find.setForwardOnly(true);
    find.prepare(QStringLiteral("SELECT number, began FROM session WHERE id = ?"));
    find.bindValue(0, session.value);
    if (!find.exec())
        return m_file.failed(find.lastError());
    QList<QuarterRollup> quarters;
    std::optional<milliseconds> oldest;
    if (find.next()) {
        const qint64 number = find.value(0).toLongLong();
        qint64 kept = 0;
        if (HistoryTrouble trouble = readOldest(kept))
            return trouble;
        oldest = quarterBegin(std::max(kept, find.value(1).toLongLong()));
        QSqlQuery query(m_file.database());
        query.setForwardOnly(true);
        query.prepare(QStringLiteral("WITH RECURSIVE wanted(number) AS (SELECT ? UNION ALL "
                                     "SELECT number + 1 FROM wanted WHERE number < ?) "
                                     "SELECT quarter, %1 FROM wanted CROSS JOIN quarter "
                                     "ON quarter.quarter = wanted.number AND quarter.session = ?")
                          .arg(QString::fromLatin1(HistoryColumns::names)));
        query.bindValue(0, firstQuarter(now, monthOfDays));
        query.bindValue(1, quarterOf(now));
        query.bindValue(2, number);
        if (!query.exec())
            return m_file.failed(query.lastError());
        while (query.next())
            quarters.append({query.value(0).toLongLong(), HistoryColumns::read(query, 1)});
    }
    into = uptimeHistory(quarters, now, dayStarts, oldest);
    return {};
}

} // namespace Pulse
