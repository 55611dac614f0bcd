// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_accessible.h"

#include "ui/board/board_view.h"
#include "ui/board/card_accessible.h"
#include "ui/board/head_accessible.h"

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
    for (const QAccessible::Id id : std::as_const(m_heads))
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
    return view() ? view()->lines() : 0;
}

QAccessibleInterface *BoardAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto section = view()->headOfLine(index);
    return section ? head(*section) : session(view()->placeOfLine(index));
}

QAccessibleInterface *BoardAccessible::head(BoardSection section) const
{
    const int key = static_cast<int>(section);
    if (!m_heads.contains(key))
        m_heads.insert(
            key, QAccessible::registerAccessibleInterface(new HeadAccessible(view(), section)));
    return QAccessible::accessibleInterface(m_heads.value(key));
}

QAccessibleInterface *BoardAccessible::session(int place) const
{
    if (!view() || place < 0 || place >= view()->count())
        return nullptr;
    const SessionId id = view()->entryAt(place).id;
    const auto known = m_items.constFind(id);
    if (known != m_items.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *item = new CardAccessible(view(), id);
    m_items.insert(id, QAccessible::registerAccessibleInterface(item));
    return item;
}

int BoardAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (!view())
        return -1;
    if (const auto *head = dynamic_cast<const HeadAccessible *>(child))
        return head->isValid() ? view()->lineOfHead(head->section()) : -1;
    const auto *item = dynamic_cast<const CardAccessible *>(child);
    return item && item->place() >= 0 ? view()->lineOf(item->place()) : -1;
}

QAccessibleInterface *BoardAccessible::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    for (const BoardSection section : {BoardSection::Attention, BoardSection::Rest}) {
        if (view()->headRect(section).contains(at))
            return head(section);
    }
    return session(view()->placeAtPoint(at));
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
    return view() ? session(view()->placeInGrid({column, row})) : nullptr;
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
        cells.append(session(view()->placeOf(id)));
    return cells;
}

QAccessibleInterface *BoardAccessible::focusChild() const
{
    if (!view() || !view()->hasFocus())
        return nullptr;
    const auto current = view()->currentHead();
    return current ? head(*current) : session(view()->currentPlace());
}

} // namespace Pulse
