// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/fleet_day.h"
#include "ui/theme/theme.h"

#include <QRect>
#include <QWidget>

namespace Pulse {

/// One bar of the day, in pixels from the strip's upper left; what is not known is a dash at the
/// foot. Trouble is told by form as well as by colour: it is higher, and critical and offline are
/// broken.
[[nodiscard]] QList<QRect> dayBar(int quarter, std::optional<Status> status, int pitch, int height);
/// "14:15 to 14:30: critical, 2 sessions", "…: not watched"
[[nodiscard]] QString quarterTip(const FleetDay::Quarter &quarter);
/// The whole day in one sentence, for who does not see the bars.
[[nodiscard]] QString daySentence(const QList<FleetDay::Quarter> &day);

/// The last 24 hours in the banner: 96 bars of 15 minutes, the worst status of each.
class DayStrip final : public QWidget {
    Q_OBJECT
public:
    explicit DayStrip(Theme &theme, QWidget *parent = nullptr);

    void showDay(const QList<FleetDay::Quarter> &day);
    /// -1 where there is none.
    [[nodiscard]] int quarterAt(QPoint point) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int pitch() const { return m_theme.px(3); }
    [[nodiscard]] int barHeight() const { return m_theme.px(22); }
    void setHovered(int quarter);

    Theme &m_theme;
    QList<FleetDay::Quarter> m_day;
    int m_hovered = -1;
};

} // namespace Pulse
