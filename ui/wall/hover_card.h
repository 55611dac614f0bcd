// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/card_view.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Pulse {

/// The card of the tile under the pointer, 288 wide, with the keys that act on it. The pointer goes
/// through it.
class HoverCard final : public QWidget {
    Q_OBJECT
public:
    HoverCard(Theme &theme, QWidget *parent);

    /// Below `tile`, or above it, and inside `bounds`; all in the parent's coordinates.
    void showBeside(const CardView &card, const QRect &tile, const QRect &bounds);
    [[nodiscard]] const CardView &card() const { return m_card; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    CardView m_card;
};

} // namespace Pulse
