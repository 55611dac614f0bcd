// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"

#include <QAccessibleWidget>
#include <QHash>

namespace Pulse {

class BoardView;

/// The board to a screen reader: a list with one item for each card shown, whose name is the full
/// sentence about it, and in it the card's button. Items are made when they are asked for.
class BoardAccessible final : public QAccessibleWidget {
public:
    explicit BoardAccessible(BoardView *view);
    ~BoardAccessible() override;

    /// Makes the factory known to Qt; more than once does no harm.
    static void install();
    /// Tells who listens that the items stand in another order.
    static void orderChanged(BoardView *view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

private:
    [[nodiscard]] BoardView *view() const;

    mutable QHash<SessionId, QAccessible::Id> m_items;
};

} // namespace Pulse
