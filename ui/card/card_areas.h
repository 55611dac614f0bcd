// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/card_geometry.h"
#include "ui/card/card_view.h"

#include <QRect>
#include <QRegion>

namespace Pulse {

/// The stretches of a card that change, and are painted, independently of each other. They may
/// overlap.
enum class CardArea : quint8 {
    Shape,  ///< with the pulse around it
    Head,   ///< name and quality
    Meta,   ///< groups, tags and latency
    Strip,  ///< the heartbeats
    Why,    ///< what is wrong
    Foot,   ///< countdown, note and uptime
    Button, ///< reconnect or resume
};

/// All that is painted in it lies inside. Design units, from the card's corner.
[[nodiscard]] QRect cardArea(CardArea area, const CardGeometry &geometry);
/// Where the two look different; empty when nothing that is seen changed. `geometry` is that of
/// either: where they differ in it, the whole card is given.
[[nodiscard]] QRegion changedAreas(const CardView &before, const CardView &after,
                                   const CardGeometry &geometry);
/// What is left of the interval, in the steps the ring is painted in: a step is under half a pixel.
[[nodiscard]] int ringStep(double left);
inline constexpr int ringSteps = 128;

} // namespace Pulse
