// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/tray_state.h"

#include <QIcon>
#include <QImage>

namespace Pulse {

/// The panel behind the icon. A program is not told its colour; the desktop's preference is the
/// nearest thing to know.
enum class TrayPanel : quint8 { Dark, Light };

/// The tray icon, drawn for this size in pixels (16, 22, 24, 32 and multiples): a pulse line and,
/// at the bottom right with a gap around it, the shape of the worst status (ui/SPEC 4.3).
[[nodiscard]] QImage trayImage(TrayGlyph glyph, int size, TrayPanel panel);
/// All sizes.
[[nodiscard]] QIcon trayIcon(TrayGlyph glyph, TrayPanel panel);

} // namespace Pulse
