// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/figures.h"

#include "models/words/number_text.h"
#include "models/words/text.h"

#include <QLocale>

#include <cmath>

namespace Pulse::Words {
namespace {

using namespace std::chrono_literals;

constexpr double TEN_YEARS_MS = 3'650.0 * 24 * 3600 * 1000;

/// Written out one by one: a plural form needs a loaded translation, and English has none.
QString spokenSeconds(qint64 n)
{
    return n == 1 ? Text::tr("1 second") : Text::tr("%1 seconds").arg(n);
}

QString spokenMinutes(qint64 n)
{
    return n == 1 ? Text::tr("1 minute") : Text::tr("%1 minutes").arg(n);
}

QString spokenHours(qint64 n)
{
    return n == 1 ? Text::tr("1 hour") : Text::tr("%1 hours").arg(n);
}

QString spokenDays(qint64 n)
{
    return n == 1 ? Text::tr("1 day") : Text::tr("%1 days").arg(n);
}

QString joined(const QString &first, qint64 rest, QString (*words)(qint64))
{
    return rest == 0 ? first : first + QLatin1Char(' ') + words(rest);
}

QString spokenDuration(qint64 secondsInAll)
{
    const qint64 minutes = secondsInAll / 60;
    const qint64 hours = minutes / 60;
    if (minutes < 1)
        return spokenSeconds(secondsInAll);
    if (hours < 1)
        return joined(spokenMinutes(minutes), secondsInAll % 60, spokenSeconds);
    if (hours < 48)
        return joined(spokenHours(hours), minutes % 60, spokenMinutes);
    return joined(spokenDays(hours / 24), hours % 24, spokenHours);
}

} // namespace

QString Figures::duration(nanoseconds value) const
{
    if (!spoken())
        return Words::duration(value);
    const qint64 whole = std::chrono::duration_cast<seconds>(value).count();
    return spokenDuration(qMax<qint64>(0, whole));
}

QString Figures::timeLeft(nanoseconds value) const
{
    return duration(std::chrono::ceil<seconds>(value));
}

QString Figures::latency(std::optional<microseconds> value) const
{
    if (!spoken() || !value)
        return Words::latency(value);
    const qint64 millis = (qMax<qint64>(0, value->count()) + 500) / 1000;
    if (millis < 1)
        return Text::tr("less than 1 millisecond");
    if (millis < 1000)
        return millis == 1 ? Text::tr("1 millisecond") : Text::tr("%1 milliseconds").arg(millis);
    if (millis < 9'995)
        return Text::tr("%1 seconds")
            .arg(QLocale().toString(static_cast<double>(millis) / 1000, 'f', 2));
    return spokenDuration((millis + 500) / 1000);
}

QString Figures::limit(milliseconds value) const
{
    if (value < 1s)
        return latency(value);
    if (value >= 1min || value % 1s == 0s)
        return duration(value);
    const QString text = QLocale().toString(static_cast<double>(value.count()) / 1000, 'f', 1);
    return spoken() ? Text::tr("%1 seconds").arg(text) : Text::tr("%1 s").arg(text);
}

QString Figures::separator() const
{
    return spoken() ? QStringLiteral(", ") : QStringLiteral(" · ");
}

milliseconds millisOf(double value)
{
    if (std::isnan(value))
        return {};
    return milliseconds{std::llround(qBound(0.0, value, TEN_YEARS_MS))};
}

qint64 wholeOf(double value)
{
    if (std::isnan(value))
        return 0;
    return std::llround(qBound(-9e15, value, 9e15));
}

} // namespace Pulse::Words
