// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pulse {

/// Where the program keeps its files. With --config DIR everything is in DIR; else the XDG folders
/// (config, data, state). A path is empty when the environment gives no place for it (no HOME):
/// then the program runs and says what is not saved (F52).
struct Folders {
    QString config; ///< pulseboard.toml
    QString data;   ///< history.db, alerts.db
    QString state;  ///< pulseboard.log

    [[nodiscard]] QString configFile() const;
    [[nodiscard]] QString logFile() const;
    [[nodiscard]] QString historyFile() const;

    friend bool operator==(const Folders &, const Folders &) = default;
};

/// `given` is the argument of --config, absolute or relative to the working folder; empty: XDG.
[[nodiscard]] Folders findFolders(const QString &given);

/// Makes the folder with mode 0700 (S10); one that is there keeps its mode. Returns the problem, or
/// nothing.
[[nodiscard]] QString makeFolder(const QString &path);

} // namespace Pulse
