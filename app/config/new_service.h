// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/finding.h"
#include "models/session/service.h"

namespace Pulse {

// A service that is not in the file yet. Pure.

/// The service that a detection proposes, as it would stand beside `known`: with an id that is not
/// used there and, when it wants a sign-in, a reference to a secret of that name. Nothing when
/// there is none.
[[nodiscard]] std::optional<ServiceSettings> proposedService(const Finding &finding,
                                                             const QList<ServiceSettings> &known);
/// An id made from the name that none of these has.
[[nodiscard]] ServiceId freeId(const QString &name, const QList<ServiceSettings> &known);

} // namespace Pulse
