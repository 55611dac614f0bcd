// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_summary.h"
#include "ui/board/board_memory.h"
#include "ui/sidebar/nav_button.h"
#include "ui/sidebar/observer_line.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Pulse {

/// Which sessions a person chose to see.
struct SidebarChoice {
    enum class Kind : quint8 { All, Attention, Group, Tag, Paused, Silenced };
    Kind kind = Kind::All;
    QString name; ///< of the group or tag
    friend bool operator==(const SidebarChoice &, const SidebarChoice &) = default;
};

/// The left column: what to look at, with counts and worst statuses, and how this computer is.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(Theme &theme, QWidget *parent = nullptr);

    void showSummary(const FleetSummary &summary);
    void showObserver(const ObserverView &view, Instant now) { m_observer->showView(view, now); }
    /// Makes the entry appear.
    void setIncidentCount(int count);
    /// Makes the magnifier appear that opens the palette.
    void offerSearch();
    /// Makes the entry appear.
    void offerSettings() { m_settings->setVisible(true); }
    void setChoice(const SidebarChoice &choice);
    void setSlowestFirst(bool on);
    /// `counts` of the same length; `used` is the index of the one in the filter field, or -1.
    void showFilters(const QList<SavedFilter> &filters, const QList<int> &counts, int used);
    /// The plus beside "Filters" keeps what stands in the filter field.
    void setFilterSaveable(bool saveable);
    /// A column of 56 with icons alone.
    void setRail(bool rail);
    [[nodiscard]] bool isRail() const { return m_rail; }

Q_SIGNALS:
    void chosen(const Pulse::SidebarChoice &choice);
    void incidentsAsked();
    void settingsAsked();
    void searchAsked();
    void slowestFirstAsked(bool on);
    void filterChosen(int index);
    void filterSaveAsked();
    void filterRenamed(int index, const QString &name);
    void filterRemoved(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    NavButton *addEntry(QVBoxLayout *column, const QString &name, const QString &icon,
                        const QString &words, const SidebarChoice &choice);
    QWidget *addHeading(QVBoxLayout *column, const QString &words);
    void addTop(QVBoxLayout *column);
    void addScrolling(QVBoxLayout *column);
    void addSearch();
    void showGroups(const std::map<QString, StatusCounts> &groups);
    void showTags(const std::map<QString, int> &tags);
    void markChoice();
    void addFilterHeading(QVBoxLayout *column);
    void showFilterMenu(int index, QPoint global);
    void askFilterName(int index);
    void orderFocus();
    /// What there is room for, and what there is anything to do with.
    void showParts();

    Theme &m_theme;
    bool m_rail = false;
    bool m_empty = false; ///< nothing is watched
    int m_incidentCount = 0;
    SidebarChoice m_choice;
    QToolButton *m_search = nullptr;
    bool m_offersSearch = false;
    NavButton *m_all = nullptr;
    NavButton *m_attention = nullptr;
    NavButton *m_incidents = nullptr;
    NavButton *m_paused = nullptr;
    NavButton *m_silenced = nullptr;
    NavButton *m_slowest = nullptr;
    NavButton *m_settings = nullptr;
    QWidget *m_groupsHeading = nullptr;
    QWidget *m_groupsHint = nullptr;
    QWidget *m_tagsHeading = nullptr;
    QWidget *m_filtersHeading = nullptr;
    QWidget *m_tagBox = nullptr;
    QPushButton *m_saveFilter = nullptr;
    QVBoxLayout *m_filterColumn = nullptr;
    QList<SavedFilter> m_saved;
    QList<NavButton *> m_savedButtons;
    QVBoxLayout *m_groupColumn = nullptr;
    QHash<QString, NavButton *> m_groups;
    QHash<QString, QPushButton *> m_tags;
    QList<QWidget *> m_focusOrder; ///< told to Qt last
    ObserverLine *m_observer = nullptr;
};

} // namespace Pulse
