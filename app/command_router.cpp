// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_router.h"

#include "app/application.h"
#include "app/cli/check_command.h"
#include "app/cli/command_line.h"
#include "app/cli/config_command.h"
#include "app/cli/demo_services_command.h"
#include "app/cli/detect_command.h"
#include "app/cli/export_command.h"
#include "app/cli/import_command.h"
#include "app/cli/watch_command.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace Pulse {

namespace {

struct Command {
    QLatin1String name;
    QLatin1String arguments;
    QLatin1String help;
    int (*run)(const QStringList &);
};

constexpr std::array<Command, 7> commands{{
    {QLatin1String("check"), QLatin1String("TARGET..."),
     QLatin1String("one verdict per target, then exit"), &runCheck},
    {QLatin1String("detect"), QLatin1String("URL"),
     QLatin1String("what answers there; prints a ready [[service]] block"), &runDetect},
    {QLatin1String("import"), QLatin1String("KIND FILE"),
     QLatin1String("services of Uptime Kuma, Gatus or a CSV, as [[service]] blocks"), &runImport},
    {QLatin1String("export"), QLatin1String("toml|csv"),
     QLatin1String("the services for another computer, without secrets"), &runExport},
    {QLatin1String("watch"), QLatin1String(""), QLatin1String("the engine with no window"),
     &runWatch},
    {QLatin1String("demo-services"), QLatin1String(""), QLatin1String("only the demo's services"),
     &runDemoServices},
    {QLatin1String("config"), QLatin1String("check|path"),
     QLatin1String("name every problem of the configuration; print its folder"), &runConfig},
}};

/// Options that take the next argument as their value, where they stand before the command.
bool takesValue(const QString &option)
{
    return option == QLatin1String("--config") || option == QLatin1String("--log-level");
}

QString overview()
{
    QString text = QStringLiteral(
        "Pulseboard watches bots and real-time services: heartbeats, latency, health.\n\n"
        "Usage:\n"
        "  pulseboard                         the window\n"
        "  pulseboard --demo                  the window, with five simulated services\n");
    for (const Command &command : commands) {
        text +=
            QStringLiteral("  pulseboard %1%2\n")
                .arg(QString(command.name + QLatin1Char(' ') + command.arguments).leftJustified(24),
                     QString(command.help));
    }
    return text + QStringLiteral(
                      "\nOptions:\n"
                      "  --config DIR        folder with pulseboard.toml and everything it keeps\n"
                      "  --log-level LEVEL   debug, info, warning or error\n"
                      "  --version           print the version\n"
                      "  --help              this text; every command has one of its own\n\n"
                      "Example:\n"
                      "  pulseboard check wss://chat.example.net/ws --beats 3");
}

int runWindow(int argc, char **argv, const QStringList &arguments)
{
    CommandLine line(QStringLiteral("window"), QStringLiteral("The window."),
                     QStringLiteral("pulseboard --demo"));
    line.addOption({QStringLiteral("demo"), QStringLiteral("Watch five simulated services.")});
    if (const auto code = line.parse(QStringList{QStringLiteral("window")} + arguments))
        return *code;
    if (!line.arguments().isEmpty()) {
        printError(QStringLiteral("pulseboard: there is no command \"%1\"; see pulseboard --help")
                       .arg(line.arguments().first().left(64)));
        return exitUsage;
    }
    if (const QString why = whyNoDisplay(); !why.isEmpty()) {
        printError(
            QStringLiteral("pulseboard: %1; without a window use: pulseboard watch").arg(why));
        return exitNoDisplay;
    }
    return runGui(
        argc, argv,
        {line.common().folders, line.isSet(QStringLiteral("demo")), line.common().logLevel});
}

} // namespace

Route routeOf(const QStringList &arguments)
{
    QStringList before;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (!argument.startsWith(u'-'))
            return {argument, QStringList{argument} + before + arguments.mid(i + 1)};
        before << argument;
        if (takesValue(argument) && i + 1 < arguments.size())
            before << arguments[++i];
    }
    return {{}, arguments};
}

QString whyNoDisplay()
{
    const QString platform =
        qEnvironmentVariable("QT_QPA_PLATFORM").section(u';', 0, 0).section(u':', 0, 0);
    const bool needsNone =
        platform == QLatin1String("offscreen") || platform == QLatin1String("minimal") ||
        platform == QLatin1String("vnc") || platform == QLatin1String("linuxfb") ||
        platform == QLatin1String("eglfs");
    if (needsNone || !qEnvironmentVariableIsEmpty("DISPLAY"))
        return {};
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (!wayland.isEmpty() && platform != QLatin1String("xcb"))
        return {};
    return QStringLiteral("there is no display");
}

int runProgram(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCoreApplication::setApplicationName(QStringLiteral("pulseboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PULSE_VERSION));
    const Route route = routeOf(arguments);
    if (route.command.isEmpty() && arguments.contains(QLatin1String("--version"))) {
        printOut(QStringLiteral("Pulseboard " PULSE_VERSION));
        return exitGood;
    }
    const bool help =
        arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
    if (route.command == QLatin1String("help") || (route.command.isEmpty() && help)) {
        printOut(overview());
        return exitGood;
    }
    for (const Command &command : commands) {
        if (route.command == command.name) {
            const QCoreApplication application(argc, argv);
            return command.run(route.arguments);
        }
    }
    return runWindow(argc, argv, route.arguments);
}

} // namespace Pulse
