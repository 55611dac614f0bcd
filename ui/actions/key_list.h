// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"
#include "ui/actions/overlay.h"

class QCheckBox;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace Pulse {

/// F1: every key that works in this window, by where it works, and the switch for single keys.
/// Thread: GUI.
class KeyList final : public Overlay {
    Q_OBJECT
public:
    KeyList(Actions &actions, Theme &theme, QWidget &window);

    void toggle();

protected:
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QRect place() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void fill();
    void addGroup(QVBoxLayout &column, const QString &title, ActionPlaces places);
    void addLine(QGridLayout &grid, const ActionRow &row, QWidget *parent);

    Actions &m_actions;
    QScrollArea *m_scroll;
    QCheckBox *m_single;
};

} // namespace Pulse
