// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/head_accessible.h"

#include "ui/board/board_view.h"

namespace Pulse {

bool HeadAccessible::isValid() const
{
    return m_view && m_view->headOfLine(m_view->lineOfHead(m_section)) == m_section;
}

QAccessibleInterface *HeadAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QString HeadAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_view->headWords(m_section) : QString();
}

QRect HeadAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect head = m_view->headRect(m_section);
    return {m_view->viewport()->mapToGlobal(head.topLeft()), head.size()};
}

QAccessible::State HeadAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool folded = m_view->folded()[m_section];
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->currentHead() == m_section;
    state.expandable = true;
    state.expanded = !folded;
    state.collapsed = folded;
    state.offscreen = !m_view->headRect(m_section).intersects(m_view->viewport()->rect());
    state.invisible = !m_view->isVisible();
    return state;
}

void *HeadAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QString HeadAccessible::foldName() const
{
    return m_view->folded()[m_section] ? BoardView::tr("Expand") : BoardView::tr("Collapse");
}

QStringList HeadAccessible::actionNames() const
{
    if (!isValid())
        return {};
    return {pressAction(), foldName(), setFocusAction()};
}

void HeadAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction() || name == foldName()) {
        m_view->toggleSection(m_section);
    } else if (name == setFocusAction()) {
        m_view->setFocus();
        m_view->setCurrentHead(m_section);
    }
}

} // namespace Pulse
