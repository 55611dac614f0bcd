// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/uptime.h"

#include <QString>

// What history says of a session, in words (S1-42). "—" where nobody watched: that is neither up
// nor down.
namespace Pulse::UptimeWords {

/// "99.71 %".
[[nodiscard]] QString share(const UptimeRange &range);
/// "Watched 23 h 31 m of 24 h 0 m (97.99 %). Down 2 h 5 m: 5 failures, 25 m each, …"
[[nodiscard]] QString tip(const UptimeRange &range, std::optional<milliseconds> reachesBack,
                          milliseconds now);
/// At the right of the panel: "2 h 5 m down in 5 failures · watched 28 d 3 h of 30 days".
[[nodiscard]] QString summary(const UptimeRange &range);
/// "Mon 2 Feb: 99.71 %. …"
[[nodiscard]] QString dayTip(const UptimeRange &day);
/// All days in one sentence, for who does not see the blocks.
[[nodiscard]] QString daysSentence(const QList<UptimeRange> &days);

} // namespace Pulse::UptimeWords
