// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_form.h"
#include "ui/wall/wall_layout.h"

#include <QStringList>

#include <vector>

namespace Pulse {

class TilePainter;

/// All sessions as tiles, group by group, each at a place that it keeps (ui/SPEC 4.3).
class WallForm final : public BoardForm {
public:
    using BoardForm::BoardForm;

    /// One of WallLayout::pitches; 0: the largest at which everything is seen. layOut() follows.
    void setPitch(int pitch) { m_pitch = pitch; }
    [[nodiscard]] const WallLayout &layout() const { return m_layout; }

    void layOut(QSize viewport) override;
    [[nodiscard]] int height() const override { return m_layout.height(); }
    [[nodiscard]] int lineStep() const override { return m_scene.theme.px(m_layout.pitch * 3); }
    [[nodiscard]] QRect rect(int place) const override { return m_layout.tile(place); }
    [[nodiscard]] int placeAt(QPoint point) const override { return m_layout.placeAt(point); }
    [[nodiscard]] QPair<int, int> placesIn(int fromY, int toY) const override
    {
        return m_layout.placesIn(fromY, toY);
    }
    [[nodiscard]] std::optional<int> stepped(int place, int key, int pageHeight) const override;
    [[nodiscard]] int scrollMargin() const override { return m_scene.theme.px(36); }

    [[nodiscard]] int beatsShown() const override { return 44; } ///< on the card beside a tile
    [[nodiscard]] QRect button(int) const override { return {}; }
    [[nodiscard]] int beatAt(int, QPoint) const override { return -1; }
    /// The card beside the tile says it all.
    [[nodiscard]] QString tip(int, QPoint) const override { return {}; }
    [[nodiscard]] QRect pulseArea(int) const override { return {}; }

    [[nodiscard]] bool standsStill() const override { return true; }
    [[nodiscard]] bool followsAll() const override { return true; }
    QRegion refresh(int place, Instant now) override;
    void forget(int) override {}
    void forgetAll() override {}
    void keepOnly(int, int) override {}
    void paint(QPainter &painter, const QRect &part, const BoardMarks &marks, Instant now) override;

private:
    [[nodiscard]] Status statusNow(int place) const { return entryAt(place).state.status; }
    /// Its right end: how many are in trouble.
    [[nodiscard]] QRect countsArea(int group) const;
    void paintHead(QPainter &painter, int group, bool onlyCounts) const;
    void paintTiles(QPainter &painter, const QRect &part) const;
    void paintMarks(QPainter &painter, const QRect &part, const BoardMarks &marks) const;

    int m_pitch = 0;
    WallLayout m_layout;
    QStringList m_names;                ///< of the groups
    std::vector<StatusCounts> m_counts; ///< of the groups
    std::vector<Status> m_looks;        ///< by place
};

} // namespace Pulse
