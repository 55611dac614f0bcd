// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Pulse {

/// How close the sessions stand on the board. The number is what is remembered.
enum class Density : quint8 { Cards, Rows, Wall };

} // namespace Pulse
