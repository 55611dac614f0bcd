// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_watcher.h"

#include "app/config/config_reader.h"

#include <QFileInfo>

namespace Pulse {

ConfigWatcher::ConfigWatcher(ConfigFile file, QObject *parent)
    : QObject(parent), m_file(std::move(file))
{
    using namespace std::chrono_literals;
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, &ConfigWatcher::readAgain);
    const auto touched = [this] {
        watchPaths();
        m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, touched);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, touched);
}

/// A replaced file falls out of the watcher; the folder tells when a new one stands there.
void ConfigWatcher::watchPaths()
{
    const QString path = m_file.path();
    if (path.isEmpty())
        return;
    const QString folder = QFileInfo(path).path();
    for (const QString &wanted : {path, folder}) {
        const bool watched =
            m_watcher.files().contains(wanted) || m_watcher.directories().contains(wanted);
        if (!watched && QFileInfo::exists(wanted))
            m_watcher.addPath(wanted);
    }
}

void ConfigWatcher::start()
{
    watchPaths();
    const std::optional<QByteArray> text = m_file.readText(&m_lastProblem);
    m_hadFile = text.has_value();
    m_lastText = text.value_or(QByteArray());
    ConfigReading reading = m_file.read();
    if (!reading.config) {
        Q_EMIT refused(reading.problems);
        const ConfigFile backup(m_file.backupPath());
        QString problem;
        if (!backup.readText(&problem))
            return;
        reading = backup.read();
        if (!reading.config)
            return;
        reading.problems.prepend({0,
                                  0,
                                  {},
                                  QStringLiteral("the configuration of the last save is used"),
                                  QStringLiteral("correct pulseboard.toml"),
                                  false});
    }
    m_running = *reading.config;
    Q_EMIT changed(m_running, reading.problems);
}

void ConfigWatcher::reload()
{
    m_settle.stop();
    watchPaths();
    const std::optional<QByteArray> text = m_file.readText(&m_lastProblem);
    const bool gone = m_hadFile && !text && m_lastProblem.isEmpty();
    m_lastText = text.value_or(QByteArray());
    const ConfigReading reading = m_file.read();
    if (gone) { // not the same as an empty file: nobody asked to stop watching everything
        Q_EMIT refused({{0,
                         0,
                         {},
                         QStringLiteral("pulseboard.toml is gone"),
                         QStringLiteral("put it back; what ran goes on"),
                         true}});
    } else if (!reading.config) {
        Q_EMIT refused(reading.problems);
    } else if (*reading.config == m_running) {
        m_hadFile = m_hadFile || text.has_value();
        Q_EMIT unchanged(reading.problems);
    } else {
        m_hadFile = text.has_value();
        m_running = *reading.config;
        Q_EMIT changed(m_running, reading.problems);
    }
}

/// The folder is also touched by the log, the databases and editors' own files: only a change of
/// the bytes counts.
void ConfigWatcher::readAgain()
{
    QString problem;
    const QByteArray text = m_file.readText(&problem).value_or(QByteArray());
    if (text != m_lastText || problem != m_lastProblem)
        reload();
}

} // namespace Pulse
