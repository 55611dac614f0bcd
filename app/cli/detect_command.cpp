// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detect_command.h"

#include "app/cli/command_line.h"
#include "app/cli/detect_lines.h"
#include "app/cli/unix_signals.h"
#include "app/config/config_file.h"
#include "app/config/new_service.h"
#include "app/engine/detect_runner.h"
#include "app/engine/engine_thread.h"
#include "app/engine/system_clock.h"
#include "app/logging.h"
#include "app/transport/transport_factory.h"
#include "models/words/detect_text.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

namespace Pulse {

namespace {

constexpr int exitRecognised = 0;
constexpr int exitNotSure = 1;
constexpr int exitNothing = 2;
constexpr int exitBadArguments = 3;

int exitCodeOf(DetectVerdict verdict)
{
    switch (verdict) {
    case DetectVerdict::Recognised: return exitRecognised;
    case DetectVerdict::NotSure: return exitNotSure;
    case DetectVerdict::Nothing: return exitNothing;
    }
    Q_UNREACHABLE();
}

/// What the command line asks for, once it was understood.
struct DetectPlan {
    QString given;
    DetectAddress address;
    DetectLimits limits;
    bool json = false;
    bool write = false;
};

std::optional<DetectPlan> detectPlanOf(const CommandLine &line)
{
    const QStringList given = line.arguments();
    if (given.size() != 1) {
        printError(QStringLiteral("pulseboard: say one address to look at, as "
                                  "chat.example.net, localhost:8001 or wss://host/path"));
        return std::nullopt;
    }
    const QString format = line.value(QStringLiteral("format"));
    if (format != QLatin1String("text") && format != QLatin1String("json")) {
        printError(QStringLiteral("pulseboard: --format is text or json"));
        return std::nullopt;
    }
    DetectPlan plan;
    plan.given = given.first();
    plan.json = format == QLatin1String("json");
    plan.write = line.isSet(QStringLiteral("write"));
    plan.address = readAddress(plan.given);
    if (const QString fault = Words::detectAddressFault(plan.address); !fault.isEmpty()) {
        printError(QStringLiteral("pulseboard: ") + fault);
        return std::nullopt;
    }
    const auto timeout = durationOption(line, QStringLiteral("timeout"));
    const auto beatWait = durationOption(line, QStringLiteral("beat-wait"));
    if (!timeout || !beatWait)
        return std::nullopt;
    plan.limits.total = std::max(*timeout, milliseconds{1});
    plan.limits.beatWait = *beatWait;
    // Each part keeps within the whole.
    plan.limits.reach = std::min(plan.limits.reach, plan.limits.total);
    plan.limits.probe = std::max(plan.limits.probe, plan.limits.total / 2);
    plan.limits.probe = std::min(plan.limits.probe, plan.limits.total);
    return plan;
}

/// One run of the command.
class Detect final : public QObject {
public:
    Detect(const DetectPlan &plan, const Folders &folders)
        : m_plan(plan), m_file(folders.configFile()), m_thread(QStringLiteral("engine"))
    {
        const quint64 seed = QRandomGenerator::system()->generate64();
        m_runner = m_thread.build([this, seed] {
            return std::make_unique<DetectRunner>(m_clock, realTransports(), seed);
        });
        connect(m_runner, &DetectRunner::stepped, this, &Detect::takeStep);
        connect(m_runner, &DetectRunner::finished, this, &Detect::finish);
        connect(&m_signals, &UnixSignals::endAsked, this,
                [this] { m_thread.post([runner = m_runner] { runner->cancel(); }); });
        m_thread.post([runner = m_runner, address = plan.address, limits = plan.limits] {
            runner->start(address, limits);
        });
        if (!plan.json)
            printOut(QStringLiteral("Looking at %1").arg(plan.address.origins.first().authority()));
    }

private:
    void takeStep(const DetectStep &step)
    {
        m_steps << step;
        if (!m_plan.json)
            printOut(DetectLines::step(step));
    }

