// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_day.h"
#include "models/board/fleet_history.h"
#include "models/board/fleet_summary.h"
#include "models/board/search_completion.h"
#include "models/item/session_store.h"
#include "ui/board/banner_view.h"
#include "ui/board/board_memory.h"
#include "ui/board/board_state.h"
#include "ui/board/board_view.h"
#include "ui/sidebar/observer_line.h"
#include "ui/sidebar/sidebar.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QSpacerItem;
class QVBoxLayout;
class QVariantAnimation;

namespace Pulse {

class Banner;
class BulkBar;
class DensityHint;
class FleetLine;
class KpiStrip;
class TileLegend;
class TopBar;

/// The main page: bar, banner, figures, the board, and the incidents at its right where they fit.
class BoardPage final : public QWidget {
    Q_OBJECT
public:
    BoardPage(const SessionStore &store, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] BoardView *board() const { return m_board; }
    [[nodiscard]] const FleetSummary &summary() const { return m_summary; }
    [[nodiscard]] const FleetHistory &history() const { return m_history; }
    /// Takes it over. It stands at the right, or opens over the board in a narrow window.
    void setIncidentPanel(QWidget *panel);
    void setIncidentCount(int count);
    void showIncidents();
    void setObserver(const ObserverView &observer);
    /// The strip of the last 24 hours: what history knows of them; or begin anew.
    void fillDay(const QList<FleetDay::Quarter> &known);
    void forgetDay() { m_day = FleetDay(); }
    void setAddVisible(bool visible);
    /// Without it nothing offers to change tags and groups.
    void offerLabels();
    void setReducedMotion(bool reduced);

    void choose(const SidebarChoice &choice);
    void setSort(BoardSort sort, bool reversed = false);
    void setDensity(Density density);
    void setTilePitch(int pitch);
    /// What was remembered, and what is to be.
    void setMemory(const BoardMemory &memory);
    /// The same for what is not remembered, but goes on in a window that takes this one's place.
    [[nodiscard]] BoardState state() const;
    void restore(const BoardState &state);
    [[nodiscard]] const BoardMemory &memory() const { return m_memory; }
    /// Keeps what stands in the filter; false when nothing does, or no more can be kept.
    bool saveFilter();
    void useFilter(int index);
    void renameFilter(int index, const QString &name);
    void removeFilter(int index);
    /// Those that are critical or offline: what "Reconnect n" means.
    [[nodiscard]] QList<SessionId> failing() const;
    void focusFilter();
    bool clearFilter(); ///< false when there was none
    /// What Escape means here: leaves the incidents' drawer, the selection, then the filter.
    void stepBack();

Q_SIGNALS:
    /// The figures were summed up anew.
    void summed(const Pulse::FleetSummary &summary);
    void chosen(const Pulse::SidebarChoice &choice);
    void sortChanged(Pulse::BoardSort sort);
    /// Density, tiles, hint or filters are others now.
    void memoryChanged();
    /// The kept filters, how many sessions each finds, and which one is in use (-1: none).
    void filtersCounted(const QList<Pulse::SavedFilter> &filters, const QList<int> &counts,
                        int used);
    void filterEdited(bool saveable);
    void addAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// While the drawer is open: a press outside of it.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOutParts();
    void wireBoard();
    void wireParts();
    void makeNothingFound();
    void makeMore();
    void refresh();
    void remember();
    void countFilters();
    void tellFilters();
    void fitForm();
    void showHint();
    void showBulk();
    void placeBulk();
    void onChanged();
    void applyFilter(const BoardFilter &filter);
    void showNothingFound();
    void fitWidth();
    [[nodiscard]] bool hasRoomForPanel() const;
    [[nodiscard]] bool isDrawerOpen() const;
    void fitPanel();
    void placeDrawer();
    void drawTo(bool open);
    bool closeDrawer(); ///< false when it was not open
    [[nodiscard]] NewestTrouble newest() const;
    [[nodiscard]] SearchVocabulary vocabulary() const;

    const SessionStore &m_store;
    Theme &m_theme;
    FleetSummary m_summary;
    FleetHistory m_history;
    FleetDay m_day;
    ObserverView m_observer;
    SidebarChoice m_choice;
    int m_incidentCount = 0;
    BoardMemory m_memory;
    bool m_canAdd = false;
    QList<int> m_filterCounts;
    int m_sinceCounted = 0; ///< refreshes

    TopBar *m_top;
    FleetLine *m_line;
    QWidget *m_figures;
    Banner *m_banner;
    KpiStrip *m_kpis;
    DensityHint *m_hint;
    BoardView *m_board;
    TileLegend *m_legend;
    QWidget *m_more; ///< below one or two sessions: what to do next
    BulkBar *m_bulk;
    QSpacerItem *m_rest = nullptr;
    QVBoxLayout *m_middle = nullptr;
    QWidget *m_nothing;
    FigureLabel *m_nothingText;
    QWidget *m_panel = nullptr;
    QVariantAnimation *m_draw = nullptr; ///< slides the drawer
    double m_drawn = 0;                  ///< how far it is in, 0 to 1
    bool m_drawerIn = false;             ///< where it is, or goes to
    bool m_reducedMotion = false;
    QHBoxLayout *m_row;
    QTimer m_tick;
    QTimer m_soon;
};

} // namespace Pulse
