// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_accessible.h"

#include "ui/board/board_view.h"
#include "ui/board/card_accessible.h"

namespace Pulse {

namespace {

QAccessibleInterface *makeBoard(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view ? new BoardAccessible(view) : nullptr;
}

} // namespace

BoardAccessible::BoardAccessible(BoardView *view) : QAccessibleWidget(view, QAccessible::List)
{
}

BoardAccessible::~BoardAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_items))
        QAccessible::deleteAccessibleInterface(id);
}

void BoardAccessible::install()
{
    QAccessible::installFactory(makeBoard);
}

void BoardAccessible::orderChanged(BoardView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

BoardView *BoardAccessible::view() const
{
    return qobject_cast<BoardView *>(object());
}

int BoardAccessible::childCount() const
{
    return view() ? view()->count() : 0;
}

QAccessibleInterface *BoardAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const SessionId id = view()->entryAt(index).id;
    const auto known = m_items.constFind(id);
    if (known != m_items.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *item = new CardAccessible(view(), id);
    m_items.insert(id, QAccessible::registerAccessibleInterface(item));
    return item;
}

int BoardAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const CardAccessible *>(child);
    return item ? item->place() : -1;
}

QAccessibleInterface *BoardAccessible::childAt(int x, int y) const
{
    for (int place = 0; place < childCount(); ++place) {
        const QRect card = view()->cardRect(place);
        if (card.contains(view()->viewport()->mapFromGlobal(QPoint(x, y))))
            return child(place);
    }
    return nullptr;
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    return view() && view()->hasFocus() ? child(view()->currentPlace()) : nullptr;
}

} // namespace Pulse
