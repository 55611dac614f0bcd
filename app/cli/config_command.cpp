// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/config_command.h"

#include "app/cli/command_line.h"
#include "app/config/config_file.h"

#include <QFileInfo>

namespace Pulse {

namespace {

int checkFile(const ConfigFile &file)
{
    const ConfigReading reading = file.read();
    for (const ConfigProblem &problem : reading.problems)
        printOut(problemLine(file.path(), problem));
    if (!reading.config)
        return exitFailed;
    if (!QFileInfo::exists(file.path())) {
        printOut(QStringLiteral("%1 is not there yet: nothing is watched").arg(file.path()));
        return exitGood;
    }
    printOut(QStringLiteral("%1: good, %2 services, %3 channels")
                 .arg(file.path())
                 .arg(reading.config->services.size())
                 .arg(reading.config->channels.size()));
    return exitGood;
}

} // namespace

int runConfig(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("config check|path"),
        QStringLiteral("check: name every problem of pulseboard.toml with line and key. "
                       "path: print the folder it is in."),
        QStringLiteral("pulseboard config check --config ~/bots"));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList what = line.arguments();
    const Folders folders = line.common().folders;
    if (what == QStringList{QStringLiteral("path")}) {
        printOut(folders.config);
        return folders.config.isEmpty() ? exitFailed : exitGood;
    }
    if (what == QStringList{QStringLiteral("check")})
        return checkFile(ConfigFile(folders.configFile()));
    printError(QStringLiteral("pulseboard: say config check or config path"));
    return exitUsage;
}

} // namespace Pulse
