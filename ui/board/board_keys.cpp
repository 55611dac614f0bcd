// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, focus and selection of the board, and the grid that they move in.
#include "ui/board/board_view.h"
#include "ui/wall/wall_form.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Pulse {

// Left and right as they stand on the board, whichever way it reads.
int BoardView::readingKey(int key) const
{
    if (!isRightToLeft() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return key;
    return key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
}

bool BoardView::moveByKey(QKeyEvent *event)
{
    const int from = std::max(0, currentPlace());
    std::optional<int> to = m_form->stepped(from, readingKey(event->key()), viewport()->height());
    if (event->key() == Qt::Key_Home)
        to = 0;
    else if (event->key() == Qt::Key_End)
        to = count() - 1;
    if (!to)
        return false;
    if (event->modifiers() & Qt::ShiftModifier) {
        if (m_marks.selected.isEmpty())
            m_anchor = m_current;
        selectTo(*to);
    } else {
        setCurrentPlace(*to);
    }
    return true;
}

bool BoardView::actByKey(QKeyEvent *event)
{
    const int place = currentPlace();
    const QPoint middle = viewport()->mapToGlobal(cardRect(place).center());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(place); return true;
    case Qt::Key_Space: toggleSelected(place); return true;
    case Qt::Key_A:
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            return false;
        for (int i = 0; i < count(); ++i)
            m_marks.selected.insert(m_scene.rows.rowAt(i));
        selectionMoved();
        return true;
    case Qt::Key_Menu: showMenu(place, middle); return true;
    case Qt::Key_Escape: return clearSelection();
    default: return false;
    }
}

// The table says which keys these are; in the window they work from everywhere, here on the board.
bool BoardView::actByTable(const QKeyEvent *event)
{
    const QKeySequence key(event->keyCombination());
    for (const ActionId id : {ActionId::Reconnect, ActionId::Acknowledge, ActionId::Silence,
                              ActionId::Pause, ActionId::NextProblem, ActionId::FitTiles,
                              ActionId::LargerTiles, ActionId::SmallerTiles}) {
        if (actionKeys(actionRow(id)).contains(key))
            return act(id);
    }
    return false;
}

bool BoardView::act(ActionId action)
{
    if (changeTiles(action))
        return true;
    if (action == ActionId::NextProblem) {
        goToNextProblem();
        return true;
    }
    if (currentPlace() < 0)
        return false;
    if (action == ActionId::Reconnect && m_scene.reconnectAllowed)
        Q_EMIT reconnectAsked(chosen());
    else if (action == ActionId::Acknowledge)
        Q_EMIT acknowledgeAsked(chosen());
    else if (action == ActionId::Silence)
        Q_EMIT silenceAsked(chosen(), viewport()->mapToGlobal(cardRect(currentPlace()).center()));
    else if (action == ActionId::Pause || action == ActionId::Resume)
        askPauseOrResume();
    return true;
}

bool BoardView::changeTiles(ActionId action)
{
    if (!m_wallForm)
        return false;
    if (action == ActionId::FitTiles)
        Q_EMIT tilePitchChanged(0);
    else if (action == ActionId::LargerTiles)
        Q_EMIT tilePitchChanged(WallLayout::pitchBeside(shownPitch(), 1));
    else if (action == ActionId::SmallerTiles)
        Q_EMIT tilePitchChanged(WallLayout::pitchBeside(shownPitch(), -1));
    else
        return false;
    return true;
}

QSize BoardView::grid() const
{
    return m_wallForm ? m_wallForm->layout().grid() : QSize();
}

QPoint BoardView::gridCell(int place) const
{
    return m_wallForm ? m_wallForm->layout().cell(place) : QPoint();
}

int BoardView::placeInGrid(QPoint cell) const
{
    return m_wallForm ? m_wallForm->layout().placeIn(cell) : -1;
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const auto mods = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain =
        mods == Qt::NoModifier || (mods == Qt::ControlModifier && event->key() == Qt::Key_A);
    const bool ranged = mods == Qt::ShiftModifier;
    m_byKeys = true;
    setFocusRing(); // it is seen from now on
    // A plus stands above another sign on many keyboards.
    if ((plain || ranged) && actByTable(event))
        return;
    if (plain && headByKey(event))
        return;
    if (count() > 0 && (((plain || ranged) && moveByKey(event)) || (plain && actByKey(event))))
        return;
    event->ignore();
}

