// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Pulse {

/// Why history is not being saved. Monitoring does not depend on it.
enum class HistoryFault : quint8 {
    None,
    NoPlace,    ///< no folder to keep it in
    CannotOpen, ///< not there and cannot be made, not readable, not writable
    Full,       ///< the disk is, or the file's own limit is reached
    Busy,       ///< another program locks the file for longer than it may take
    Damaged,    ///< it was moved aside, and that failed, or the new one is damaged, too
    Newer,      ///< a later version of Pulseboard made it
    Other,
};

struct HistoryTrouble {
    HistoryFault fault = HistoryFault::None;
    QString path;
    QString words; ///< the system's or SQLite's own

    [[nodiscard]] explicit operator bool() const { return fault != HistoryFault::None; }
    friend bool operator==(const HistoryTrouble &, const HistoryTrouble &) = default;
};

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::HistoryTrouble)
