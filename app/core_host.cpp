// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core_host.h"

#include "app/config/system_keyring.h"
#include "app/transport/transport_factory.h"
#include "models/words/reason_text.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace Pulse {

namespace {
Q_LOGGING_CATEGORY(log, "pulseboard.core", QtInfoMsg)
Q_LOGGING_CATEGORY(sessionLog, "pulseboard.session", QtInfoMsg)

/// As S1-23 divides them: what is normal, what may heal by itself, and what is broken.
QtMsgType levelOf(Status status)
{
    switch (status) {
    case Status::Critical:
    case Status::Offline: return QtCriticalMsg;
    case Status::Warning: return QtWarningMsg;
    case Status::Connecting:
    case Status::Unknown:
    case Status::Healthy:
    case Status::Paused: return QtInfoMsg;
    }
    return QtInfoMsg;
}

void writeTransition(const StatusTransition &t)
{
    const QString why = t.state.reasons.isEmpty()
                            ? QString()
                            : Words::reason(t.state.reasons.first(), t.state, t.at);
    const QString line =
        QStringLiteral("%1: %2 -> %3: %4")
            .arg(t.id.value, Words::statusName(t.previous), Words::statusName(t.status), why);
    switch (levelOf(t.status)) {
    case QtCriticalMsg: qCCritical(sessionLog, "%s", qUtf8Printable(line)); break;
    case QtWarningMsg: qCWarning(sessionLog, "%s", qUtf8Printable(line)); break;
    default: qCInfo(sessionLog, "%s", qUtf8Printable(line)); break;
    }
}
} // namespace

CoreHost::CoreHost(const Folders &folders, QObject *parent)
    : QObject(parent)
    , m_audit(folders.state + QLatin1String("/audit.log"))
    , m_watcher(ConfigFile(folders.configFile()))
    , m_secrets(std::make_unique<SystemKeyring>(), folders.config)
    , m_resolver(m_secrets)
    , m_thread(QStringLiteral("engine"))
{
    const Seed seed{QRandomGenerator::system()->generate64()};
    m_monitor =
        m_thread.build([&] { return std::make_unique<Monitor>(m_clock, realTransports(), seed); });
    connectMonitor();
    connectConfig();
    connectLog();
}

CoreHost::~CoreHost()
{
    m_thread.stop();
}

void CoreHost::connectMonitor()
{
    connect(m_monitor, &Monitor::updated, this, &CoreHost::updated);
    connect(m_monitor, &Monitor::transitioned, this, &CoreHost::transitioned);
    connect(m_monitor, &Monitor::observerNews, this, &CoreHost::observerNews);
    connect(m_monitor, &Monitor::stopped, this, &CoreHost::stopped);
    connect(m_monitor, &Monitor::serviceActionProgress, this, &CoreHost::serviceActionProgress);
    connect(m_monitor, &Monitor::serviceActionDone, this, &CoreHost::actionEnded);
}

/// The way of a configuration: file, secrets, engine.
void CoreHost::connectConfig()
{
    connect(&m_watcher, &ConfigWatcher::changed, this,
            [this](const Config &config, const ConfigProblems &warnings) {
                Q_EMIT configRead(config, warnings);
                m_resolver.resolve(config.services);
            });
    connect(&m_watcher, &ConfigWatcher::unchanged, this, [this](const ConfigProblems &warnings) {
        Q_EMIT configRead(m_watcher.running(), warnings);
        m_resolver.resolve(m_watcher.running().services); // a secret may have changed
    });
    connect(&m_watcher, &ConfigWatcher::refused, this, &CoreHost::configRefused);
    connect(&m_resolver, &ServiceSecrets::warned, this, &CoreHost::warned);
    connect(&m_secrets, &SecretStore::waitingForKeyring, this, &CoreHost::waitingForKeyring);
    connect(&m_resolver, &ServiceSecrets::resolved, this,
            [this](const QList<WatchedService> &services) {
                Q_EMIT servicesChanged(services);
                onEngine([services](Monitor &monitor) { monitor.setServices(services); });
            });
}

/// What happened, for whoever asks the log later (S1-5, S1-23, S4-40).
void CoreHost::connectLog()
{
    connect(this, &CoreHost::transitioned, this, &writeTransition);
    connect(this, &CoreHost::configRead, this,
            [this](const Config &config, const ConfigProblems &warnings) {
                qCInfo(log, "%lld services and %lld channels read from %s",
                       qint64(config.services.size()), qint64(config.channels.size()),
                       qUtf8Printable(configFile().path()));
                for (const ConfigProblem &problem : warnings)
                    qCInfo(log, "%s",
                           qUtf8Printable(problemLine(QStringLiteral("pulseboard.toml"), problem)));
            });
    connect(this, &CoreHost::configRefused, this, [](const ConfigProblems &problems) {
        for (const ConfigProblem &problem : problems)
            qCInfo(log, "%s",
                   qUtf8Printable(problemLine(QStringLiteral("pulseboard.toml"), problem)));
    });
}

template <typename Call>
void CoreHost::onEngine(Call call)
{
    m_thread.post([monitor = m_monitor, call] { call(*monitor); });
}

void CoreHost::followConfig()
{
    m_watcher.start();
}

void CoreHost::reloadConfig()
{
    m_watcher.reload();
}

void CoreHost::watch(const QList<ServiceSettings> &services)
{
    m_resolver.resolve(services);
}

void CoreHost::stop()
{
    onEngine([](Monitor &monitor) { monitor.stop(); });
}

quint64 CoreHost::runServiceAction(const ServiceAction &action, bool confirmed)
{
    const quint64 id = ++m_lastAction;
    if (!m_audit.asked(id, action, m_clock.now().wall)) {
        ServiceActionResult result; // what cannot be recorded is not done
        result.id = id;
        result.action = action;
        result.words = m_audit.problem();
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT serviceActionDone(result); }, Qt::QueuedConnection);
        return id;
    }
    onEngine([id, action, confirmed](Monitor &m) { m.runServiceAction(id, action, confirmed); });
    return id;
}

void CoreHost::cancelServiceAction(quint64 id)
{
    onEngine([id](Monitor &monitor) { monitor.cancelServiceAction(id); });
}

void CoreHost::actionEnded(const ServiceActionResult &result)
{
    if (!m_audit.ended(result, m_clock.now().wall))
        Q_EMIT warned(m_audit.problem());
    Q_EMIT serviceActionDone(result);
}

void CoreHost::reconnect(const QList<SessionId> &sessions)
{
    onEngine([sessions](Monitor &monitor) { monitor.reconnect(sessions); });
}

void CoreHost::pause(const QList<SessionId> &sessions)
{
    onEngine([sessions](Monitor &monitor) { monitor.pause(sessions); });
}

void CoreHost::cancelTry(const QList<SessionId> &sessions)
{
    onEngine([sessions](Monitor &monitor) { monitor.cancelTry(sessions); });
}

void CoreHost::resume(const QList<SessionId> &sessions)
{
    onEngine([sessions](Monitor &monitor) { monitor.resume(sessions); });
}

void CoreHost::sendText(const SessionId &session, const QString &text)
{
    onEngine([session, text](Monitor &monitor) { monitor.sendText(session, text); });
}

} // namespace Pulse
