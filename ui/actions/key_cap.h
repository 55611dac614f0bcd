// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Pulse {

class Theme;

/// The name of a key in a small frame; the pointer goes through it.
[[nodiscard]] QLabel *makeKeyCap(Theme &theme, const QString &name, QWidget *parent);

} // namespace Pulse
