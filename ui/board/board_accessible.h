// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"
#include "ui/board/board_rows.h"

#include <QAccessibleWidget>
#include <QHash>

namespace Pulse {

class BoardView;

/// The board to a screen reader: a list with one item for each session shown, whose name is the
/// full sentence about it, and in it the session's button, and above each section of rows its head;
/// tiles are the cells of a grid. Items are made when they are asked for.
class BoardAccessible final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit BoardAccessible(BoardView *view);
    ~BoardAccessible() override;

    /// Makes the factory known to Qt; more than once does no harm.
    static void install();
    /// Tells who listens that the items stand in another order.
    static void orderChanged(BoardView *view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // The grid of tiles; a cell where a line of a group ends is empty.
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int) const override { return {}; }
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    [[nodiscard]] BoardView *view() const;
    [[nodiscard]] QAccessibleInterface *session(int place) const;
    [[nodiscard]] QAccessibleInterface *head(BoardSection section) const;

    mutable QHash<SessionId, QAccessible::Id> m_items;
    mutable QHash<int, QAccessible::Id> m_heads; ///< by section
};

} // namespace Pulse
