// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/size_text.h"

#include "models/protocol/duration_text.h"

#include <cmath>

namespace Pulse {
namespace {

constexpr qsizetype LONGEST_SIZE = 40; // characters; a longer text is no size

bool isNumberPart(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || u == u'.' || u == u'-' || u == u'+';
}

/// "", "k", "M" … as a power, or -1.
int powerOf(QChar prefix)
{
    switch (prefix.toUpper().unicode()) {
    case u'K': return 1;
    case u'M': return 2;
    case u'G': return 3;
    case u'T': return 4;
    case u'P': return 5;
    case u'E': return 6;
    default: return -1;
    }
}

/// "B", "MB", "MiB", "M", "bytes"; nothing for other words.
std::optional<double> sizeUnit(QStringView name)
{
    const auto is = [&name](QStringView other) {
        return name.compare(other, Qt::CaseInsensitive) == 0;
    };
    if (is(u"B") || is(u"byte") || is(u"bytes"))
        return 1;
    const int power = name.isEmpty() ? -1 : powerOf(name.front());
    if (power < 0)
        return std::nullopt;
    name = name.sliced(1);
    if (name.isEmpty() || is(u"B"))
        return std::pow(1000.0, power);
    return is(u"iB") ? std::optional(std::pow(1024.0, power)) : std::nullopt;
}

} // namespace

std::optional<qint64> parseSize(QStringView text, bool unitNeeded)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > LONGEST_SIZE)
        return std::nullopt;
    bool plain = false;
    const double whole = text.toDouble(&plain);
    if (plain)
        return unitNeeded || !qIsFinite(whole) ? std::nullopt : clampedCount(whole);
    qsizetype end = 0;
    while (end < text.size() && isNumberPart(text.at(end)))
        ++end;
    bool ok = false;
    const double number = text.first(end).toDouble(&ok);
    const std::optional<double> unit = sizeUnit(text.sliced(end).trimmed());
    if (!ok || !unit)
        return std::nullopt;
    return clampedCount(number * *unit);
}

} // namespace Pulse
