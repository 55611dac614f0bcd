// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_host.h"

#include "app/demo/demo_settings.h"
#include "ui/board/board_page.h"
#include "ui/detail/session_detail.h"
#include "ui/incidents/incident_panel.h"
#include "ui/incidents/silence_choices.h"
#include "ui/settings/settings_dialog.h"

#include <QDesktopServices>
#include <QRandomGenerator>
#include <QUrl>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds QuitWithin = 2s; // F60
constexpr QSize UsualSize{1440, 900};

} // namespace

QString WindowHost::rememberedFile(const Folders &folders)
{
    return folders.state.isEmpty() ? QString() : folders.state + QStringLiteral("/window.ini");
}

WindowHost::WindowHost(QApplication &application, const GuiOptions &options)
    : m_application(application)
    , m_options(options)
    , m_remembered(rememberedFile(options.folders), QSettings::IniFormat)
    , m_looks(Looks::read(m_remembered))
    , m_language(std::make_unique<Language>(m_looks.language))
    , m_core(options.folders)
    , m_alerts(m_core, true)
    , m_history(m_core)
    , m_api(m_core, m_alerts)
    , m_serviceCommands(m_core)
    , m_editing(m_core)
    , m_commands(m_core)
    , m_theme(m_looks.textScale())
    , m_settings(m_core, m_theme, m_remembered)
    , m_store(nullptr, [this] { return m_core.clock().now(); })
    , m_incidents(nullptr, [this] { return m_core.clock().now(); })
    , m_tray(m_store, m_theme)
{
    m_theme.applyTo(application);
    m_theme.setPreference(m_looks.scheme);
    m_theme.setContrast(m_looks.contrast);
    m_theme.setMotion(m_looks.motion);
    m_theme.followDesktop();
    connectCore();
    connectFile();
    connectAlerts();
    connectApi();
    connectHistory();
    connectSettings();
    connectTray();
    connectSignals();
    makeWindow();
}

WindowHost::~WindowHost()
{
    m_script.reset();
    m_fleet.reset();
}

void WindowHost::connectCore()
{
    connect(&m_core, &CoreHost::servicesChanged, &m_alerts, &AlertsHost::watch);
    connect(&m_core, &CoreHost::servicesChanged, &m_store,
            [this](const QList<WatchedService> &services) {
                const auto ofFile = m_fleet ? QList<ServiceSettings>() : m_core.config().services;
                m_store.setServices(shownServices(services, ofFile));
            });
    connect(&m_core, &CoreHost::updated, &m_store, &SessionStore::apply);
    connect(&m_core, &CoreHost::observerNews, &m_tray, [this](const ObserverNews &news) {
        // Sleep, a set clock or a busy moment say nothing about the network.
        if (news.state == ObserverNews::State::Offline ||
            news.state == ObserverNews::State::Online) {
            m_offline = news.state == ObserverNews::State::Offline;
            m_tray.setThisComputerOffline(m_offline);
            m_parts->mini.setThisComputerOffline(m_offline);
        }
    });
    connect(&m_core, &CoreHost::configRead, this,
            [this](const Config &config, const ConfigProblems &) {
                m_alerts.setChannels(config.channels);
            });
    connect(&m_core, &CoreHost::warned, this,
            [this](const QString &text) { tell(tr("Pulseboard"), text); });
}

/// A file that cannot be used is told above every page until it can.
void WindowHost::connectFile()
{
    connect(&m_core, &CoreHost::configRefused, this, [this](const ConfigProblems &problems) {
        const QString title = tr("The configuration cannot be used");
        const QString where = problemLine(m_core.configFile().path(), problems.constFirst());
        tell(title, where);
        m_parts->window.tellProblem(title, where);
        m_parts->window.setLoading(false);
    });
    connect(&m_core, &CoreHost::configRead, this, [this] {
        // What is in use may be the backup of a broken file.
        if (m_core.configFile().read().config)
            m_parts->window.tellProblem({}, {});
    });
}

