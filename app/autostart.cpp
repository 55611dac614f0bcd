// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace Pulse::Autostart {

namespace {

QString entryPath()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return config.isEmpty()
               ? QString()
               : config + QStringLiteral("/autostart/org.pulseboard.Pulseboard.desktop");
}

/// Quoted as the Desktop Entry Specification wants it for Exec: the argument, then the string.
QString quotedExec(const QString &path)
{
    QString out(u'"');
    for (const QChar c : path) {
        if (c.unicode() < 0x20)
            continue; // a line break would begin a key of its own
        if (c == u'"' || c == u'`' || c == u'$')
            out += QLatin1String("\\\\");
        else if (c == u'\\')
            out += QLatin1String("\\\\\\");
        else if (c == u'%')
            out += u'%';
        out += c;
    }
    return out + u'"';
}

} // namespace

QByteArray entryFor(const QString &program)
{
    return "[Desktop Entry]\nType=Application\nName=Pulseboard\nIcon=org.pulseboard.Pulseboard\n"
           "Exec=" +
           quotedExec(program).toUtf8() + "\nTerminal=false\nX-GNOME-Autostart-enabled=true\n";
}

bool isOn()
{
    QFile file(entryPath());
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains("\nHidden=true");
}

QString set(bool on)
{
    const QString path = entryPath();
    if (path.isEmpty())
        return QCoreApplication::translate("Autostart", "There is no home folder to keep it in.");
    if (!on) {
        if (!QFile::exists(path) || QFile::remove(path))
            return {};
        return QCoreApplication::translate("Autostart", "%1 cannot be deleted.").arg(path);
    }
    QSaveFile file(path);
    const bool made = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly);
    const QByteArray entry = entryFor(QCoreApplication::applicationFilePath());
    if (made && file.write(entry) == entry.size() && file.commit())
        return {};
    return QCoreApplication::translate("Autostart", "%1 cannot be written: %2")
        .arg(path, file.errorString());
}

} // namespace Pulse::Autostart
