// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace Pulse {

/// A quiet table: one line of words for each row, hairlines between, whole rows chosen, columns
/// that share its width.
class LineTable : public QTableView {
    Q_OBJECT
public:
    /// As high as its rows, at most so many.
    void fitRows(int atMost);

protected:
    struct Look {
        int rowHeight = 25;    ///< design pixels, as all here
        int headerIndent = -1; ///< of the first title; -1: no header
        int firstWidth = 0;    ///< of the first column; 0: by its share
        QList<int> shares{};   ///< percent of each column but the last, which takes the rest
    };
    /// The delegate is taken over.
    LineTable(Theme &theme, QAbstractItemModel &model, QStyledItemDelegate *delegate,
              const Look &look, QWidget *parent);

    [[nodiscard]] Theme &theme() const { return m_theme; }
    /// Of each column, for so much room; by the look.
    [[nodiscard]] virtual QList<int> widths(int room) const;
    void shareWidth();
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme &m_theme;
    Look m_look;
};

/// The fields of a health answer: shape and path, value, read as, rule.
class FieldTable final : public LineTable {
    Q_OBJECT
public:
    FieldTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);
};

/// What happened: shape and time, what.
class EventTable final : public LineTable {
    Q_OBJECT
public:
    EventTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);
};

/// The incidents of a session: shape and start, how long, what, how it ended, note.
class IncidentTable final : public LineTable {
    Q_OBJECT
public:
    IncidentTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);
};

/// The scheduled jobs of a service: shape and name, state, next run.
class JobTable final : public LineTable {
    Q_OBJECT
public:
    JobTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);
};

/// Accounts by health and connection; as high as its rows, its numbers at the right.
class AccountTable final : public LineTable {
    Q_OBJECT
public:
    AccountTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<int> widths(int room) const override;
};

/// What happened to an incident: when, and what.
class StepTable final : public LineTable {
    Q_OBJECT
public:
    StepTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);
};

} // namespace Pulse
