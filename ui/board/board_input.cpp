// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pointer, keys and menu of the board; what it shows is in board_view.cpp.
#include "models/words/number_text.h"
#include "ui/board/board_view.h"
#include "ui/paint/line_icon.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace Pulse {

int BoardView::placeAt(QPoint viewportPoint) const
{
    return m_layout.placeAt(viewportPoint + QPoint(0, verticalScrollBar()->value()));
}

QPoint BoardView::onCard(int place, QPoint viewportPoint) const
{
    const QPointF at = viewportPoint - cardRect(place).topLeft();
    return (at / m_theme.textScale()).toPoint();
}

void BoardView::setHover(QPoint position)
{
    const bool inside = viewport()->underMouse() && viewport()->rect().contains(position);
    const int place = inside ? placeAt(position) : -1;
    bool button = false;
    int beat = -1;
    if (place >= 0) {
        button = buttonRect(place).contains(position);
        const CardView view = cardAt(place);
        const CardGeometry g =
            CardPainter(m_theme.scheme()).geometry(view, m_layout.designCardWidth());
        const QPoint at = onCard(place, position);
        if (g.strip.contains(at))
            beat =
                g.stripGeometry(view.slowFrom).beatAt(at.x() - g.strip.left(), view.beats.size());
    }
    if (place == m_hover && button == m_hoverButton && beat == m_hoverBeat)
        return;
    touch(m_hover);
    m_hover = place;
    m_hoverButton = button;
    m_hoverBeat = beat;
    touch(m_hover);
    viewport()->setCursor(place >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
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
    if (std::exchange(m_byKeys, false))
        touch(currentPlace());
    setHover(at);
    m_pressed = placeAt(at);
    m_pressedButton = m_pressed >= 0 && buttonRect(m_pressed).contains(at);
    if (m_pressed >= 0)
        setCurrentPlace(m_pressed);
    touch(m_pressed);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    const int place = std::exchange(m_pressed, -1);
    if (event->button() != Qt::LeftButton || place < 0 || place >= count())
        return;
    touch(place);
    const QPoint at = event->position().toPoint();
    if (placeAt(at) != place)
        return;
    const bool onButton = buttonRect(place).contains(at);
    if (event->modifiers() & Qt::ControlModifier) {
        const SessionId id = entryAt(place).id;
        if (!m_selected.remove(id))
            m_selected.insert(id);
    } else if (m_pressedButton && onButton) {
        pressButton(place);
    } else if (!m_pressedButton && !onButton) {
        open(place);
    }
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        touch(m_hover);
        m_hover = -1;
        m_hoverButton = false;
        m_hoverBeat = -1;
    }
    if (event->type() == QEvent::ToolTip) {
        showTip(static_cast<QHelpEvent *>(event));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void BoardView::showTip(QHelpEvent *event)
{
    const int place = placeAt(event->pos());
    const QString tip = place < 0 ? QString() : tipAt(place, event->pos());
    // Names and reasons come from outside: a tip must never take them for markup.
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(),
                           QStringLiteral("<span>%1</span>").arg(tip.toHtmlEscaped()), viewport());
}

QString BoardView::tipAt(int place, QPoint point) const
{
    const CardView view = cardAt(place);
    const CardGeometry g = CardPainter(m_theme.scheme()).geometry(view, m_layout.designCardWidth());
    const QPoint at = onCard(place, point);
    if (g.buttonHit.contains(at)) {
        const ActionId id =
            view.button == CardButton::Resume ? ActionId::Resume : ActionId::Reconnect;
        return withKey(actionText(id, view.name), id);
    }
    if (g.why.contains(at) && !view.why.isEmpty())
        return view.why;
    if (g.strip.contains(at)) {
        const int index =
            g.stripGeometry(view.slowFrom).beatAt(at.x() - g.strip.left(), view.beats.size());
        return index < 0 ? QString() : beatTip(view.beats.at(index));
    }
    return view.name;
}

bool BoardView::moveByKey(int key)
{
    const int page = std::max(1, viewport()->height() / m_layout.rowHeight()) * m_layout.columns();
    const int at = std::max(0, currentPlace());
    const int last = count() - 1;
    switch (key) {
    case Qt::Key_Left: setCurrentPlace(std::max(0, at - 1)); return true;
    case Qt::Key_Right: setCurrentPlace(std::min(last, at + 1)); return true;
    case Qt::Key_Up:
        setCurrentPlace(at - m_layout.columns() < 0 ? at : at - m_layout.columns());
        return true;
    case Qt::Key_Down: setCurrentPlace(std::min(last, at + m_layout.columns())); return true;
    case Qt::Key_Home: setCurrentPlace(0); return true;
    case Qt::Key_End: setCurrentPlace(last); return true;
    case Qt::Key_PageUp: setCurrentPlace(std::max(0, at - page)); return true;
    case Qt::Key_PageDown: setCurrentPlace(std::min(last, at + page)); return true;
    default: return false;
    }
}

bool BoardView::actByKey(QKeyEvent *event)
{
    const int place = currentPlace();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(place); return true;
    case Qt::Key_Space:
        if (!m_selected.remove(m_current))
            m_selected.insert(m_current);
        touch(place);
        return true;
    case Qt::Key_A:
        if (!event->modifiers().testFlag(Qt::ControlModifier))
            return actByTable(event);
        for (int i = 0; i < count(); ++i)
            m_selected.insert(entryAt(i).id);
        viewport()->update();
        return true;
    case Qt::Key_Menu:
        showMenu(place, viewport()->mapToGlobal(cardRect(place).center()));
        return true;
    case Qt::Key_Escape: return clearSelection();
    default: return actByTable(event);
    }
}

