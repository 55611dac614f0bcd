// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_accessible.h"

#include "models/words/reason_text.h"
#include "ui/board/board_view.h"

namespace Pulse {

namespace {

// The name is put on the list of actions as it is: a name from outside cannot do harm there.
const QString &pressName()
{
    return QAccessibleActionInterface::pressAction();
}

} // namespace

CardAccessible::CardAccessible(BoardView *view, SessionId id) : m_view(view), m_id(std::move(id))
{
}

CardAccessible::~CardAccessible()
{
    if (m_button)
        QAccessible::deleteAccessibleInterface(*m_button);
}

int CardAccessible::place() const
{
    return m_view ? m_view->placeOf(m_id) : -1;
}

QString CardAccessible::buttonName() const
{
    const CardView card = m_view->cardAt(place());
    if (card.button == CardButton::Watch)
        return BoardView::tr("Watch %1").arg(card.name);
    if (card.button == CardButton::Cancel)
        return BoardView::tr("Cancel connecting %1").arg(card.name);
    return card.button == CardButton::Resume ? BoardView::tr("Resume %1").arg(card.name)
                                             : BoardView::tr("Reconnect %1").arg(card.name);
}

void CardAccessible::pressButton()
{
    if (isValid())
        m_view->pressButton(place());
}

QAccessibleInterface *CardAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QAccessibleInterface *CardAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_button) {
        auto *self = const_cast<CardAccessible *>(this);
        m_button = QAccessible::registerAccessibleInterface(new CardButtonAccessible(self));
    }
    return QAccessible::accessibleInterface(*m_button);
}

int CardAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return m_button && child == QAccessible::accessibleInterface(*m_button) ? 0 : -1;
}

QAccessibleInterface *CardAccessible::childAt(int x, int y) const
{
    QAccessibleInterface *button = child(0);
    return button && button->rect().contains(x, y) ? button : nullptr;
}

QString CardAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const SessionStore::Entry &entry = m_view->entryAt(place());
    if (kind == QAccessible::Name)
        return Words::sentence(entry.settings->name, entry.state, m_view->now());
    if (kind == QAccessible::Description) {
        // What people did about it; the card says the same.
        const CardView card = m_view->cardAt(place());
        QStringList parts;
        if (card.silenced)
            parts.append(card.meta);
        if (!card.seen.isEmpty())
            parts.append(card.seen);
        return parts.join(QStringLiteral(". "));
    }
    if (kind == QAccessible::Value)
        return Words::status(entry.state.status);
    return {};
}

QRect CardAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect card = m_view->cardRect(place());
    return {m_view->viewport()->mapToGlobal(card.topLeft()), card.size()};
}

QAccessible::State CardAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool seen =
        m_view->isVisible() && m_view->cardRect(place()).intersects(m_view->viewport()->rect());
    state.focusable = true;
    state.selectable = true;
    state.selected = m_view->isSelected(place());
    state.focused = m_view->hasFocus() && m_view->currentPlace() == place();
    state.offscreen = !seen;
    state.invisible = !m_view->isVisible();
    return state;
}

bool CardAccessible::isTile() const
{
    return m_view && !m_view->grid().isEmpty();
}

int CardAccessible::childCount() const
{
    return isValid() && !isTile() ? 1 : 0;
}

QAccessible::Role CardAccessible::role() const
{
    return isTile() ? QAccessible::Cell : QAccessible::ListItem;
}

bool CardAccessible::isSelected() const
{
    return isValid() && m_view->isSelected(place());
}

int CardAccessible::columnIndex() const
{
    return isValid() ? m_view->gridCell(place()).x() : -1;
}

int CardAccessible::rowIndex() const
{
    return isValid() ? m_view->gridCell(place()).y() : -1;
}

void *CardAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && isTile())
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList CardAccessible::actionNames() const
{
    if (!isValid())
        return {};
    return {
        pressName(),      buttonName(),    BoardView::tr("Acknowledge"), BoardView::tr("Silence…"),
        showMenuAction(), setFocusAction()};
}

void CardAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressName()) {
        m_view->open(place());
    } else if (name == showMenuAction()) {
        m_view->showMenu(place(), rect().center());
    } else if (name == setFocusAction()) {
        m_view->setFocus();
        m_view->setCurrentPlace(place());
    } else if (name == buttonName()) {
        pressButton();
    } else if (name == BoardView::tr("Acknowledge")) {
        Q_EMIT m_view->acknowledgeAsked({m_id});
    } else if (name == BoardView::tr("Silence…")) {
        Q_EMIT m_view->silenceAsked({m_id}, rect().center());
    }
}

QString CardButtonAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_card->buttonName() : QString();
}

QRect CardButtonAccessible::rect() const
{
    if (!isValid())
        return {};
    BoardView *view = m_card->view();
    const QRect button = view->buttonRect(m_card->place());
    return {view->viewport()->mapToGlobal(button.topLeft()), button.size()};
}

QAccessible::State CardButtonAccessible::state() const
{
    QAccessible::State state = m_card->state();
    state.selectable = false;
    state.selected = false;
    state.focused = false;
    state.focusable = false;
    if (isValid())
        state.disabled = !m_card->view()->cardAt(m_card->place()).buttonEnabled;
    return state;
}

void *CardButtonAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

void CardButtonAccessible::doAction(const QString &name)
{
    if (name == pressAction())
        m_card->pressButton();
}

} // namespace Pulse
