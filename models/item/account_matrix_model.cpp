// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/account_matrix_model.h"

#include "models/session/status.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/text.h"

#include <algorithm>

namespace Pulse {

namespace {

constexpr qsizetype mostNames = 12; // of each side; what a hostile answer has more is summed there

/// The known ones in their order, then those that came, by the alphabet.
QStringList ordered(const QStringList &known, const QStringList &seen)
{
    QStringList names;
    for (const QString &name : known) {
        if (seen.contains(name))
            names.append(name);
    }
    QStringList others;
    for (const QString &name : seen) {
        if (!names.contains(name) && !others.contains(name))
            others.append(name);
    }
    std::sort(others.begin(), others.end());
    return (names + others).mid(0, mostNames);
}

std::size_t placeOf(const QStringList &names, const QString &name)
{
    const qsizetype at = names.indexOf(name);
    return static_cast<std::size_t>(at < 0 ? names.size() - 1 : at);
}

Status statusOf(const QString &health)
{
    if (health == QLatin1String("Critical"))
        return Status::Critical;
    if (health == QLatin1String("Warning"))
        return Status::Warning;
    return health == QLatin1String("Healthy") ? Status::Healthy : Status::Unknown;
}

} // namespace

void AccountMatrixModel::show(const QList<AccountCount> &groups)
{
    if (groups == m_groups)
        return;
    QStringList health, connections;
    for (const AccountCount &group : groups) {
        health.append(group.health);
        connections.append(group.connection);
    }
    health = ordered(
        {QStringLiteral("Healthy"), QStringLiteral("Warning"), QStringLiteral("Critical")}, health);
    connections = ordered({QStringLiteral("Connected"), QStringLiteral("Connecting"),
                           QStringLiteral("Disconnected"), QStringLiteral("Failed")},
                          connections);
    const bool sameShape = health == m_health && connections == m_connections;
    if (!sameShape)
        beginResetModel();
    m_groups = groups;
    m_health = health;
    m_connections = connections;
    m_counts.assign(static_cast<std::size_t>(health.size() * connections.size()), 0);
    m_total = 0;
    for (const AccountCount &group : groups) {
        const std::size_t row = placeOf(health, group.health);
        const std::size_t column = placeOf(connections, group.connection);
        m_counts[row * static_cast<std::size_t>(connections.size()) + column] += group.count;
        m_total += group.count;
    }
    if (!sameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AccountMatrixModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_health.isEmpty())
        return 0;
    return static_cast<int>(m_health.size()) + 1;
}

int AccountMatrixModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_health.isEmpty())
        return 0;
    return static_cast<int>(m_connections.size()) + 2;
}

/// Beyond the last name stands the sum.
qint64 AccountMatrixModel::at(int row, int column) const
{
    const auto rows = static_cast<int>(m_health.size());
    const auto columns = static_cast<int>(m_connections.size());
    qint64 sum = 0;
    for (int r = row < rows ? row : 0; r < (row < rows ? row + 1 : rows); ++r) {
        for (int c = column < columns ? column : 0; c < (column < columns ? column + 1 : columns);
             ++c)
            sum += m_counts[static_cast<std::size_t>(r * columns + c)];
    }
    return sum;
}

QString AccountMatrixModel::name(const QStringList &names, int index) const
{
    return index < names.size() ? Words::plainLine(names.at(index), 40) : Words::Text::tr("All");
}

QVariant AccountMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isName = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isName ? name(m_health, index.row())
                      : Words::count(at(index.row(), index.column() - 1));
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case StatusRole:
        return static_cast<int>(index.row() < m_health.size() ? statusOf(m_health.at(index.row()))
                                                              : Status::Unknown);
    default: return {};
    }
}

QVariant AccountMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? Words::Text::tr("Health") : name(m_connections, section - 1);
}

} // namespace Pulse
