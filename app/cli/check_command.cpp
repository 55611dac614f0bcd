// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include "app/cli/check_verdict.h"
#include "app/cli/command_line.h"
#include "app/cli/text_lines.h"
#include "app/config/config_file.h"
#include "app/config/value_checks.h"
#include "app/core_host.h"
#include "app/logging.h"
#include "models/protocol/profile.h"
#include "models/protocol/socketio_address.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <cstdio>

namespace Pulse {

namespace {

constexpr int exitUnknown = static_cast<int>(Verdict::Unknown);

struct Target {
    QString given;
    ServiceSettings settings;
};

/// What the command line asks for, once it was understood.
struct CheckPlan {
    QList<Target> targets;
    CheckWish wish;
    CheckFormat format = CheckFormat::Text;
};

std::optional<ServiceSettings> ofUrl(const QString &url, const std::optional<Profile> &profile)
{
    if (const auto fault = faultOfAddress(url, true)) {
        printError(
            QStringLiteral("pulseboard: the address %1: %2").arg(fault->what, fault->whatToDo));
        return std::nullopt;
    }
    const Profile family = profile.value_or(Profile::Generic);
    const TransportKind transport = transportOfUrl(url, family).value_or(TransportKind::WebSocket);
    ServiceSettings settings = profileDefaults(family, transport);
    if (settings.transport != transport) {
        printError(QStringLiteral("pulseboard: this profile does not speak over %1")
                       .arg(url.section(u':', 0, 0)));
        return std::nullopt;
    }
    if (transport == TransportKind::Push) {
        printError(QStringLiteral("pulseboard: a push:// service calls us; watch it with "
                                  "\"pulseboard watch --listen\""));
        return std::nullopt;
    }
    settings.url = url;
    settings.name = QUrl(url).authority();
    fillFromAddress(settings);
    return settings;
}

std::optional<ServiceSettings> ofId(const QString &id, const Config &config)
{
    const auto found = std::find_if(config.services.cbegin(), config.services.cend(),
                                    [&](const ServiceSettings &s) { return s.id.value == id; });
    if (found == config.services.cend()) {
        printError(
            QStringLiteral("pulseboard: \"%1\" is neither an address nor the id of a service "
                           "in pulseboard.toml")
                .arg(TextLines::harmless(id)));
        return std::nullopt;
    }
    ServiceSettings settings = *found;
    settings.enabled = true;
    return settings;
}

bool setPort(ServiceSettings &settings, int port)
{
    QUrl url(settings.url, QUrl::StrictMode);
    url.setPort(port);
    settings.url = url.toString(QUrl::FullyEncoded);
    return url.isValid();
}

/// Every id once, because sessions are told apart by it.
void nameApart(QList<Target> &targets)
{
    QStringList used;
    for (Target &target : targets) {
        const QString base =
            target.settings.id.value.isEmpty() ? target.settings.name : target.settings.id.value;
        QString id = base;
        for (int i = 2; used.contains(id); ++i)
            id = base + QStringLiteral("-%1").arg(i);
        used << id;
        target.settings.id.value = id;
    }
}

std::optional<CheckFormat> formatOf(const QString &name)
{
    if (name == QLatin1String("text"))
        return CheckFormat::Text;
    if (name == QLatin1String("json"))
        return CheckFormat::Json;
    if (name == QLatin1String("nagios"))
        return CheckFormat::Nagios;
    printError(QStringLiteral("pulseboard: --format is text, json or nagios"));
    return std::nullopt;
}

std::optional<int> numberOption(const CommandLine &line, const QString &option, int most)
{
    bool good = false;
    const int value = line.value(option).toInt(&good);
    if (good && value >= 1 && value <= most)
        return value;
    printError(QStringLiteral("pulseboard: --%1 is a number from 1 to %2").arg(option).arg(most));
    return std::nullopt;
}

/// The configuration is only needed for ids; a broken one is told then.
std::optional<Config> configFor(const QStringList &targets, const Folders &folders)
{
    const bool urlsOnly = std::all_of(targets.cbegin(), targets.cend(), [](const QString &target) {
        return target.contains(QLatin1String("://"));
    });
    if (urlsOnly)
        return Config();
    const ConfigFile file(folders.configFile());
    const ConfigReading reading = file.read();
    for (const ConfigProblem &problem : reading.problems)
        printError(problemLine(file.path(), problem));
    return reading.config;
}

std::optional<QList<Target>> targetsOf(const CommandLine &line)
{
    const QStringList given = line.arguments();
    std::optional<Profile> profile;
    if (line.isSet(QStringLiteral("profile"))) {
        profile = profileByName(line.value(QStringLiteral("profile")));
        if (!profile) {
            printError(QStringLiteral("pulseboard: --profile is one of: ") +
                       profileNames().join(QLatin1String(", ")));
            return std::nullopt;
        }
    }
    std::optional<int> port;
    if (line.isSet(QStringLiteral("port")) &&
        !(port = numberOption(line, QStringLiteral("port"), 65535)))
        return std::nullopt;
    const auto config = configFor(given, line.common().folders);
    if (!config)
        return std::nullopt;
    QList<Target> targets;
    for (const QString &text : given) {
        auto settings =
            text.contains(QLatin1String("://")) ? ofUrl(text, profile) : ofId(text, *config);
        if (!settings || (port && !setPort(*settings, *port)))
            return std::nullopt;
        targets.append({text, *settings});
    }
    nameApart(targets);
    return targets;
}

std::optional<CheckPlan> planOf(const CommandLine &line)
{
    CheckPlan plan;
    if (line.arguments().isEmpty()) {
        printError(
            QStringLiteral("pulseboard: say what to check: an address or the id of a service"));
        return std::nullopt;
    }
    const auto format = formatOf(line.value(QStringLiteral("format")));
    const auto timeout = durationOption(line, QStringLiteral("timeout"));
    if (!format || !timeout)
        return std::nullopt;
    plan.format = *format;
    plan.wish.timeout = std::max(*timeout, milliseconds{1});
    if (line.isSet(QStringLiteral("beats"))) {
        const auto beats = numberOption(line, QStringLiteral("beats"), 1'000'000);
        if (!beats)
            return std::nullopt;
        plan.wish.beats = *beats;
    }
    const auto targets = targetsOf(line);
    if (!targets)
        return std::nullopt;
    plan.targets = *targets;
    for (Target &target : plan.targets) {
        ServiceSettings &settings = target.settings;
        settings.connectTimeout = std::min(settings.connectTimeout, plan.wish.timeout);
        if (plan.wish.beats > 1 && isCheck(settings.transport)) // checks, quickly
            settings.heartbeat.interval = milliseconds{1'000};
    }
    return plan;
}

/// All targets at once, until each has its verdict or the time is up.
class Check final : public QObject {
public:
    Check(const CheckPlan &plan, const Folders &folders) : m_plan(plan), m_host(folders)
    {
        connect(&m_host, &CoreHost::updated, this, &Check::take);
        connect(&m_host, &CoreHost::servicesChanged, this, &Check::takeMissingSecrets);
        connect(&m_host, &CoreHost::stopped, this, &Check::finish);
        connect(&m_host, &CoreHost::warned, this,
                [](const QString &text) { printError(QStringLiteral("pulseboard: ") + text); });
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, &Check::timeUp);
        QList<ServiceSettings> services;
        for (const Target &target : plan.targets) {
            services.append(target.settings);
            m_states.append(std::nullopt);
            m_results.append(std::nullopt);
        }
        m_host.watch(services);
        m_limit.start(plan.wish.timeout);
    }

private:
    void take(const UpdateBatch &batch)
    {
        for (const SessionUpdate &update : batch) {
            for (qsizetype i = 0; i < m_plan.targets.size(); ++i) {
                if (m_plan.targets[i].settings.id.value != update.id.value || m_results[i])
                    continue;
                m_states[i] = update.state;
                decide(i, false);
            }
        }
        endWhenDecided();
    }

    void takeMissingSecrets(const QList<WatchedService> &services)
    {
        for (const WatchedService &service : services) {
            for (qsizetype i = 0; service.problem && i < m_plan.targets.size(); ++i) {
                const Target &target = m_plan.targets[i];
                if (target.settings.id == service.settings->id && !m_results[i])
                    m_missing.insert(i, service.problem->detail);
            }
        }
    }

    void decide(qsizetype index, bool isTimeUp)
    {
        const Target &target = m_plan.targets[index];
        const Instant now = m_host.clock().now();
        m_results[index] =
            judge(target.given, target.settings, m_states[index].value_or(SessionState()),
                  m_plan.wish, isTimeUp, now);
        if (m_missing.contains(index) && m_results[index]) { // nobody knows how the service is
            m_results[index]->verdict = Verdict::Unknown;
            m_results[index]->text = m_missing.value(index);
        }
    }

    void timeUp()
    {
        for (qsizetype i = 0; i < m_results.size(); ++i) {
            if (!m_results[i])
                decide(i, true);
        }
        endWhenDecided();
    }

    void endWhenDecided()
    {
        const bool all = std::all_of(m_results.cbegin(), m_results.cend(),
                                     [](const auto &result) { return result.has_value(); });
        if (!all || std::exchange(m_ending, true))
            return;
        using namespace std::chrono_literals;
        m_limit.stop();
        QList<CheckResult> results;
        for (const auto &result : std::as_const(m_results))
            results.append(*result);
        const QByteArray text = printed(results, m_plan.format);
        std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
        std::fflush(stdout);
        m_code = static_cast<int>(worstOf(results));
        m_host.stop();
        QTimer::singleShot(1s, this, &Check::finish);
    }

    void finish() { QCoreApplication::exit(m_code); }

    CheckPlan m_plan;
    CoreHost m_host;
    QTimer m_limit;
    QList<std::optional<SessionState>> m_states;
    QList<std::optional<CheckResult>> m_results;
    QHash<qsizetype, QString> m_missing;
    int m_code = exitUnknown;
    bool m_ending = false;
};

} // namespace

int runCheck(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("check TARGET…"),
        QStringLiteral("One verdict per target (an address, or the id of a service in "
                       "pulseboard.toml), then exit: 0 healthy, 1 warning, 2 critical or "
                       "offline, 3 unknown."),
        QStringLiteral("pulseboard check wss://chat.example.net/ws --beats 3 --timeout 2m"));
    const auto option = [&](const char16_t *name, const char16_t *help, const char16_t *value,
                            const char16_t *fallback) {
        line.addOption({QString::fromUtf16(name), QString::fromUtf16(help),
                        QString::fromUtf16(value), QString::fromUtf16(fallback)});
    };
    option(u"timeout", u"How long to wait for a verdict.", u"DURATION", u"10s");
    option(u"profile", u"How the service speaks.", u"NAME", u"");
    option(u"format", u"text, json or nagios.", u"FORMAT", u"text");
    option(u"beats", u"Wait for this many heartbeats (checks, for HTTP).", u"N", u"");
    option(u"port", u"Another port than the address says.", u"N", u"");
    if (const auto code = line.parse(arguments, exitUnknown))
        return *code;
    const auto plan = planOf(line);
    if (!plan)
        return exitUnknown;
    const Logging logging(line.common().folders, line.common().logLevel);
    const Check check(*plan, line.common().folders);
    return QCoreApplication::exec();
}

} // namespace Pulse
