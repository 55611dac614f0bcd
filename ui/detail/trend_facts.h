// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/key_values.h"

#include "models/item/session_store.h"

namespace Pulse {

/// How it stands to its goal, and where its latency goes: uptime, goal and error budget of 30 days
/// (S2-41), its failures (S1-42), the last hour's latency as a straight line, the server's pings
/// (S4-1).
[[nodiscard]] QList<KeyValues::Fact> goalFacts(const SessionStore::Entry &entry, Instant now);
/// Messages that are no heartbeats: how many, who came and went, whose they are (S4-8, S4-9,
/// S4-43); empty while none came.
[[nodiscard]] QList<KeyValues::Fact> trafficFacts(const SessionStore::Entry &entry);
/// The circuit to its server (S4-53), and each of its addresses by its own record (S4-48).
[[nodiscard]] QList<KeyValues::Fact> nodeFacts(const SessionStore::Entry &entry);
/// Where its memory goes (S0-4, S2-45); empty while nothing is known.
[[nodiscard]] QList<KeyValues::Fact> memoryFacts(const SessionState &state);

} // namespace Pulse
