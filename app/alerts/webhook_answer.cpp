// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/webhook_answer.h"

#include "app/alerts/alert_text.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

std::optional<milliseconds> fromSeconds(double value)
{
    if (!std::isfinite(value) || value < 0)
        return std::nullopt;
    const double longest = static_cast<double>(LongestWait.count());
    return milliseconds{std::llround(std::min(value * 1000.0, longest))};
}

std::optional<milliseconds> fromDate(const QByteArray &value, milliseconds nowWall)
{
    // RFC 9110 5.6.7, the one form that senders may make.
    QDateTime when = QLocale::c().toDateTime(QString::fromLatin1(value),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!when.isValid())
        return std::nullopt;
    when.setTimeZone(QTimeZone::utc());
    const milliseconds wait{when.toMSecsSinceEpoch() - nowWall.count()};
    return std::clamp(wait, milliseconds{0}, LongestWait);
}

std::optional<milliseconds> fromBody(const QByteArray &body)
{
    const QJsonValue value =
        QJsonDocument::fromJson(body).object().value(QStringLiteral("retry_after"));
    return value.isDouble() ? fromSeconds(value.toDouble()) : std::nullopt;
}

Verdict tooMany(const WebhookAnswer &answer, milliseconds nowWall)
{
    std::optional<milliseconds> wait = fromBody(answer.body);
    const std::optional<milliseconds> header = readRetryAfter(answer.retryAfter, nowWall);
    if (header)
        wait = wait ? std::max(*wait, *header) : header;
    const QString why = wait ? AlertText::tr("Too many messages; the server asked to wait")
                             : AlertText::tr("The server blocks this computer for a while");
    return {Verdict::What::Wait, wait.value_or(BlockedWait), why, true};
}

Verdict delivered(const WebhookAnswer &answer)
{
    Verdict verdict{Verdict::What::Delivered, {}, {}, false};
    if (answer.remaining.trimmed() == "0") {
        bool ok = false;
        const double reset = answer.resetAfter.trimmed().toDouble(&ok);
        verdict.after = ok ? fromSeconds(reset) : std::nullopt;
    }
    return verdict;
}

QString brokenWords(int status)
{
    switch (status) {
    case 401:
    case 403:
        return AlertText::tr("The server refuses this webhook (%1). Set its address anew.")
            .arg(status);
    case 404:
    case 410:
        return AlertText::tr("The webhook does not exist any more (%1). Make a new one.")
            .arg(status);
    default: break;
    }
    if (status / 100 == 3)
        return AlertText::tr("The server points elsewhere (%1). Redirects are not followed.")
            .arg(status);
    return AlertText::tr("The server does not accept the message (%1)").arg(status);
}

} // namespace

std::optional<milliseconds> readRetryAfter(const QByteArray &value, milliseconds nowWall)
{
    if (const auto date = fromDate(value.trimmed(), nowWall))
        return date;
    // Several headers of the name come joined by commas (reliability 2.2 row 7).
    std::optional<milliseconds> longest;
    const QList<QByteArray> parts = value.split(',');
    for (const QByteArray &part : parts) {
        bool ok = false;
        const double number = part.trimmed().toDouble(&ok);
        const std::optional<milliseconds> wait = ok ? fromSeconds(number) : std::nullopt;
        if (wait)
            longest = std::max(longest.value_or(milliseconds{0}), *wait);
    }
    return longest;
}

Verdict judge(const WebhookAnswer &answer, milliseconds nowWall)
{
    if (!answer.status)
        return {Verdict::What::Retry, {}, answer.networkProblem, false};
    const int status = *answer.status;
    if (status / 100 == 2)
        return delivered(answer);
    if (status == 429)
        return tooMany(answer, nowWall);
    if (status == 503 && !answer.retryAfter.isEmpty()) {
        if (const auto wait = readRetryAfter(answer.retryAfter, nowWall))
            return {Verdict::What::Wait, wait, AlertText::tr("The server asked to wait (503)"),
                    false};
    }
    if (status == 408 || status >= 500 || status < 200)
        return {Verdict::What::Retry,
                {},
                AlertText::tr("The server has a problem (%1)").arg(status),
                false};
    return {Verdict::What::Broken, {}, brokenWords(status), true};
}

} // namespace Pulse
