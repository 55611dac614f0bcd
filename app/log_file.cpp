// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_file.h"

#include "app/config/folders.h"

#include <QFileInfo>

namespace Pulse {

LogFile::LogFile(QString path, qint64 limit) : m_path(std::move(path)), m_limit(limit)
{
}

bool LogFile::open()
{
    if (m_file.isOpen())
        return true;
    if (const QString problem = makeFolder(QFileInfo(m_path).path()); !problem.isEmpty()) {
        giveUp(problem);
        return false;
    }
    m_file.setFileName(m_path);
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::Append;
    if (!m_file.open(mode, ownerOnly) || !m_file.setPermissions(ownerOnly)) {
        giveUp(QStringLiteral("%1 cannot be written: %2").arg(m_path, m_file.errorString()));
        return false;
    }
    return true;
}

void LogFile::rotate()
{
    m_file.close();
    const auto name = [this](int number) {
        return QStringLiteral("%1.%2").arg(m_path).arg(number);
    };
    QFile::remove(name(kept));
    for (int number = kept - 1; number >= 1; --number)
        QFile::rename(name(number), name(number + 1));
    QFile::rename(m_path, name(1));
}

void LogFile::write(const QString &line)
{
    if (m_path.isEmpty() || !open())
        return;
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_file.size() > 0 && m_file.size() + bytes.size() > m_limit) {
        rotate();
        if (!open())
            return;
    }
    if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        m_file.close(); // a full disk: tried again with the next line
        giveUp(QStringLiteral("%1 was not written; is the disk full?").arg(m_path));
        return;
    }
    m_failing = false;
}

void LogFile::giveUp(const QString &why)
{
    if (!std::exchange(m_failing, true))
        Q_EMIT failed(why);
}

} // namespace Pulse
