// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_form.h"
#include "ui/board/board_layout.h"
#include "ui/board/seen_views.h"

namespace Pulse {

/// Sessions as cards in a grid (ui/SPEC 4.1).
class CardsForm final : public BoardForm {
public:
    explicit CardsForm(const BoardScene &scene) : BoardForm(scene), m_shown(scene.rows) {}

    void layOut(QSize viewport) override;
    [[nodiscard]] int height() const override { return m_layout.height(); }
    [[nodiscard]] int lineStep() const override { return m_layout.rowHeight() / 3; }
    [[nodiscard]] QRect rect(int place) const override { return m_layout.card(place); }
    [[nodiscard]] int placeAt(QPoint point) const override { return m_layout.placeAt(point); }
    [[nodiscard]] QPair<int, int> placesIn(int fromY, int toY) const override
    {
        return m_layout.placesIn(fromY, toY);
    }
    [[nodiscard]] std::optional<int> stepped(int place, int key, int pageHeight) const override;
    [[nodiscard]] int scrollMargin() const override;

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
    [[nodiscard]] CardView view(int place, Instant now) const
    {
        return cardAt(place, now, beatsShown());
    }
    [[nodiscard]] CardGeometry geometry(const CardView &view) const;
    [[nodiscard]] QRect onBoard(int place, const QRect &design) const;
    [[nodiscard]] QPoint onCard(int place, QPoint point) const; ///< in design units
    void paintGaps(QPainter &painter, const QRect &part, int first, int last) const;

    BoardLayout m_layout;
    SeenViews<CardView> m_shown;
};

} // namespace Pulse
