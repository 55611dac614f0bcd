// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace Pulse {

class TimeChart;

/// A chart to a screen reader: its value is what the crosshair reads.
class TimeChartAccessible final : public QAccessibleWidget {
public:
    explicit TimeChartAccessible(TimeChart *chart);

    static void install();

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    /// Nothing inside of it can be reached.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
};

} // namespace Pulse
