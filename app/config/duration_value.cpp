// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/duration_value.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace Pulse {

namespace {

struct Unit {
    QLatin1String name;
    qint64 ms;
};
constexpr std::array<Unit, 5> units{{{QLatin1String("d"), 86'400'000},
                                     {QLatin1String("h"), 3'600'000},
                                     {QLatin1String("m"), 60'000},
                                     {QLatin1String("s"), 1'000},
                                     {QLatin1String("ms"), 1}}};
constexpr double longest = 1000.0 * 86'400'000.0;

qint64 unitMs(QStringView name)
{
    for (const Unit &unit : units) {
        if (name == unit.name)
            return unit.ms;
    }
    return 0;
}

void tell(QString *why, const QString &text)
{
    if (why)
        *why = text;
}

QString whyNot(QStringView text)
{
    static const QRegularExpression bareNumber(QStringLiteral("^[+-]?[0-9]+([.][0-9]+)?$"));
    if (text.isEmpty())
        return QStringLiteral("is empty");
    if (bareNumber.match(text.toString()).hasMatch())
        return QStringLiteral("has no unit");
    return QStringLiteral("is not a duration");
}

} // namespace

std::optional<milliseconds> parseDuration(QStringView text, QString *why)
{
    static const QRegularExpression whole(
        QStringLiteral("^([0-9]{1,12}([.][0-9]{1,6})?(ms|[dhms]))+$"));
    static const QRegularExpression part(QStringLiteral("([0-9]+(?:[.][0-9]+)?)(ms|[dhms])"));
    const QString copy = text.left(64).toString();
    if (text.size() > 64 || !whole.match(copy).hasMatch()) {
        tell(why, whyNot(text));
        return std::nullopt;
    }
    double sum = 0;
    qint64 lastUnit = 86'400'001;
    for (auto parts = part.globalMatch(copy); parts.hasNext();) {
        const QRegularExpressionMatch match = parts.next();
        const qint64 unit = unitMs(match.capturedView(2));
        if (unit >= lastUnit) { // "5s5s" and "3m2h" are slips of the pen
            tell(why, QStringLiteral("names its units in the wrong order"));
            return std::nullopt;
        }
        lastUnit = unit;
        sum += match.capturedView(1).toDouble() * static_cast<double>(unit);
    }
    const double rounded = std::round(sum);
    if (std::abs(sum - rounded) > 1e-3 || rounded > longest) {
        tell(why, rounded > longest ? QStringLiteral("is longer than 1000 days")
                                    : QStringLiteral("is finer than a millisecond"));
        return std::nullopt;
    }
    return milliseconds{static_cast<qint64>(rounded)};
}

QString formatDuration(milliseconds value)
{
    qint64 left = value.count();
    if (left <= 0)
        return QStringLiteral("0s");
    if (left < 10'000 && left % 1000 != 0)
        return QString::number(left) + QStringLiteral("ms");
    QString text;
    for (const Unit &unit : units) {
        if (left >= unit.ms)
            text += QString::number(left / unit.ms) + unit.name;
        left %= unit.ms;
    }
    return text;
}

} // namespace Pulse
