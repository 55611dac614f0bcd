// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"

#include <QAccessible>
#include <QPointer>

#include <optional>

namespace Pulse {

class BoardView;

/// One session as a list item, or as a cell of the wall. Its actions: open it, and what its button
/// does.
class CardAccessible final : public QAccessibleInterface,
                             public QAccessibleActionInterface,
                             public QAccessibleTableCellInterface {
public:
    CardAccessible(BoardView *view, SessionId id);
    ~CardAccessible() override;

    [[nodiscard]] const SessionId &id() const { return m_id; }
    [[nodiscard]] BoardView *view() const { return m_view; }
    /// Where it stands now; -1 when it is not shown.
    [[nodiscard]] int place() const;
    /// "Reconnect Discord relay"
    [[nodiscard]] QString buttonName() const;
    void pressButton();

    [[nodiscard]] bool isValid() const override { return place() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] int childCount() const override; ///< a tile has no button
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    [[nodiscard]] QString localizedActionName(const QString &name) const override { return name; }

private:
    [[nodiscard]] bool isTile() const;

    QPointer<BoardView> m_view;
    SessionId m_id;
    mutable std::optional<QAccessible::Id> m_button;
};

/// The card's button: "Reconnect Discord relay", or "Resume Staging echo".
class CardButtonAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    explicit CardButtonAccessible(CardAccessible *card) : m_card(card) {}

    [[nodiscard]] bool isValid() const override { return m_card->isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return m_card; }
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

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    CardAccessible *m_card; ///< owns this one and is deleted after it
};

} // namespace Pulse
