// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/folders.h"

#include <QString>
#include <QThread>

namespace Pulse {

/// Takes over Qt's messages: warnings and worse go to stderr at once, but those about sessions
/// (category pulseboard.session); everything of the level and above goes into pulseboard.log (5
/// MiB, three older ones, mode 0600), written on a thread of its own. When the file cannot be
/// written, that is told once on stderr and the program goes on (F51, F52).
/// One object in a process; ends after every thread that may log, and before the application.
class Logging final {
public:
    /// `level`: debug, info, warning or error; empty: info.
    Logging(const Folders &folders, const QString &level);
    ~Logging();
    Q_DISABLE_COPY_MOVE(Logging)

private:
    QThread m_thread;
};

/// What may be written of a message: one line, without passwords in addresses, queries, webhook
/// addresses and bearer tokens (S01).
[[nodiscard]] QString redacted(const QString &message);

} // namespace Pulse
