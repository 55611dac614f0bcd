// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"

#include <QString>
#include <QStringList>

// What a person may try by hand (S0-28).
namespace Pulse::Words {

/// A line for a POSIX shell that asks the service as Pulseboard does: curl, websocat, nc, openssl
/// or dig. Secrets are never in it: "$TOKEN" and the like stand for them. Empty for a service that
/// calls us.
[[nodiscard]] QString tryCommand(const ServiceSettings &settings);
/// What to look at on the service's side, by its family; empty for one of no known family.
[[nodiscard]] QStringList checklist(Profile profile);

} // namespace Pulse::Words
