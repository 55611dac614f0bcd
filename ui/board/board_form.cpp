// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_form.h"

namespace Pulse {

CardLook BoardMarks::lookOf(int place, int row, Instant now) const
{
    CardLook look;
    look.hovered = place == hovered;
    look.buttonHovered = look.hovered && onButton;
    look.buttonPressed = look.buttonHovered && pressedButton == place;
    look.hoveredBeat = look.hovered ? beat : -1;
    look.selected = selected.contains(row);
    look.focused = place == focused;
    look.pulse = pulses.progress(row, now.mono);
    return look;
}

CardView BoardForm::cardAt(int place, Instant now, int beats) const
{
    CardView view = cardView(entryAt(place), now, beats);
    view.buttonEnabled = view.buttonEnabled && m_scene.reconnectAllowed;
    return view;
}

} // namespace Pulse
