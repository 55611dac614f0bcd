// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Pulse {

enum class WordMeaning : quint8 { Good, Bad, Unknown };

/// What a status word says about health: "OK", "healthy", "online", "up" … are good (S0-9),
/// "error", "unhealthy", "down" … bad; any other word says nothing that could be relied on.
[[nodiscard]] WordMeaning meaningOf(QStringView statusWord);

} // namespace Pulse
