// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QString>

#include <optional>

namespace Pulse {

/// What a server's answer means for the messages that were handed to it (reliability.md section 5).
struct DeliveryVerdict {
    enum class What : quint8 {
        Delivered,
        Wait,    ///< asked to wait: `after`; not counted as a try
        Retry,   ///< transient: try again with backoff
        Refused, ///< these messages will never be taken; others may
        Broken,  ///< will not heal by retrying, whatever the message
    };
    What what = What::Retry;
    std::optional<milliseconds> after; ///< of Wait; with Delivered: before the next message
    /// For people, without address and secret; with Delivered: who did not get it.
    QString why;
    bool countsAsBad = false; ///< towards Discord's limit of invalid requests
    bool needsPerson = false; ///< told as broken at once, although it is tried again

    friend bool operator==(const DeliveryVerdict &, const DeliveryVerdict &) = default;
};

constexpr milliseconds BlockedWait{300'000}; ///< Wait that does not say how long (F42)

} // namespace Pulse
