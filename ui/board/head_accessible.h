// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_rows.h"

#include <QAccessible>
#include <QPointer>

namespace Pulse {

class BoardView;

/// The head of a section of rows to a screen reader: a button that is expanded or collapsed.
class HeadAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    HeadAccessible(BoardView *view, BoardSection section) : m_view(view), m_section(section) {}

    [[nodiscard]] BoardSection section() const { return m_section; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    /// Press, and the one of "Expand" and "Collapse" that does something.
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] QString localizedActionName(const QString &name) const override { return name; }

private:
    [[nodiscard]] QString foldName() const;

    QPointer<BoardView> m_view;
    BoardSection m_section;
};

} // namespace Pulse
