// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/edit/step_rows.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace Pulse {

class TextLabel;

/// The waterfall of a test: each step with its bar, what it gave and how long it took.
class StepList final : public QWidget {
    Q_OBJECT
public:
    explicit StepList(Theme &theme, QWidget *parent = nullptr);

    void show(const QList<StepRow> &rows);

private:
    class Mark;
    class Bar;
    struct Line {
        Mark *mark;
        TextLabel *name;
        Bar *bar;
        TextLabel *detail;
        TextLabel *took;
    };
    [[nodiscard]] Line makeLine(int row);

    Theme &m_theme;
    QGridLayout *m_grid;
    QList<Line> m_lines;
};

} // namespace Pulse
