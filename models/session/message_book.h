// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/heartbeat/window_count.h"
#include "models/session/message_tally.h"

namespace Pulse {

/// The messages of one session over time: how many came, and whether another store's are among
/// them. Pure and bounded.
class MessageBook final {
public:
    explicit MessageBook(nanoseconds window) : m_recent(window), m_leak(window) {}

    /// The foreign stores among them that this leak had not shown before, at most
    /// MessageTally::mostStores in one leak.
    QList<MessageTally::ForeignStore> add(const MessageTally &tally, Instant at);
    /// Lets time pass; true when a figure changed by it.
    bool age(nanoseconds now);
    [[nodiscard]] const MessageFacts &facts() const { return m_facts; }
    /// When the leak that is told now will be over, if nothing more comes.
    [[nodiscard]] std::optional<nanoseconds> leakEnds() const { return m_leak.emptyAt(); }

    friend bool operator==(const MessageBook &, const MessageBook &) = default;

private:
    MessageFacts m_facts;
    WindowCount m_recent;
    WindowCount m_leak;
    QList<QString> m_told; ///< stores of this leak
    std::optional<nanoseconds> m_firstAt;
};

} // namespace Pulse
