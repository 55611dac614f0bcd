// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace Pulse {

/// A field that filters a list, with its glass and, where there is one, the key that leads to it.
/// Escape clears it, then gives the focus back.
class FilterField final : public QLineEdit {
    Q_OBJECT
public:
    /// `key` is shown in the empty field; may be empty.
    FilterField(Theme &theme, const QString &key, QWidget *parent = nullptr);

Q_SIGNALS:
    void escaped();  ///< Escape in an empty field
    void wentDown(); ///< Down: on to what is filtered

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    QString m_key;
};

} // namespace Pulse