void WindowHost::connectAlerts()
{
    connect(&m_alerts, &AlertsHost::incidentChanged, &m_incidents, &IncidentModel::apply);
    connect(&m_alerts, &AlertsHost::incidentsReset, &m_incidents, &IncidentModel::reset);
    connect(&m_alerts, &AlertsHost::incidentChanged, &m_store, &SessionStore::applyIncident);
    connect(&m_alerts, &AlertsHost::incidentsReset, &m_store, &SessionStore::applyIncidents);
    connect(&m_alerts, &AlertsHost::silencesChanged, &m_incidents, &IncidentModel::setSilences);
    connect(&m_alerts, &AlertsHost::silencesChanged, &m_store, &SessionStore::setSilences);
    connect(&m_alerts, &AlertsHost::openAsked, this, [this](const SessionId &session) {
        raiseWindow();
        if (!session.value.isEmpty())
            m_parts->window.openSession(session);
    });
    connect(&m_alerts, &AlertsHost::notShown, this,
            [this](const Notification &notification, const QString &) {
                m_tray.showMessage(notification.title, notification.body);
            });
    connect(&m_alerts, &AlertsHost::warned, this,
            [this](const QString &text) { tell(tr("Pulseboard"), text); });
}

void WindowHost::connectApi()
{
    connect(&m_core, &CoreHost::configRead, &m_api,
            [this](const Config &config) { m_api.apply(config.api); });
    connect(&m_api, &ApiHost::failed, this,
            [this](const QString &why) { tell(tr("The local API cannot be opened"), why); });
    connect(&m_api, &ApiHost::warned, this,
            [this](const QString &text) { tell(tr("The local API"), text); });
}

/// What was before this start, and what is to be known of the session that is shown.
void WindowHost::connectHistory()
{
    connect(&m_history, &HistoryHost::dayRead, this, [this](const HistoryOfDay &day) {
        m_store.setPastUptime(day.uptime);
        m_parts->window.boardPage()->fillDay(day.quarters);
    });
    connect(&m_history, &HistoryHost::sessionRead, &m_store, &SessionStore::setHistory);
    connect(&m_history, &HistoryHost::troubled, this,
            [this](const QString &headline, const QString &advice) {
                if (!headline.isEmpty())
                    tell(headline, advice);
                m_parts->window.tellHistory(headline, advice);
            });
    connect(&m_history, &HistoryHost::warned, this,
            [this](const QString &text) { tell(tr("Pulseboard"), text); });
}

void WindowHost::connectTray()
{
    connect(&m_tray, &Tray::reconnectAsked, this,
            [this](const QList<SessionId> &sessions) { m_core.reconnect(sessions); });
    connect(&m_tray, &Tray::openAsked, this, [this](const SessionId &session) {
        raiseWindow();
        m_parts->window.openSession(session);
    });
    connect(&m_tray, &Tray::showAsked, this, &WindowHost::raiseWindow);
    connect(&m_tray, &Tray::showHideAsked, this, [this] {
        if (m_parts->window.isVisible() && !m_parts->window.isMinimized())
            m_parts->window.hide();
        else
            raiseWindow();
    });
    connect(&m_tray, &Tray::quitAsked, this, &WindowHost::quit);
    connectTrayIncidents();
}

void WindowHost::connectTrayIncidents()
{
    connect(&m_tray, &Tray::acknowledgeAsked, this,
            [this](const QList<SessionId> &sessions) { m_parts->actions->acknowledge(sessions); });
    connect(&m_tray, &Tray::acknowledgeAllAsked, this,
            [this] { m_parts->actions->acknowledgeAll(); });
    connect(&m_tray, &Tray::miniAsked, this, [this] { m_parts->mini.appear(); });
    connect(&m_tray, &Tray::endSilenceAsked, this, [this] { m_alerts.endSilence({}); });
    connect(&m_tray, &Tray::silenceAsked, this,
            [this](const QList<SessionId> &sessions, int minutes) {
                const milliseconds wall = m_store.now().wall;
                const milliseconds until = minutes > 0 ? wall + std::chrono::minutes(minutes)
                                                       : silenceChoices(wall).constLast().until;
                m_parts->actions->silence(sessions, until, {});
            });
}

/// Logout and a service manager end the program by signals: politely, as Quit does (S2-9, F60).
void WindowHost::connectSignals()
{
    connect(&m_signals, &UnixSignals::endAsked, this, &WindowHost::quit);
    connect(&m_signals, &UnixSignals::reloadAsked, this, [this] {
        if (!m_options.demo)
            m_core.reloadConfig();
    });
}

