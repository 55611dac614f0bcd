// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_editor.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Pulse {

/// pulseboard.toml on disk. Blocking, for small files only; any thread.
class ConfigFile final {
public:
    explicit ConfigFile(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString backupPath() const { return m_path + QStringLiteral(".bak"); }

    /// A missing file is a good empty configuration. One that cannot be read is a fatal problem.
    /// Also tells (as a warning) when others may write the file.
    [[nodiscard]] ConfigReading read() const;
    /// The bytes; nothing when there is no file or it cannot be read, then `problem` says which:
    /// empty for no file.
    [[nodiscard]] std::optional<QByteArray> readText(QString *problem) const;

    /// Writes all of it or nothing: the old or the new text is on the disk whatever happens (F55).
    /// Folder 0700, file 0600 (S10); the text before it stands in pulseboard.toml.bak. A link is
    /// followed, not replaced. Returns the problem, or nothing.
    [[nodiscard]] QString write(const QByteArray &text) const;

    /// Reads, edits, writes; again from the file as it is, when another program wrote meanwhile.
    /// `commentsLost` of the edit tells whether comments could be kept.
    [[nodiscard]] ConfigEdit
    edited(const std::function<ConfigEdit(const QByteArray &)> &edit) const;
    [[nodiscard]] ConfigEdit saveService(const ServiceSettings &service) const;
    [[nodiscard]] ConfigEdit removeService(const ServiceId &id) const;

private:
    QString m_path;
};

} // namespace Pulse
