// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_file.h"

#include "app/config/config_reader.h"
#include "app/config/config_schema.h"
#include "app/config/folders.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Pulse {

namespace {

/// QSaveFile syncs the file; the rename itself is only on the disk when its folder is (F55).
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path)
#endif
}

QString writeWhole(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString());
    const bool ownerOnly = file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool written = ownerOnly && file.write(text) == text.size();
    if (!written || !file.commit())
        return QStringLiteral("%1 was not written; is the disk full?").arg(path);
    return {};
}

ConfigProblem unreadable(const QString &what)
{
    return {0, 0, {}, what, QStringLiteral("check the file and its permissions"), true};
}

} // namespace

std::optional<QByteArray> ConfigFile::readText(QString *problem) const
{
    problem->clear();
    const QFileInfo info(m_path);
    if (m_path.isEmpty() || (!info.exists() && !info.isSymLink()))
        return std::nullopt;
    if (!info.isFile()) { // a folder, or a pipe that would block
        *problem = QStringLiteral("%1 is not a file").arg(m_path);
        return std::nullopt;
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = QStringLiteral("%1 cannot be read: %2").arg(m_path, file.errorString());
        return std::nullopt;
    }
    // One more than allowed tells that there is more. Not in one read: it would take, and keep, all
    // that is allowed.
    QByteArray text = file.read(std::min<qint64>(file.size(), maxConfigBytes) + 1);
    text.squeeze();
    return text;
}

ConfigReading ConfigFile::read() const
{
    QString problem;
    const std::optional<QByteArray> text = readText(&problem);
    if (!problem.isEmpty())
        return {std::nullopt, {unreadable(problem)}};
    ConfigReading reading = readConfig(text.value_or(QByteArray()));
    const QFile::Permissions mode = QFile::permissions(m_path);
    if (text && (mode & (QFile::WriteGroup | QFile::WriteOther))) {
        reading.problems.prepend({0,
                                  0,
                                  {},
                                  QStringLiteral("other users may change the file"),
                                  QStringLiteral("chmod 600 it"),
                                  false});
    }
    return reading;
}

QString ConfigFile::write(const QByteArray &text) const
{
    const QString folder = QFileInfo(m_path).path();
    if (m_path.isEmpty())
        return QStringLiteral("there is no home folder to keep it in");
    if (const QString problem = makeFolder(folder); !problem.isEmpty())
        return problem;
    QString problem;
    const std::optional<QByteArray> before = readText(&problem);
    if (before && *before != text)
        problem = writeWhole(backupPath(), *before);
    if (!problem.isEmpty())
        return problem;
    problem = writeWhole(m_path, text);
    syncFolder(folder);
    return problem;
}

ConfigEdit ConfigFile::edited(const std::function<ConfigEdit(const QByteArray &)> &edit) const
{
    constexpr int tries = 5;
    for (int i = 0; i < tries; ++i) {
        QString problem;
        const std::optional<QByteArray> before = readText(&problem);
        if (!problem.isEmpty())
            return {std::nullopt, problem};
        ConfigEdit result = edit(before.value_or(QByteArrayLiteral("version = 1\n")));
        if (!result.text)
            return result;
        if (readText(&problem) != before) // an edit of a large file takes its time
            continue;
        if (problem = write(*result.text); !problem.isEmpty())
            return {std::nullopt, problem};
        return result;
    }
    return {std::nullopt,
            QStringLiteral("%1 is being written all the time by another program").arg(m_path)};
}

ConfigEdit ConfigFile::saveService(const ServiceSettings &service) const
{
    return edited([&](const QByteArray &text) { return withService(text, service); });
}

ConfigEdit ConfigFile::removeService(const ServiceId &id) const
{
    return edited([&](const QByteArray &text) { return withoutService(text, id); });
}

} // namespace Pulse