    void finish(const Finding &finding)
    {
        const ConfigReading reading = m_file.read();
        const Config config = reading.config.value_or(Config());
        const auto service = proposedService(finding, config.services);
        const QByteArray block = service ? DetectLines::blockOf(*service) : QByteArray();
        if (m_plan.json) {
            const QByteArray line = DetectLines::json(m_plan.given, finding, m_steps, block);
            std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
            std::fflush(stdout);
        } else {
            printOut(u'\n' + DetectLines::finding(finding));
            if (!block.isEmpty())
                printOut(u'\n' + QString::fromUtf8(block).trimmed());
        }
        int code = exitCodeOf(finding.verdict);
        if (m_plan.write && !save(service, config))
            code = std::max(code, exitNotSure);
        QCoreApplication::exit(code);
    }

    /// Adds the service to the file, all of it or nothing; says on stderr what was done, because
    /// stdout belongs to the finding.
    bool save(const std::optional<ServiceSettings> &service, const Config &config)
    {
        if (!service) {
            printError(QStringLiteral("pulseboard: nothing was written: no service was found"));
            return false;
        }
        const auto known =
            std::find_if(config.services.cbegin(), config.services.cend(),
                         [&](const ServiceSettings &other) { return other.url == service->url; });
        if (known != config.services.cend()) {
            printError(QStringLiteral("pulseboard: nothing was written: \"%1\" watches this "
                                      "address already")
                           .arg(known->id.value));
            return true;
        }
        const ConfigEdit edit = m_file.saveService(*service);
        if (!edit.text) {
            printError(QStringLiteral("pulseboard: nothing was written: ") + edit.problem);
            return false;
        }
        printError(
            QStringLiteral("pulseboard: added \"%1\" to %2").arg(service->id.value, m_file.path()));
        if (!service->token.isEmpty()) {
            printError(QStringLiteral("pulseboard: it wants a token; keep it in the keyring as "
                                      "%1")
                           .arg(service->token));
        }
        return true;
    }

    const DetectPlan m_plan;
    const ConfigFile m_file;
    SystemClock m_clock;
    UnixSignals m_signals;
    QList<DetectStep> m_steps;
    EngineThread m_thread; ///< ends before the clock that its runner reads
    DetectRunner *m_runner = nullptr;
};

} // namespace

int runDetect(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("detect URL"),
        QStringLiteral("What answers at an address, a host or host:port: how it speaks, its "
                       "profile, interval and pages; prints a ready [[service]] block. It only "
                       "reads, and never asks for a page that restarts or stops anything. Exits "
                       "with 0 recognised, 1 not sure, 2 nothing answers, 3 bad arguments."),
        QStringLiteral("pulseboard detect localhost:8001 --write"));
    line.addOption({QStringLiteral("timeout"),
                    QStringLiteral("For everything but waiting for a heartbeat."),
                    QStringLiteral("DURATION"), QStringLiteral("5s")});
    line.addOption({QStringLiteral("beat-wait"),
                    QStringLiteral("How much longer to wait for a heartbeat where only that can "
                                   "tell; 0s: not at all."),
                    QStringLiteral("DURATION"), QStringLiteral("31s")});
    line.addOption({QStringLiteral("format"), QStringLiteral("text or json (one object)."),
                    QStringLiteral("FORMAT"), QStringLiteral("text")});
    line.addOption({QStringLiteral("write"),
                    QStringLiteral("Add the service to pulseboard.toml, with a backup.")});
    if (const auto code = line.parse(arguments, exitBadArguments))
        return *code;
    const auto plan = detectPlanOf(line);
    if (!plan)
        return exitBadArguments;
    const Logging logging(line.common().folders, line.common().logLevel);
    const Detect detect(*plan, line.common().folders);
    return QCoreApplication::exec();
}

} // namespace Pulse
