// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/time_chart.h"

#include <QFrame>

namespace Pulse {

/// A panel with a title, a few words and one curve.
class MiniChart final : public QFrame {
    Q_OBJECT
public:
    MiniChart(Theme &theme, const QString &objectName, const QString &title, const QString &about,
              TimeChart::Look look, int height, QWidget *parent = nullptr);

    [[nodiscard]] TimeChart &chart() const { return *m_chart; }
    /// What the curve says in words, for screen readers.
    void describe(const QString &text);

private:
    TimeChart *m_chart;
};

} // namespace Pulse
