// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/card_painter.h"
#include "ui/card/hero_view.h"

namespace Pulse {

/// The large panel of one session (picture 01-dashboard-1-session), in design units.
class HeroPainter final {
public:
    static constexpr int height = 240;
    static constexpr int stripHeight = 72;
    static constexpr int nameLeft = 56; ///< of name and address, behind the shape

    explicit HeroPainter(ColourScheme scheme) : m_scheme(scheme), m_tokens(tokensOf(scheme)) {}

    void paint(QPainter &painter, const HeroView &view, int width, const CardLook &look) const;
    [[nodiscard]] QRect button(const HeroView &view, int width) const;
    /// Opens the session as a press anywhere on the panel does.
    [[nodiscard]] QRect openButton(int width) const;
    [[nodiscard]] static QRect strip(int width);
    /// Where the figures stand, in their order; those without room have none.
    [[nodiscard]] QList<QRectF> figureBoxes(const HeroView &view, int width) const;
    [[nodiscard]] static StripGeometry stripGeometry(const HeroView &view, int width);

private:
    void frame(QPainter &p, const HeroView &view, int width, const CardLook &look) const;
    void head(QPainter &p, const HeroView &view, int width, const CardLook &look) const;
    void pushButton(QPainter &p, const QRect &box, const QString &icon, const QString &text,
                    bool lit, bool enabled) const;
    void underStrip(QPainter &p, const HeroView &view, int width) const;
    void figures(QPainter &p, const HeroView &view, int width) const;

    ColourScheme m_scheme;
    const Tokens &m_tokens;
};

} // namespace Pulse
