// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "ui/theme/theme.h"

#include <QImage>

namespace Pulse {

/// Every state of a card beside the others, the signals as people with a colour-vision deficiency
/// see them, and the small parts: 1440x900, painted by the program's own painters from the sessions
/// of the design's pictures, which the store must hold.
[[nodiscard]] QImage stateSheet(const SessionStore &store, Theme &theme);

} // namespace Pulse
