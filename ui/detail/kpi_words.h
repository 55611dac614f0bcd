// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "ui/detail/detail_figures.h"

// The figures on top of the tabs Heartbeat and Health, in words.
namespace Pulse::KpiWords {

[[nodiscard]] KpiText lastHeartbeat(const SessionState &state, Instant now);
[[nodiscard]] KpiText nextExpected(const SessionState &state, Instant now);
/// Of the last 15 minutes.
[[nodiscard]] KpiText latency(const SessionStore::Entry &entry, Instant now);
[[nodiscard]] KpiText jitter(const SessionStore::Entry &entry, double usualMs);
[[nodiscard]] KpiText missed(const SessionState &state);
[[nodiscard]] KpiText clock(const SessionState &state);

[[nodiscard]] KpiText answer(const SessionStore::Entry &entry);
[[nodiscard]] KpiText responseTime(const SessionStore::Entry &entry);
[[nodiscard]] KpiText errorRate(const SessionStore::Entry &entry);
[[nodiscard]] KpiText memory(const SessionState &state);
[[nodiscard]] KpiText serviceUptime(const SessionState &state);
[[nodiscard]] KpiText checkedAt(const SessionState &state, Instant now);

/// The severity of the reason by this rule; none while the rule holds.
[[nodiscard]] std::optional<Status> judged(const SessionState &state, RuleId rule);
/// "24 ms" as value and unit.
[[nodiscard]] KpiText split(const QString &words);

} // namespace Pulse::KpiWords
