// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/menu_accessible.h"

#include <QAccessibleObject>
#include <QAction>
#include <QApplication>
#include <QMenu>

namespace Pulse {

namespace {

/// The menu whose entry opens this one; nothing for a menu that stands alone.
QMenu *menuAbove(const QMenu *menu)
{
    for (QObject *owner : menu->menuAction()->associatedObjects()) {
        if (auto *above = qobject_cast<QMenu *>(owner))
            return above;
    }
    return nullptr;
}

QObjectList openMenus()
{
    QObjectList open;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const auto *menu = qobject_cast<QMenu *>(window);
        if (menu && menu->isVisible() && !menuAbove(menu))
            open.append(window);
    }
    return open;
}

/// The windows that Qt tells of, then the open menus.
class ProgramAccessible final : public QAccessibleApplication {
public:
    [[nodiscard]] int childCount() const override
    {
        return QAccessibleApplication::childCount() + static_cast<int>(openMenus().size());
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int windows = QAccessibleApplication::childCount();
        if (index < windows)
            return QAccessibleApplication::child(index);
        return QAccessible::queryAccessibleInterface(openMenus().value(index - windows));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto at = child ? openMenus().indexOf(child->object()) : -1;
        return at < 0 ? QAccessibleApplication::indexOfChild(child)
                      : QAccessibleApplication::childCount() + static_cast<int>(at);
    }
};

QAccessibleInterface *makeMenuOrProgram(const QString &, QObject *object)
{
    if (auto *menu = qobject_cast<QMenu *>(object))
        return new MenuAccessible(menu);
    return object == QCoreApplication::instance() ? new ProgramAccessible : nullptr;
}

QAccessibleInterface *itemOf(QMenu *menu, QAction *action)
{
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(action))
        return known;
    auto *item = new MenuItemAccessible(menu, action);
    QAccessible::registerAccessibleInterface(item);
    return item;
}

// "&Open\tReturn": the words, and the key as the painter of menus takes it.
QString wordsOf(const QAction &action)
{
    QString words = action.text().section(QLatin1Char('\t'), 0, 0);
    const QString both = QStringLiteral("&&");
    return words.replace(both, QString(QChar(1))).remove(QLatin1Char('&')).replace(QChar(1), u'&');
}

void closeAll(QMenu *menu)
{
    while (QMenu *above = menuAbove(menu))
        menu = above;
    menu->close();
}

} // namespace

MenuAccessible::MenuAccessible(QMenu *menu) : QAccessibleWidget(menu, QAccessible::PopupMenu)
{
}

void MenuAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeMenuOrProgram);
        // Somebody may have asked for the program before.
        if (QAccessibleInterface *plain =
                QAccessible::queryAccessibleInterface(QCoreApplication::instance());
            plain && !dynamic_cast<ProgramAccessible *>(plain))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(plain));
        return true;
    }();
    Q_UNUSED(installed)
}

QMenu *MenuAccessible::menu() const
{
    return qobject_cast<QMenu *>(object());
}

QAccessibleInterface *MenuAccessible::parent() const
{
    if (QMenu *above = menuAbove(menu()))
        return itemOf(above, menu()->menuAction());
    return QAccessible::queryAccessibleInterface(QCoreApplication::instance());
}

int MenuAccessible::childCount() const
{
    return static_cast<int>(menu()->actions().size());
}

QAccessibleInterface *MenuAccessible::child(int index) const
{
    QAction *action = menu()->actions().value(index);
    return action ? itemOf(menu(), action) : nullptr;
}

int MenuAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    auto *action = child ? qobject_cast<QAction *>(child->object()) : nullptr;
    return action ? static_cast<int>(menu()->actions().indexOf(action)) : -1;
}

QAccessibleInterface *MenuAccessible::childAt(int x, int y) const
{
    QAction *action = menu()->actionAt(menu()->mapFromGlobal(QPoint(x, y)));
    return action && !action->isSeparator() ? itemOf(menu(), action) : nullptr;
}

QString MenuAccessible::text(QAccessible::Text kind) const
{
    const QString said = QAccessibleWidget::text(kind);
    return said.isEmpty() && kind == QAccessible::Name ? wordsOf(*menu()->menuAction()) : said;
}

MenuItemAccessible::MenuItemAccessible(QMenu *menu, QAction *action)
    : m_menu(menu), m_action(action)
{
}

MenuItemAccessible::~MenuItemAccessible() = default;

bool MenuItemAccessible::isValid() const
{
    return m_menu && m_action;
}

QObject *MenuItemAccessible::object() const
{
    return m_action;
}

QAccessibleInterface *MenuItemAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_menu);
}

int MenuItemAccessible::childCount() const
{
    return isValid() && m_action->menu() ? 1 : 0;
}

QAccessibleInterface *MenuItemAccessible::child(int index) const
{
    return index == 0 && childCount() == 1 ? QAccessible::queryAccessibleInterface(m_action->menu())
                                           : nullptr;
}

int MenuItemAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child && childCount() == 1 && child->object() == m_action->menu() ? 0 : -1;
}

QAccessibleInterface *MenuItemAccessible::childAt(int x, int y) const
{
    QAccessibleInterface *below = child(0);
    return below && below->rect().contains(x, y) ? below : nullptr;
}

QString MenuItemAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return wordsOf(*m_action);
    if (kind == QAccessible::Accelerator)
        return m_action->shortcut().isEmpty()
                   ? m_action->text().section(QLatin1Char('\t'), 1)
                   : m_action->shortcut().toString(QKeySequence::NativeText);
    return {};
}

QRect MenuItemAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect entry = m_menu->actionGeometry(m_action);
    return {m_menu->mapToGlobal(entry.topLeft()), entry.size()};
}

QAccessible::Role MenuItemAccessible::role() const
{
    return isValid() && m_action->isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
}

QAccessible::State MenuItemAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.invisible = !m_menu->isVisible() || !m_action->isVisible();
    state.disabled = m_action->isSeparator() || !m_action->isEnabled();
    state.focusable = !state.disabled;
    state.focused = m_menu->activeAction() == m_action;
    state.checkable = m_action->isCheckable();
    state.checked = m_action->isChecked();
    state.hasPopup = m_action->menu() != nullptr;
    return state;
}

void *MenuItemAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList MenuItemAccessible::actionNames() const
{
    if (!isValid() || m_action->isSeparator())
        return {};
    return {m_action->menu() ? showMenuAction() : pressAction()};
}

void MenuItemAccessible::doAction(const QString &name)
{
    if (!isValid() || !m_action->isEnabled())
        return;
    if (name == showMenuAction() && m_action->menu()) {
        m_menu->setActiveAction(m_action);
    } else if (name == pressAction()) {
        const QPointer<QAction> action = m_action;
        closeAll(m_menu);
        if (action) // a menu that closes may take its entries with it
            action->trigger();
    }
}

} // namespace Pulse
