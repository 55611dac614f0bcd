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
    if (!view())
        return nullptr;
    return child(view()->placeAtPoint(view()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessible::Role BoardAccessible::role() const
{
    return rowCount() > 0 ? QAccessible::Table : QAccessible::List;
}

void *BoardAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface && rowCount() > 0)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int BoardAccessible::rowCount() const
{
    return view() ? view()->grid().height() : 0;
}

int BoardAccessible::columnCount() const
{
    return view() ? view()->grid().width() : 0;
}

QAccessibleInterface *BoardAccessible::cellAt(int row, int column) const
{
    return view() ? child(view()->placeInGrid({column, row})) : nullptr;
}

int BoardAccessible::selectedCellCount() const
{
    return view() ? static_cast<int>(view()->selection().size()) : 0;
}

QList<QAccessibleInterface *> BoardAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (!view())
        return cells;
    for (const SessionId &id : view()->selection())
        cells.append(child(view()->placeOf(id)));
    return cells;
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    return view() && view()->hasFocus() ? child(view()->currentPlace()) : nullptr;
}

} // namespace Pulse