void WindowHost::start()
{
    m_parts->window.resize(UsualSize);
    m_parts->window.restoreGeometry(m_remembered.value(QStringLiteral("geometry")).toByteArray());
    m_parts->window.setLoading(true);
    m_parts->window.show();
    if (m_remembered.value(QStringLiteral("mini/open")).toBool())
        m_parts->mini.appear();
    if (m_options.demo) {
        m_alerts.setChannels({});
        startDemo();
    } else {
        m_history.use(m_options.folders.historyFile());
        m_core.followConfig();
    }
    m_tray.start();
}

void WindowHost::startDemo()
{
    if (m_fleet)
        return;
    const quint64 seed = QRandomGenerator::system()->generate64();
    m_fleet = std::make_unique<DemoFleet>(DemoPace::quick(), seed);
    if (!m_fleet->start()) {
        tell(tr("The demo cannot start"), m_fleet->error());
        m_fleet.reset();
        m_parts->window.setLoading(false);
        return;
    }
    m_script = std::make_unique<DemoScript>(*m_fleet, seed);
    m_parts->window.boardPage()->forgetDay();
    m_history.useMemory(); // what is played is nobody's history
    m_core.watch(demoSettings(*m_fleet));
    m_script->start();
}

void WindowHost::stopDemo()
{
    m_script.reset();
    m_fleet.reset();
}

/// What people watch takes the place of the demo.
void WindowHost::useFile()
{
    if (!m_fleet) {
        m_core.reloadConfig();
        return;
    }
    stopDemo();
    m_parts->window.boardPage()->forgetDay();
    m_history.use(m_options.folders.historyFile());
    m_core.followConfig();
}

void WindowHost::connectSettings()
{
    connect(&m_settings, &SettingsHost::keepInTrayChanged, this,
            [this](bool kept) { m_parts->closeToTray.setKept(kept); });
    connect(&m_settings, &SettingsHost::schemeChosen, this,
            [this](SchemePreference scheme) { setLook(&Looks::scheme, scheme); });
    connect(&m_settings, &SettingsHost::contrastChosen, this,
            [this](ContrastPreference contrast) { setLook(&Looks::contrast, contrast); });
    connect(&m_settings, &SettingsHost::motionChosen, this,
            [this](MotionPreference motion) { setLook(&Looks::motion, motion); });
    connect(&m_settings, &SettingsHost::textPercentChosen, this, &WindowHost::setTextPercent);
    connect(&m_settings, &SettingsHost::languageChosen, this, &WindowHost::setLanguage);
    connect(&m_settings, &SettingsHost::systemFontChosen, this, &WindowHost::setSystemFont);
    connect(&m_settings, &SettingsHost::singleKeysChanged, this,
            [this](bool on) { m_parts->window.actions().setSingleKeys(on); });
    connect(&m_settings, &SettingsHost::fileChanged, this, [this] {
        if (!m_fleet) // the demo tells nobody but the desktop
            m_core.reloadConfig();
    });
    connect(&m_editing, &EditHost::fileChanged, this, &WindowHost::useFile);
    m_commands.setSwitchOn([this](const QList<ServiceId> &ids) { m_parts->edits->switchOn(ids); });
}

void WindowHost::tell(const QString &title, const QString &text)
{
    qWarning("%s: %s", qUtf8Printable(title), qUtf8Printable(text));
    m_tray.showMessage(title, text);
}

void WindowHost::raiseWindow()
{
    m_parts->window.setWindowState(m_parts->window.windowState() & ~Qt::WindowMinimized);
    m_parts->window.show();
    m_parts->window.raise();
    m_parts->window.activateWindow();
}

void WindowHost::saveWindow()
{
    m_remembered.setValue(QStringLiteral("geometry"), m_parts->window.saveGeometry());
    if (m_parts->mini.pos() != QPoint())
        m_remembered.setValue(QStringLiteral("mini/pos"), m_parts->mini.pos());
    m_remembered.setValue(QStringLiteral("mini/open"), m_parts->mini.isVisible());
}

void WindowHost::quit()
{
    if (m_quitting)
        return;
    m_quitting = true;
    saveWindow();
    m_parts->window.hide();
    m_parts->mini.hide();
    connect(&m_core, &CoreHost::stopped, &m_application, [] { QApplication::exit(0); });
    QTimer::singleShot(QuitWithin, &m_application, [] { QApplication::exit(0); });
    m_core.stop();
}

} // namespace Pulse
