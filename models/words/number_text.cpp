// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/number_text.h"

#include "models/words/text.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace Pulse::Words {
namespace {

constexpr char16_t MINUS = u'\u2212';

QString unknown()
{
    return QString(QChar(UNKNOWN));
}

QString fixed(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

/// The magnitude as an unsigned number: the most negative one has no positive counterpart.
quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64{0} - static_cast<quint64>(value) : static_cast<quint64>(value);
}

/// "6 h 12 m"; the second part is left out when it is nothing: "5 m".
QString twoParts(const QString &both, const QString &one, qint64 first, qint64 second)
{
    return second == 0 ? one.arg(first) : both.arg(first).arg(second);
}

QString durationOf(qint64 secondsInAll)
{
    const qint64 minutes = secondsInAll / 60;
    const qint64 hours = minutes / 60;
    if (minutes < 1)
        return Text::tr("%1 s").arg(secondsInAll);
    if (hours < 1)
        return twoParts(Text::tr("%1 m %2 s"), Text::tr("%1 m"), minutes, secondsInAll % 60);
    if (hours < 48)
        return twoParts(Text::tr("%1 h %2 m"), Text::tr("%1 h"), hours, minutes % 60);
    return twoParts(Text::tr("%1 d %2 h"), Text::tr("%1 d"), hours / 24, hours % 24);
}

qint64 wholeSeconds(nanoseconds value)
{
    return std::chrono::duration_cast<seconds>(value).count();
}

/// One digit after the point below 10, none when it is 0: "1.2", "8", "412".
QString shortNumber(double value)
{
    const double tenths = std::round(value * 10);
    const bool whole = tenths >= 100 || std::fmod(tenths, 10) == 0;
    return fixed(value, whole ? 0 : 1);
}

bool showsHalfDays(const QLocale &locale)
{
    const QString format = locale.timeFormat(QLocale::ShortFormat);
    return format.contains(QLatin1Char('a'), Qt::CaseInsensitive);
}

QString timeOfDay(const QTime &time, bool withSeconds)
{
    const QLocale locale;
    if (showsHalfDays(locale))
        return locale.toString(time, withSeconds ? QStringLiteral("h:mm:ss AP")
                                                 : QStringLiteral("h:mm AP"));
    return locale.toString(time,
                           withSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QDateTime localTime(milliseconds sinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count());
}

} // namespace

QString latency(std::optional<microseconds> value)
{
    if (!value)
        return unknown();
    const qint64 micros = qMax<qint64>(0, value->count());
    const qint64 millis = micros / 1000 + (micros % 1000 >= 500 ? 1 : 0);
    if (millis == 0 && micros > 0)
        return Text::tr("<1 ms"); // it took some time: never a plain 0
    if (millis < 1000)
        return Text::tr("%1 ms").arg(millis);
    if (millis < 9'995)
        return Text::tr("%1 s").arg(fixed(static_cast<double>(millis) / 1000, 2));
    const qint64 whole = (millis + 500) / 1000;
    return whole < 60 ? Text::tr("%1 s").arg(whole) : durationOf(whole);
}

QString duration(nanoseconds value)
{
    return durationOf(qMax<qint64>(0, wholeSeconds(value)));
}

QString age(nanoseconds value)
{
    return Text::tr("%1 ago").arg(duration(value));
}

QString countdown(nanoseconds left)
{
    if (left < nanoseconds::zero())
        return Text::tr("+%1").arg(durationOf(-wholeSeconds(left)));
    // Rounded up, so that "in 0 s" is the moment itself.
    const bool more = left % seconds{1} != nanoseconds::zero();
    return Text::tr("in %1").arg(durationOf(wholeSeconds(left) + (more ? 1 : 0)));
}

QString count(qint64 value)
{
    const quint64 size = magnitude(value);
    const QString sign = value < 0 ? QString(QChar(MINUS)) : QString();
    if (size < 10'000'000)
        return sign + QLocale().toString(size);
    return sign + Text::tr("%1 M").arg(fixed(std::floor(static_cast<double>(size) / 1e5) / 10, 1));
}

QString percent(std::optional<double> fraction)
{
    if (!fraction || std::isnan(*fraction))
        return unknown();
    if (*fraction >= 1)
        return Text::tr("100 %");
    // Cut, never rounded up; the tiny sum keeps 0.9994 from becoming 99.93 in binary.
    const double hundredths = std::floor(qMax(0.0, *fraction) * 10'000 + 1e-7);
    return Text::tr("%1 %").arg(fixed(qMin(hundredths, 9'999.0) / 100, 2));
}

QString size(qint64 bytes)
{
    static constexpr std::array<const char *, 6> UNITS{
        QT_TRANSLATE_NOOP("Words", "%1 kB"), QT_TRANSLATE_NOOP("Words", "%1 MB"),
        QT_TRANSLATE_NOOP("Words", "%1 GB"), QT_TRANSLATE_NOOP("Words", "%1 TB"),
        QT_TRANSLATE_NOOP("Words", "%1 PB"), QT_TRANSLATE_NOOP("Words", "%1 EB")};
    const QString sign = bytes < 0 ? QString(QChar(MINUS)) : QString();
    const quint64 all = magnitude(bytes);
    if (all < 1000)
        return sign + Text::tr("%1 B").arg(all);
    double value = static_cast<double>(all) / 1000;
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < UNITS.size()) {
        value /= 1000;
        ++unit;
    }
    return sign + Text::tr(UNITS[unit]).arg(shortNumber(value));
}

QString offset(milliseconds value)
{
    const quint64 size = magnitude(value.count());
    if (size == 0)
        return Text::tr("%1 ms").arg(0);
    const QChar sign = value.count() < 0 ? QChar(MINUS) : QLatin1Char('+');
    if (size < 1000)
        return sign + Text::tr("%1 ms").arg(size);
    if (size < 59'950)
        return sign + Text::tr("%1 s").arg(shortNumber(static_cast<double>(size) / 1000));
    return sign + durationOf(static_cast<qint64>((size + 500) / 1000));
}

QString clockTime(milliseconds sinceEpoch)
{
    return timeOfDay(localTime(sinceEpoch).time(), true);
}

QString moment(milliseconds sinceEpoch, milliseconds nowSinceEpoch)
{
    const QDateTime then = localTime(sinceEpoch);
    if (!then.isValid() || then.date().year() < 1 || then.date().year() > 9999)
        return unknown();
    const qint64 days = then.date().daysTo(localTime(nowSinceEpoch).date());
    if (days == 0)
        return timeOfDay(then.time(), true);
    const bool thisWeek = days > -7 && days < 7;
    const QString format =
        thisWeek ? Text::tr("ddd d MMM", "date within a week") : Text::tr("d MMM yyyy", "date");
    return Text::tr("%1, %2", "date, time")
        .arg(QLocale().toString(then.date(), format), timeOfDay(then.time(), false));
}

QString shortMoment(milliseconds sinceEpoch, milliseconds nowSinceEpoch)
{
    const QDateTime then = localTime(sinceEpoch);
    const bool today = then.isValid() && then.date() == localTime(nowSinceEpoch).date();
    return today ? timeOfDay(then.time(), false) : moment(sinceEpoch, nowSinceEpoch);
}

} // namespace Pulse::Words
