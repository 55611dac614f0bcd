// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board_order.h"

#include <QString>

#include <array>
#include <optional>

namespace Pulse {

enum class RowColumn : quint8 {
    Shape,
    Name,
    Status,
    Quality,
    Strip,
    Latency,
    P95,
    Missed,
    LastBeat,
    Next,
    Uptime,
    Button,
};
inline constexpr int rowColumnCount = 12;

/// Where the columns of the rows stand (ui/SPEC 4.3, 11), in design units from the row's left end.
/// Where there is no room for all of them they drop out in the order p95, uptime, quality, next,
/// missed, strip; then the status becomes narrower. Where even that is too wide, the last heartbeat
/// drops out, and then name and status become as narrow as they can be.
class RowColumns final {
public:
    static constexpr int rowHeight = 28;
    static constexpr int headerHeight = 30;
    static constexpr int gap = 8;
    static constexpr int padLeft = 8;
    static constexpr int padRight = 12;
    static constexpr int narrowestName = 124;
    static constexpr int widestName = 280; ///< what is left over then is the status'
    static constexpr int narrowestStatus = 96;
    static constexpr int leastName = 80;
    static constexpr int leastStatus = 70;

    struct Column {
        int left = 0;
        int width = 0; ///< 0: dropped
        [[nodiscard]] int right() const { return left + width; }
        [[nodiscard]] bool shown() const { return width > 0; }
        friend bool operator==(const Column &, const Column &) = default;
    };

    /// Nothing has a place yet.
    RowColumns() = default;
    /// `width` of the row, at least 0.
    explicit RowColumns(int width);

    [[nodiscard]] Column at(RowColumn column) const
    {
        return m_columns.at(static_cast<size_t>(column));
    }
    [[nodiscard]] std::optional<RowColumn> columnAt(int x) const;
    friend bool operator==(const RowColumns &, const RowColumns &) = default;

private:
    std::array<Column, rowColumnCount> m_columns{};
};

/// The order that a click on the column's head asks for; nothing for the strip and what has none.
[[nodiscard]] std::optional<BoardSort> sortOf(RowColumn column);
/// Numbers stand at the right end of their column.
[[nodiscard]] bool alignedRight(RowColumn column);
/// What stands above the column; may be empty.
[[nodiscard]] QString columnName(RowColumn column);
/// What its numbers mean, with their window.
[[nodiscard]] QString columnTip(RowColumn column);

} // namespace Pulse
