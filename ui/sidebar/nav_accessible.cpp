// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/nav_accessible.h"

#include "ui/sidebar/nav_button.h"

namespace Pulse {

namespace {

QAccessibleInterface *makeNav(const QString &, QObject *object)
{
    auto *entry = qobject_cast<NavButton *>(object);
    return entry ? new NavAccessible(entry) : nullptr;
}

} // namespace

NavAccessible::NavAccessible(NavButton *entry) : QAccessibleWidget(entry, QAccessible::Button)
{
}

void NavAccessible::install()
{
    QAccessible::installFactory(makeNav);
}

NavButton *NavAccessible::entry() const
{
    return qobject_cast<NavButton *>(object());
}

bool NavAccessible::hasMenu() const
{
    return entry()->contextMenuPolicy() == Qt::CustomContextMenu;
}

QAccessible::Role NavAccessible::role() const
{
    return entry()->isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
}

QAccessible::State NavAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = entry()->isCheckable();
    state.checked = entry()->isChecked();
    state.hasPopup = hasMenu();
    return state;
}

QString NavAccessible::text(QAccessible::Text kind) const
{
    const QString said = QAccessibleWidget::text(kind);
    return said.isEmpty() && kind == QAccessible::Name ? entry()->text() : said;
}

QStringList NavAccessible::actionNames() const
{
    QStringList names{pressAction()};
    if (hasMenu())
        names.append(showMenuAction());
    return names + QAccessibleWidget::actionNames();
}

void NavAccessible::doAction(const QString &name)
{
    if (name == pressAction())
        entry()->click();
    else if (name == showMenuAction() && hasMenu())
        Q_EMIT entry()->customContextMenuRequested(entry()->rect().center());
    else
        QAccessibleWidget::doAction(name);
}

} // namespace Pulse
