// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_command.h"

#include "app/cli/command_line.h"
#include "app/cli/text_lines.h"
#include "app/config/config_file.h"
#include "app/config/import_gatus.h"
#include "app/config/import_list.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Pulse {

namespace {

const QByteArray noServices = QByteArrayLiteral("version = 1\n");

using ImportReader = ImportList (*)(const QByteArray &, const QList<ServiceSettings> &);

/// Null for a kind that is not known.
ImportReader readerOf(const QString &kind)
{
    if (kind == QLatin1String("uptime-kuma"))
        return &importUptimeKuma;
    if (kind == QLatin1String("gatus"))
        return &importGatus;
    return kind == QLatin1String("csv") ? &importCsv : nullptr;
}

std::optional<QByteArray> listBytes(const QString &path)
{
    QFile list(path);
    if (!QFileInfo(path).isFile() || !list.open(QIODevice::ReadOnly)) {
        printError(QStringLiteral("pulseboard: %1 cannot be read: %2")
                       .arg(path, QFileInfo(path).isFile() ? list.errorString()
                                                           : QStringLiteral("it is not a file")));
        return std::nullopt;
    }
    return list.read(maxImportBytes + 1);
}

/// Says on stderr what becomes of the rows that are not added whole; true when all are.
bool tellRows(const ImportList &list)
{
    if (!list.note.isEmpty())
        printError(TextLines::harmless(QStringLiteral("pulseboard: ") + list.note, 500));
    for (const ImportRow &row : list.rows) {
        const QString name = row.name.isEmpty() ? row.address : row.name;
        if (!row.form.service)
            printError(TextLines::harmless(
                QStringLiteral("pulseboard: not added: %1: %2").arg(name, row.problem), 500));
        else if (!row.note.isEmpty())
            printError(
                TextLines::harmless(QStringLiteral("pulseboard: %1: %2").arg(name, row.note), 500));
    }
    return std::all_of(list.rows.cbegin(), list.rows.cend(),
                       [](const ImportRow &row) { return row.form.service.has_value(); });
}

int writeServices(const ConfigFile &file, const QList<ServiceSettings> &services)
{
    QString problem;
    const QByteArray before = file.readText(&problem).value_or(noServices);
    if (problem.isEmpty()) {
        const ConfigEdit edit = withNewServices(before, services);
        problem = edit.text ? file.write(*edit.text) : edit.problem;
    }
    if (!problem.isEmpty()) {
        printError(QStringLiteral("pulseboard: nothing was written: ") + problem);
        return exitFailed;
    }
    printError(QStringLiteral("pulseboard: added %1 to %2").arg(services.size()).arg(file.path()));
    return exitGood;
}

} // namespace

int runImport(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("import uptime-kuma|gatus|csv FILE"),
        QStringLiteral("Reads a list of another program and prints its entries as "
                       "[[service]] blocks: a backup of Uptime Kuma, the "
                       "config.yaml of Gatus, or a CSV, which names its columns in the first row: "
                       "url, name, group, tags, heartbeat.interval or any other key. "
                       "Exits with 0 all entries, 1 only some or none, 2 bad "
                       "arguments."),
        QStringLiteral("pulseboard import uptime-kuma backup.json --write"));
    line.addOption(
        {QStringLiteral("write"), QStringLiteral("Add them to pulseboard.toml, with a backup.")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList given = line.arguments();
    const auto read = readerOf(given.value(0));
    if (given.size() != 2 || !read) {
        printError(QStringLiteral("pulseboard: say what it is and the file, as: import "
                                  "uptime-kuma backup.json, import gatus config.yaml, or import "
                                  "csv list.csv"));
        return exitUsage;
    }
    const std::optional<QByteArray> bytes = listBytes(given.at(1));
    if (!bytes)
        return exitFailed;
    const ConfigFile file(line.common().folders.configFile());
    const ConfigReading reading = file.read();
    const QList<ServiceSettings> known =
        reading.config ? reading.config->services : QList<ServiceSettings>();
    const ImportList list = read(*bytes, known);
    if (!list.problem.isEmpty()) {
        printError(QStringLiteral("pulseboard: %1: ").arg(given.at(1)) +
                   TextLines::harmless(list.problem, 500));
        return exitFailed;
    }
    const bool whole = tellRows(list);
    const QList<ServiceSettings> services = list.services();
    int code = whole && !services.isEmpty() ? exitGood : exitFailed;
    if (line.isSet(QStringLiteral("write")))
        return services.isEmpty() ? exitFailed : std::max(code, writeServices(file, services));
    const ConfigEdit edit = withNewServices(noServices, services);
    if (edit.text)
        printOut(QString::fromUtf8(edit.text->mid(noServices.size())).trimmed());
    return code;
}

} // namespace Pulse
