// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace Pulse::Paint {

/// A stroke icon of resources/icons/line in this colour; cached by name, size, colour and ratio.
/// An unknown name gives an empty pixmap. Thread: GUI.
[[nodiscard]] QPixmap lineIcon(const QString &name, int size, const QColor &colour, qreal ratio);
/// For a button with words: 2 px wider than high, give setIconSize({size + 2, size}).
[[nodiscard]] QIcon lineQIcon(const QString &name, int size, const QColor &colour, qreal ratio);

} // namespace Pulse::Paint
