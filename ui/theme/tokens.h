// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_state.h"
#include "models/session/status.h"

#include <QColor>
#include <QString>

#include <optional>

namespace Pulse {

enum class ColourScheme : quint8 { Dark, Light, DarkContrast, LightContrast };
[[nodiscard]] constexpr bool isDark(ColourScheme scheme)
{
    return scheme == ColourScheme::Dark || scheme == ColourScheme::DarkContrast;
}
[[nodiscard]] constexpr bool isHighContrast(ColourScheme scheme)
{
    return scheme == ColourScheme::DarkContrast || scheme == ColourScheme::LightContrast;
}

/// Every colour of the program, one place for palette, style sheet and painters (ui/SPEC 3.1). The
/// names are those of the specification; T is text on a surface, Q the quiet beat, Soft a fill.
struct Tokens {
    QColor window, sidebar, surface, raised, sunken, input, hover, selected, border, bstrong;
    QColor text, sec, muted, accent, accentFill, onAccent;
    QColor healthy, warning, critical, offline, paused, unknown, connecting;
    QColor healthyT, warningT, criticalT, offlineT, pausedT, unknownT, connectingT;
    QColor healthyQ, healthyW;
    QColor healthySoft, warningSoft, criticalSoft, offlineSoft, accentSoft, pausedSoft;
    QColor onHealthy, onWarning, onCritical, onOffline;
    QColor grid, band;

    [[nodiscard]] QColor shape(Status status) const;    ///< the status' shape and stripe
    [[nodiscard]] QColor words(Status status) const;    ///< text about the status, on a surface
    [[nodiscard]] QColor soft(Status status) const;     ///< a quiet fill behind it
    [[nodiscard]] QColor onShape(Status status) const;  ///< the glyph inside its shape
    [[nodiscard]] QColor quality(Quality rating) const; ///< filled bars of the badge

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

[[nodiscard]] const Tokens &tokensOf(ColourScheme scheme);
/// By its name in the style sheet's template; nothing for an unknown name.
[[nodiscard]] std::optional<QColor> tokenByName(const Tokens &tokens, const QString &name);

} // namespace Pulse
