// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <memory>

namespace Pulse::Testing {

inline const QString program = QStringLiteral(PULSE_PROGRAM);

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

/// Runs the program's commands, without a screen and in a folder of their own.
class CliRun {
public:
    CliRun() { ::umask(022); } // a file that others may change is warned of

protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_environment.clear();
    }
    /// Runs to the end; the loopback servers of the test go on meanwhile.
    Ran run(const QStringList &arguments)
    {
        QProcess process;
        start(process, arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000))
            process.kill();
        const bool normal = process.exitStatus() == QProcess::NormalExit;
        return {normal ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    void start(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QString::fromLatin1(name));
        for (auto it = m_environment.cbegin(); it != m_environment.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
    }
    void writeConfig(const QString &text)
    {
        QFile file(m_folder->filePath(QStringLiteral("pulseboard.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
    }
    QStringList config() const { return {QStringLiteral("--config"), m_folder->path()}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QString> m_environment;
};

inline QList<QJsonObject> jsonLines(const QByteArray &text)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    }
    return lines;
}

} // namespace Pulse::Testing
