// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/cron_schedule.h"

#include <QDateTime>

#include <algorithm>

namespace Pulse {
namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int minutesToWalk = 26 * 60; // more than any day with a change of the clock
constexpr int daysToLook = 9 * 366;    // 29 February of two leap years that are 8 years apart

struct CronField {
    const char16_t *name;
    int least;
    int most;
    QStringList words; ///< for least, least + 1, …
};

std::optional<int> cronValue(QStringView text, const CronField &field)
{
    const auto word =
        std::find_if(field.words.begin(), field.words.end(), [text](const QString &known) {
            return text.compare(known, Qt::CaseInsensitive) == 0 ||
                   text.compare(known.left(3), Qt::CaseInsensitive) == 0;
        });
    if (word != field.words.end())
        return field.least + static_cast<int>(word - field.words.begin());
    const bool digits =
        !text.isEmpty() && text.size() <= 4 &&
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int value = text.toString().toInt();
    return digits && value >= field.least && value <= field.most ? std::optional(value)
                                                                 : std::nullopt;
}

QString cronFault(const CronField &field, QStringView part)
{
    return QStringLiteral("“%1” is not a %2 (%3 to %4)")
        .arg(part.left(40).toString(), QString::fromUtf16(field.name))
        .arg(field.least)
        .arg(field.most);
}

/// One of the parts between commas: "*", "5", "1-5", "*/15", "10-50/10". False when it is none.
template <std::size_t N>
bool addPart(QStringView part, const CronField &field, std::bitset<N> &out)
{
    const qsizetype slash = part.indexOf(u'/');
    const QStringView range = slash < 0 ? part : part.first(slash);
    int step = 1;
    if (slash >= 0) {
        bool good = false;
        step = part.mid(slash + 1).toString().toInt(&good);
        if (!good || step < 1 || step > 1'000 || !part.at(slash + 1).isDigit())
            return false;
    }
    int from = field.least;
    int to = field.most;
    if (range != QLatin1String("*")) {
        const qsizetype dash = range.indexOf(u'-');
        const auto first = cronValue(dash < 0 ? range : range.first(dash), field);
        const auto last = dash < 0 ? first : cronValue(range.mid(dash + 1), field);
        if (!first || !last || *last < *first)
            return false;
        from = *first;
        to = dash < 0 && slash >= 0 ? field.most : *last;
    }
    for (int value = from; value <= to; value += step)
        out.set(static_cast<std::size_t>(value));
    return true;
}

template <std::size_t N>
QString readCronField(QStringView text, const CronField &field, std::bitset<N> &out)
{
    out.reset();
    for (const QStringView part : text.split(u',')) {
        if (part.isEmpty() || !addPart(part, field, out))
            return cronFault(field, part);
    }
    return {};
}

const CronField &monthField()
{
    static const CronField field{
        u"month",
        1,
        12,
        {QStringLiteral("january"), QStringLiteral("february"), QStringLiteral("march"),
         QStringLiteral("april"), QStringLiteral("may"), QStringLiteral("june"),
         QStringLiteral("july"), QStringLiteral("august"), QStringLiteral("september"),
         QStringLiteral("october"), QStringLiteral("november"), QStringLiteral("december")}};
    return field;
}

const CronField &weekdayField()
{
    static const CronField field{u"weekday",
                                 0,
                                 7,
                                 {QStringLiteral("sunday"), QStringLiteral("monday"),
                                  QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                                  QStringLiteral("thursday"), QStringLiteral("friday"),
                                  QStringLiteral("saturday")}};
    return field;
}

} // namespace

std::variant<CronSchedule, QString> CronSchedule::parse(QStringView text)
{
    if (text.size() > 200)
        return QStringLiteral("it is longer than 200 characters");
    const QStringList fields = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    if (fields.size() != 5 && fields.size() != 6)
        return QStringLiteral("it has %1 fields; write five, or six with seconds first")
            .arg(fields.size());
    const qsizetype at = fields.size() - 5;
    CronSchedule cron;
    QStringList faults;
    if (at == 1)
        faults << readCronField(fields.at(0), {u"second", 0, 59, {}}, cron.m_seconds);
    faults << readCronField(fields.at(at), {u"minute", 0, 59, {}}, cron.m_minutes);
    faults << readCronField(fields.at(at + 1), {u"hour", 0, 23, {}}, cron.m_hours);
    faults << readCronField(fields.at(at + 2), {u"day", 1, 31, {}}, cron.m_days);
    faults << readCronField(fields.at(at + 3), monthField(), cron.m_months);
    faults << readCronField(fields.at(at + 4), weekdayField(), cron.m_weekdays);
    faults.removeAll(QString());
    if (!faults.isEmpty())
        return faults.constFirst();
    if (cron.m_weekdays.test(7))
        cron.m_weekdays.set(0);
    cron.m_anyDay = fields.at(at + 2) == QLatin1String("*");
    cron.m_anyWeekday = fields.at(at + 4) == QLatin1String("*");
    return cron;
}

bool CronSchedule::matchesDay(const QDate &date) const
{
    if (!m_months.test(static_cast<std::size_t>(date.month())))
        return false;
    const bool day = m_days.test(static_cast<std::size_t>(date.day()));
    const bool weekday = m_weekdays.test(static_cast<std::size_t>(date.dayOfWeek() % 7));
    return m_anyDay || m_anyWeekday ? day && weekday : day || weekday;
}

bool CronSchedule::matchesMinute(const QDateTime &local) const
{
    return m_minutes.test(static_cast<std::size_t>(local.time().minute())) &&
           m_hours.test(static_cast<std::size_t>(local.time().hour())) && matchesDay(local.date());
}

/// The first second of that minute that is due and lies behind `after`; 0 ms: none does.
milliseconds CronSchedule::withSecond(milliseconds minute, milliseconds after) const
{
    for (std::size_t second = 0; second < 60; ++second) {
        const milliseconds at = minute + seconds(second);
        if (m_seconds.test(second) && at > after)
            return at;
    }
    return milliseconds::zero();
}

std::optional<milliseconds> CronSchedule::next(milliseconds after, const QTimeZone &zone) const
{
    // Minute by minute for a day, in UTC, so that hours which come twice or never are right ...
    const qint64 first = after.count() / minuteMs;
    for (int i = 0; i < minutesToWalk; ++i) {
        const milliseconds minute{(first + i) * minuteMs};
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(minute.count(), zone);
        if (!matchesMinute(local))
            continue;
        const milliseconds at = withSecond(minute, after);
        if (at > milliseconds::zero())
            return at;
    }
    // ... and then day by day.
    const milliseconds walked{(first + minutesToWalk - 1) * minuteMs};
    QDate date = QDateTime::fromMSecsSinceEpoch(walked.count(), zone).date();
    for (int i = 0; i < daysToLook; ++i, date = date.addDays(1)) {
        if (!matchesDay(date))
            continue;
        if (const auto at = nextInDay(date, after, zone))
            return at;
    }
    return std::nullopt;
}

std::optional<milliseconds> CronSchedule::nextInDay(const QDate &date, milliseconds after,
                                                    const QTimeZone &zone) const
{
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const QTime time(minute / 60, minute % 60);
        if (!m_hours.test(static_cast<std::size_t>(time.hour())) ||
            !m_minutes.test(static_cast<std::size_t>(time.minute())))
            continue;
        const QDateTime local(date, time, zone);
        if (!local.isValid() || local.time() != time)
            continue; // the clock leaps over it
        const milliseconds at = withSecond(milliseconds(local.toMSecsSinceEpoch()), after);
        if (at > milliseconds::zero())
            return at;
    }
    return std::nullopt;
}

QString knownCronOf(const QString &job)
{
    if (job == QLatin1String("whatsapp-health-check"))
        return QStringLiteral("*/15 * * * *");
    if (job == QLatin1String("daily-message-counter-reset"))
        return QStringLiteral("0 0 * * *");
    if (job == QLatin1String("inactive-client-cleanup"))
        return QStringLiteral("0 * * * *");
    return {};
}

std::optional<milliseconds> expectedNextRun(const QString &job, const QString &told,
                                            milliseconds now, const QByteArray &zone)
{
    const auto parsed = CronSchedule::parse(told.isEmpty() ? knownCronOf(job) : told);
    const auto *cron = std::get_if<CronSchedule>(&parsed);
    const QTimeZone known(zone);
    return cron ? cron->next(now, known.isValid() ? known : QTimeZone::utc()) : std::nullopt;
}

} // namespace Pulse
