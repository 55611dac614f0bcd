// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts_host.h"
#include "app/edit_host.h"
#include "models/item/incident_model.h"
#include "ui/board/board_page.h"
#include "ui/detail/session_detail.h"
#include "ui/edit/edit_actions.h"
#include "ui/incidents/incident_actions.h"
#include "ui/incidents/incident_panel.h"
#include "ui/main_window.h"
#include "ui/mini/mini_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/tray/close_to_tray.h"

namespace Pulse {

/// What stands on the screen, for the windows that take the place of these.
struct WindowsSeen {
    WindowView window;
    std::optional<DetailTab> tab; ///< of the session that is shown
    std::optional<QString> field; ///< of the settings, by its object name; nothing: they are closed
    std::optional<HeldIncidents> held;
    bool mini = false;
};

/// The windows and all whose words and lengths are made once with them. Another language, text size
/// or font takes other ones; what is watched goes on behind them. Thread: GUI.
struct WindowParts {
    WindowParts(SessionStore &store, IncidentModel &incidents, MonitorCommands &commands,
                AlertsHost &alerts, EditHost &editing, Theme &theme, const Tray &tray,
                bool toldOfTray)
        : window(store, commands, theme)
        , actions(new IncidentActions(incidents, store, alerts, theme, window))
        , mini(store, window.boardPage()->history(), theme)
        , edits(new EditActions(editing, theme, window))
        , detail(new SessionDetail(store, commands, theme, &window))
        , panel(new IncidentPanel(incidents, theme, &window))
        , closeToTray(window, tray, toldOfTray)
    {
    }

    [[nodiscard]] WindowsSeen seen() const;
    /// All but the settings.
    void show(const WindowsSeen &seen);
    /// Something that is not kept anywhere would be lost with the windows.
    [[nodiscard]] bool isTyping() const;
    [[nodiscard]] SettingsDialog *settings() const; ///< nothing while they are closed

    MainWindow window;
    IncidentActions *actions; ///< the window's, as all below that are pointers
    MiniWindow mini;
    EditActions *edits;
    SessionDetail *detail;
    IncidentPanel *panel;
    CloseToTray closeToTray;
};

} // namespace Pulse
