// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/service.h"

#include <QStringList>

namespace Pulse::Words {

/// What to look at on the service's side, by its family (S0-28); empty for one of no known family.
[[nodiscard]] QStringList checklist(Profile profile);

} // namespace Pulse::Words