void BoardView::goToNextProblem()
{
    if (m_scene.rows.problemsShown() < m_scene.rows.problems())
        toggleSection(BoardSection::Attention); // it asks to see them
    for (int step = 1; step <= count(); ++step) {
        const int place = (currentPlace() + step) % count();
        if (isProblem(entryAt(place).state.status)) {
            setCurrentPlace(place);
            return;
        }
    }
}

void BoardView::setFocusRing()
{
    ringHead();
    const int place = m_byKeys && hasFocus() ? currentPlace() : -1;
    if (place == m_marks.focused)
        return;
    touch(std::exchange(m_marks.focused, place));
    touch(place);
}

void BoardView::setCurrentPlace(int place)
{
    if (place < 0 || place >= count())
        return;
    m_head.reset();
    m_current = entryAt(place).id;
    if (m_marks.selected.isEmpty())
        m_anchor = m_current;
    const QRect where = m_form->rect(place);
    const int margin = m_form->scrollMargin();
    if (where.top() - margin < scrolled())
        verticalScrollBar()->setValue(where.top() - margin);
    else if (where.bottom() + margin >= scrolled() + viewport()->height())
        verticalScrollBar()->setValue(where.bottom() + 1 + margin - viewport()->height());
    setFocusRing();
    if (m_byKeys)
        hoverCardSoon();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(lineOf(place));
    QAccessible::updateAccessibility(&event);
}

bool BoardView::isSelected(int place) const
{
    return m_marks.selected.contains(m_scene.rows.rowAt(place));
}

QList<SessionId> BoardView::selection() const
{
    QList<SessionId> ids;
    if (m_marks.selected.isEmpty())
        return ids;
    for (int place = 0; place < count(); ++place) {
        if (isSelected(place))
            ids.append(entryAt(place).id);
    }
    return ids;
}

QList<SessionId> BoardView::chosen() const
{
    QList<SessionId> ids = selection();
    if (ids.isEmpty() && currentPlace() >= 0)
        ids.append(m_current);
    return ids;
}

void BoardView::toggleSelected(int place)
{
    const int row = m_scene.rows.rowAt(place);
    if (!m_marks.selected.remove(row))
        m_marks.selected.insert(row);
    m_anchor = entryAt(place).id;
    selectionMoved();
}

void BoardView::selectTo(int place)
{
    const int anchor = placeOf(m_anchor);
    const int from = anchor < 0 ? place : anchor;
    m_marks.selected.clear();
    for (int at = std::min(from, place); at <= std::max(from, place); ++at)
        m_marks.selected.insert(m_scene.rows.rowAt(at));
    setCurrentPlace(place);
    selectionMoved();
}

void BoardView::select(const QList<SessionId> &sessions)
{
    m_marks.selected.clear();
    for (const SessionId &id : sessions) {
        if (const int place = placeOf(id); place >= 0)
            m_marks.selected.insert(m_scene.rows.rowAt(place));
    }
    selectionMoved();
}

bool BoardView::clearSelection()
{
    if (m_marks.selected.isEmpty())
        return false;
    m_marks.selected.clear();
    selectionMoved();
    return true;
}

void BoardView::selectionMoved()
{
    viewport()->update();
    Q_EMIT selectionChanged(static_cast<int>(m_marks.selected.size()));
}

bool BoardView::allPaused() const
{
    const QList<SessionId> ids = chosen();
    return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [this](const SessionId &id) {
        return entryAt(placeOf(id)).state.status == Status::Paused;
    });
}

void BoardView::askPauseOrResume()
{
    if (allPaused())
        Q_EMIT resumeAsked(chosen());
    else
        Q_EMIT pauseAsked(chosen());
}

} // namespace Pulse
