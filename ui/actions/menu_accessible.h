// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QPointer>

class QAction;
class QMenu;

namespace Pulse {

/// A popup menu to a screen reader. Qt 6.4 leaves popups out of the children of the application
/// (topLevelObjects() in qaccessibleobject.cpp) and menus out of those of their widget
/// (childWidgets() in qaccessiblewidget.cpp), so that nothing leads to an open menu but its own
/// focus events. Here an open menu is a child of the application, as in other toolkits.
class MenuAccessible final : public QAccessibleWidget {
public:
    explicit MenuAccessible(QMenu *menu);

    /// For the whole program; before its first menu, whose interface stays what it was made as.
    static void install();

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

private:
    [[nodiscard]] QMenu *menu() const;
};

/// One entry of a menu. To press it closes the menus, as a click does; Qt's own leaves them open.
class MenuItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MenuItemAccessible(QMenu *menu, QAction *action);
    ~MenuItemAccessible() override;

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override; ///< 1 with a menu of its own
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    /// The name is without the key, which is told as the accelerator.
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_action;
};

} // namespace Pulse
