// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card/card_view.h"

namespace Pulse {

/// All that a row says: what the card says, in a row's shorter words.
struct RowView {
    static constexpr int beats = 40;

    CardView card;
    QString words;   ///< "On time", or what is wrong
    QString latency; ///< "24"; empty: unknown
    QString latencyUnit;
    QString p95;
    QString missed;
    bool missing = false; ///< more than one in a row
    QString lastBeat;     ///< "2 s", "1 m 34 s"
    QString next;         ///< "28 s", "+14 s", "overdue"
    bool overdue = false;
    QString uptime;
    friend bool operator==(const RowView &, const RowView &) = default;
};

/// `card` is that of the same entry and moment, with at most `RowView::beats` beats.
[[nodiscard]] RowView rowView(const SessionStore::Entry &entry, CardView card, Instant now);

/// "Reconnect": without the card's "now", for which there is no room.
[[nodiscard]] QString rowButtonText(const CardView &card);

} // namespace Pulse
