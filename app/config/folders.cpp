// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Pulse {

namespace {

QString xdg(QStandardPaths::StandardLocation location)
{
    const QString base = QStandardPaths::writableLocation(location);
    return base.isEmpty() ? QString() : base + QStringLiteral("/pulseboard");
}

/// QStandardPaths knows no state folder before 6.7; the rule is the same as for the others: a path
/// that is not absolute is ignored (XDG base directories 0.8).
QString xdgState()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(set))
        return QDir::cleanPath(set) + QStringLiteral("/pulseboard");
    if (QStandardPaths::writableLocation(QStandardPaths::HomeLocation).isEmpty())
        return {};
    return QDir::homePath() + QStringLiteral("/.local/state/pulseboard");
}

QString in(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? QString() : folder + u'/' + name;
}

} // namespace

QString Folders::configFile() const
{
    return in(config, QStringLiteral("pulseboard.toml"));
}

QString Folders::logFile() const
{
    return in(state, QStringLiteral("pulseboard.log"));
}

QString Folders::historyFile() const
{
    return in(data, QStringLiteral("history.db"));
}

Folders findFolders(const QString &given)
{
    if (!given.isEmpty()) {
        const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(given));
        return {path, path, path};
    }
    return {xdg(QStandardPaths::GenericConfigLocation), xdg(QStandardPaths::GenericDataLocation),
            xdgState()};
}

QString makeFolder(const QString &path)
{
    if (path.isEmpty())
        return QStringLiteral("there is no home folder to keep it in");
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const QString parent = info.path();
    if (!QDir().mkpath(parent))
        return QStringLiteral("%1 cannot be made").arg(parent);
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkdir(path, ownerOnly) && !QFileInfo(path).isDir())
        return QStringLiteral("%1 cannot be made").arg(path);
    // mkdir's mode is cut by the umask only; set it outright.
    QFile::setPermissions(path, ownerOnly);
    return {};
}

} // namespace Pulse
