// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/report_field_model.h"

#include "models/item/field_judgement.h"
#include "models/session/failure_counts.h"
#include "models/words/trouble_text.h"

#include <algorithm>

namespace Pulse {

namespace {

QList<qint64> failuresOf(const SessionStore &store, const SessionId &id)
{
    const int at = store.rowOf(id);
    return at < 0 ? QList<qint64>()
                  : failureCounts(*store.at(at).state.trend, store.at(at).settings->metrics.size());
}

} // namespace

ReportFieldModel::ReportFieldModel(const SessionStore &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store)
{
    connect(&store, &SessionStore::changed, this, &ReportFieldModel::sync);
    connect(&store, &SessionStore::reset, this, &ReportFieldModel::restart);
}

void ReportFieldModel::showSession(const SessionId &id)
{
    m_id = id;
    restart();
}

QList<ReportFieldModel::Row> ReportFieldModel::rowsNow() const
{
    QList<Row> rows;
    const int at = m_store.rowOf(m_id);
    if (at < 0 || !m_store.at(at).state.report)
        return rows;
    const SessionState &state = m_store.at(at).state;
    for (const ReportField &field : state.report->fields) {
        const Words::FieldRule rule = fieldRule(field);
        rows.append({field, rule, fieldStatus(rule, field, state.reasons)});
    }
    return rows;
}

void ReportFieldModel::restart()
{
    beginResetModel();
    const int at = m_store.rowOf(m_id);
    m_limits = at < 0 ? JudgeLimits{} : m_store.at(at).settings->limits;
    m_rows = rowsNow();
    m_failures = failuresOf(m_store, m_id);
    endResetModel();
}

void ReportFieldModel::sync()
{
    const QList<Row> rows = rowsNow();
    const QList<qint64> failures = failuresOf(m_store, m_id);
    if (rows == m_rows && failures == m_failures)
        return;
    const bool sameFields =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row &a, const Row &b) { return a.field.path == b.field.path; });
    if (!sameFields) {
        restart();
        return;
    }
    m_rows = rows;
    m_failures = failures;
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

int ReportFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportFieldModel::text(const Row &row, int column) const
{
    switch (column) {
    case Field: return row.field.path;
    case Value: return row.field.value;
    case ReadAs:
        return row.rule == Words::FieldRule::Failures ? Words::failuresReadAs(row.field, m_failures)
                                                      : Words::readAs(row.field);
    case Rule: return Words::fieldRule(row.rule, m_limits);
    }
    return {};
}

QString ReportFieldModel::tip(const Row &row, int column) const
{
    return row.rule == Words::FieldRule::Failures && column == ReadAs
               ? Words::failureSeries(m_failures)
               : text(row, column);
}

QVariant ReportFieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return tip(row, index.column());
    case StatusRole: return static_cast<int>(row.status);
    case RuleRole: return static_cast<int>(row.rule);
    case NumberRole: return row.field.number;
    }
    return {};
}

QVariant ReportFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return Words::fieldColumn(section);
}

} // namespace Pulse
