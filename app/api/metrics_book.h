// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_facts.h"
#include "models/incident/notification.h"

#include <QByteArray>

#include <array>

namespace Pulse {

/// Counts what happened, and prints it with what is, in Prometheus' text format 0.0.4 (S1-25,
/// S2-30, S3-34 to S3-36). The counters only rise, from the start of the program or of the session:
/// they count what was told, and a beat told as missed stays told when it comes late. Pure.
class MetricsBook final {
public:
    /// Seconds; the upper bounds of the latency histogram, +Inf beyond.
    static constexpr std::array<double, 11> bounds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25,
                                                   0.5,   1.0,  2.5,   5.0,  10.0};

    void take(const UpdateBatch &batch, const ApiFacts &facts);
    void take(const DeliveryNews &news);
    /// Forgets the sessions that `facts` does not know any more.
    void forgetOthers(const ApiFacts &facts);

    /// `prefix` before every name. With "app" the names are those of S3-34 to S3-36, whose counter
    /// of missed beats is called otherwise: app_missed_heartbeats_total.
    [[nodiscard]] QByteArray page(const ApiFacts &facts, const QString &prefix) const;

    [[nodiscard]] static bool isPrefix(const QString &text);

private:
    struct Counts {
        quint64 received = 0;
        quint64 late = 0;
        quint64 missed = 0;
        quint64 restarts = 0;
        quint64 attempts = 0; ///< to reconnect: ours, or of an account by its service
        int lastAttempt = 0;  ///< of an account
        std::array<quint64, bounds.size() + 1> latencies{}; ///< the last: beyond all bounds
        double latencySum = 0;                              ///< seconds
    };
    void count(const BeatSeen &seen, Counts &counts);

    QMap<SessionId, Counts> m_counts;
    QMap<QPair<QString, QString>, quint64> m_notifications; ///< by channel and state
};

} // namespace Pulse
