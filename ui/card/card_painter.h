// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/card_areas.h"
#include "ui/card/card_geometry.h"
#include "ui/card/card_view.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QRect>

#include <optional>

namespace Pulse {

/// How a card is touched just now.
struct CardLook {
    bool hovered = false;
    bool focused = false;
    bool selected = false;
    bool buttonHovered = false;
    bool buttonPressed = false;
    int hoveredBeat = -1;
    std::optional<double> pulse; ///< 0..1 of a heartbeat's pulse
};

/// The same card everywhere: one paint function (ui/SPEC principle 7). It draws in design units;
/// the caller scales the painter by the text factor and gives the width without it.
class CardPainter final {
public:
    explicit CardPainter(ColourScheme scheme) : m_scheme(scheme), m_tokens(tokensOf(scheme)) {}

    /// Only what is seen in `exposed`, in design units from the card's corner, needs to be painted;
    /// the painter is clipped to it. Nothing given: all of it.
    void paint(QPainter &painter, const CardView &view, int width, const CardLook &look,
               const std::optional<QRect> &exposed = {}) const;
    [[nodiscard]] CardGeometry geometry(const CardView &view, int width) const;

private:
    void frame(QPainter &p, const CardView &view, const CardGeometry &g,
               const CardLook &look) const;
    void shape(QPainter &p, const CardView &view, const CardGeometry &g,
               const CardLook &look) const;
    void head(QPainter &p, const CardView &view, const CardGeometry &g) const;
    [[nodiscard]] qreal badge(QPainter &p, const CardView &view, const CardGeometry &g) const;
    [[nodiscard]] qreal bell(QPainter &p, const CardView &view, qreal edge) const;
    void meta(QPainter &p, const CardView &view, const CardGeometry &g) const;
    [[nodiscard]] qreal latency(QPainter &p, const CardView &view, const CardGeometry &g) const;
    void why(QPainter &p, const CardView &view, const CardGeometry &g) const;
    void foot(QPainter &p, const CardView &view, const CardGeometry &g) const;
    [[nodiscard]] qreal countdown(QPainter &p, const CardView &view, const CardGeometry &g) const;
    void button(QPainter &p, const CardView &view, const CardGeometry &g,
                const CardLook &look) const;

    ColourScheme m_scheme;
    const Tokens &m_tokens;
};

} // namespace Pulse
