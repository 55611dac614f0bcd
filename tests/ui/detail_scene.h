// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

namespace Pulse::Scene {

/// Twelve sessions at one moment of an afternoon, the first of them in trouble: 90 minutes of
/// heartbeats, messages, and a health page that says so too.
[[nodiscard]] Instant now();
void fill(SessionStore &store);

} // namespace Pulse::Scene
