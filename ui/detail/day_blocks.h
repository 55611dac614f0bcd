// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/uptime.h"
#include "ui/theme/theme.h"

#include <QRect>
#include <QWidget>

namespace Pulse {

/// Where the blocks of so many days stand: they fill the width, so that some are 1 px wider.
struct DayBlocksGeometry {
    int width = 0;
    int height = 0;
    int gap = 0;
    int days = 0;

    [[nodiscard]] QRect block(int day) const;
    /// -1 where there is none; a gap belongs to the block before it.
    [[nodiscard]] int dayAt(QPoint point) const;

private:
    [[nodiscard]] int leftOf(int day) const;
};

/// One block for each day, with the worst status that was seen in it; a day that nobody watched is
/// an empty frame.
class DayBlocks final : public QWidget {
    Q_OBJECT
public:
    explicit DayBlocks(Theme &theme, QWidget *parent = nullptr);

    void showDays(const QList<UptimeRange> &days);
    [[nodiscard]] DayBlocksGeometry geometryNow() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Theme &m_theme;
    QList<UptimeRange> m_days;
};

} // namespace Pulse
