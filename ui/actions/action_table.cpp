// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Pulse {

namespace {

using Id = ActionId;
using Scope = ActionScope;

constexpr ActionPlaces board{ActionPlace::Board};
constexpr ActionPlaces session{ActionPlace::Session};
constexpr ActionPlaces pages = ActionPlace::Board | ActionPlace::Session;
constexpr ActionPlaces windowed = pages | ActionPlace::Start;
constexpr ActionPlaces anywhere = windowed | ActionPlace::Overlay;

constexpr std::array rows{
    ActionRow{Id::Palette, QT_TRANSLATE_NOOP("Actions", "Find a session or an action…"), "Ctrl+K",
              anywhere, Scope::Program},
    ActionRow{Id::Keys, QT_TRANSLATE_NOOP("Actions", "Show all keys"), "F1", anywhere,
              Scope::Program},
    ActionRow{Id::Filter, QT_TRANSLATE_NOOP("Actions", "Filter sessions"), "/", pages,
              Scope::Program},
    ActionRow{Id::ShowAll, QT_TRANSLATE_NOOP("Actions", "Show all sessions"), "", pages,
              Scope::Program},
    ActionRow{Id::ShowAttention, QT_TRANSLATE_NOOP("Actions", "Show what needs attention"), "",
              pages, Scope::Program},
    ActionRow{Id::ShowIncidents, QT_TRANSLATE_NOOP("Actions", "Show incidents"), "", pages,
              Scope::Program},
    ActionRow{Id::ReconnectDown, QT_TRANSLATE_NOOP("Actions", "Reconnect all that are down"), "",
              pages, Scope::Program},
    ActionRow{Id::AcknowledgeAll, QT_TRANSLATE_NOOP("Actions", "Acknowledge all incidents"), "",
              pages, Scope::Program},
    ActionRow{Id::SilenceAll, QT_TRANSLATE_NOOP("Actions", "Silence all sessions…"), "", pages,
              Scope::Program},
    ActionRow{Id::SortWorstFirst, QT_TRANSLATE_NOOP("Actions", "Sort worst first"), "", pages,
              Scope::Program},
    ActionRow{Id::SortByName, QT_TRANSLATE_NOOP("Actions", "Sort by name"), "", pages,
              Scope::Program},
    ActionRow{Id::SortSlowestFirst, QT_TRANSLATE_NOOP("Actions", "Sort slowest first"), "", pages,
              Scope::Program},
    ActionRow{Id::ShowCards, QT_TRANSLATE_NOOP("Actions", "Show cards"), "1", board,
              Scope::Program},
    ActionRow{Id::ShowRows, QT_TRANSLATE_NOOP("Actions", "Show rows"), "2", board, Scope::Program},
    ActionRow{Id::ShowWall, QT_TRANSLATE_NOOP("Actions", "Show the wall"), "3", board,
              Scope::Program},
    ActionRow{Id::FitTiles, QT_TRANSLATE_NOOP("Actions", "Fit the tiles of the wall"), "F", board,
              Scope::Program},
    ActionRow{Id::LargerTiles, QT_TRANSLATE_NOOP("Actions", "Larger tiles"), "+", board,
              Scope::Program},
    ActionRow{Id::SmallerTiles, QT_TRANSLATE_NOOP("Actions", "Smaller tiles"), "-", board,
              Scope::Program},
    ActionRow{Id::AddSession, QT_TRANSLATE_NOOP("Actions", "Add session…"), "Ctrl+N",
              pages | ActionPlace::Start, Scope::Program},
    ActionRow{Id::PasteAddress, QT_TRANSLATE_NOOP("Actions", "Add the address that was copied…"),
              "Ctrl+V", pages | ActionPlace::Start, Scope::Program},
    ActionRow{Id::Import, QT_TRANSLATE_NOOP("Actions", "Import a list…"), "",
              pages | ActionPlace::Start, Scope::Program},
    ActionRow{Id::Export, QT_TRANSLATE_NOOP("Actions", "Export the sessions…"), "", pages,
              Scope::Program},
    ActionRow{Id::Settings, QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,",
              pages | ActionPlace::Start, Scope::Program},
    ActionRow{Id::Back, QT_TRANSLATE_NOOP("Actions", "Back, or clear selection and filter"), "Esc",
              anywhere, Scope::View},
    ActionRow{Id::FocusNext, QT_TRANSLATE_NOOP("Actions", "To the next, to the previous part"),
              "Tab; Shift+Tab", anywhere, Scope::View},
    ActionRow{Id::MiniWindow, QT_TRANSLATE_NOOP("Actions", "Mini window"), "M", windowed,
              Scope::Program},
    ActionRow{Id::LargerText, QT_TRANSLATE_NOOP("Actions", "Larger text"),
              "Ctrl++; Ctrl+=", anywhere, Scope::Program},
    ActionRow{Id::SmallerText, QT_TRANSLATE_NOOP("Actions", "Smaller text"), "Ctrl+-", anywhere,
              Scope::Program},
    ActionRow{Id::UsualText, QT_TRANSLATE_NOOP("Actions", "Text of the usual size"), "Ctrl+0",
              anywhere, Scope::Program},
    ActionRow{Id::DarkColours, QT_TRANSLATE_NOOP("Actions", "Dark colours"), "", windowed,
              Scope::Program},
    ActionRow{Id::LightColours, QT_TRANSLATE_NOOP("Actions", "Light colours"), "", windowed,
              Scope::Program},
    ActionRow{Id::DesktopColours, QT_TRANSLATE_NOOP("Actions", "Colours as the desktop has them"),
              "", windowed, Scope::Program},
    ActionRow{Id::HighContrast, QT_TRANSLATE_NOOP("Actions", "High contrast"), "", windowed,
              Scope::Program},
    ActionRow{Id::UsualContrast, QT_TRANSLATE_NOOP("Actions", "Usual contrast"), "", windowed,
              Scope::Program},
    ActionRow{Id::DesktopContrast, QT_TRANSLATE_NOOP("Actions", "Contrast as the desktop has it"),
              "", windowed, Scope::Program},
    ActionRow{Id::LessMotion, QT_TRANSLATE_NOOP("Actions", "Reduce motion"), "", windowed,
              Scope::Program},
    ActionRow{Id::UsualMotion, QT_TRANSLATE_NOOP("Actions", "Usual motion"), "", windowed,
              Scope::Program},
    ActionRow{Id::DesktopMotion, QT_TRANSLATE_NOOP("Actions", "Motion as the desktop has it"), "",
              windowed, Scope::Program},
    ActionRow{Id::DesktopLanguage, QT_TRANSLATE_NOOP("Actions", "Language of the desktop"), "",
              windowed, Scope::Program},
    ActionRow{Id::English, QT_TRANSLATE_NOOP("Actions", "Language: English"), "", windowed,
              Scope::Program},
    ActionRow{Id::German, QT_TRANSLATE_NOOP("Actions", "Language: Deutsch"), "", windowed,
              Scope::Program},
    ActionRow{Id::Vietnamese, QT_TRANSLATE_NOOP("Actions", "Language: Tiếng Việt"), "", windowed,
              Scope::Program},
    ActionRow{Id::Quit, QT_TRANSLATE_NOOP("Actions", "Quit Pulseboard"), "Ctrl+Q", anywhere,
              Scope::Program},

    ActionRow{Id::Reconnect, QT_TRANSLATE_NOOP("Actions", "Reconnect"), "R", pages, Scope::Sessions,
              QT_TRANSLATE_NOOP("Actions", "Reconnect %1")},
    ActionRow{Id::Acknowledge, QT_TRANSLATE_NOOP("Actions", "Acknowledge"), "A", pages,
              Scope::Sessions, QT_TRANSLATE_NOOP("Actions", "Acknowledge %1")},
    ActionRow{Id::Note, QT_TRANSLATE_NOOP("Actions", "Acknowledge with a note…"), "", pages,
              Scope::Sessions, QT_TRANSLATE_NOOP("Actions", "Acknowledge %1 with a note…")},
    ActionRow{Id::Silence, QT_TRANSLATE_NOOP("Actions", "Silence…"), "S", pages, Scope::Sessions,
              QT_TRANSLATE_NOOP("Actions", "Silence %1…")},
    ActionRow{Id::Pause, QT_TRANSLATE_NOOP("Actions", "Pause"), "P", pages, Scope::Sessions,
              QT_TRANSLATE_NOOP("Actions", "Pause %1")},
    ActionRow{Id::Resume, QT_TRANSLATE_NOOP("Actions", "Resume"), "P", pages, Scope::Sessions,
              QT_TRANSLATE_NOOP("Actions", "Resume %1")},
    ActionRow{Id::Label, QT_TRANSLATE_NOOP("Actions", "Edit…"), "", pages, Scope::Sessions,
              QT_TRANSLATE_NOOP("Actions", "Edit %1…")},
    ActionRow{Id::CopyAddress, QT_TRANSLATE_NOOP("Actions", "Copy address"), "", pages,
              Scope::Sessions, QT_TRANSLATE_NOOP("Actions", "Copy the address of %1")},
    ActionRow{Id::CopyCurl, QT_TRANSLATE_NOOP("Actions", "Copy as curl"), "", pages,
              Scope::Sessions, QT_TRANSLATE_NOOP("Actions", "Copy %1 as curl")},
    ActionRow{Id::CopyWebsocat, QT_TRANSLATE_NOOP("Actions", "Copy as websocat"), "", pages,
              Scope::Sessions, QT_TRANSLATE_NOOP("Actions", "Copy %1 as websocat")},
    ActionRow{Id::Open,
              QT_TRANSLATE_NOOP("Actions", "Open"),
              "",
              {},
              Scope::Sessions,
              QT_TRANSLATE_NOOP("Actions", "Open %1")},

    ActionRow{Id::NextProblem, QT_TRANSLATE_NOOP("Actions", "Next problem"), "N", board,
              Scope::Program},
    ActionRow{Id::Move, QT_TRANSLATE_NOOP("Actions", "Move"), "Left; Up; Down; Right", board,
              Scope::View},
    ActionRow{Id::MoveEnds, QT_TRANSLATE_NOOP("Actions", "First, last"), "Home; End", board,
              Scope::View},
    ActionRow{Id::MovePages, QT_TRANSLATE_NOOP("Actions", "A page up, down"), "PgUp; PgDown", board,
              Scope::View},
    ActionRow{Id::OpenCurrent, QT_TRANSLATE_NOOP("Actions", "Open the session"), "Return", board,
              Scope::View},
    ActionRow{Id::Select, QT_TRANSLATE_NOOP("Actions", "Select"), "Space", board, Scope::View},
    ActionRow{Id::SelectRange, QT_TRANSLATE_NOOP("Actions", "Select from here to there"),
              "Shift+Up; Shift+Down", board, Scope::View},
    ActionRow{Id::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select all"), "Ctrl+A", board,
              Scope::View},
    ActionRow{Id::SessionMenu, QT_TRANSLATE_NOOP("Actions", "Menu of the session"), "Menu", board,
              Scope::View},

    ActionRow{Id::NextSession, QT_TRANSLATE_NOOP("Actions", "Next session"), "J", session,
              Scope::Program},
    ActionRow{Id::PreviousSession, QT_TRANSLATE_NOOP("Actions", "Previous session"), "K", session,
              Scope::Program},
    ActionRow{Id::TabOverview, QT_TRANSLATE_NOOP("Actions", "Overview"), "Ctrl+1", session,
              Scope::Program},
    ActionRow{Id::TabHeartbeat, QT_TRANSLATE_NOOP("Actions", "Heartbeat"), "Ctrl+2", session,
              Scope::Program},
    ActionRow{Id::TabMessages, QT_TRANSLATE_NOOP("Actions", "Messages"), "Ctrl+3", session,
              Scope::Program},
    ActionRow{Id::TabHealth, QT_TRANSLATE_NOOP("Actions", "Health"), "Ctrl+4", session,
              Scope::Program},
    ActionRow{Id::TabIncidents, QT_TRANSLATE_NOOP("Actions", "Incidents of the session"), "Ctrl+5",
              session, Scope::Program},
    ActionRow{Id::TabSettings, QT_TRANSLATE_NOOP("Actions", "Settings of the session"), "Ctrl+6",
              session, Scope::Program},
    ActionRow{Id::ChartMove, QT_TRANSLATE_NOOP("Actions", "Chart: one heartbeat back, on"),
              "Left; Right", session, Scope::View},
    ActionRow{Id::ChartEnds, QT_TRANSLATE_NOOP("Actions", "Chart: first, newest"), "Home; End",
              session, Scope::View},
    ActionRow{Id::ChartPan, QT_TRANSLATE_NOOP("Actions", "Chart: along the time"),
              "Ctrl+Left; Ctrl+Right", session, Scope::View},
    ActionRow{Id::ChartZoom, QT_TRANSLATE_NOOP("Actions", "Chart: closer, wider"), "+; -", session,
              Scope::View},
    ActionRow{Id::ChartReset, QT_TRANSLATE_NOOP("Actions", "Chart: follow the newest again"), "0",
              session, Scope::View},
};

} // namespace

