// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_state.h"
#include "ui/sidebar/observer_line.h"

#include <QByteArray>

namespace Pulse {

/// What a person has before them in the window, for one that takes its place: in another language
/// or size, whose words and lengths are made once.
struct WindowView {
    QByteArray geometry;
    bool visible = true;
    SessionId shown; ///< on its page; empty: the board
    BoardState board;
    ObserverView observer;
    bool loading = false;
    QString firstAddress;  ///< typed on the first page
    QString problem;       ///< above every page
    QString problemDetail; ///< of it
    QString history;       ///< why it is not being saved
    QString historyAdvice;
};

} // namespace Pulse
