// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/duration_text.h"

#include <QString>

#include <array>
#include <cmath>
#include <limits>

namespace Pulse {
namespace {

constexpr double SECOND = 1'000;
constexpr double MINUTE = 60 * SECOND;
constexpr double HOUR = 60 * MINUTE;
constexpr double DAY = 24 * HOUR;
constexpr double HUNDRED_YEARS = 36'525 * DAY;
constexpr qsizetype LONGEST_DURATION = 100; // characters; a longer text is no amount of time

struct TimeUnit {
    QLatin1String name;
    double ms;
};

constexpr std::array<TimeUnit, 29> TIME_UNITS{{
    {QLatin1String("ns"), 1e-6},        {QLatin1String("us"), 1e-3},
    {QLatin1String("ms"), 1},           {QLatin1String("msec"), 1},
    {QLatin1String("msecs"), 1},        {QLatin1String("millisecond"), 1},
    {QLatin1String("milliseconds"), 1}, {QLatin1String("s"), SECOND},
    {QLatin1String("sec"), SECOND},     {QLatin1String("secs"), SECOND},
    {QLatin1String("second"), SECOND},  {QLatin1String("seconds"), SECOND},
    {QLatin1String("m"), MINUTE},       {QLatin1String("min"), MINUTE},
    {QLatin1String("mins"), MINUTE},    {QLatin1String("minute"), MINUTE},
    {QLatin1String("minutes"), MINUTE}, {QLatin1String("h"), HOUR},
    {QLatin1String("hr"), HOUR},        {QLatin1String("hrs"), HOUR},
    {QLatin1String("hour"), HOUR},      {QLatin1String("hours"), HOUR},
    {QLatin1String("d"), DAY},          {QLatin1String("day"), DAY},
    {QLatin1String("days"), DAY},       {QLatin1String("w"), 7 * DAY},
    {QLatin1String("wk"), 7 * DAY},     {QLatin1String("week"), 7 * DAY},
    {QLatin1String("weeks"), 7 * DAY},
}};

std::optional<double> timeUnit(QStringView name)
{
    for (const TimeUnit &unit : TIME_UNITS) {
        if (name.compare(unit.name, Qt::CaseInsensitive) == 0)
            return unit.ms;
    }
    return std::nullopt;
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isAsciiLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

/// Cuts what fits from the left of `text`.
template <typename Fits>
QStringView cutWhile(QStringView &text, Fits fits)
{
    qsizetype length = 0;
    while (length < text.size() && fits(text.at(length)))
        ++length;
    const QStringView result = text.first(length);
    text = text.sliced(length);
    return result;
}

std::optional<double> cutNumber(QStringView &text)
{
    const QStringView digits =
        cutWhile(text, [](QChar c) { return isDigit(c) || c == QLatin1Char('.'); });
    bool ok = false;
    const double value = digits.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

void skipBetween(QStringView &text)
{
    (void)cutWhile(text, [](QChar c) { return c.isSpace() || c == QLatin1Char(','); });
}

/// "2:03:04" or "2:03:04.5", in ms.
std::optional<double> clockText(QStringView text)
{
    double total = 0;
    int parts = 0;
    for (const QStringView part : text.tokenize(u':')) {
        QStringView rest = part;
        const std::optional<double> number = cutNumber(rest);
        if (!number || !rest.isEmpty())
            return std::nullopt;
        total = total * 60 + *number;
        ++parts;
    }
    return parts == 3 ? std::optional(total * SECOND) : std::nullopt;
}

/// "2h 15m", "1 day, 2:03:04"
std::optional<double> unitsText(QStringView text)
{
    double total = 0;
    bool any = false;
    for (skipBetween(text); !text.isEmpty(); skipBetween(text)) {
        if (const std::optional<double> clock = clockText(text))
            return total + *clock;
        const std::optional<double> number = cutNumber(text);
        (void)cutWhile(text, [](QChar c) { return c.isSpace(); });
        const std::optional<double> unit = timeUnit(cutWhile(text, isAsciiLetter));
        if (!number || !unit)
            return std::nullopt;
        total += *number * *unit;
        any = true;
    }
    return any ? std::optional(total) : std::nullopt;
}

/// What one ISO 8601 designator is worth; after the T an M is minutes, before it months.
std::optional<double> isoUnit(QChar designator, bool afterT)
{
    switch (designator.toUpper().unicode()) {
    case u'W': return afterT ? std::nullopt : std::optional(7 * DAY);
    case u'D': return afterT ? std::nullopt : std::optional(DAY);
    case u'H': return afterT ? std::optional(HOUR) : std::nullopt;
    case u'M': return afterT ? std::optional(MINUTE) : std::nullopt;
    case u'S': return afterT ? std::optional(SECOND) : std::nullopt;
    default: return std::nullopt;
    }
}

/// What follows the P of "P1DT2H15M".
std::optional<double> isoText(QStringView text)
{
    double total = 0;
    bool afterT = false;
    bool any = false;
    while (!text.isEmpty()) {
        if (!afterT && text.first(1).compare(u"T", Qt::CaseInsensitive) == 0) {
            afterT = true;
            any = false;
            text = text.sliced(1);
            continue;
        }
        const std::optional<double> number = cutNumber(text);
        const std::optional<double> unit =
            text.isEmpty() ? std::nullopt : isoUnit(text.front(), afterT);
        if (!number || !unit)
            return std::nullopt;
        total += *number * *unit;
        any = true;
        text = text.sliced(1);
    }
    return any ? std::optional(total) : std::nullopt;
}

std::optional<double> amountText(QStringView text)
{
    if (text.isEmpty() || text.size() > LONGEST_DURATION)
        return std::nullopt;
    bool plain = false;
    const double number = text.toDouble(&plain);
    if (plain)
        return qIsFinite(number) ? std::optional(number * SECOND) : std::nullopt;
    if (text.first(1).compare(u"P", Qt::CaseInsensitive) == 0)
        return isoText(text.sliced(1));
    return unitsText(text);
}

} // namespace

std::optional<milliseconds> clampedDuration(double ms)
{
    if (std::isnan(ms))
        return std::nullopt;
    return milliseconds{std::llround(qBound(0.0, ms, HUNDRED_YEARS))};
}

std::optional<qint64> clampedCount(double value)
{
    if (std::isnan(value))
        return std::nullopt;
    if (value >= 9.2233720368547758e18) // 2^63
        return std::numeric_limits<qint64>::max();
    return std::llround(qMax(0.0, value));
}

std::optional<milliseconds> parseDuration(QStringView text)
{
    QStringView rest = text.trimmed();
    const bool negative = rest.startsWith(QLatin1Char('-'));
    if (negative)
        rest = rest.sliced(1);
    const std::optional<double> amount = amountText(rest);
    if (!amount)
        return std::nullopt;
    return clampedDuration(negative ? -*amount : *amount);
}

} // namespace Pulse
