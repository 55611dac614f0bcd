// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/service_text.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <charconv>
#include <cmath>

namespace Pulse {

namespace {

qint64 millisecondsOf(WallTime time)
{
    return std::chrono::floor<milliseconds>(time).time_since_epoch().count();
}

QByteArray shifted(WallTime time, seconds offset, QLatin1String format)
{
    const qint64 shiftedMs = millisecondsOf(time) + milliseconds(offset).count();
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(shiftedMs, Qt::UTC), QString(format))
        .toLatin1();
}

QByteArray escaped(char16_t unit)
{
    switch (unit) {
    case u'"': return "\\\"";
    case u'\\': return "\\\\";
    case u'\n': return "\\n";
    case u'\r': return "\\r";
    case u'\t': return "\\t";
    case u'\b': return "\\b";
    case u'\f': return "\\f";
    }
    return "\\u" + QByteArray::number(static_cast<uint>(unit), 16).rightJustified(4, '0');
}

bool needsEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\';
}

} // namespace

WallTime systemWallTime()
{
    return std::chrono::floor<microseconds>(std::chrono::system_clock::now());
}

seconds localOffset(WallTime time)
{
    return seconds(QDateTime::fromMSecsSinceEpoch(millisecondsOf(time)).offsetFromUtc());
}

QByteArray nodeTime(WallTime time)
{
    return shifted(time, {}, QLatin1String("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"));
}

QByteArray pythonNaiveTime(WallTime time, seconds offset)
{
    const QByteArray whole = shifted(time, offset, QLatin1String("yyyy-MM-dd'T'HH:mm:ss"));
    const auto fraction = time - std::chrono::floor<seconds>(time);
    if (fraction == microseconds::zero())
        return whole;
    return whole + '.' + QByteArray::number(qint64{fraction.count()}).rightJustified(6, '0');
}

QByteArray strftimeWithZone(WallTime time, seconds offset, bool colon)
{
    const auto minutes = std::abs(std::chrono::duration_cast<std::chrono::minutes>(offset).count());
    QByteArray zone(1, offset < seconds::zero() ? '-' : '+');
    zone += QByteArray::number(qint64{minutes / 60}).rightJustified(2, '0');
    if (colon)
        zone += ':';
    zone += QByteArray::number(qint64{minutes % 60}).rightJustified(2, '0');
    return shifted(time, offset, QLatin1String("yyyy-MM-dd'T'HH:mm:ss")) + zone;
}

QByteArray httpDate(WallTime time)
{
    return shifted(time, {}, QLatin1String("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
}

QByteArray botUptime(seconds uptime)
{
    const qint64 all = qMax<qint64>(0, uptime.count());
    const auto number = [](qint64 n) {
        return QByteArray::number(n);
    };
    if (all >= 3600)
        return number(all / 3600) + "h " + number(all / 60 % 60) + 'm';
    if (all >= 60)
        return number(all / 60) + "m " + number(all % 60) + 's';
    return number(all) + 's';
}

QByteArray pythonFloat(double value)
{
    std::array<char, 64> buffer{};
    const double size = std::fabs(value);
    // Python writes an exponent below 1e-4 and from 1e16 on; C++ would take the shorter form.
    const bool plain = size == 0.0 || (size >= 1e-4 && size < 1e16);
    const auto form = plain ? std::chars_format::fixed : std::chars_format::scientific;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, form).ptr;
    QByteArray text(buffer.data(), end - buffer.data());
    if (plain && !text.contains('.'))
        text += ".0";
    return text;
}

QByteArray pythonJsonString(const QString &text)
{
    QByteArray json(1, '"');
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (needsEscape(unit) || unit > 0x7e)
            json += escaped(unit);
        else
            json += c.toLatin1();
    }
    return json + '"';
}

QByteArray nodeJsonString(const QString &text)
{
    QString json(QLatin1Char('"'));
    for (const QChar c : text) {
        if (needsEscape(c.unicode()))
            json += QString::fromLatin1(escaped(c.unicode()));
        else
            json += c;
    }
    return (json + QLatin1Char('"')).toUtf8();
}

} // namespace Pulse
