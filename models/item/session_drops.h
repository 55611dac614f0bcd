// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "models/session/drop_pattern.h"

namespace Pulse {

/// How often the connection of this session broke off, as far back as its events are kept.
[[nodiscard]] inline DropPattern dropsOf(const SessionStore::Entry &entry, Instant now)
{
    QList<TimedChange> events;
    events.reserve(entry.events.size());
    for (int i = 0; i < entry.events.size(); ++i)
        events.append(entry.events.at(i));
    return dropPattern(events, now);
}

} // namespace Pulse
