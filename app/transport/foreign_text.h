// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pulse {

/// Text of a socket, a server or a certificate made fit to be shown and logged: no control or
/// direction characters, addresses cut down to scheme and host (a query, a path or user name may be
/// a secret: reliability 2.2 row 9), at most 200 characters.
[[nodiscard]] QString foreignText(QStringView text);

} // namespace Pulse
