// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/retry_after.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

std::optional<milliseconds> fromSeconds(double value, milliseconds longest)
{
    if (!std::isfinite(value) || value < 0)
        return std::nullopt;
    const auto most = static_cast<double>(longest.count());
    return milliseconds{std::llround(std::min(value * 1000.0, most))};
}

std::optional<milliseconds> fromDate(const QByteArray &value, milliseconds nowWall,
                                     milliseconds longest)
{
    // RFC 9110 5.6.7, the one form that senders may make.
    QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(value),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!when.isValid())
        return std::nullopt;
    when.setTimeZone(QTimeZone::utc());
    const milliseconds wait{when.toMSecsSinceEpoch() - nowWall.count()};
    return std::clamp(wait, milliseconds{0}, longest);
}

} // namespace

std::optional<milliseconds> readRetryAfter(const QByteArray &value, milliseconds nowWall,
                                           milliseconds longest)
{
    if (const auto date = fromDate(value.trimmed(), nowWall, longest))
        return date;
    // Several headers of the name come joined by commas (reliability 2.2 row 7).
    std::optional<milliseconds> most;
    const QList<QByteArray> parts = value.split(',');
    for (const QByteArray &part : parts) {
        bool ok = false;
        const double number = part.trimmed().toDouble(&ok);
        const std::optional<milliseconds> wait = ok ? fromSeconds(number, longest) : std::nullopt;
        if (wait)
            most = std::max(most.value_or(milliseconds{0}), *wait);
    }
    return most;
}

std::optional<milliseconds> serviceRetryAfter(const QByteArray &value, milliseconds nowWall)
{
    const std::optional<milliseconds> asked = readRetryAfter(value, nowWall, longestRetryAfter);
    return asked ? std::optional(std::max(*asked, shortestRetryAfter)) : std::nullopt;
}

} // namespace Pulse
