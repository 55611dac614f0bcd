// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit_log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace Pulse {

namespace {

QJsonObject begun(quint64 id, const ServiceAction &action, milliseconds wall)
{
    return {{QStringLiteral("time"),
             QDateTime::fromMSecsSinceEpoch(wall.count(), Qt::UTC).toString(Qt::ISODateWithMs)},
            {QStringLiteral("id"), static_cast<qint64>(id)},
            {QStringLiteral("user"), systemUser()},
            {QStringLiteral("service"), action.service.value},
            {QStringLiteral("action"), serviceActionName(action.verb)},
            {QStringLiteral("job"), action.job.left(100)}};
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString systemUser()
{
    passwd entry{};
    passwd *found = nullptr;
    QByteArray buffer(16 * 1024, '\0');
    ::getpwuid_r(::getuid(), &entry, buffer.data(), static_cast<size_t>(buffer.size()), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(::getuid());
}

bool AuditLog::asked(quint64 id, const ServiceAction &action, milliseconds wall)
{
    QJsonObject line = begun(id, action, wall);
    line.insert(QStringLiteral("state"), QStringLiteral("asked"));
    return append(lineOf(line));
}

bool AuditLog::ended(const ServiceActionResult &result, milliseconds wall)
{
    QJsonObject line = begun(result.id, result.action, wall);
    line.insert(QStringLiteral("state"), serviceActionOutcomeName(result.outcome));
    line.insert(QStringLiteral("http"), result.httpStatus);
    line.insert(QStringLiteral("answer"), result.words);
    if (result.round) {
        const CheckRound &round = *result.round;
        line.insert(QStringLiteral("round"),
                    QJsonObject{{QStringLiteral("total"), round.total},
                                {QStringLiteral("healthy"), round.healthy},
                                {QStringLiteral("warning"), round.warning},
                                {QStringLiteral("critical"), round.critical},
                                {QStringLiteral("reconnected"), round.reconnected},
                                {QStringLiteral("notified"), round.notified}});
    }
    return append(lineOf(line));
}

bool AuditLog::append(const QByteArray &line)
{
    QDir().mkpath(QFileInfo(m_path).path());
    const int file = ::open(QFile::encodeName(m_path).constData(),
                            O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    // One write: lines of two programs do not mix.
    const bool written = file >= 0 &&
                         ::write(file, line.constData(), static_cast<size_t>(line.size())) ==
                             static_cast<ssize_t>(line.size()) &&
                         ::fsync(file) == 0;
    const int error = errno;
    if (file >= 0)
        ::close(file);
    if (!written)
        m_problem = QStringLiteral("%1 cannot be written: %2")
                        .arg(m_path, QString::fromLocal8Bit(std::strerror(error)));
    return written;
}

} // namespace Pulse
