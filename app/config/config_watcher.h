// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_file.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Pulse {

/// Keeps the running configuration in step with the file. Watches the file and its folder, because
/// editors replace files; waits until 200 ms passed without a further change. A broken file leaves
/// the running configuration alone. Thread: the owner's, which should be the GUI or main thread.
class ConfigWatcher final : public QObject {
    Q_OBJECT
public:
    explicit ConfigWatcher(ConfigFile file, QObject *parent = nullptr);

    /// Reads the file for the first time and begins to watch it. When it is broken, the backup of
    /// the last save stands in, and a warning says so (F54); when that is broken too, nothing runs.
    void start();
    /// Reads again now (SIGHUP), even if the bytes are the same.
    void reload();

    [[nodiscard]] const Config &running() const { return m_running; }
    [[nodiscard]] const ConfigFile &file() const { return m_file; }

Q_SIGNALS:
    /// A good file was read and differs from what runs; also once after start().
    void changed(const Pulse::Config &config, const Pulse::ConfigProblems &warnings);
    /// The file is broken; what ran goes on.
    void refused(const Pulse::ConfigProblems &problems);
    /// Good, and the same as what runs (after reload() or a change of a comment).
    void unchanged(const Pulse::ConfigProblems &warnings);

private:
    void readAgain();
    void watchPaths();

    ConfigFile m_file;
    Config m_running;
    QByteArray m_lastText;
    QString m_lastProblem;
    bool m_hadFile = false;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;
};

} // namespace Pulse
