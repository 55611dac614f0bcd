// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pulse::Words {

/// Text from outside, fit for one line of plain text: control characters, line breaks and those
/// that turn the direction of writing or cannot be seen are taken out, blanks folded, and it is cut
/// at `limit` UTF-16 units with "…". Markup is not touched: sinks show plain text.
[[nodiscard]] QString plainLine(QStringView text, qsizetype limit = 160);

} // namespace Pulse::Words
