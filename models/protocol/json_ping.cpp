// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/json_ping.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Pulse {

namespace {

constexpr qsizetype longestPong = 4 * 1024;

bool saysPong(QStringView word)
{
    return word.compare(u"pong", Qt::CaseInsensitive) == 0;
}

/// A whole number that a double can hold exactly.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    const double number = value.toDouble(-1);
    constexpr double exact = 9'007'199'254'740'992; // 2^53
    if (!(number >= 0 && number <= exact))
        return std::nullopt;
    return static_cast<qint64>(number);
}

} // namespace

QString jsonPingText(QStringView pattern, quint64 id, milliseconds now)
{
    return pattern.toString()
        .replace(QLatin1String("{now}"), QString::number(now.count()))
        .replace(QLatin1String("{id}"), QString::number(id));
}

std::optional<JsonPong> readJsonPong(QStringView text)
{
    text = text.trimmed();
    if (text.size() > longestPong)
        return std::nullopt;
    if (text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    if (saysPong(text))
        return JsonPong();
    if (!text.startsWith(u'{') || !text.contains(u"pong", Qt::CaseInsensitive))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!saysPong(object.value(QLatin1String("type")).toString()) &&
        !saysPong(object.value(QLatin1String("event")).toString()))
        return std::nullopt;
    for (const QLatin1String key : {QLatin1String("timestamp"), QLatin1String("ts"),
                                    QLatin1String("id"), QLatin1String("echo")}) {
        if (const auto echo = wholeNumber(object.value(key)))
            return JsonPong{echo};
    }
    return JsonPong();
}

} // namespace Pulse
