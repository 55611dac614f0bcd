// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QObject>
#include <QString>

namespace Pulse {

/// A file of lines that starts anew when it is full and keeps three older ones (name.1 the newest).
/// Mode 0600, also after rotation (S10). Thread: the one that it lives on.
class LogFile final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 defaultLimit = 5 * 1024 * 1024;
    static constexpr int kept = 3;

    /// `limit` in bytes, at least one line is always written. The folder is made when missing.
    explicit LogFile(QString path, qint64 limit = defaultLimit);

public Q_SLOTS:
    void write(const QString &line);

Q_SIGNALS:
    /// Once for each spell in which nothing could be written.
    void failed(const QString &why);

private:
    bool open();
    void rotate();
    void giveUp(const QString &why);

    QString m_path;
    qint64 m_limit;
    QFile m_file;
    bool m_failing = false;
};

} // namespace Pulse
