// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace Pulse {

/// The real program, `pulseboard watch --format json`, with a configuration of its own; what it
/// says is kept and waited for.
class WatchStream final {
public:
    using Wanted = std::function<bool(const QJsonObject &line)>;

    /// `services`: the [[service]] blocks of a pulseboard.toml.
    explicit WatchStream(const QString &services);
    ~WatchStream();
    Q_DISABLE_COPY_MOVE(WatchStream)

    /// The first line after the ones already waited for that is wanted; an empty object when none
    /// came in time. Lines before it are passed over.
    [[nodiscard]] QJsonObject next(const Wanted &wanted);
    /// A status line with this status, and this rule among its reasons (any when empty).
    [[nodiscard]] QJsonObject nextStatus(const QString &status, const QString &rule = {});
    /// The newest line of this type among those waited for and passed over.
    [[nodiscard]] QJsonObject lastOf(const QString &type) const;
    /// Its last words and lines, for a failed test.
    [[nodiscard]] QString said();
    /// Asked to end by SIGTERM; its exit code, or -1 when it did not end.
    [[nodiscard]] int end();

private:
    void read();

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_rest;
    QList<QJsonObject> m_lines;
    qsizetype m_passed = 0;
};

/// From one line to the other, by the program's own times, in ms.
[[nodiscard]] qint64 msBetween(const QJsonObject &first, const QJsonObject &second);
/// The reason of a status line that has this rule; empty when there is none.
[[nodiscard]] QJsonObject reasonIn(const QJsonObject &statusLine, const QString &rule);

} // namespace Pulse
