// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/uptime.h"

#include "models/history/quarter.h"

#include <algorithm>

namespace Pulse {

namespace {

constexpr int weekDays = 7;
constexpr int monthDays = 30;

UptimeRange rangeOf(milliseconds now, int days)
{
    return {quarterBegin(firstQuarter(now, days)), now, {}};
}

void addIn(UptimeRange &range, const QuarterRollup &quarter)
{
    const milliseconds begin = quarterBegin(quarter.quarter);
    if (begin >= range.from && begin < range.to)
        range.sum += quarter.sum;
}

QList<UptimeRange> emptyDays(const QList<milliseconds> &starts, milliseconds now)
{
    QList<UptimeRange> days;
    for (qsizetype i = 0; i < starts.size(); ++i)
        days.append({starts.at(i), i + 1 < starts.size() ? starts.at(i + 1) : now, {}});
    return days;
}

} // namespace

double UptimeRange::watchedShare() const
{
    if (length() <= milliseconds::zero())
        return 0;
    const double share =
        static_cast<double>(sum.watched().count()) / static_cast<double>(length().count());
    return std::clamp(share, 0.0, 1.0);
}

qint64 firstQuarter(milliseconds now, int days)
{
    return std::max<qint64>(0, quarterOf(now) - quartersOfDay * days + 1);
}

UptimeHistory uptimeHistory(const QList<QuarterRollup> &quarters, milliseconds now,
                            const QList<milliseconds> &dayStarts,
                            std::optional<milliseconds> reachesBack)
{
    UptimeHistory history;
    history.day = rangeOf(now, 1);
    history.week = rangeOf(now, weekDays);
    history.month = rangeOf(now, monthDays);
    history.days = emptyDays(dayStarts, now);
    history.reachesBack = reachesBack;
    for (const QuarterRollup &quarter : quarters) {
        addIn(history.day, quarter);
        addIn(history.week, quarter);
        addIn(history.month, quarter);
        const milliseconds begin = quarterBegin(quarter.quarter);
        const auto after =
            std::upper_bound(history.days.begin(), history.days.end(), begin,
                             [](milliseconds at, const UptimeRange &day) { return at < day.from; });
        if (after != history.days.begin())
            addIn(*std::prev(after), quarter);
    }
    return history;
}

UptimeCount uptimeCount(const Rollup &sum)
{
    return {sum.up(), sum.down};
}

} // namespace Pulse
