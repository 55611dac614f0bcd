// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>

namespace Pulse {

/// Everything that a key, a menu or the palette can ask for. A new one is one name here and one row
/// in action_table.cpp; it is told to nobody until somebody binds it (ui/actions/actions.h).
enum class ActionId : quint8 {
    Palette,
    Filter,
    Keys,
    ShowAll,
    ShowAttention,
    ShowIncidents,
    ReconnectDown,
    AcknowledgeAll,
    SilenceAll,
    SortWorstFirst,
    SortByName,
    SortSlowestFirst,
    ShowCards,
    ShowRows,
    ShowWall,
    FitTiles,
    LargerTiles,
    SmallerTiles,
    MiniWindow,
    DarkColours,
    LightColours,
    DesktopColours,
    DesktopContrast,
    DesktopMotion,
    HighContrast,
    UsualContrast,
    LessMotion,
    UsualMotion,
    LargerText,
    SmallerText,
    UsualText,
    DesktopLanguage,
    English,
    German,
    Vietnamese,
    AddSession,
    PasteAddress,
    Import,
    Export,
    Settings,
    Quit,
    NextProblem,
    Open,
    Reconnect,
    Acknowledge,
    Note,
    Silence,
    Pause,
    Resume,
    Label,
    CopyAddress,
    CopyCurl,
    CopyWebsocat,
    NextSession,
    PreviousSession,
    TabOverview,
    TabHeartbeat,
    TabMessages,
    TabHealth,
    TabIncidents,
    TabSettings,
    // Keys that the views handle themselves; they stand here to be told.
    Back,
    FocusNext,
    Move,
    MoveEnds,
    MovePages,
    OpenCurrent,
    Select,
    SelectRange,
    SelectAll,
    SessionMenu,
    ChartMove,
    ChartEnds,
    ChartPan,
    ChartZoom,
    ChartReset,
};

/// Where in the window an action works.
enum class ActionPlace : quint8 {
    Board = 1,   ///< the sessions are shown
    Session = 2, ///< one session is open
    Start = 4,   ///< there is no session yet
    Overlay = 8, ///< the palette or the list of keys lies over the others
};
Q_DECLARE_FLAGS(ActionPlaces, ActionPlace)
Q_DECLARE_OPERATORS_FOR_FLAGS(ActionPlaces)

/// What an action is about.
enum class ActionScope : quint8 {
    Program,  ///< the window or all sessions
    Sessions, ///< the chosen sessions, the open one, or one that is named in the palette
    View,     ///< a key of a view: told, never run from here
};

struct ActionRow {
    ActionId id;
    const char *text;    ///< of context "Actions"; a verb, "…" when a question follows
    const char *keys;    ///< portable, "; " between several; empty: none
    ActionPlaces places; ///< where its keys work
    ActionScope scope;
    const char *named = ""; ///< the same about one session, "Reconnect %1"
};

/// The one source of keys, menus, the list of keys and the palette, in the order they are told.
[[nodiscard]] std::span<const ActionRow> actionTable();
[[nodiscard]] const ActionRow &actionRow(ActionId id);

[[nodiscard]] QList<QKeySequence> actionKeys(const ActionRow &row);
/// Plain letters and signs, which work only while nobody types. Not Enter, Esc, arrows, F1.
[[nodiscard]] bool isSingleKey(const QKeySequence &key);

/// The words in the language of the program.
[[nodiscard]] QString actionText(ActionId id);
/// "Reconnect Discord relay"; only for actions about sessions.
[[nodiscard]] QString actionText(ActionId id, const QString &session);
/// Its first key as the platform writes it; empty without one.
[[nodiscard]] QString actionKeyText(ActionId id);
/// For a menu: the words, and the key at the right.
[[nodiscard]] QString actionMenuText(ActionId id);
/// For a tip: "Reconnect Discord relay (R)".
[[nodiscard]] QString withKey(const QString &text, ActionId id);

} // namespace Pulse
