// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/job_model.h"

#include "models/protocol/cron_schedule.h"
#include "models/words/number_text.h"
#include "models/words/service_action_text.h"
#include "models/words/text.h"

namespace Pulse {

namespace {

QString toldCronOf(const HealthReport &report, const QString &job)
{
    for (const JobTime &time : report.jobTimes) {
        if (time.job == job)
            return time.cron;
    }
    return {};
}

} // namespace

void JobModel::show(const SessionStore::Entry &entry, Instant now)
{
    m_now = now.wall;
    QList<Row> rows;
    if (const auto &report = entry.state.report) {
        const QByteArray zone = entry.settings->accounts.timeZone.toUtf8();
        for (const auto &[job, running] : report->jobs) {
            // A schedule is looked for only when the last one found is over: it costs some.
            const qsizetype at = rows.size();
            const bool known = at < m_rows.size() && m_rows.at(at).job == job;
            const bool stays = known && m_rows.at(at).next > now.wall;
            Row row{job, running, stays ? m_rows.at(at).next : std::nullopt};
            if (running && !stays)
                row.next = expectedNextRun(job, toldCronOf(*report, job), now.wall, zone);
            else if (!running)
                row.next.reset();
            rows.append(row);
        }
    }
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString JobModel::jobAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).job : QString();
}

bool JobModel::isRunning(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).running;
}

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobModel::text(const Row &row, int column) const
{
    switch (column) {
    case Job: return row.job;
    case State: return Words::jobState(row.running);
    case NextRun: return row.next ? Words::shortMoment(*row.next, m_now) : QString(Words::UNKNOWN);
    default: return {};
    }
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return text(row, index.column());
    case StatusRole: return static_cast<int>(row.running ? Status::Healthy : Status::Warning);
    case RunningRole: return row.running;
    default: return {};
    }
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(Words::jobColumn(section)) : QVariant();
}

} // namespace Pulse
