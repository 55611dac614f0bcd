// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the windows are joined to the host: all that is done anew when others take their place.
#include "app/window_host.h"

#include "ui/settings/settings_dialog.h"

#include <QDesktopServices>
#include <QUrl>

namespace Pulse {

void WindowHost::makeWindow()
{
    m_parts = std::make_unique<WindowParts>(
        m_store, m_incidents, m_commands, m_alerts, m_editing, m_theme, m_tray,
        m_remembered.value(QStringLiteral("toldOfTray")).toBool());
    connectWindow();
    connectEditing();
    m_parts->closeToTray.setKept(m_settings.keepInTray());
    m_parts->window.offerSettings();
    connect(&m_parts->window, &MainWindow::settingsAsked, this, &WindowHost::openSettings);
    connectMini();
    bindLooks();
}

void WindowHost::connectWindow()
{
    connect(&m_core, &CoreHost::observerNews, &m_parts->window, &MainWindow::setObserver);
    connect(&m_parts->window, &MainWindow::rereadAsked, &m_core, &CoreHost::reloadConfig);
    connect(&m_parts->window, &MainWindow::configurationAsked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_core.configFile().path())); });
    connect(&m_parts->window, &MainWindow::sessionShown, this,
            [this](const SessionId &id) { m_history.follow(id); });
    connect(&m_parts->window, &MainWindow::historyFolderAsked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_options.folders.data)); });
    BoardPage *board = m_parts->window.boardPage();
    board->setMemory(BoardMemory::read(m_remembered));
    connect(board, &BoardPage::memoryChanged, this,
            [this, board] { board->memory().write(m_remembered); });
    connectDetail();
    connectPanel();
    connectEnds();
}

void WindowHost::connectDetail()
{
    SessionDetail *detail = m_parts->detail;
    detail->setIncidents(m_incidents, *m_parts->actions);
    detail->bindActions(m_parts->window.actions());
    detail->setServiceCommands(m_serviceCommands);
    detail->setEditing(*m_parts->edits);
    m_parts->window.setIncidentActions(*m_parts->actions);
    m_parts->window.setDetailPage(detail,
                                  [detail](const SessionId &id) { detail->showSession(id); });
    connect(detail, &SessionDetail::backRequested, &m_parts->window, &MainWindow::showBoard);
}

void WindowHost::connectPanel()
{
    IncidentPanel *panel = m_parts->panel;
    m_parts->window.setIncidentPanel(panel);
    m_parts->window.setIncidentCount(m_incidents.openCount());
    connect(&m_incidents, &IncidentModel::openCountChanged, &m_parts->window,
            &MainWindow::setIncidentCount);
    connect(&m_core, &CoreHost::observerNews, panel, [panel](const ObserverNews &news) {
        using Why = HeldIncidents::Why;
        if (news.state == ObserverNews::State::Offline) {
            panel->hold(Why::Offline, news.at.wall);
        } else if (news.state == ObserverNews::State::Online) {
            panel->release(Why::Offline);
        } else if (news.state == ObserverNews::State::Asleep) {
            panel->hold(Why::Slept,
                        news.at.wall - std::chrono::duration_cast<milliseconds>(news.gap));
        }
    });
    connect(panel, &IncidentPanel::reconnectAsked, this,
            [this](const SessionId &id) { m_core.reconnect({id}); });
    connect(panel, &IncidentPanel::openAsked, &m_parts->window, &MainWindow::openSession);
    connect(panel, &IncidentPanel::acknowledgeAsked, this,
            [this](const SessionId &id) { m_parts->actions->acknowledge({id}); });
    connect(panel, &IncidentPanel::silenceAsked, this, [this](const SessionId &id, QPoint global) {
        m_parts->actions->popupSilence({id}, global);
    });
}

void WindowHost::connectEnds()
{
    connect(&m_parts->window, &MainWindow::quitAsked, this, &WindowHost::quit);
    connect(&m_parts->window, &MainWindow::restartAsked, this, [this] {
        m_restart = true;
        quit();
    });
    Actions &actions = m_parts->window.actions();
    actions.setSingleKeys(m_remembered.value(QStringLiteral("singleKeys"), true).toBool());
    connect(&actions, &Actions::singleKeysChanged, this,
            [this](bool on) { m_remembered.setValue(QStringLiteral("singleKeys"), on); });
    connect(&m_parts->closeToTray, &CloseToTray::quitAsked, this, &WindowHost::quit);
    connect(&m_parts->closeToTray, &CloseToTray::told, this,
            [this] { m_remembered.setValue(QStringLiteral("toldOfTray"), true); });
}

void WindowHost::connectEditing()
{
    FirstRunDoors doors;
    doors.startDemo = [this] {
        startDemo();
    };
    if (!m_options.folders.config.isEmpty()) {
        doors.addService = [this](const QString &address) {
            m_parts->edits->add(address, false);
        };
        doors.addInDetail = [this] {
            m_parts->edits->add({}, true);
        };
        doors.importList = [this] {
            m_parts->edits->importList();
        };
        m_parts->window.actions().bind(ActionId::Import, doors.importList);
        m_parts->window.offerLabels();
        connect(&m_parts->window, &MainWindow::labelAsked, this,
                [this](const QList<SessionId> &ids) { m_parts->edits->edit(servicesOf(ids)); });
        m_parts->window.actions().bind(ActionId::Export, [this] { m_parts->edits->exportList(); });
    }
    m_parts->window.setDoors(doors);
    connect(&m_parts->window, &MainWindow::addAsked, this,
            [this](const QString &address) { m_parts->edits->add(address, false); });
    connect(m_parts->edits, &EditActions::added, this, [this](const SaveOutcome &outcome) {
        m_parts->window.clearFirstAddress();
        if (!outcome.note.isEmpty())
            tell(tr("Pulseboard"), outcome.note);
    });
    connect(m_parts->edits, &EditActions::failed, this,
            [this](const QString &words) { tell(tr("Pulseboard"), words); });
}

void WindowHost::openSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_theme, &m_parts->window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_core, &CoreHost::configRead, dialog, &SettingsDialog::showAll);
    connect(&m_core, &CoreHost::configRefused, dialog, &SettingsDialog::showAll);
    connect(dialog, &SettingsDialog::importAsked, m_parts->edits, &EditActions::importList);
    connect(dialog, &SettingsDialog::exportAsked, m_parts->edits, &EditActions::exportList);
    dialog->open();
}

} // namespace Pulse
