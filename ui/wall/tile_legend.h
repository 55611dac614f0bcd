// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace Pulse {

/// How to read a tile, in one line below the wall.
class TileLegend final : public QWidget {
    Q_OBJECT
public:
    explicit TileLegend(Theme &theme, QWidget *parent = nullptr);

    void setPitch(int pitch);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_pitch = 0;
};

} // namespace Pulse
