// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_form.h"
#include "ui/board/seen_views.h"
#include "ui/rows/row_painter.h"
#include "ui/rows/rows_layout.h"

namespace Pulse {

/// Sessions as rows of 28 px, those that need attention on top whatever the order (ui/SPEC 4.3).
class RowsForm final : public BoardForm {
public:
    explicit RowsForm(const BoardScene &scene) : BoardForm(scene), m_shown(scene.rows) {}

    void layOut(QSize viewport) override;
    [[nodiscard]] int height() const override { return m_layout.height(); }
    [[nodiscard]] int lineStep() const override { return m_layout.rowHeight; }
    [[nodiscard]] QRect rect(int place) const override { return m_layout.row(place); }
    [[nodiscard]] int placeAt(QPoint point) const override { return m_layout.placeAt(point.y()); }
    [[nodiscard]] QPair<int, int> placesIn(int fromY, int toY) const override
    {
        return m_layout.placesIn(fromY, toY);
    }
    [[nodiscard]] std::optional<int> stepped(int place, int key, int pageHeight) const override;
    [[nodiscard]] int reach() const override { return 0; }

    [[nodiscard]] int beatsShown() const override { return RowView::beats; }
    [[nodiscard]] QRect button(int place) const override;
    [[nodiscard]] int beatAt(int place, QPoint point) const override;
    [[nodiscard]] QString tip(int place, QPoint point) const override;
    [[nodiscard]] QRect pulseArea(int place) const override;

    QRegion refresh(int place, Instant now) override;
    void forget(int place) override { m_shown.forget(place); }
    void forgetAll() override { m_shown.clear(); }
    void keepOnly(int first, int last) override { m_shown.keepOnly(first, last); }
    void paint(QPainter &painter, const QRect &part, const BoardMarks &marks, Instant now) override;

    [[nodiscard]] const RowColumns &columns() const { return m_columns; }
    /// Null when the section has no head now.
    [[nodiscard]] QRect head(BoardSection section) const;
    /// Whose head is at a point; nothing elsewhere.
    [[nodiscard]] std::optional<BoardSection> headAt(QPoint point) const;
    [[nodiscard]] static QString sectionName(BoardSection section);

private:
    [[nodiscard]] RowView view(int place, Instant now) const;
    [[nodiscard]] QRect onBoard(int place, const QRect &design) const;
    [[nodiscard]] QPoint onRow(int place, QPoint point) const; ///< in design units
    [[nodiscard]] int designWidth() const;
    [[nodiscard]] QString columnTipAt(const RowView &view, int place, QPoint onRow) const;
    void paintHead(QPainter &painter, BoardSection section, const BoardMarks &marks) const;
    void paintChevron(QPainter &painter, BoardSection section, const BoardMarks &marks) const;

    RowsLayout m_layout;
    RowColumns m_columns;
    SeenViews<RowView> m_shown;
};

} // namespace Pulse
