// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/system_font.h"
#include "ui/theme/tokens.h"

#include <array>
#include <optional>

namespace Pulse::Paint {

/// The fonts of one painter, made once for dark and light, Inter and the system's font: a QFont
/// with families costs more than a card's worth of text. `Fonts` is made from a ColourScheme.
/// Thread: GUI.
template <typename Fonts>
[[nodiscard]] const Fonts &schemeFonts(ColourScheme scheme)
{
    static std::array<std::optional<Fonts>, 4> made;
    std::optional<Fonts> &fonts =
        made.at((isDark(scheme) ? 0U : 1U) + (usesSystemFont() ? 2U : 0U));
    if (!fonts)
        fonts.emplace(isDark(scheme) ? ColourScheme::Dark : ColourScheme::Light);
    return *fonts;
}

} // namespace Pulse::Paint
