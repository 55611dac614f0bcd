// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/export_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Pulse {

namespace {

bool isTheSameFile(const QString &a, const QString &b)
{
    const QFileInfo one(a);
    const QFileInfo other(b);
    return one.absoluteFilePath() == other.absoluteFilePath() ||
           (one.exists() && one.canonicalFilePath() == other.canonicalFilePath());
}

} // namespace

ExportText exportOf(const ConfigFile &file, bool asCsv)
{
    ExportText out;
    const ConfigReading reading = file.read();
    if (!reading.config) {
        out.problem = QStringLiteral("the file has an error; correct it first: ") +
                      problemLine(QStringLiteral("pulseboard.toml"), reading.problems.value(0));
        return out;
    }
    if (reading.config->services.isEmpty()) {
        out.problem = QStringLiteral("there is no service in %1").arg(file.path());
        return out;
    }
    return asCsv ? exportCsv(reading.config->services) : exportToml(reading.config->services);
}

QString writeExport(const ConfigFile &file, const ExportText &made, const QString &path)
{
    if (isTheSameFile(path, file.path()) || isTheSameFile(path, file.backupPath()))
        return QStringLiteral("%1 is the configuration itself; choose another file").arg(path);
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return QStringLiteral("%1 cannot be written: %2").arg(path, out.errorString());
    const bool ownerOnly = out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!ownerOnly || out.write(made.text) != made.text.size() || !out.commit())
        return QStringLiteral("%1 was not written: %2").arg(path, out.errorString());
    return {};
}

} // namespace Pulse
