// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

namespace Pulse::Paint {

/// The fonts of one painter, made once for dark and once for light: a QFont with families costs
/// more than a card's worth of text. `Fonts` is made from a ColourScheme. Thread: GUI.
template <typename Fonts>
[[nodiscard]] const Fonts &schemeFonts(ColourScheme scheme)
{
    static const Fonts dark(ColourScheme::Dark);
    static const Fonts light(ColourScheme::Light);
    return isDark(scheme) ? dark : light;
}

} // namespace Pulse::Paint
