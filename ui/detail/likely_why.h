// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

#include <QString>

namespace Pulse {

/// What is usually behind trouble like this, from a few fixed rules; empty when none fits, because
/// a guess is worse than nothing (ui/SPEC section 8).
[[nodiscard]] QString likelyWhy(const SessionStore &store, const SessionStore::Entry &entry);

} // namespace Pulse
