// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_trouble.h"

#include <QLockFile>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

class QSqlError;

namespace Pulse {

struct HistoryLimits {
    std::chrono::milliseconds busy{200}; ///< waits so long for another program's lock
    qint64 bytes = qint64{4} << 30;      ///< the file grows no further
    qint64 checked = qint64{64} << 20;   ///< up to this size the whole file is checked at opening
};

/// history.db: opened, checked, brought to the present schema (user_version), and kept by one
/// program at a time: the others only read it (history.db.lock). WAL, synchronous NORMAL: what was
/// committed survives the end of the program in any way, and a power cut may cost the last seconds.
/// A damaged file is moved aside, never deleted; three times, then a person must look. Thread: the
/// one that opens it.
class HistoryFile final {
public:
    /// `path` may be inMemory(): then nothing is kept beyond the object. Empty: there is no place.
    explicit HistoryFile(QString path, HistoryLimits limits = {});
    ~HistoryFile();
    Q_DISABLE_COPY_MOVE(HistoryFile)

    [[nodiscard]] static QString inMemory() { return QStringLiteral(":memory:"); }
    static constexpr int schemaVersion = 1;

    /// Opens it if it is not open, and takes the lock if it is free. What stands in the way comes
    /// back; None, too, when another program keeps the file.
    [[nodiscard]] HistoryTrouble open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    /// This program is the one that writes.
    [[nodiscard]] bool isKeeper() const { return m_keeper; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Another number each time it is opened: it may be another file.
    [[nodiscard]] int generation() const { return m_generation; }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    /// What an error of a query on database() means. A damaged file is closed and moved aside: the
    /// next open() begins a new one.
    [[nodiscard]] HistoryTrouble failed(const QSqlError &error);
    /// The names of files that were moved aside since the last call.
    [[nodiscard]] QStringList takeMovedAside();

private:
    [[nodiscard]] HistoryTrouble lock();
    [[nodiscard]] HistoryTrouble prepare();
    [[nodiscard]] HistoryTrouble migrate();
    [[nodiscard]] HistoryTrouble check();
    [[nodiscard]] HistoryTrouble checkSchema();
    [[nodiscard]] bool makeOwnFile(QString &problem) const;
    bool moveAside();
    [[nodiscard]] bool diskIsFull() const;

    QString m_path;
    HistoryLimits m_limits;
    QString m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<QLockFile> m_lock;
    bool m_keeper = false;
    int m_generation = 0;
    QStringList m_movedAside;
    int m_timesMoved = 0;
};

} // namespace Pulse
