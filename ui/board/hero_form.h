// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_form.h"
#include "ui/board/seen_views.h"
#include "ui/card/hero_painter.h"

namespace Pulse {

/// One or two sessions, each told at length over the whole width (ui/SPEC 4.1).
class HeroForm final : public BoardForm {
public:
    static constexpr int most = 2;
    static constexpr int side = 20;
    static constexpr int gap = 12;
    static constexpr int top = 8; ///< room for the focus ring

    explicit HeroForm(const BoardScene &scene) : BoardForm(scene), m_shown(scene.rows) {}

    void layOut(QSize viewport) override;
    [[nodiscard]] int height() const override;
    [[nodiscard]] int lineStep() const override { return m_scene.theme.px(60); }
    [[nodiscard]] QRect rect(int place) const override;
    [[nodiscard]] int placeAt(QPoint point) const override;
    [[nodiscard]] QPair<int, int> placesIn(int fromY, int toY) const override;
    [[nodiscard]] std::optional<int> stepped(int place, int key, int pageHeight) const override;
    [[nodiscard]] int scrollMargin() const override { return m_scene.theme.px(top); }

    [[nodiscard]] int beatsShown() const override;
    [[nodiscard]] QRect button(int place) const override;
    [[nodiscard]] int beatAt(int place, QPoint point) const override;
    [[nodiscard]] QString tip(int place, QPoint point) const override;
    [[nodiscard]] QRect pulseArea(int place) const override;

    QRegion refresh(int place, Instant now) override;
    void forget(int place) override { m_shown.forget(place); }
    void forgetAll() override { m_shown.clear(); }
    void keepOnly(int first, int last) override { m_shown.keepOnly(first, last); }
    void paint(QPainter &painter, const QRect &part, const BoardMarks &marks, Instant now) override;

private:
    [[nodiscard]] HeroView view(int place, Instant now) const;
    [[nodiscard]] QRect onBoard(int place, const QRect &design) const;
    [[nodiscard]] QPoint onPanel(int place, QPoint point) const;
    [[nodiscard]] int designWidth() const;

    int m_width = 0;
    SeenViews<HeroView> m_shown;
};

} // namespace Pulse
