// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/card_geometry.h"
#include "ui/card/card_view.h"

#include <QPoint>

namespace Pulse {

/// What the part of a card under the pointer means, why it is so and since when; plain text, may be
/// several lines. `at` in design units from the card's corner. The strip is the caller's: it knows
/// the heartbeat under the pointer.
[[nodiscard]] QString cardTip(const SessionStore::Entry &entry, const CardView &card,
                              const CardGeometry &geometry, QPoint at, Instant now);
/// The name in full, its group and tags, until when it is silenced, who has seen its trouble.
[[nodiscard]] QString nameTip(const SessionStore::Entry &entry, const CardView &card, Instant now);

} // namespace Pulse
