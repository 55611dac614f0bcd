// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/delivery_verdict.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Pulse {

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

/// `nowWall` (ms since the epoch) reads a Retry-After that is a date.
[[nodiscard]] DeliveryVerdict judge(const WebhookAnswer &answer, milliseconds nowWall);

} // namespace Pulse
