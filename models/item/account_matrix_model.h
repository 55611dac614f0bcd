// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace Pulse {

/// How many accounts of a service are in which state: a row for each health, a column for each
/// connection, with sums (S1-16). Healthy, Warning and Critical come first, what else a service
/// says behind them. Thread: the GUI's.
class AccountMatrixModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role : int { StatusRole = Qt::UserRole + 1 }; ///< int of Status, of a row

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<AccountCount> &groups);
    /// Of all accounts.
    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] qint64 at(int row, int column) const;
    [[nodiscard]] QString name(const QStringList &names, int index) const;

    QList<AccountCount> m_groups; ///< as shown
    QStringList m_health;
    QStringList m_connections;
    std::vector<qint64> m_counts; ///< row by row, without sums
    qint64 m_total = 0;
};

} // namespace Pulse
