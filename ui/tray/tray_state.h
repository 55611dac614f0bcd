// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "models/session/ids.h"
#include "models/session/status.h"

#include <QList>
#include <QString>

namespace Pulse {

/// What the tray icon looks like: its shape says it, not only its colour.
enum class TrayGlyph : quint8 { Fine, Warning, Critical, Offline, Paused, ThisComputerOffline };

/// One session of the tray's menu.
struct TrayEntry {
    SessionId id;
    Status status = Status::Warning;
    QString name;  ///< plain text, hostile
    QString since; ///< "1 m 34 s"

    friend bool operator==(const TrayEntry &, const TrayEntry &) = default;
};

/// All that the tray shows.
struct TrayState {
    static constexpr int EntriesShown = 6;

    TrayGlyph glyph = TrayGlyph::Fine;
    QString headline;         ///< "4 of 12 need attention"
    QString line;             ///< "1 critical, 1 offline, 2 warnings"; may be empty
    QString tooltip;          ///< two lines of plain text
    QList<TrayEntry> entries; ///< needing attention, worst first, then the newest
    int more = 0;             ///< needing attention, but not among the entries
    QList<SessionId> down;    ///< critical and offline
    bool anyUnseen = false;   ///< something that nobody has acknowledged needs attention
    bool muted = false;       ///< nobody is told about any session
    QString mutedUntil;       ///< "Alerts are silenced until 15:30"; empty unless muted

    friend bool operator==(const TrayState &, const TrayState &) = default;
};

/// Pure but for reading the store.
[[nodiscard]] TrayState trayState(const SessionStore &store, bool thisComputerOffline);

} // namespace Pulse
