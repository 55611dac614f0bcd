// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace Pulse {

/// The filter above the board, with its glass and the key that leads to it. Escape clears it, then
/// gives the focus back.
class FilterField final : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterField(Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void left(); ///< Escape in an empty field, or Down: on to the board

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace Pulse
