// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_services_command.h"

#include "app/cli/command_line.h"
#include "app/cli/json_line.h"
#include "app/cli/unix_signals.h"
#include "app/demo/demo_fleet.h"
#include "app/demo/demo_script.h"
#include "models/protocol/profile.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTimer>

namespace Pulse {

namespace {

QString lineOf(const DemoEndpoint &endpoint)
{
    QJsonObject headers;
    for (const auto &[name, value] : endpoint.headers)
        headers.insert(name, value);
    JsonLine line;
    line.add(u"name", endpoint.name).add(u"profile", profileName(endpoint.profile));
    line.add(u"url", endpoint.url);
    line.add(u"healthUrl",
             endpoint.healthUrl.isEmpty() ? QJsonValue() : QJsonValue(endpoint.healthUrl));
    return QString::fromUtf8(line.add(u"headers", headers).text());
}

} // namespace

int runDemoServices(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("demo-services"),
        QStringLiteral("Run the five simulated services on loopback ports until a signal, "
                       "and print one JSON line for each with its address."),
        QStringLiteral("pulseboard demo-services --script"));
    line.addOption(
        {QStringLiteral("script"),
         QStringLiteral("Let things go wrong and recover, as in the demo; else all are steady.")});
    line.addOption(
        {QStringLiteral("slow-pace"),
         QStringLiteral("The rhythm of the real services (30 s) instead of a quick one.")});
    line.addOption({QStringLiteral("for"), QStringLiteral("End after this time."),
                    QStringLiteral("DURATION")});
    if (const auto code = line.parse(arguments))
        return *code;
    std::optional<milliseconds> runTime;
    if (line.isSet(QStringLiteral("for"))) {
        runTime = durationOption(line, QStringLiteral("for"));
        if (!runTime)
            return exitUsage;
    }
    const quint64 seed = QRandomGenerator::system()->generate64();
    const DemoPace pace = line.isSet(QStringLiteral("slow-pace")) ? DemoPace{} : DemoPace::quick();
    UnixSignals unixSignals;
    DemoFleet fleet(pace, seed);
    if (!fleet.start()) {
        printError(QStringLiteral("pulseboard: ") + fleet.error());
        return exitFailed;
    }
    for (const DemoEndpoint &endpoint : fleet.endpoints())
        printOut(lineOf(endpoint));
    DemoScript script(fleet, seed);
    if (line.isSet(QStringLiteral("script")))
        script.start();
    QObject::connect(&unixSignals, &UnixSignals::endAsked, qApp, &QCoreApplication::quit);
    if (runTime)
        QTimer::singleShot(*runTime, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace Pulse
