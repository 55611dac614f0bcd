// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/duration_text.h"
#include "models/protocol/json_fields.h"
#include "models/protocol/json_lookup.h"
#include "models/protocol/size_text.h"
#include "models/protocol/time_text.h"

// What a field of a report is, as far as its text and its name tell.
namespace Pulse {
namespace {

using FieldReading = ReportField::Reading;

/// The last part of the path, spelled one way: "memory.heapUsed" gives "heapused".
QString nameOf(const QString &path)
{
    return plainKey(QStringView(path).sliced(path.lastIndexOf(QLatin1Char('.')) + 1));
}

bool endsWithOneOf(const QString &name, std::initializer_list<QLatin1String> endings)
{
    return std::any_of(endings.begin(), endings.end(),
                       [&name](QLatin1String ending) { return name.endsWith(ending); });
}

bool isCounter(const QString &name)
{
    return name.startsWith(QLatin1String("total")) ||
           endsWithOneOf(name, {QLatin1String("count"), QLatin1String("total")});
}

bool isFraction(const QString &name, double value)
{
    return value >= 0 && value <= 1 &&
           endsWithOneOf(name, {QLatin1String("rate"), QLatin1String("ratio")});
}

bool isSize(const QString &name)
{
    return endsWithOneOf(name, {QLatin1String("bytes"), QLatin1String("heapused"),
                                QLatin1String("heaptotal"), QLatin1String("rss")});
}

bool isSeconds(const QString &name)
{
    return endsWithOneOf(name, {QLatin1String("seconds"), QLatin1String("secs"),
                                QLatin1String("uptime"), QLatin1String("ago")});
}

void understand(ReportField &field, FieldReading reading, double number)
{
    field.reading = reading;
    field.number = number;
}

void readNumber(ReportField &field, double value)
{
    const QString name = nameOf(field.path);
    const std::optional<ServiceTime> time = timeFromNumber(value);
    const bool saysTime = endsWithOneOf(
        name, {QLatin1String("time"), QLatin1String("timestamp"), QLatin1String("ts")});
    if (time && saysTime)
        understand(field, FieldReading::Time, static_cast<double>(time->sinceEpoch.count()));
    else if (isFraction(name, value))
        understand(field, FieldReading::Fraction, value);
    else if (isCounter(name))
        understand(field, FieldReading::Counter, value);
    else if (isSize(name))
        understand(field, FieldReading::Size, value);
    else if (isSeconds(name))
        understand(field, FieldReading::Duration, value * 1000);
    else if (name.endsWith(QLatin1String("ms")) || name.endsWith(QLatin1String("millis")))
        understand(field, FieldReading::Duration, value);
    else
        understand(field, FieldReading::Number, value);
}

void readText(ReportField &field)
{
    if (const auto time = parseTime(field.value))
        understand(field, FieldReading::Time, static_cast<double>(time->sinceEpoch.count()));
    else if (const auto size = parseSize(field.value, true); size && !isSeconds(nameOf(field.path)))
        understand(field, FieldReading::Size, static_cast<double>(*size));
    else if (const auto duration = parseDuration(field.value))
        understand(field, FieldReading::Duration, static_cast<double>(duration->count()));
}

} // namespace

void readField(ReportField &field, bool wasText)
{
    const bool yes = field.value == QLatin1String("true");
    if (!wasText && (yes || field.value == QLatin1String("false"))) {
        understand(field, FieldReading::Bool, yes ? 1 : 0);
        return;
    }
    bool isNumber = false;
    const double number = field.value.toDouble(&isNumber);
    if (isNumber && qIsFinite(number))
        readNumber(field, number);
    else if (wasText)
        readText(field);
}

} // namespace Pulse
