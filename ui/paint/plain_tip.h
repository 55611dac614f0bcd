// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pulse {

/// A tip of one or more lines as QToolTip takes it. Names and reasons come from outside, and it
/// must never take them for markup (S03); a tip that is marked as text wraps where it is long.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    QString safe = text.toHtmlEscaped();
    safe.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<span>%1</span>").arg(safe);
}

} // namespace Pulse
