// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mini/mini_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Pulse {

/// How many sessions have each status, as shapes with their numbers; none is faint.
class MiniCounts final : public QWidget {
    Q_OBJECT
public:
    explicit MiniCounts(Theme &theme, QWidget *parent = nullptr);
    void show(const StatusCounts &counts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    StatusCounts m_counts;
};

/// While nothing needs attention: the last ten minutes of all, and what comes next.
class MiniCalm final : public QWidget {
    Q_OBJECT
public:
    explicit MiniCalm(Theme &theme, QWidget *parent = nullptr);
    void show(const MiniView &view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    MiniView m_view;
};

} // namespace Pulse
