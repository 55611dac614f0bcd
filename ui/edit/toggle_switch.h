// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QCheckBox>

namespace Pulse {

/// A check box that looks like a switch: the knob's place says it, not only the colour.
class ToggleSwitch final : public QCheckBox {
    Q_OBJECT
public:
    ToggleSwitch(Theme &theme, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    Theme &m_theme;
};

} // namespace Pulse
