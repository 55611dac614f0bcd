// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

#include <QAbstractTableModel>

namespace Pulse {

/// The scheduled jobs of one service (S1-13): name, whether it runs, and when it is expected to run
/// next, in this computer's time, where its schedule is known (S1-11, S1-19). Thread: the GUI's.
class JobModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Job, State, NextRun, ColumnCount };
    enum Role : int {
        StatusRole = Qt::UserRole + 1, ///< int of Status
        RunningRole,                   ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Also after time passed: the next run moves on.
    void show(const SessionStore::Entry &entry, Instant now);
    [[nodiscard]] QString jobAt(int row) const;
    [[nodiscard]] bool isRunning(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        QString job;
        bool running = false;
        std::optional<milliseconds> next; ///< wall
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    milliseconds m_now{}; ///< wall
};

} // namespace Pulse