// The table says which keys these are; in the window they work from everywhere, here on the board.
bool BoardView::actByTable(const QKeyEvent *event)
{
    const QKeySequence key(event->keyCombination());
    for (const ActionId id : {ActionId::Reconnect, ActionId::Acknowledge, ActionId::Silence,
                              ActionId::Pause, ActionId::NextProblem}) {
        if (actionKeys(actionRow(id)).contains(key))
            return act(id);
    }
    return false;
}

bool BoardView::act(ActionId action)
{
    if (currentPlace() < 0)
        return false;
    if (action == ActionId::Reconnect && m_reconnectAllowed)
        Q_EMIT reconnectAsked(chosen());
    else if (action == ActionId::Acknowledge)
        Q_EMIT acknowledgeAsked(chosen());
    else if (action == ActionId::Silence)
        Q_EMIT silenceAsked(chosen(), viewport()->mapToGlobal(cardRect(currentPlace()).center()));
    else if (action == ActionId::Pause || action == ActionId::Resume)
        askPauseOrResume();
    else if (action == ActionId::NextProblem)
        goToNextProblem();
    return true;
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const auto mods = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain =
        mods == Qt::NoModifier || (mods == Qt::ControlModifier && event->key() == Qt::Key_A);
    if (!std::exchange(m_byKeys, true))
        touch(currentPlace()); // its ring is seen from now on
    if (count() > 0 && plain && (moveByKey(event->key()) || actByKey(event)))
        return;
    event->ignore();
}

void BoardView::goToNextProblem()
{
    for (int step = 1; step <= count(); ++step) {
        const int place = (currentPlace() + step) % count();
        if (isProblem(entryAt(place).state.status)) {
            setCurrentPlace(place);
            return;
        }
    }
}

QList<SessionId> BoardView::chosen() const
{
    QList<SessionId> ids;
    for (int place = 0; place < count(); ++place) {
        if (isSelected(place))
            ids.append(entryAt(place).id);
    }
    if (ids.isEmpty() && currentPlace() >= 0)
        ids.append(m_current);
    return ids;
}

void BoardView::askPauseOrResume()
{
    if (allPaused())
        Q_EMIT resumeAsked(chosen());
    else
        Q_EMIT pauseAsked(chosen());
}

bool BoardView::allPaused() const
{
    const QList<SessionId> ids = chosen();
    return !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [this](const SessionId &id) {
        return entryAt(placeOf(id)).state.status == Status::Paused;
    });
}

void BoardView::setCurrentPlace(int place)
{
    if (place < 0 || place >= count())
        return;
    touch(currentPlace());
    m_current = entryAt(place).id;
    const QRect card = m_layout.card(place);
    const int top = verticalScrollBar()->value();
    const int margin = m_theme.px(BoardLayout::top);
    if (card.top() - margin < top)
        verticalScrollBar()->setValue(card.top() - margin);
    else if (card.bottom() + margin > top + viewport()->height())
        verticalScrollBar()->setValue(card.bottom() + margin - viewport()->height());
    touch(place);
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(place);
    QAccessible::updateAccessibility(&event);
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
    if (view.button == CardButton::Resume)
        Q_EMIT resumeAsked({entryAt(place).id});
    else
        Q_EMIT reconnectAsked({entryAt(place).id});
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const auto reason = event->reason();
    m_byKeys = m_byKeys || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    touch(currentPlace());
    if (currentPlace() >= 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentPlace(currentPlace());
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    touch(currentPlace());
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const int place = placeAt(event->pos());
    if (place < 0)
        return;
    setCurrentPlace(place);
    showMenu(place, event->globalPos());
}

void BoardView::showMenu(int place, QPoint global)
{
    if (place < 0)
        return;
    const SessionId id = entryAt(place).id;
    const QString address = entryAt(place).settings.url;
    const bool paused = entryAt(place).state.status == Status::Paused;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("board.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(actionMenuText(ActionId::Open), this, [this, id] { Q_EMIT opened(id); });
    menu->addAction(actionMenuText(ActionId::Reconnect), this,
                    [this, id] { Q_EMIT reconnectAsked({id}); })
        ->setEnabled(m_reconnectAllowed && !paused);
    if (paused)
        menu->addAction(actionMenuText(ActionId::Resume), this,
                        [this, id] { Q_EMIT resumeAsked({id}); });
    else
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
    menu->addAction(actionMenuText(ActionId::CopyAddress), this,
                    [address] { QGuiApplication::clipboard()->setText(address); });
    m_menuOpen = true; // nothing moves away from under an open menu
    connect(menu, &QObject::destroyed, this, [this] { m_menuOpen = false; });
    menu->popup(global);
}

} // namespace Pulse
