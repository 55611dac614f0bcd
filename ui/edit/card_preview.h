// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/finding.h"
#include "ui/card/card_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Pulse {

/// How the card of a service will look, from its settings and what a test saw of it. Pure.
[[nodiscard]] CardView previewView(const ServiceSettings &service, const QList<DetectStep> &steps,
                                   const std::optional<Finding> &finding);

/// That card, painted by the painter of the board.
class CardPreview final : public QWidget {
    Q_OBJECT
public:
    explicit CardPreview(Theme &theme, QWidget *parent = nullptr);

    void show(const CardView &view);
    [[nodiscard]] const CardView &view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    CardView m_view;
};

} // namespace Pulse
