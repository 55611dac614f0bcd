// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit_log.h"
#include "app/config/config_watcher.h"
#include "app/config/folders.h"
#include "app/config/service_secrets.h"
#include "app/engine/engine_thread.h"
#include "app/engine/monitor.h"
#include "app/engine/system_clock.h"
#include "ui/monitor_commands.h"

#include <QObject>

#include <memory>

namespace Pulse {

/// The running core, as window and commands share it: the engine's thread with its Monitor, and the
/// configuration with its secrets feeding it. Thread: the creator's (GUI or main); the signals come
/// on it. Every call returns at once but stopNow().
class CoreHost final : public QObject, public MonitorCommands {
    Q_OBJECT
public:
    explicit CoreHost(const Folders &folders, QObject *parent = nullptr);
    ~CoreHost() override;

    /// Reads pulseboard.toml, watches its services, and follows the file from now on.
    /// servicesChanged and configRead or configRefused follow, perhaps before it returns.
    void followConfig();
    /// Reads the file again (SIGHUP).
    void reloadConfig();
    /// Watches these instead of a file's (the demo, `check`).
    void watch(const QList<ServiceSettings> &services);

    /// Ends every connection politely. `stopped` follows within 2 s.
    void stop();

    /// Asks a service to do something, once, and keeps record of it in audit.log beside the log
    /// (S1-41). `confirmed`: a person said yes to just this. serviceActionDone() follows with the
    /// id that is returned.
    quint64 runServiceAction(const ServiceAction &action, bool confirmed);
    void cancelServiceAction(quint64 id);

    void reconnect(const QList<SessionId> &sessions) override;
    void pause(const QList<SessionId> &sessions) override;
    void cancelTry(const QList<SessionId> &sessions) override;
    void resume(const QList<SessionId> &sessions) override;
    void sendText(const SessionId &session, const QString &text) override;

    [[nodiscard]] const Config &config() const { return m_watcher.running(); }
    [[nodiscard]] const ConfigFile &configFile() const { return m_watcher.file(); }
    [[nodiscard]] SecretStore &secrets() { return m_secrets; }
    /// For connections only: it lives on the engine's thread.
    [[nodiscard]] Monitor &monitor() { return *m_monitor; }
    [[nodiscard]] Clock &clock() { return m_clock; }

Q_SIGNALS:
    void updated(const Pulse::UpdateBatch &batch);
    void transitioned(const Pulse::StatusTransition &transition);
    void observerNews(const Pulse::ObserverNews &news);
    void stopped();
    void serviceActionProgress(quint64 id, Pulse::milliseconds passed, Pulse::milliseconds most);
    void serviceActionDone(const Pulse::ServiceActionResult &result);

    /// What the engine is told to watch from now on.
    void servicesChanged(const QList<Pulse::WatchedService> &services);
    /// A good file is in use; the problems are warnings.
    void configRead(const Pulse::Config &config, const Pulse::ConfigProblems &warnings);
    /// The file is broken; what ran goes on.
    void configRefused(const Pulse::ConfigProblems &problems);
    void waitingForKeyring(bool waiting);
    /// One line for people about a secret that others can read.
    void warned(const QString &text);

private:
    void connectMonitor();
    void actionEnded(const ServiceActionResult &result);
    void connectConfig();
    void connectLog();
    template <typename Call>
    void onEngine(Call call);

    SystemClock m_clock;
    AuditLog m_audit;
    quint64 m_lastAction = 0;
    ConfigWatcher m_watcher;
    SecretStore m_secrets;
    ServiceSecrets m_resolver;
    EngineThread m_thread; ///< ends before the clock that its Monitor reads
    Monitor *m_monitor = nullptr;
};

} // namespace Pulse
