// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts_host.h"
#include "app/api_host.h"
#include "app/application.h"
#include "app/cli/unix_signals.h"
#include "app/core_host.h"
#include "app/core_service_commands.h"
#include "app/demo/demo_script.h"
#include "app/edit_host.h"
#include "app/history_host.h"
#include "app/settings_host.h"
#include "app/window_commands.h"
#include "app/window_parts.h"
#include "models/item/incident_model.h"
#include "models/item/session_store.h"
#include "ui/language/language.h"
#include "ui/theme/looks.h"
#include "ui/theme/theme.h"
#include "ui/tray/tray.h"

#include <QApplication>
#include <QSettings>

#include <memory>

namespace Pulse {

/// The program with its window: core, alerts, store, window, tray, and how they are joined. The
/// connect lines in window_host.cpp are the map of the program. Thread: GUI.
class WindowHost final : public QObject {
    Q_OBJECT
public:
    WindowHost(QApplication &application, const GuiOptions &options);
    ~WindowHost() override;

    void start();
    void raiseWindow();
    /// Where place, size and looks are remembered; empty: nowhere.
    [[nodiscard]] static QString rememberedFile(const Folders &folders);
    /// It was quit to be started anew, by runGui().
    [[nodiscard]] bool mustRestart() const { return m_restart; }

private:
    void connectCore();
    void connectFile();
    void connectAlerts();
    void connectApi();
    void connectHistory();
    void makeWindow();
    void connectWindow();
    void connectDetail();
    void connectPanel();
    void connectEnds();
    void connectTray();
    void connectTrayIncidents();
    void connectSignals();
    void connectMini();
    void bindLooks();
    void setLooks(const Looks &looks);
    /// One part of them, the others as they are.
    template <typename Value>
    void setLook(Value Looks::*part, const Value &value)
    {
        Looks looks = m_looks;
        looks.*part = value;
        setLooks(looks);
    }
    void setTextPercent(int percent);
    void setLanguage(const QString &code);
    void setSystemFont(bool on);
    void refitSoon(const QString &what);
    void refit();
    void openSettings();
    void startDemo();
    void stopDemo();
    void connectEditing();
    void connectSettings();
    void useFile();
    void tell(const QString &title, const QString &text);
    void quit();
    void saveWindow();

    QApplication &m_application;
    GuiOptions m_options;
    QSettings m_remembered; ///< place and size of the window, what was told once
    Looks m_looks;
    std::unique_ptr<Language> m_language;
    CoreHost m_core;
    AlertsHost m_alerts;
    HistoryHost m_history;
    ApiHost m_api;
    CoreServiceCommands m_serviceCommands;
    EditHost m_editing;
    WindowCommands m_commands;
    Theme m_theme;
    SettingsHost m_settings;
    SessionStore m_store;
    IncidentModel m_incidents;
    Tray m_tray;
    std::unique_ptr<WindowParts> m_parts; ///< never empty once it is made
    std::unique_ptr<DemoFleet> m_fleet;
    std::unique_ptr<DemoScript> m_script;
    UnixSignals m_signals;
    bool m_quitting = false;
    bool m_restart = false;
    bool m_offline = false; ///< this computer
    bool m_refits = false;  ///< soon
    QString m_refitFor;     ///< in words
};

} // namespace Pulse
