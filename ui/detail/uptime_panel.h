// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/uptime.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <array>

class QBoxLayout;

namespace Pulse {

class DayBlocks;
class TextLabel;

/// A session's uptime of 24 hours, 7 and 30 days, and its last 30 days as blocks (S1-42).
class UptimePanel final : public QFrame {
    Q_OBJECT
public:
    explicit UptimePanel(Theme &theme, QWidget *parent = nullptr);

    /// `now`: wall time, for the words.
    void show(const UptimeHistory &history, milliseconds now);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    struct Figure {
        TextLabel *label;
        TextLabel *value;
    };
    [[nodiscard]] Figure makeFigure(QWidget *row, const QString &name, const QString &label);
    static void fill(const Figure &figure, const UptimeRange &range, const QString &tip);

    Theme &m_theme;
    std::array<Figure, 3> m_figures{};
    QBoxLayout *m_head = nullptr;
    QWidget *m_ranges;
    TextLabel *m_summary;
    DayBlocks *m_days;
    TextLabel *m_oldest;
};

} // namespace Pulse
