// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/json_lookup.h"

#include "models/protocol/duration_text.h"
#include "models/protocol/size_text.h"
#include "models/protocol/time_text.h"

#include <QJsonDocument>

namespace Pulse {
namespace {

using JsonPaths = std::initializer_list<QLatin1String>;

constexpr qsizetype LONGEST_NOTE = 60;
constexpr qsizetype MOST_KEYS = 200; // beyond, only exact names are found: cost stays bounded

QJsonValue memberOf(const QJsonObject &object, QLatin1String name)
{
    const auto exact = object.constFind(name);
    if (exact != object.constEnd())
        return exact.value();
    if (object.size() > MOST_KEYS)
        return QJsonValue(QJsonValue::Undefined);
    const QString wanted = plainKey(QString(name));
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (plainKey(it.key()) == wanted)
            return it.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue valueAt(const QJsonObject &object, QLatin1String path)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return memberOf(object, path);
    return valueAt(memberOf(object, path.first(dot)).toObject(), path.sliced(dot + 1));
}

QString shownAs(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return QStringLiteral("“%1”").arg(value.toString().left(LONGEST_NOTE));
    case QJsonValue::Object: return QStringLiteral("an object");
    case QJsonValue::Array: return QStringLiteral("a list");
    case QJsonValue::Bool:
    case QJsonValue::Double: return value.toVariant().toString().left(LONGEST_NOTE);
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return QStringLiteral("nothing");
}

} // namespace

QString plainKey(QStringView key)
{
    QString result;
    result.reserve(key.size());
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            result.append(c.toLower());
    }
    return result;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double number = value.toString().trimmed().toDouble(&ok);
    return ok && qIsFinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> countOf(const QJsonValue &value)
{
    // Beyond 2^53 a double is not exact any more, but QJsonValue keeps what was written.
    if (const qint64 exact = value.toInteger(-1); value.isDouble() && exact >= 0)
        return exact;
    bool ok = false;
    const qint64 written = value.toString().trimmed().toLongLong(&ok);
    if (ok && written >= 0)
        return written;
    const std::optional<double> number = numberOf(value);
    return number ? clampedCount(*number) : std::nullopt;
}

QJsonValue JsonLookup::find(JsonPaths paths) const
{
    for (const QLatin1String path : paths) {
        const QJsonValue value = valueAt(m_object, path);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

bool JsonLookup::has(JsonPaths paths) const
{
    return !find(paths).isUndefined();
}

void JsonLookup::note(JsonPaths paths, const QJsonValue &value, QLatin1String wanted)
{
    if (value.isUndefined() || !m_problem.isEmpty())
        return;
    m_problem =
        QStringLiteral("%1 is not %2: %3").arg(QString(*paths.begin()), wanted, shownAs(value));
}

std::optional<bool> JsonLookup::truth(JsonPaths paths)
{
    const QJsonValue value = find(paths);
    if (value.isBool())
        return value.toBool();
    const QString word = value.toString().trimmed();
    if (word.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (word.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    note(paths, value, QLatin1String("true or false"));
    return std::nullopt;
}

std::optional<qint64> JsonLookup::count(JsonPaths paths)
{
    const QJsonValue value = find(paths);
    const std::optional<qint64> result = countOf(value);
    if (!result)
        note(paths, value, QLatin1String("a number"));
    return result;
}

std::optional<double> JsonLookup::number(JsonPaths paths)
{
    const QJsonValue value = find(paths);
    const std::optional<double> result = numberOf(value);
    if (!result)
        note(paths, value, QLatin1String("a number"));
    return result;
}

std::optional<milliseconds> JsonLookup::vitalDuration(JsonPaths paths)
{
    const std::optional<milliseconds> result = duration(paths);
    if (!result)
        note(paths, find(paths), QLatin1String("an amount of time"));
    return result;
}

std::optional<milliseconds> JsonLookup::duration(JsonPaths paths) const
{
    const QJsonValue value = find(paths);
    return value.isDouble() ? clampedDuration(value.toDouble() * 1000)
                            : parseDuration(value.toString());
}

std::optional<QString> JsonLookup::vitalText(JsonPaths paths)
{
    const std::optional<QString> result = text(paths);
    if (!result)
        note(paths, find(paths), QLatin1String("a text"));
    return result;
}

void JsonLookup::require(JsonPaths paths)
{
    if (!has(paths) && m_problem.isEmpty())
        m_problem = QStringLiteral("%1 is missing").arg(QString(*paths.begin()));
}

std::optional<QString> JsonLookup::text(JsonPaths paths) const
{
    const QJsonValue value = find(paths);
    return value.isString() ? std::optional(value.toString().left(200)) : std::nullopt;
}

std::optional<ServiceTime> JsonLookup::time(JsonPaths paths) const
{
    const QJsonValue value = find(paths);
    return value.isDouble() ? timeFromNumber(value.toDouble()) : parseTime(value.toString());
}

std::optional<qint64> JsonLookup::size(JsonPaths paths) const
{
    const QJsonValue value = find(paths);
    return value.isDouble() ? countOf(value) : parseSize(value.toString());
}

} // namespace Pulse
