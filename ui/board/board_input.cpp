// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer and menu of the board; its keys are in board_keys.cpp, what it shows in board_view.cpp.
#include "ui/board/board_view.h"
#include "ui/paint/plain_tip.h"
#include "ui/wall/hover_card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <utility>

namespace Pulse {

void BoardView::setHover(QPoint position)
{
    const bool inside = viewport()->underMouse() && viewport()->rect().contains(position);
    const int place = inside ? placeAtPoint(position) : -1;
    hoverHead(inside ? headAt(position) : std::nullopt);
    bool button = false;
    int beat = -1;
    if (place >= 0) {
        button = buttonRect(place).contains(position);
        beat = m_form->beatAt(place, inContent(position));
    }
    viewport()->setCursor(place >= 0 || m_marks.hoveredHead ? Qt::PointingHandCursor
                                                            : Qt::ArrowCursor);
    if (place == m_marks.hovered && button == m_marks.onButton && beat == m_marks.beat)
        return;
    if (place != m_marks.hovered)
        hoverCardSoon();
    touch(m_marks.hovered);
    m_marks.hovered = place;
    m_marks.onButton = button;
    m_marks.beat = beat;
    touch(place);
}

void BoardView::hoverCardSoon()
{
    m_hoverCard->hide();
    if (m_wallForm)
        m_hoverSoon.start();
}

// Beside what the pointer is on; without one, beside what the keys have reached. Its words tell of
// keys: they are about the tile that it belongs to.
void BoardView::showHoverCard()
{
    int place = m_marks.hovered;
    if (place < 0 && m_byKeys && hasFocus())
        place = currentPlace();
    if (!m_wallForm || place < 0 || place >= count() || m_menuOpen)
        return;
    m_current = entryAt(place).id;
    setFocusRing();
    CardView card = cardAt(place);
    card.button = CardButton::Icon; // nobody can press it there
    m_hoverCard->showBeside(card, cardRect(place).translated(viewport()->pos()), rect());
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointerMoved.start();
    setHover(event->position().toPoint());
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    m_byKeys = false;
    setFocusRing();
    setHover(at);
    m_pressed = placeAtPoint(at);
    m_pressedHead = headAt(at);
    m_marks.pressedButton = m_pressed >= 0 && buttonRect(m_pressed).contains(at) ? m_pressed : -1;
    // Only a range needs to know where the last one was.
    if (m_pressed >= 0 && !(event->modifiers() & Qt::ShiftModifier))
        setCurrentPlace(m_pressed);
    touch(m_pressed);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto head = std::exchange(m_pressedHead, std::nullopt);
    if (event->button() == Qt::LeftButton && head && headAt(event->position().toPoint()) == head) {
        toggleSection(*head);
        setCurrentHead(*head);
    }
    const int place = std::exchange(m_pressed, -1);
    const bool wasOnButton = std::exchange(m_marks.pressedButton, -1) >= 0;
    if (event->button() != Qt::LeftButton || place < 0 || place >= count())
        return;
    touch(place);
    const QPoint at = event->position().toPoint();
    if (placeAtPoint(at) != place)
        return;
    const bool onButton = buttonRect(place).contains(at);
    if (event->modifiers() & Qt::ControlModifier)
        toggleSelected(place);
    else if (event->modifiers() & Qt::ShiftModifier)
        selectTo(place);
    else if (wasOnButton && onButton)
        pressButton(place);
    else if (!wasOnButton && !onButton)
        open(place);
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        hoverHead(std::nullopt);
        touch(m_marks.hovered);
        m_marks.hovered = -1;
        m_marks.onButton = false;
        m_marks.beat = -1;
        m_hoverSoon.stop();
        m_hoverCard->hide();
    }
    if (event->type() == QEvent::ToolTip) {
        showTip(static_cast<QHelpEvent *>(event));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void BoardView::showTip(QHelpEvent *event)
{
    const int place = placeAtPoint(event->pos());
    QString tip;
    if (place >= 0)
        tip = m_form->tip(place, inContent(event->pos()));
    else if (const auto head = headAt(event->pos()))
        tip = headTip(*head);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTip(tip), viewport());
}

void BoardView::open(int place)
{
    if (place >= 0 && place < count())
        Q_EMIT opened(entryAt(place).id);
}

void BoardView::pressButton(int place)
{
    const CardView view = cardAt(place);
    if (!view.buttonEnabled)
        return;
    if (resumes(view.button))
        Q_EMIT resumeAsked({entryAt(place).id});
    else if (view.button == CardButton::Cancel)
        Q_EMIT cancelAsked({entryAt(place).id});
    else
        Q_EMIT reconnectAsked({entryAt(place).id});
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const auto reason = event->reason();
    m_byKeys = m_byKeys || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    setFocusRing();
    if (currentPlace() >= 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentPlace(currentPlace());
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_hoverCard->hide();
    setFocusRing();
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const int place = placeAtPoint(viewport()->mapFromGlobal(event->globalPos()));
    if (place < 0)
        return;
    setCurrentPlace(place);
    showMenu(place, event->globalPos());
}

void BoardView::showMenu(int place, QPoint global)
{
    if (place < 0)
        return;
    m_hoverCard->hide();
    const SessionId id = entryAt(place).id;
    const QString address = entryAt(place).settings->url;
    const bool paused = entryAt(place).state.status == Status::Paused;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("board.menu"));
    menu->setAccessibleName(actionText(ActionId::SessionMenu));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(actionMenuText(ActionId::Open), this, [this, id] { Q_EMIT opened(id); });
    menu->addAction(actionMenuText(ActionId::Reconnect), this,
                    [this, id] { Q_EMIT reconnectAsked({id}); })
        ->setEnabled(m_scene.reconnectAllowed && !paused);
    if (paused)
        menu->addAction(actionMenuText(ActionId::Resume), this,
                        [this, id] { Q_EMIT resumeAsked({id}); });
    else if (!isAccount(id)) // what can be paused is its service
        menu->addAction(actionMenuText(ActionId::Pause), this,
                        [this, id] { Q_EMIT pauseAsked({id}); });
    menu->addSeparator();
    const bool open = isProblem(entryAt(place).state.status);
    menu->addAction(actionMenuText(ActionId::Acknowledge), this,
                    [this, id] { Q_EMIT acknowledgeAsked({id}); })
        ->setEnabled(open && !entryAt(place).seen);
    menu->addAction(actionMenuText(ActionId::Note), this, [this, id] { Q_EMIT noteAsked({id}); })
        ->setEnabled(open);
    menu->addAction(actionMenuText(ActionId::Silence), this,
                    [this, id, global] { Q_EMIT silenceAsked({id}, global); });
    menu->addSeparator();
    if (m_labelsOffered)
        menu->addAction(actionMenuText(ActionId::Label), this,
                        [this, id] { Q_EMIT labelAsked({id}); });
    menu->addAction(actionMenuText(ActionId::CopyAddress), this,
                    [address] { QGuiApplication::clipboard()->setText(address); });
    m_menuOpen = true; // nothing moves away from under an open menu
    // Not when it is destroyed: this view may be half gone by then.
    connect(menu, &QMenu::aboutToHide, this, [this] { m_menuOpen = false; });
    menu->popup(global);
}

} // namespace Pulse
