// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"
#include "models/session/status.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pulse {

/// One field of a health answer, for the Health tab: its JSON path, the text as it came, and what
/// it was understood as.
struct ReportField {
    enum class Reading : quint8 { Text, Number, Counter, Fraction, Duration, Size, Bool, Time };
    QString path;  ///< "memory.heapUsed"
    QString value; ///< as sent, cut at 200 characters
    Reading reading = Reading::Text;
    double number = 0; ///< Duration in ms, Size in bytes, Bool 0/1, Time in ms since the epoch

    friend bool operator==(const ReportField &, const ReportField &) = default;
};

/// How many accounts of an account service are in which state (S1-16).
struct AccountCount {
    QString health;     ///< Healthy, Warning, Critical, or as sent
    QString connection; ///< Connected, Disconnected, Failed, or as sent
    qint64 count = 0;

    friend bool operator==(const AccountCount &, const AccountCount &) = default;
};

/// What a service tells of one scheduled job beyond whether it runs; both may be missing (S1-38).
struct JobTime {
    QString job;
    QString cron; ///< its schedule as sent
    std::optional<ServiceTime> lastRun;

    friend bool operator==(const JobTime &, const JobTime &) = default;
};

/// Whether one assertion of the operator held in an answer (models/protocol/assertion.h).
struct AssertionResult {
    /// Unreadable: what it looks at is missing or of another type. It is never a success.
    enum class Outcome : quint8 { Holds, Fails, Unreadable };
    QString that; ///< as the operator wrote it
    Status otherwise = Status::Critical;
    Outcome outcome = Outcome::Unreadable;
    double value = 0; ///< both only where numbers were compared; milliseconds, bytes or plain
    double limit = 0;
    QString actual; ///< what stood there, or why nothing could be read; cut at 80 characters

    friend bool operator==(const AssertionResult &, const AssertionResult &) = default;
};

/// Cumulative counts of a histogram, by upper bound, lowest first; the last bound may be infinite.
using HistogramBuckets = QList<QPair<double, double>>;

/// One named figure as an answer gave it (models/protocol/metric.h), in the order of the
/// configuration.
struct MetricReading {
    std::optional<double> value;
    HistogramBuckets buckets; ///< for a quantile: what it was taken from
    QString problem;          ///< why there is no value

    friend bool operator==(const MetricReading &, const MetricReading &) = default;
};

/// A health answer as understood. Every field is optional: real services leave out, rename and
/// mistype (protocols.md section 0). The HTTP status is not health and health is not the HTTP
/// status.
struct HealthReport {
    int httpStatus = 0;                     ///< 100..599; 0: no HTTP answer (a push, a TCP check)
    std::optional<milliseconds> retryAfter; ///< what the server asked for, 1 s .. 15 min
    QString problem; ///< why it could not be read ("not JSON: …"); empty when it was read
    std::optional<QString> statusWord;    ///< S0-9, S2-14, S2-23
    std::optional<bool> healthy;          ///< what the body itself claims (S0-14, S2-14, S4-28)
    std::optional<int> bodyStatusCode;    ///< S0-8
    std::optional<ServiceTime> timestamp; ///< S0-10, S2-20
    std::optional<ServiceTime> startedAt; ///< S0-13
    std::optional<ServiceTime> lastCheck; ///< S0-15
    std::optional<milliseconds> uptime;   ///< S0-11, S2-15
    std::optional<qint64> heartbeatCount; ///< S0-12
    std::optional<qint64> failureCount;   ///< S0-16
    std::optional<qint64> memoryUsedBytes;
    std::optional<qint64> memoryTotalBytes;    ///< S0-17
    std::optional<milliseconds> lastUpdateAgo; ///< S2-17
    std::optional<qint64> totalUpdates;
    std::optional<qint64> totalErrors;       ///< S2-18
    std::optional<double> errorRate;         ///< a fraction, 0..1 (S2-19)
    std::optional<qint64> activeConnections; ///< S4-28
    QString name;                            ///< S2-23 "bot"
    QString version;                         ///< S2-16
    QList<QPair<QString, bool>> jobs;        ///< scheduled job, running (S1-13)
    QList<JobTime> jobTimes;                 ///< of those that tell more
    QList<AccountCount> accounts;            ///< S1-16
    QList<ReportField> fields;               ///< at most 200, in document order
    QString rawBody;                         ///< cut at 16 KiB
    QList<AssertionResult> assertions;       ///< in the order of the configuration
    QList<MetricReading> metrics;            ///< likewise

    friend bool operator==(const HealthReport &, const HealthReport &) = default;
};

/// Where the time of one check went; absent phases did not happen.
struct CheckTiming {
    std::optional<microseconds> name;
    std::optional<microseconds> connect;
    std::optional<microseconds> tls;
    std::optional<microseconds> firstByte;
    microseconds total{};

    friend bool operator==(const CheckTiming &, const CheckTiming &) = default;
};

/// What the certificate of the peer says; absent without TLS.
struct TlsFacts {
    QString protocol; ///< "TLS 1.3"
    QString issuer;
    milliseconds expiresAt{}; ///< since the epoch, UTC

    friend bool operator==(const TlsFacts &, const TlsFacts &) = default;
};

} // namespace Pulse
