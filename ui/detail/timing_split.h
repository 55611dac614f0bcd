// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/health_report.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace Pulse {

/// Where the time of one check went, one phase a line, each bar beginning where the one before
/// ends.
class TimingSplit final : public QWidget {
    Q_OBJECT
public:
    explicit TimingSplit(Theme &theme, QWidget *parent = nullptr);

    void setTiming(const std::optional<CheckTiming> &timing);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Phase {
        QString name;
        microseconds begin{};
        microseconds took{};
        bool total = false;
    };
    [[nodiscard]] QList<Phase> phases() const;

    Theme &m_theme;
    std::optional<CheckTiming> m_timing;
};

} // namespace Pulse
