// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace Pulse {

class NavButton;

/// An entry of the sidebar to a screen reader: it can be pressed, and where it has a menu, that can
/// be asked for, which Qt offers of such buttons only whose menu is set.
class NavAccessible final : public QAccessibleWidget {
public:
    explicit NavAccessible(NavButton *entry);

    /// Before the first of them is made.
    static void install();

    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    [[nodiscard]] NavButton *entry() const;
    [[nodiscard]] bool hasMenu() const;
};

} // namespace Pulse
