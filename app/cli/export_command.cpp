// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "app/cli/command_line.h"
#include "app/cli/text_lines.h"
#include "app/config/config_file.h"
#include "app/config/export_file.h"

namespace Pulse {

int runExport(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("export toml|csv"),
        QStringLiteral("Prints the services of pulseboard.toml for another computer: as "
                       "[[service]] blocks, or as a CSV that import csv reads. What "
                       "looks like a secret is left out and named; references as "
                       "secret:NAME stay. Exits with 0 written, 1 not, 2 bad "
                       "arguments."),
        QStringLiteral("pulseboard export csv --output services.csv"));
    line.addOption({QStringLiteral("output"), QStringLiteral("Write into this file instead."),
                    QStringLiteral("FILE")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList given = line.arguments();
    const bool csv = given.value(0) == QLatin1String("csv");
    if (given.size() != 1 || (!csv && given.constFirst() != QLatin1String("toml"))) {
        printError(
            QStringLiteral("pulseboard: say what it shall be, as: export toml, or export csv "
                           "--output services.csv"));
        return exitUsage;
    }
    const ConfigFile file(line.common().folders.configFile());
    const QString output = line.value(QStringLiteral("output"));
    const ExportText made = exportOf(file, csv);
    const QString problem = made.problem.isEmpty() && !output.isEmpty()
                                ? writeExport(file, made, output)
                                : made.problem;
    if (!problem.isEmpty()) {
        printError(TextLines::harmless(
            QStringLiteral("pulseboard: nothing was exported: ") + problem, 500));
        return exitFailed;
    }
    for (const QString &left : made.left)
        printError(TextLines::harmless(QStringLiteral("pulseboard: left out: ") + left, 500));
    if (output.isEmpty())
        printOut(QString::fromUtf8(made.text).trimmed());
    return exitGood;
}

} // namespace Pulse
