// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/density.h"
#include "ui/paint/figure_label.h"

#include <QWidget>

class QPushButton;

namespace Pulse {

/// One line that suggests a closer density, and two ways to answer it. It is never forced.
class DensityHint final : public QWidget {
    Q_OBJECT
public:
    explicit DensityHint(Theme &theme, QWidget *parent = nullptr);

    void suggest(Density density, int sessions);

Q_SIGNALS:
    void taken(Pulse::Density density);
    void refused(Pulse::Density density);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Its own margins, so that nothing is left of it where it is hidden.
    static constexpr int side = 20;
    static constexpr int above = 8;
    static constexpr int below = 4;

    Theme &m_theme;
    Density m_density = Density::Rows;
    FigureLabel *m_text;
    QPushButton *m_take;
    QPushButton *m_refuse;
};

} // namespace Pulse
