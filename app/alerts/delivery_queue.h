// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/delivery_verdict.h"
#include "app/alerts/token_bucket.h"
#include "models/incident/notification.h"

#include <QList>
#include <QQueue>

#include <optional>

namespace Pulse {

/// min(5 s · 2^failures, 300 s) ± 25 %; `unit` in 0..1 chooses within the ± (reliability section
/// 5).
[[nodiscard]] milliseconds retryDelay(int failures, double unit);

/// The messages that wait for one server, first in, first out, and when the next may go. Pure: it
/// is told the time and the answers. In memory only.
class DeliveryQueue final {
public:
    static constexpr int Bound = 200;
    static constexpr int BadAnswers = 50; ///< so many within BadWindow stop the sending (F45)
    static constexpr seconds BadWindow{600};
    static constexpr seconds MaxAge{86'400};
    static constexpr milliseconds ShortestWait{1'000};

    /// What became of a message.
    struct Fate {
        Notification notification;
        DeliveryState state = DeliveryState::Sent;
        int attempts = 0;
        QString why;
    };

    /// With a bucket, each delivery takes a token of it (S1-40); what waits meanwhile goes
    /// together.
    explicit DeliveryQueue(std::optional<TokenBucket> bucket = {}) : m_bucket(bucket) {}

    [[nodiscard]] QList<Fate> push(const Notification &notification, Instant now);
    /// The messages that wait, oldest first; empty while one is on its way, or it is not yet time.
    [[nodiscard]] QList<Notification> ready(Instant now) const;
    /// The first `count` of them are on their way now.
    void begin(qsizetype count, Instant now);
    [[nodiscard]] QList<Fate> finish(const DeliveryVerdict &verdict, Instant now, double unit);

    /// When `ready` has something, on the monotonic clock; nothing while one is on its way.
    [[nodiscard]] std::optional<nanoseconds> nextAt() const;
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] int leftOut() const { return m_leftOut; }

private:
    struct Entry {
        Notification notification;
        nanoseconds since{};
        int attempts = 0;
    };

    QList<Fate> removeUnsent(const QString &key, DeliveryState state, bool *hadFailure);
    void pushRecovery(const Notification &recovery, Instant now, QList<Fate> &fates);
    bool replaceUnsent(const Notification &update, QList<Fate> &fates);
    void keepBound(QList<Fate> &fates);
    QList<Fate> takeSent(DeliveryState state, const QString &why, qsizetype count);
    QList<Fate> retryLater(const DeliveryVerdict &verdict, Instant now, bool counted);
    void countBad(Instant now);
    [[nodiscard]] nanoseconds earliest() const;

    QList<Entry> m_entries; ///< the first m_onTheWay of them are on their way
    qsizetype m_onTheWay = 0;
    std::optional<TokenBucket> m_bucket;
    nanoseconds m_notBefore{};
    QQueue<nanoseconds> m_bad;
    int m_failures = 0; ///< in a row
    int m_leftOut = 0;
    bool m_broken = false;
    QString m_brokenWhy;
};

} // namespace Pulse
