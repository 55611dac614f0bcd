// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board_order.h"
#include "ui/paint/figure_label.h"

#include <QWidget>

class QActionGroup;
class QPushButton;

namespace Pulse {

class FilterField;
class SortButton;

/// The bar above the board: what is shown, the filter, the order.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSort(BoardSort sort);
    /// Shows the button that opens the incidents where they have no place of their own.
    void setIncidentButton(bool visible, int count);
    void setAddVisible(bool visible);
    /// Icons where words do not fit.
    void setNarrow(bool narrow);
    [[nodiscard]] FilterField *filter() const { return m_filter; }

Q_SIGNALS:
    void filterTyped(const QString &text);
    void sortChosen(Pulse::BoardSort sort);
    void incidentsToggled(bool shown);
    void addAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeSortMenu();
    void dress();
    void showSort();

    Theme &m_theme;
    BoardSort m_sort = BoardSort::WorstFirst;
    bool m_narrow = false;
    FigureLabel *m_title;
    FilterField *m_filter;
    SortButton *m_sortButton;
    QPushButton *m_incidents;
    QPushButton *m_add;
    QActionGroup *m_sorts;
};

} // namespace Pulse
