// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Pulse {

/// How many connections may begin: in all, and to one host. A restarted server must not meet a
/// thousand clients at once, and neither must this computer (F13).
struct ConnectLimits {
    double perSecond = 20;
    double perHostPerSecond = 5;
    friend bool operator==(const ConnectLimits &, const ConnectLimits &) = default;
};

/// Two token buckets, each as deep as one second's worth. Pure: the time comes with the question.
class ConnectBudget final {
public:
    explicit ConnectBudget(ConnectLimits limits);

    /// Takes one connection to `host`; otherwise takes nothing and says when to ask again.
    [[nodiscard]] std::optional<nanoseconds> takeOrWaitUntil(const QString &host, nanoseconds now);
    /// What the last one that had to wait waits for: all connections, or those to its host.
    [[nodiscard]] bool isUsedUp() const { return m_all.tokens < 1; }

private:
    struct Bucket {
        double tokens = 0;
        nanoseconds filledAt{};
    };
    static void fill(Bucket &bucket, double perSecond, nanoseconds now);
    static nanoseconds untilOne(const Bucket &bucket, double perSecond);
    void forgetFullHosts(nanoseconds now);

    ConnectLimits m_limits;
    Bucket m_all;
    QHash<QString, Bucket> m_hosts;
};

} // namespace Pulse
