// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <bitset>
#include <optional>
#include <variant>

namespace Pulse {

/// A cron expression as node-cron reads it (S1-21): five fields (minute hour day month weekday), or
/// six with seconds first; '*', lists, ranges, steps, names of months and weekdays, 7 for Sunday.
/// When day and weekday are both given, one of them is enough. Pure.
class CronSchedule final {
public:
    /// The schedule, or what is wrong with the text, for people.
    [[nodiscard]] static std::variant<CronSchedule, QString> parse(QStringView text);

    /// The first time after `after` (ms since the epoch) in that zone (S1-19); nothing when there
    /// is none within nine years (31 February). A time that the zone's clock leaps over is left
    /// out, one that it shows twice comes twice.
    [[nodiscard]] std::optional<milliseconds> next(milliseconds after, const QTimeZone &zone) const;

    friend bool operator==(const CronSchedule &, const CronSchedule &) = default;

private:
    CronSchedule() = default;
    [[nodiscard]] bool matchesDay(const QDate &date) const;
    [[nodiscard]] bool matchesMinute(const QDateTime &local) const;
    [[nodiscard]] milliseconds withSecond(milliseconds minute, milliseconds after) const;
    [[nodiscard]] std::optional<milliseconds> nextInDay(const QDate &date, milliseconds after,
                                                        const QTimeZone &zone) const;

    std::bitset<60> m_seconds{1};
    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<8> m_weekdays; ///< 0 is Sunday
    bool m_anyDay = true;
    bool m_anyWeekday = true;
};

/// The schedule that the documents give a job of the WhatsApp CRM (S1-11); empty for others.
[[nodiscard]] QString knownCronOf(const QString &job);
/// When that job is expected to run next, by the schedule that it tells, else by the documents';
/// nothing for a job of which no schedule is known, or of which it tells one that cannot be read.
[[nodiscard]] std::optional<milliseconds> expectedNextRun(const QString &job, const QString &told,
                                                          milliseconds now, const QByteArray &zone);

} // namespace Pulse
