// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "models/words/table_text.h"

#include <QAbstractTableModel>

namespace Pulse {

/// The fields of one session's newest health answer with the rule about each and how it was judged.
/// Thread: the GUI's.
class ReportFieldModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Field, Value, ReadAs, Rule, ColumnCount };
    enum Role : int {
        StatusRole = Qt::UserRole + 1, ///< int of Status
        RuleRole,                      ///< int of Words::FieldRule
        NumberRole,                    ///< double, as in ReportField
    };

    explicit ReportFieldModel(const SessionStore &store, QObject *parent = nullptr);

    void showSession(const SessionId &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        ReportField field;
        Words::FieldRule rule = Words::FieldRule::None;
        Status status = Status::Healthy;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] QList<Row> rowsNow() const;
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString tip(const Row &row, int column) const;
    void sync();
    void restart();

    const SessionStore &m_store;
    SessionId m_id;
    JudgeLimits m_limits;
    QList<Row> m_rows;
    QList<qint64> m_failures; ///< the failure counts of the answers, oldest first (S0-6)
};

} // namespace Pulse
