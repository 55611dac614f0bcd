// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch_command.h"

#include "app/alerts_host.h"
#include "app/api_host.h"
#include "app/cli/command_line.h"
#include "app/cli/event_stream.h"
#include "app/cli/unix_signals.h"
#include "app/core_host.h"
#include "app/history_host.h"
#include "app/logging.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace Pulse {

namespace {

using namespace std::chrono_literals;

bool writeOut(const QByteArray &lines)
{
    const auto size = static_cast<size_t>(lines.size());
    return std::fwrite(lines.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

/// One run of the command: the core, its stream and the ways to end.
class Watch final : public QObject {
public:
    Watch(const CommonOptions &options, StreamFormat format, bool notify,
          const std::optional<ApiPlace> &listen)
        : m_folders(options.folders)
        , m_host(options.folders)
        , m_alerts(m_host, notify)
        , m_history(m_host)
        , m_api(m_host, m_alerts)
        , m_stream(format, &writeOut)
        , m_listen(listen)
    {
        connectStream();
        connectAlerts();
        connectHistory();
        connectApi();
        connectConfig();
        connect(&m_signals, &UnixSignals::endAsked, this, &Watch::end);
        connect(&m_signals, &UnixSignals::reloadAsked, &m_host, &CoreHost::reloadConfig);
        connect(&m_stream, &EventStream::closed, this, &Watch::end);
        connect(&m_host, &CoreHost::stopped, this, [] { QCoreApplication::exit(exitGood); });
    }

    /// False when there is no configuration that could be used.
    [[nodiscard]] bool start()
    {
        m_host.followConfig();
        return m_read;
    }

    void end()
    {
        if (std::exchange(m_ending, true))
            return;
        m_host.stop();
        QTimer::singleShot(1800ms, this, [] { QCoreApplication::exit(exitGood); });
    }

private:
    void connectStream()
    {
        connect(&m_host, &CoreHost::updated, &m_stream, &EventStream::addBatch);
        connect(&m_host, &CoreHost::transitioned, &m_stream, &EventStream::addTransition);
        connect(&m_host, &CoreHost::observerNews, &m_stream, &EventStream::addNews);
    }

    void connectAlerts()
    {
        connect(&m_alerts, &AlertsHost::incidentChanged, &m_stream,
                [this](const Incident &incident) {
                    m_stream.addIncident(incident, m_host.clock().now());
                });
        connect(&m_alerts, &AlertsHost::notificationState, &m_stream,
                [this](const DeliveryNews &news) {
                    m_stream.addNotification(news, m_host.clock().now());
                });
        connect(&m_alerts, &AlertsHost::warned, this,
                [](const QString &text) { printError(QStringLiteral("pulseboard: ") + text); });
        connect(&m_host, &CoreHost::servicesChanged, &m_alerts, &AlertsHost::watch);
        connect(&m_host, &CoreHost::configRead, &m_alerts,
                [this](const Config &config) { m_alerts.setChannels(config.channels); });
    }

    void connectHistory()
    {
        connect(&m_history, &HistoryHost::troubled, this,
                [](const QString &headline, const QString &advice) {
                    if (!headline.isEmpty())
                        printError(QStringLiteral("pulseboard: %1 %2").arg(headline, advice));
                });
        connect(&m_history, &HistoryHost::warned, this,
                [](const QString &text) { printError(QStringLiteral("pulseboard: ") + text); });
        m_history.use(m_folders.historyFile());
    }

    void connectApi()
    {
        connect(&m_host, &CoreHost::configRead, &m_api,
                [this](const Config &config) { m_api.apply(config.api, m_listen); });
        connect(&m_api, &ApiHost::listening, this, [](const QString &address) {
            printError(QStringLiteral("pulseboard: the local API listens on ") + address);
        });
        connect(&m_api, &ApiHost::warned, this, [](const QString &text) {
            printError(QStringLiteral("pulseboard: local API: ") + text);
        });
        connect(&m_api, &ApiHost::failed, this, [this](const QString &why) {
            printError(QStringLiteral("pulseboard: local API: ") + why);
            if (m_listen) // it was asked for by whoever waits at this command
                QCoreApplication::exit(exitFailed);
        });
    }

    void connectConfig()
    {
        connect(&m_host, &CoreHost::configRead, this,
                [this](const Config &config, const ConfigProblems &warnings) {
                    m_read = true;
                    tell(warnings);
                    if (config.services.isEmpty()) {
                        printError(QStringLiteral("pulseboard: %1 names no services; it is read "
                                                  "again when it changes")
                                       .arg(m_host.configFile().path()));
                    }
                });
        connect(&m_host, &CoreHost::configRefused, this, &Watch::tell);
        connect(&m_host, &CoreHost::warned, this,
                [](const QString &text) { printError(QStringLiteral("pulseboard: ") + text); });
        connect(&m_host, &CoreHost::waitingForKeyring, this, [](bool waiting) {
            if (waiting)
                printError(QStringLiteral("pulseboard: waiting for your keyring"));
        });
    }

    void tell(const ConfigProblems &problems)
    {
        for (const ConfigProblem &problem : problems)
            printError(problemLine(m_host.configFile().path(), problem));
    }

    const Folders m_folders;
    CoreHost m_host;
    AlertsHost m_alerts;
    HistoryHost m_history;
    ApiHost m_api;
    EventStream m_stream;
    UnixSignals m_signals;
    const std::optional<ApiPlace> m_listen;
    bool m_read = false;
    bool m_ending = false;
};

} // namespace

int runWatch(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("watch"),
        QStringLiteral("Watch the services of the configuration without a window, until "
                       "a signal or --for. SIGHUP reads the configuration again."),
        QStringLiteral("pulseboard watch --for 60s --format json"));
    line.addOption({QStringLiteral("for"), QStringLiteral("End after this time."),
                    QStringLiteral("DURATION")});
    line.addOption({QStringLiteral("format"), QStringLiteral("text or json (one object a line)."),
                    QStringLiteral("FORMAT"), QStringLiteral("text")});
    line.addOption(
        {QStringLiteral("no-notify"), QStringLiteral("Tell nobody: no channel is used.")});
    line.addOption({QStringLiteral("listen"),
                    QStringLiteral("Serve the local API there; only this computer reaches "
                                   "127.0.0.1, other addresses need a token ([api] token)."),
                    QStringLiteral("ADDR:PORT")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString format = line.value(QStringLiteral("format"));
    if (format != QLatin1String("text") && format != QLatin1String("json")) {
        printError(QStringLiteral("pulseboard: --format is text or json"));
        return exitUsage;
    }
    if (!line.arguments().isEmpty()) {
        printError(QStringLiteral(
            "pulseboard: watch takes no arguments; services stand in pulseboard.toml"));
        return exitUsage;
    }
    std::optional<milliseconds> runTime;
    if (line.isSet(QStringLiteral("for"))) {
        runTime = durationOption(line, QStringLiteral("for"));
        if (!runTime)
            return exitUsage;
    }
    std::optional<ApiPlace> listen;
    if (line.isSet(QStringLiteral("listen"))) {
        QString problem;
        listen = placeOf(line.value(QStringLiteral("listen")), &problem);
        if (!listen) {
            printError(QStringLiteral("pulseboard: --listen ") + problem);
            return exitUsage;
        }
    }
    const Logging logging(line.common().folders, line.common().logLevel);
    Watch watch(line.common(),
                format == QLatin1String("json") ? StreamFormat::Json : StreamFormat::Text,
                !line.isSet(QStringLiteral("no-notify")), listen);
    if (!watch.start())
        return exitUsage;
    if (runTime)
        QTimer::singleShot(*runTime, &watch, [&watch] { watch.end(); });
    return QCoreApplication::exec();
}

} // namespace Pulse
