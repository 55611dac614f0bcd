// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"

#include <QString>

namespace Pulse {

/// The same question as a command line for a POSIX shell (S0-28): curl for pages, websocat for
/// sockets. Secrets never appear: a referenced one becomes a shell variable, named after it. Empty
/// for what neither of them can ask: tcp, tls, dns and push.
[[nodiscard]] QString commandLine(const ServiceSettings &service);
/// "curl" or "websocat", or empty.
[[nodiscard]] QString commandProgram(const ServiceSettings &service);

} // namespace Pulse
