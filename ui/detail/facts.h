// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "ui/detail/key_values.h"

#include <QUrl>

namespace Pulse {

/// The panel Connection of the overview.
[[nodiscard]] QList<KeyValues::Fact> connectionFacts(const SessionStore::Entry &entry, Instant now);
/// The same of an account: what its service tells of it (S1-2, S1-3).
[[nodiscard]] QList<KeyValues::Fact> accountFacts(const SessionStore::Entry &entry, Instant now);
/// What a browser may open about a session: the dashboard of its accounts, its health page, its own
/// page; invalid when there is none.
[[nodiscard]] QUrl pageToOpen(const SessionStore::Entry &entry);
/// The panel Health page of the overview; empty without an answer.
[[nodiscard]] QList<KeyValues::Fact> healthFacts(const SessionStore::Entry &entry, Instant now);
[[nodiscard]] QList<KeyValues::Fact> certificateFacts(const SessionState &state, Instant now);
/// What is written for others to read: how the session stands, in plain lines.
[[nodiscard]] QString plainReport(const SessionStore::Entry &entry, Instant now);

} // namespace Pulse
