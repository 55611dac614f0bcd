// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/time_text.h"

#include <cmath>

namespace Pulse {
namespace {

using namespace std::chrono;

/// Takes a text apart from its left end. A step that fails leaves `ok` false for good.
class Scanner final {
public:
    explicit Scanner(QStringView text) : m_at(text.utf16()), m_end(m_at + text.size()) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char16_t peek() const { return atEnd() ? u'\0' : *m_at; }

    bool take(char16_t wanted)
    {
        if (peek() != wanted || atEnd())
            return false;
        ++m_at;
        return true;
    }

    void expect(char16_t wanted)
    {
        if (!take(wanted))
            fail();
    }

    void fail() { m_ok = false; }

    [[nodiscard]] bool atDigit() const { return peek() >= u'0' && peek() <= u'9'; }

    /// Exactly `digits` digits.
    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            if (!atDigit()) {
                fail();
                return 0;
            }
            value = value * 10 + (*m_at++ - u'0');
        }
        return value;
    }

private:
    const char16_t *m_at;
    const char16_t *m_end;
    bool m_ok = true;
};

struct Fraction {
    milliseconds value{};
    milliseconds resolution{1000};
};

/// The digits after the point, if there are any: 1 to 9, of which three count.
Fraction readFraction(Scanner &scan)
{
    Fraction result;
    if (!scan.take(u'.') && !scan.take(u','))
        return result;
    int digits = 0;
    milliseconds unit{100};
    while (scan.atDigit() && digits < 10) {
        const int digit = scan.number(1);
        ++digits;
        if (digits > 3)
            continue;
        result.value += digit * unit;
        result.resolution = unit;
        unit /= 10;
    }
    if (digits == 0 || digits > 9)
        scan.fail();
    return result;
}

struct Zone {
    minutes offset{};
    bool known = true;
};

/// Z, ±hh, ±hhmm or ±hh:mm; nothing at all means that the zone is not known.
Zone readZone(Scanner &scan)
{
    if (scan.atEnd())
        return {{}, false};
    if (scan.take(u'Z') || scan.take(u'z'))
        return {};
    const bool west = scan.peek() == u'-';
    scan.expect(west ? u'-' : u'+');
    const int hour = scan.number(2);
    const bool colon = scan.take(u':');
    const int minute = colon || scan.atDigit() ? scan.number(2) : 0;
    if (hour > 23 || minute > 59)
        scan.fail();
    const minutes offset = hours{hour} + minutes{minute};
    return {west ? -offset : offset, true};
}

std::optional<sys_days> readDate(Scanner &scan)
{
    const int y = scan.number(4);
    scan.expect(u'-');
    const int m = scan.number(2);
    scan.expect(u'-');
    const int d = scan.number(2);
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)},
                              day{static_cast<unsigned>(d)}};
    if (!scan.ok() || y < 1 || !date.ok())
        return std::nullopt;
    return sys_days{date};
}

struct DayTime {
    seconds sinceMidnight{};
    bool leap = false;
};

DayTime readDayTime(Scanner &scan)
{
    const int h = scan.number(2);
    scan.expect(u':');
    const int m = scan.number(2);
    scan.expect(u':');
    const int s = scan.number(2);
    if (h > 23 || m > 59 || s > 60)
        scan.fail();
    return {hours{h} + minutes{m} + seconds{qMin(s, 59)}, s == 60};
}

} // namespace

std::optional<ServiceTime> parseTime(QStringView text)
{
    Scanner scan(text);
    const std::optional<sys_days> date = readDate(scan);
    if (!date)
        return std::nullopt;
    if (!scan.take(u'T') && !scan.take(u't'))
        scan.expect(u' ');
    const DayTime time = readDayTime(scan);
    const Fraction fraction = readFraction(scan);
    const Zone zone = readZone(scan);
    if (!scan.ok() || !scan.atEnd())
        return std::nullopt;
    const milliseconds part = time.leap ? milliseconds{999} : fraction.value;
    return ServiceTime{date->time_since_epoch() + time.sinceMidnight + part - zone.offset,
                       fraction.resolution, zone.known};
}

std::optional<ServiceTime> timeFromNumber(double value)
{
    constexpr double FIRST = 1e9; // September 2001 in seconds
    constexpr double LAST = 1e10; // November 2286
    if (value >= FIRST * 1000 && value < LAST * 1000)
        return ServiceTime{milliseconds{std::llround(value)}, milliseconds{1}, true};
    if (!(value >= FIRST && value < LAST))
        return std::nullopt;
    const bool whole = value == std::floor(value);
    return ServiceTime{milliseconds{std::llround(value * 1000)}, milliseconds{whole ? 1000 : 1},
                       true};
}

} // namespace Pulse
