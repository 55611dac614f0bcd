// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/report_field_model.h"

#include "models/item/field_judgement.h"

#include <algorithm>

namespace Pulse {

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
    m_limits = at < 0 ? JudgeLimits{} : m_store.at(at).settings.limits;
    m_rows = rowsNow();
    endResetModel();
}

void ReportFieldModel::sync()
{
    const QList<Row> rows = rowsNow();
    if (rows == m_rows)
        return;
    const bool sameFields =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row &a, const Row &b) { return a.field.path == b.field.path; });
    if (!sameFields) {
        restart();
        return;
    }
    m_rows = rows;
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
    case ReadAs: return Words::readAs(row.field);
    case Rule: return Words::fieldRule(row.rule, m_limits);
    }
    return {};
}

QVariant ReportFieldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
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