std::span<const ActionRow> actionTable()
{
    return rows;
}

const ActionRow &actionRow(ActionId id)
{
    const auto *const at =
        std::find_if(rows.begin(), rows.end(), [id](const ActionRow &row) { return row.id == id; });
    Q_ASSERT(at != rows.end()); // a test walks through all of them
    return *at;
}

QList<QKeySequence> actionKeys(const ActionRow &row)
{
    const QString text = QString::fromLatin1(row.keys);
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}

bool isSingleKey(const QKeySequence &key)
{
    if (key.count() != 1 || key[0].keyboardModifiers() != Qt::NoModifier)
        return false;
    return key[0].key() > Qt::Key_Space && key[0].key() <= Qt::Key_AsciiTilde;
}

QString actionText(ActionId id)
{
    return QCoreApplication::translate("Actions", actionRow(id).text);
}

QString actionText(ActionId id, const QString &session)
{
    return QCoreApplication::translate("Actions", actionRow(id).named).arg(session);
}

QString actionKeyText(ActionId id)
{
    const QList<QKeySequence> keys = actionKeys(actionRow(id));
    return keys.isEmpty() ? QString() : keys.constFirst().toString(QKeySequence::NativeText);
}

QString actionMenuText(ActionId id)
{
    const QString key = actionKeyText(id);
    return key.isEmpty() ? actionText(id) : QStringLiteral("%1\t%2").arg(actionText(id), key);
}

QString withKey(const QString &text, ActionId id)
{
    const QString key = actionKeyText(id);
    return key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key);
}

} // namespace Pulse
