// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rows/row_columns.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

namespace Pulse {

class HeaderCell;

/// The heads above the rows. A press on one asks for its order, a second one turns it around.
class RowsHeader final : public QWidget {
    Q_OBJECT
public:
    explicit RowsHeader(Theme &theme, QWidget *parent);

    void setColumns(const RowColumns &columns);
    void setSort(BoardSort sort, bool reversed);

Q_SIGNALS:
    void sortAsked(Pulse::BoardSort sort, bool reversed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void press(RowColumn column);

    Theme &m_theme;
    BoardSort m_sort = BoardSort::WorstFirst;
    bool m_reversed = false;
    std::array<HeaderCell *, rowColumnCount> m_cells{};
};

} // namespace Pulse
