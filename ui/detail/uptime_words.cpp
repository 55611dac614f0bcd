// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/uptime_words.h"

#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Pulse::UptimeWords {

namespace {

struct UptimeText {
    Q_DECLARE_TR_FUNCTIONS(Uptime)
};

QString watched(const UptimeRange &range)
{
    return UptimeText::tr("Watched %1 of %2 (%3).", "time, time, share")
        .arg(Words::duration(std::min(range.sum.watched(), range.length())),
             Words::duration(range.length()), Words::percent(range.watchedShare()));
}

QString downTime(const Rollup &sum)
{
    if (sum.down <= milliseconds::zero())
        return UptimeText::tr("Never down.");
    if (sum.failures <= 0) // it was down already when the watch began
        return UptimeText::tr("Down %1.").arg(Words::duration(sum.down));
    const QString repair = Words::duration(sum.meanTimeToRepair().value_or(milliseconds{}));
    const QString between = Words::duration(sum.meanTimeBetweenFailures().value_or(milliseconds{}));
    if (sum.failures == 1)
        return UptimeText::tr("Down %1 in one failure.").arg(Words::duration(sum.down));
    return UptimeText::tr("Down %1 in %2 failures: %3 to repair, %4 between them on average.")
        .arg(Words::duration(sum.down), Words::count(sum.failures), repair, between);
}

QString beats(const Rollup &sum)
{
    if (sum.beats + sum.missed <= 0)
        return {};
    return UptimeText::tr("%1 heartbeats came, %2 were missed.")
        .arg(Words::count(sum.beats), Words::count(std::max<qint64>(0, sum.missed)));
}

QString latency(const LatencySum &sum)
{
    if (sum.count <= 0)
        return {};
    return UptimeText::tr("Latency %1 to %2, %3 on average.")
        .arg(Words::latency(sum.least), Words::latency(sum.most), Words::latency(sum.average()));
}

QString told(const UptimeRange &range)
{
    QStringList parts{watched(range), downTime(range.sum), beats(range.sum),
                      latency(range.sum.latency)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString share(const UptimeRange &range)
{
    return Words::percent(range.sum.uptime());
}

QString tip(const UptimeRange &range, std::optional<milliseconds> reachesBack, milliseconds now)
{
    const QString reach = reachesBack ? UptimeText::tr("History reaches back to %1.")
                                            .arg(Words::shortMoment(*reachesBack, now))
                                      : UptimeText::tr("There is no history of this session yet.");
    if (range.sum.watched() <= milliseconds::zero())
        return UptimeText::tr("Not watched in this time.") + u' ' + reach;
    return told(range) + u' ' + reach;
}

QString summary(const UptimeRange &range)
{
    const Rollup &sum = range.sum;
    if (sum.watched() <= milliseconds::zero())
        return UptimeText::tr("not watched yet");
    QString down = UptimeText::tr("never down");
    if (sum.failures == 1)
        down = UptimeText::tr("%1 down in one failure").arg(Words::duration(sum.down));
    else if (sum.failures > 1)
        down = UptimeText::tr("%1 down in %2 failures", "time, number")
                   .arg(Words::duration(sum.down), Words::count(sum.failures));
    else if (sum.down > milliseconds::zero())
        down = UptimeText::tr("%1 down", "time").arg(Words::duration(sum.down));
    return UptimeText::tr("%1 · watched %2 of 30 days", "down time, time")
        .arg(down, Words::duration(std::min(sum.watched(), range.length())));
}

QString dayTip(const UptimeRange &day)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(day.from.count()).date();
    const QString when = QLocale().toString(date, QLocale::ShortFormat);
    if (day.sum.watched() <= milliseconds::zero())
        return UptimeText::tr("%1: not watched", "date").arg(when);
    return UptimeText::tr("%1: %2 up. %3", "date, share, more").arg(when, share(day), told(day));
}

QString daysSentence(const QList<UptimeRange> &days)
{
    constexpr std::array worstFirst{Status::Critical, Status::Offline, Status::Warning,
                                    Status::Healthy};
    const auto count = [&days](std::optional<Status> status) {
        return std::count_if(days.begin(), days.end(), [status](const UptimeRange &day) {
            return day.sum.worst() == status;
        });
    };
    QStringList parts;
    for (const Status status : worstFirst) {
        if (const auto n = count(status))
            parts.append(
                QStringLiteral("%1 %2").arg(Words::status(status).toLower(), Words::count(n)));
    }
    if (const auto n = count(std::nullopt))
        parts.append(UptimeText::tr("not watched %1").arg(Words::count(n)));
    return UptimeText::tr("The worst status of each of the last 30 days: %1.")
        .arg(parts.join(QStringLiteral(", ")));
}

} // namespace Pulse::UptimeWords
