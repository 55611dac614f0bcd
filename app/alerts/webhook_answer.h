// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Pulse {

/// What a webhook's answer means for the message (reliability.md section 5).
struct DeliveryVerdict {
    enum class What : quint8 {
        Delivered,
        Wait,   ///< asked to wait: `after`; not counted as a try
        Retry,  ///< transient: try again with backoff
        Broken, ///< will not heal by retrying
    };
    What what = What::Retry;
    std::optional<milliseconds> after; ///< of Wait; with Delivered: before the next message
    QString why;                       ///< for people, without address and secret
    bool countsAsBad = false;          ///< towards Discord's limit of invalid requests

    friend bool operator==(const DeliveryVerdict &, const DeliveryVerdict &) = default;
};

/// What came back, as far as it did. No status: nothing that could be read as HTTP came.
struct WebhookAnswer {
    std::optional<int> status;
    QByteArray retryAfter;  ///< header Retry-After
    QByteArray remaining;   ///< header X-RateLimit-Remaining
    QByteArray resetAfter;  ///< header X-RateLimit-Reset-After, seconds
    QByteArray body;        ///< at most 64 KiB
    QString networkProblem; ///< in words, when there is no status
};

constexpr milliseconds LongestWait{3'600'000}; ///< whatever the server asks for
constexpr milliseconds BlockedWait{300'000};   ///< 429 that does not say how long (F42)

/// `nowWall` (ms since the epoch) reads a Retry-After that is a date.
[[nodiscard]] DeliveryVerdict judge(const WebhookAnswer &answer, milliseconds nowWall);

} // namespace Pulse
