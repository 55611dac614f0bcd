// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board_order.h"
#include "ui/board/density.h"
#include "ui/paint/figure_label.h"

#include <QWidget>

class QActionGroup;
class QPushButton;

namespace Pulse {

class FilterField;
class Segmented;
class SortButton;

/// The bar above the board: what is shown, the filter, the order, how close it stands.
class TopBar final : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSort(BoardSort sort);
    /// Tiles keep their places: there the order has no meaning.
    void setDensity(Density density);
    /// Shows the button that opens the incidents where they have no place of their own.
    void setIncidentButton(bool visible, int count);
    [[nodiscard]] QPushButton *incidentButton() const { return m_incidents; }
    void setAddVisible(bool visible);
    /// Icons instead of words, as also where words do not fit; `tight` leaves out whatever else can
    /// be left out.
    void setNarrow(bool narrow, bool tight);
    [[nodiscard]] FilterField *filter() const { return m_filter; }

Q_SIGNALS:
    void filterTyped(const QString &text);
    void sortChosen(Pulse::BoardSort sort);
    void densityChosen(Pulse::Density density);
    void incidentsToggled(bool shown);
    void addAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeSortMenu();
    void makeDensities();
    void dress();
    void fit();
    void setWords(bool shown);
    [[nodiscard]] int roomForFilter() const;
    void showSort();
    void showIncidentCount();

    Theme &m_theme;
    BoardSort m_sort = BoardSort::WorstFirst;
    bool m_narrow = false; ///< as it was set
    bool m_words = true;   ///< they stand on the buttons
    bool m_tight = false;
    int m_incidentCount = 0;
    FigureLabel *m_title;
    FilterField *m_filter;
    SortButton *m_sortButton;
    Segmented *m_densities;
    QPushButton *m_incidents;
    QPushButton *m_add;
    QActionGroup *m_sorts;
};

} // namespace Pulse
