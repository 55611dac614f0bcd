// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "ui/detail/detail_tabs.h"
#include "ui/monitor_commands.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QStackedWidget;

namespace Pulse {

class Actions;
class DetailHeader;
class IncidentActions;
class IncidentModel;
class DetailPage;
class EditActions;
class ServiceCommands;

/// All about one session: header, tabs Overview, Heartbeat, Messages, Health, Incidents, Settings.
/// It repaints at most ten times a second, its ages tick once a second, and nothing runs while it
/// is hidden. Thread: GUI.
class SessionDetail final : public QWidget {
    Q_OBJECT
public:
    using Tab = DetailTab;

    SessionDetail(SessionStore &store, MonitorCommands &commands, Theme &theme,
                  QWidget *parent = nullptr);

    /// Without it there is no tab Incidents, and nothing to acknowledge. Both must outlive it.
    void setIncidents(IncidentModel &incidents, IncidentActions &actions);
    /// Without it the jobs of a service are only shown. It must outlive the detail.
    void setServiceCommands(ServiceCommands &commands) { m_serviceCommands = &commands; }
    /// Without it there is no tab Settings. It must outlive this.
    void setEditing(EditActions &editing) { m_editing = &editing; }
    /// An unknown session is ignored. The tab stays, where the session has it.
    void showSession(const SessionId &id);
    [[nodiscard]] const SessionId &session() const { return m_id; }
    void openTab(Tab tab);
    [[nodiscard]] std::optional<Tab> tab() const; ///< nothing before the first session
    [[nodiscard]] bool hasUnsaved() const;        ///< on any of its pages
    /// What the keys mean while a session is open.
    void bindActions(Actions &actions);

Q_SIGNALS:
    /// Esc was pressed, or the session is gone.
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] const SessionStore::Entry *entry() const;
    [[nodiscard]] DetailPage *makePage(Tab tab);
    [[nodiscard]] bool hasTab(Tab tab, const SessionStore::Entry &entry) const;
    void connectHeader();
    void silenceAtHeader();
    void showMore(QPoint global);
    [[nodiscard]] bool isPaused() const;
    void countIncidents();
    void offerTabs();
    void onTabChanged();
    void onChanged(const QList<int> &rows);
    void onReset();
    void refresh();
    void tick();

    SessionStore &m_store;
    MonitorCommands &m_commands;
    Theme &m_theme;
    SessionId m_id;
    DetailHeader *m_header;
    DetailTabs *m_tabs;
    QStackedWidget *m_stack;
    ServiceCommands *m_serviceCommands = nullptr;
    IncidentModel *m_incidents = nullptr;
    IncidentActions *m_actions = nullptr;
    Actions *m_bound = nullptr; ///< the window's
    EditActions *m_editing = nullptr;
    std::array<DetailPage *, detailTabCount> m_pages{}; // made when first opened
    QTimer m_refresh;
    QTimer m_tick;
};

} // namespace Pulse
