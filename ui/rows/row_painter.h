// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/card_painter.h"
#include "ui/rows/row_columns.h"
#include "ui/rows/row_view.h"

#include <QRegion>

namespace Pulse {

/// Paints one row (ui/SPEC 4.3) in design units; the caller scales the painter by the text factor.
class RowPainter final {
public:
    explicit RowPainter(ColourScheme scheme) : m_scheme(scheme), m_tokens(tokensOf(scheme)) {}

    /// Only the columns that `exposed` touches need to be painted; the painter is clipped to it.
    void paint(QPainter &painter, const RowView &view, int width, const RowColumns &columns,
               const CardLook &look, const QRect &exposed) const;
    /// As painted; empty where the column dropped out.
    [[nodiscard]] QRect button(const RowView &view, const RowColumns &columns) const;

    [[nodiscard]] static QRect strip(const RowColumns &columns);
    [[nodiscard]] static StripGeometry stripGeometry(const RowView &view,
                                                     const RowColumns &columns);

private:
    void back(QPainter &p, const RowView &view, int width, const CardLook &look) const;
    void column(QPainter &p, RowColumn which, const RowView &view, const RowColumns &columns,
                const CardLook &look) const;
    void shape(QPainter &p, const RowView &view, const RowColumns &columns,
               const CardLook &look) const;
    void name(QPainter &p, const RowView &view, const RowColumns &columns) const;
    void quality(QPainter &p, const RowView &view, const RowColumns &columns) const;
    void latency(QPainter &p, const RowView &view, const RowColumns &columns) const;
    void next(QPainter &p, const RowView &view, const RowColumns &columns) const;
    void button(QPainter &p, const RowView &view, const RowColumns &columns,
                const CardLook &look) const;

    ColourScheme m_scheme;
    const Tokens &m_tokens;
};

/// Where two rows look different, from the row's corner; empty when nothing that is seen changed.
[[nodiscard]] QRegion changedRowAreas(const RowView &before, const RowView &after, int width,
                                      const RowColumns &columns);

} // namespace Pulse
