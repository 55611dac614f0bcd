// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the window do; which there are, and their keys: ui/actions/action_table.cpp.
#include "models/detect/detect_address.h"
#include "ui/actions/command_palette.h"
#include "ui/actions/key_list.h"
#include "ui/board/board_page.h"
#include "ui/detail/copy_command.h"
#include "ui/main_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace Pulse {

using Id = ActionId;

ActionPlace MainWindow::placeNow() const
{
    if (m_palette->isVisible() || m_keys->isVisible())
        return ActionPlace::Overlay;
    if (m_pages->currentWidget() == m_board)
        return ActionPlace::Board;
    return m_detail && m_pages->currentWidget() == m_detail ? ActionPlace::Session
                                                            : ActionPlace::Start;
}

void MainWindow::settlePlace()
{
    m_actions.setPlace(placeNow());
}

void MainWindow::bindProgram()
{
    const auto search = [this] {
        m_keys->dismiss();
        m_palette->toggle(m_shown);
    };
    m_actions.bind(Id::Palette, search);
    m_sidebar->offerSearch();
    connect(m_sidebar, &Sidebar::searchAsked, this, search);
    m_actions.bind(Id::Keys, [this] {
        m_palette->dismiss();
        m_keys->toggle();
    });
    m_actions.bind(Id::Quit, [this] { Q_EMIT quitAsked(); });
    m_actions.bind(Id::Filter, [this] {
        showBoard();
        m_board->focusFilter();
    });
    m_actions.bind(Id::ShowAll, [this] {
        showBoard();
        m_board->choose({});
    });
    m_actions.bind(Id::ShowAttention, [this] { showAttention(); });
    m_actions.bind(Id::NextSession, [this] { step(1); });
    m_actions.bind(Id::PreviousSession, [this] { step(-1); });
    m_actions.bind(
        Id::ReconnectDown, [this] { reconnect(m_board->failing()); },
        [this] { return m_board->board()->isReconnectAllowed() && !m_board->failing().isEmpty(); });
    bindSorts();
    bindAdding();
}

void MainWindow::bindAdding()
{
    // An address on the clipboard; anything else is no address of a service.
    const auto onClipboard = [] {
        const QString text = QGuiApplication::clipboard()->text().trimmed();
        const bool good = readAddress(text).fault == AddressFault::None;
        return good && text.contains(QLatin1String("://")) ? text : QString();
    };
    m_actions.bind(
        Id::AddSession, [this] { Q_EMIT addAsked({}); }, [this] { return m_canAdd; });
    m_actions.bind(
        Id::PasteAddress, [this, onClipboard] { Q_EMIT addAsked(onClipboard()); },
        [this, onClipboard] { return m_canAdd && !onClipboard().isEmpty(); });
}

void MainWindow::offerSettings()
{
    m_sidebar->offerSettings();
    m_actions.bind(Id::Settings, [this] { Q_EMIT settingsAsked(); });
    connect(m_sidebar, &Sidebar::settingsAsked, this, &MainWindow::settingsAsked);
}

void MainWindow::offerLabels()
{
    m_board->offerLabels();
    BoardView *board = m_board->board();
    connect(board, &BoardView::labelAsked, this, &MainWindow::labelAsked);
    m_actions.bindIn(
        ActionPlace::Board, Id::Label, [this, board] { Q_EMIT labelAsked(board->chosen()); },
        [board] { return !board->chosen().isEmpty(); });
    m_actions.bindSession(
        Id::Label, [this](const SessionId &id) { Q_EMIT labelAsked({id}); },
        [this](const SessionId &id) { return m_store.rowOf(id) >= 0; });
}

void MainWindow::bindSorts()
{
    const auto bind = [this](ActionId id, BoardSort sort) {
        m_actions.bind(
            id,
            [this, sort] {
                showBoard();
                m_board->setSort(sort);
            },
            [this, sort] { return m_board->board()->filter().sort != sort; });
    };
    bind(Id::SortWorstFirst, BoardSort::WorstFirst);
    bind(Id::SortByName, BoardSort::Name);
    bind(Id::SortSlowestFirst, BoardSort::Slowest);
}

void MainWindow::bindBoard()
{
    BoardView *board = m_board->board();
    constexpr ActionPlace here = ActionPlace::Board;
    const auto some = [board] {
        return board->currentPlace() >= 0;
    };
    m_actions.bind(
        Id::NextProblem, [board] { board->act(Id::NextProblem); }, some);
    const auto show = [this](ActionId id, Density density) {
        m_actions.bind(
            id, [this, density] { m_board->setDensity(density); },
            [this, density] { return m_board->board()->density() != density; });
    };
    show(Id::ShowCards, Density::Cards);
    show(Id::ShowRows, Density::Rows);
    show(Id::ShowWall, Density::Wall);
    for (const ActionId id : {Id::FitTiles, Id::LargerTiles, Id::SmallerTiles}) {
        m_actions.bind(
            id, [board, id] { board->act(id); },
            [board] { return board->density() == Density::Wall; });
    }
    m_actions.bindIn(
        here, Id::Reconnect, [board] { board->act(Id::Reconnect); },
        [board, some] { return some() && board->isReconnectAllowed(); });
    m_actions.bindIn(
        here, Id::Pause, [board] { board->act(Id::Pause); },
        [board, some] { return some() && !board->allPaused(); });
    m_actions.bindIn(
        here, Id::Resume, [board] { board->act(Id::Resume); },
        [board, some] { return some() && board->allPaused(); });
}

void MainWindow::bindNamed()
{
    const auto known = [this](const SessionId &id) {
        return m_store.rowOf(id) >= 0;
    };
    const auto paused = [this, known](const SessionId &id) {
        return known(id) && m_store.at(m_store.rowOf(id)).state.status == Status::Paused;
    };
    const auto running = [known, paused](const SessionId &id) {
        return known(id) && !paused(id);
    };
    const auto reachable = [this, running](const SessionId &id) {
        return running(id) && m_board->board()->isReconnectAllowed();
    };
    m_actions.bindSession(
        Id::Open, [this](const SessionId &id) { openSession(id); },
        [this, known](const SessionId &id) { return m_detail && known(id); });
    m_actions.bindSession(
        Id::Reconnect, [this](const SessionId &id) { m_commands.reconnect({id}); }, reachable);
    m_actions.bindSession(
        Id::Pause, [this](const SessionId &id) { m_commands.pause({id}); }, running);
    m_actions.bindSession(
        Id::Resume, [this](const SessionId &id) { m_commands.resume({id}); }, paused);
    m_actions.bindSession(
        Id::CopyAddress,
        [this](const SessionId &id) {
            QGuiApplication::clipboard()->setText(m_store.at(m_store.rowOf(id)).settings->url);
        },
        known);
    const auto copies = [this, known](ActionId id, const QString &program) {
        m_actions.bindSession(
            id,
            [this](const SessionId &session) {
                QGuiApplication::clipboard()->setText(
                    commandLine(m_store.at(m_store.rowOf(session)).settings));
            },
            [this, known, program](const SessionId &session) {
                return known(session) &&
                       commandProgram(m_store.at(m_store.rowOf(session)).settings) == program;
            });
    };
    copies(Id::CopyCurl, QStringLiteral("curl"));
    copies(Id::CopyWebsocat, QStringLiteral("websocat"));
}

} // namespace Pulse
