// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_history.h"
#include "models/board/fleet_summary.h"
#include "models/board/search_completion.h"
#include "models/item/session_store.h"
#include "ui/board/banner_view.h"
#include "ui/board/board_view.h"
#include "ui/sidebar/observer_line.h"
#include "ui/sidebar/sidebar.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Pulse {

class Banner;
class KpiStrip;
class TopBar;

/// The main page: bar, banner, figures, the board, and the incidents at its right where they fit.
class BoardPage final : public QWidget {
    Q_OBJECT
public:
    BoardPage(const SessionStore &store, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] BoardView *board() const { return m_board; }
    [[nodiscard]] const FleetSummary &summary() const { return m_summary; }
    /// Takes it over. It stands at the right, or opens over the board in a narrow window.
    void setIncidentPanel(QWidget *panel);
    void setIncidentCount(int count);
    void showIncidents();
    void setObserver(const ObserverView &observer);
    void setAddVisible(bool visible);
    void setReducedMotion(bool reduced) { m_board->setReducedMotion(reduced); }

    void choose(const SidebarChoice &choice);
    void setSort(BoardSort sort);
    /// Those that are critical or offline: what "Reconnect n" means.
    [[nodiscard]] QList<SessionId> failing() const;
    void focusFilter();
    bool clearFilter(); ///< false when there was none
    /// What Escape means here: leaves the selection, then the filter.
    void stepBack();

Q_SIGNALS:
    /// The figures were summed up anew.
    void summed(const Pulse::FleetSummary &summary);
    void chosen(const Pulse::SidebarChoice &choice);
    void sortChanged(Pulse::BoardSort sort);
    void addAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeNothingFound();
    void refresh();
    void onChanged();
    void applyFilter(const BoardFilter &filter);
    void showNothingFound();
    void fitWidth();
    [[nodiscard]] NewestTrouble newest() const;
    [[nodiscard]] SearchVocabulary vocabulary() const;

    const SessionStore &m_store;
    Theme &m_theme;
    FleetSummary m_summary;
    FleetHistory m_history;
    ObserverView m_observer;
    SidebarChoice m_choice;
    int m_incidentCount = 0;

    TopBar *m_top;
    Banner *m_banner;
    KpiStrip *m_kpis;
    BoardView *m_board;
    QWidget *m_nothing;
    FigureLabel *m_nothingText;
    QWidget *m_panel = nullptr;
    QHBoxLayout *m_row;
    QTimer m_tick;
    QTimer m_soon;
};

} // namespace Pulse
